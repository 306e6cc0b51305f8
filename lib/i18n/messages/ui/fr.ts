import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  close: 'Fermer',
  dismiss: 'Masquer',
  copy: 'Copier',
  copied: 'Copié',
  keepIt: 'Garder',
  retry: 'Réessayer',
  undo: 'Annuler',
  loading: 'Chargement',
  showMore: 'Afficher plus',
  search: 'Rechercher',
  clear: 'Effacer',
  optional: 'facultatif',
  notices: 'Notifications',
  remove: 'Retirer {name}',
  choices: '{count, plural, one {# choix} other {# choix}}',
  justNow: 'à l’instant',
  colon: '{name} : {words}',
  roles: {
    employee: 'Équipe',
    manager: 'Manager',
    moderator: 'Modération',
    admin: 'Admin',
    super_admin: 'Super-admin',
  },
  form: {
    notDone: 'Pas encore fait',
    signIn: 'Se connecter',
  },
  trouble: {
    noAnswer: 'Laurel ne répond pas. Vérifiez votre connexion et réessayez.',
    session: 'Votre session a expiré. Connectez-vous dans un autre onglet, puis réessayez ici.',
    gone: 'Ceci n’existe plus.',
    forbidden: 'Vous n’avez pas accès à ceci.',
    ours: 'Un problème est survenu de notre côté. Réessayez dans un instant.',
  },
  notFound: {
    tab: 'Page introuvable',
    title: 'Il n’y a rien ici',
    words:
      'La page a été déplacée ou supprimée, ou elle ne vous est pas destinée. Vérifiez l’adresse ou repartez de l’accueil.',
    home: 'Aller à l’accueil',
  },
  outOfReach: {
    title: 'Laurel n’atteint pas sa base de données',
    words: 'Réessayez dans un instant. La page s’ouvrira d’elle-même dès que possible.',
    unsent:
      'Rien n’a été enregistré à l’instant. Revenez en arrière, où se trouve encore ce que vous avez écrit, et renvoyez-le dans un instant.',
  },
  errorPage: {
    title: 'Cette page ne s’est pas ouverte',
    words: 'Rien de ce que vous avez écrit n’est perdu. Réessayez ; si cela persiste, prévenez votre admin.',
    numbered:
      'Rien de ce que vous avez écrit n’est perdu. Réessayez ; si cela persiste, donnez à votre admin le numéro {digest}.',
  },
} satisfies Like<typeof en>
