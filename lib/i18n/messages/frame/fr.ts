import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  description: 'Là où votre entreprise dit merci.',
  skip: 'Aller au contenu',
  rooms: 'Rubriques',
  room: {
    home: 'Accueil',
  },
  menu: '{name} : langue, thème, déconnexion',
  language: 'Langue',
  browserLanguage: 'Comme mon navigateur',
  theme: 'Thème',
  themes: { system: 'Comme mon appareil', light: 'Clair', dark: 'Sombre' },
  signOut: 'Se déconnecter',
} satisfies Like<typeof en>
