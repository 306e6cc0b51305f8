import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Équipe',
  intro: 'Qui vérifie les références chez {company}, et ce que chacun peut faire.',
  introOthers: 'Qui vérifie les références chez {company}. Les responsables décident qui fait partie de l’équipe.',
  caption: 'Équipe',
  name: 'Nom',
  me: '(vous)',
  role: 'Rôle',
  roles: { recruiter: 'Recrutement', supervisor: 'Supervision', root: 'Responsable' },
  roleHints: {
    recruiter: 'Demande des références et voit ses propres candidats.',
    supervisor: 'Voit tous les candidats et les chiffres, et rédige les questionnaires.',
    root: 'Peut tout cela, et s’occupe de l’équipe, des réglages et des factures.',
  },
  onlyRoot: 'seule personne',
  standing: 'État',
  standings: { active: 'Active', inactive: 'Désactivée', invited: 'Invitée' },
  candidates: 'Candidats',
  hidden: 'non visible pour vous',
  next: 'La suite de l’équipe',
  first: 'Revenir au début',
  add: 'Ajouter quelqu’un',
  addIntro: 'La personne voit aussitôt le recrutement, mais pas les candidats suivis par d’autres.',
  back: 'Toute l’équipe',
  appoint: {
    title: 'Nommer un collègue',
    hint: 'Quelqu’un qui est déjà dans l’entreprise.',
    colleague: 'Collègue',
    placeholder: 'Tapez un nom…',
    now: 'Nommer',
    noScripts: 'Indiquez son adresse ci-dessous : un collègue est nommé aussitôt, sans message.',
  },
  invite: {
    title: 'Inviter quelqu’un de nouveau',
    hint: 'La personne rejoint l’entreprise, et un message lui permet de choisir un mot de passe.',
    email: 'E-mail',
    firstName: 'Prénom',
    lastName: 'Nom',
    now: 'Inviter',
  },
  holds: '{count, plural, =0 {Ne suit aucun candidat} one {Suit # candidat} other {Suit # candidats}}',
  profile: 'Voir le profil',
  roleTitle: 'Ce que la personne peut faire',
  ownRole: 'C’est votre propre rôle. En le quittant, vous ne pourrez plus changer l’équipe, les réglages ni les rôles.',
  saveRole: 'Enregistrer le rôle',
  access: 'Se retirer',
  rest: {
    off: {
      ask: 'Désactiver…',
      what: '{name} ne voit plus rien du recrutement dès maintenant, et n’en reçoit plus de messages.',
      keeps:
        '{count, plural, =0 {La personne reste dans l’entreprise et sur la liste.} one {Son candidat reste le sien, et les rappels continuent. La personne reste dans l’entreprise et peut être réactivée à tout moment.} other {Ses # candidats restent les siens, et les rappels continuent. La personne reste dans l’entreprise et peut être réactivée à tout moment.}}',
      now: 'Désactiver maintenant',
    },
    on: {
      ask: 'Réactiver…',
      what: '{name} voit de nouveau le recrutement, avec le même rôle qu’avant.',
      keeps:
        '{count, plural, =0 {Ne suit aucun candidat.} one {Le candidat d’avant est toujours le sien.} other {Les # candidats d’avant sont toujours les siens.}}',
      now: 'Réactiver maintenant',
    },
  },
  remove: {
    ask: 'Retirer…',
    title: 'Retirer de l’équipe',
    what: '{name} quitte l’équipe et n’en voit plus rien dès maintenant.',
    keeps:
      'Les demandes, références et questionnaires restent. {name} reste dans l’entreprise et peut être nommé de nouveau.',
    label: 'Les candidats vont à',
    heir: '{count, plural, =0 {Il n’y a aucun candidat à transmettre. S’il en apparaît un, à qui ?} one {Qui reprend son candidat ?} other {Qui reprend ses # candidats ?}}',
    heirHint: 'L’histoire de chaque candidat le dira.',
    now: 'Retirer maintenant',
  },
  last: {
    title: 'La dernière personne responsable reste',
    why: '{name} est la seule personne responsable active : sans elle, nul ne pourrait s’occuper de l’équipe, des réglages ni des factures. Donnez d’abord ce rôle à quelqu’un d’autre ; {name} pourra ensuite le quitter.',
    me: 'Vous êtes la seule personne responsable active : sans vous, nul ne pourrait s’occuper de l’équipe, des réglages ni des factures. Donnez d’abord ce rôle à quelqu’un d’autre ; vous pourrez ensuite le quitter.',
  },
  done: {
    removed: 'Retiré de l’équipe. Les candidats sont transmis.',
    role: 'Votre rôle est changé.',
  },
  doneWith: {
    appointed: '{name} fait partie de l’équipe.',
    invited: 'L’invitation à {email} est en route.',
    role: 'Le rôle de {name} est changé.',
    off: '{name} est désactivé.',
    on: '{name} est de nouveau actif.',
  },
} satisfies Like<typeof en>
