import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Agendas',
  intro:
    'Faites apparaître ce que Laurel sait dans l’agenda que vous utilisez déjà. Qui possède un lien peut lire son agenda : gardez-le comme un mot de passe.',
  kind: {
    own_leave: { title: 'Mes congés', about: 'Vos propres congés, y compris ceux qui sont seulement demandés.' },
    team_leave: {
      title: 'Mon équipe',
      about: 'Quand vos proches collègues sont absents. Jamais pourquoi : un agenda circule plus qu’on ne croit.',
    },
    events: {
      title: 'Événements de l’entreprise',
      about: 'Les événements de l’entreprise et les jours fériés de votre lieu de travail.',
    },
  },
  none: 'Pas encore de lien.',
  since: 'Lien créé <made></made>.',
  readAt: 'Dernière lecture <read></read>.',
  neverRead: 'Aucun agenda ne l’a lu jusqu’ici.',
  make: 'Créer un lien',
  renew: 'Nouveau lien…',
  renewWhat:
    'Le lien actuel cesse aussitôt de fonctionner. Les agendas qui l’utilisent restent vides jusqu’à ce qu’ils reçoivent le nouveau.',
  renewNow: 'Créer un nouveau lien',
  revoke: 'Désactiver…',
  revokeWhat:
    'Le lien cesse aussitôt de fonctionner et les agendas qui l’utilisent se vident. Rien ne change dans Laurel.',
  revokeNow: 'Désactiver',
  revoked: 'Le lien ne fonctionne plus.',
  link: 'Votre lien',
  once: 'Copiez-le maintenant : il n’est affiché que cette fois.',
  copy: 'Copier',
  copied: 'Copié',
  open: 'Ouvrir dans un agenda de cet appareil',
  how: 'Comment l’ajouter',
  google:
    '<b>Google Agenda</b> : sur un ordinateur, à côté de « Autres agendas », choisissez + puis « À partir de l’URL » et collez le lien.',
  outlook:
    '<b>Outlook</b> : dans le calendrier, choisissez « Ajouter un calendrier », « S’abonner à partir du web » et collez le lien.',
  apple:
    '<b>Calendrier d’Apple</b> : sur un Mac, choisissez Fichier, « Nouvel abonnement à un calendrier » et collez le lien.',
  slow: 'Les agendas redemandent d’eux-mêmes, certains toutes les heures, d’autres une fois par jour.',
  file: {
    name: '{company} : {feed}',
    away: 'Absence',
    pending: 'en attente',
    morning: 'le matin',
    afternoon: 'l’après-midi',
    fromMidday: 'à partir de midi le premier jour',
    untilMidday: 'jusqu’à midi le dernier jour',
    noted: '{kind} ({notes})',
    of: '{person} : {said}',
  },
} satisfies Like<typeof en>
