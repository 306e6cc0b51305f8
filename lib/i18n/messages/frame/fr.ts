import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  description: 'Là où votre entreprise dit merci.',
  skip: 'Aller au contenu',
  rooms: 'Rubriques',
  room: {
    home: 'Accueil',
    leave: 'Congés',
    approvals: 'Demandes',
    calendar: 'Calendrier',
  },
  waiting: 'en attente',
  menu: '{name} : langue, thème, déconnexion',
  language: 'Langue',
  browserLanguage: 'Comme mon navigateur',
  theme: 'Thème',
  themes: { system: 'Comme mon appareil', light: 'Clair', dark: 'Sombre' },
  palette: {
    open: 'Rechercher personnes, pages et actions',
    short: 'Rechercher',
    placeholder: 'Un nom, une page ou ce que vous voulez faire',
    people: 'Remercier un collègue',
    pages: 'Aller à',
    actions: 'Faire',
    found: '{count, plural, one {# résultat} other {# résultats}}',
    looking: 'Recherche…',
    none: 'Rien sous ce nom.',
    thank: 'Dire merci',
    security: 'Mot de passe et sécurité',
    shortcuts: 'Raccourcis clavier',
    theme: 'Thème : {theme}',
  },
  keys: {
    title: 'Raccourcis clavier',
    send: 'Envoyer ce qui est écrit',
    close: 'Fermer ce qui est ouvert',
    single: 'Raccourcis à une touche',
  },
  signOut: 'Se déconnecter',
} satisfies Like<typeof en>
