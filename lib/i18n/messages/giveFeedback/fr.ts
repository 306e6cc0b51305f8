import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: {
    candidate: 'Comment s’est passée votre candidature chez {firm} ?',
    employer: 'Comment cela se passe-t-il avec {candidate} ?',
  },
  greeting: 'Bonjour {name},',
  asks: {
    candidate:
      '{recruiter} (<b>{firm}</b>) aimerait savoir comment vous avez vécu la prise de références. Cela prend environ une minute.',
    employer:
      'avant l’embauche de <b>{candidate}</b>, des personnes de référence ont été interrogées. {recruiter} (<b>{firm}</b>) aimerait savoir si leurs réponses correspondent à ce que vous observez. Cela prend environ une minute.',
  },
  readers: {
    candidate:
      'Lu par {recruiter} et les personnes qui recrutent chez {firm}. Cela ne change rien à votre candidature.',
    employer: 'Lu par {recruiter} et les personnes qui recrutent chez {firm}. {candidate} ne le voit pas.',
  },
  kept: 'Votre nom et vos mots sont effacés {count, plural, one {# jour} other {# jours}} après la fin de la vérification. La note reste sous forme de nombre que personne ne peut relier à vous.',
  keptOpen:
    'Votre nom et vos mots sont effacés en même temps que la vérification. La note reste sous forme de nombre que personne ne peut relier à vous.',
  rating: {
    candidate: 'Comment s’est passée la prise de références ?',
    employer: 'Par rapport à vos attentes, où en est {candidate} ?',
  },
  point: {
    candidate: {
      r1: '1 – très mal',
      r2: '2 – mal',
      r3: '3 – moyennement',
      r4: '4 – bien',
      r5: '5 – très bien',
    },
    employer: {
      r1: '1 – très en dessous',
      r2: '2 – en dessous',
      r3: '3 – comme prévu',
      r4: '4 – au-dessus',
      r5: '5 – très au-dessus',
    },
  },
  recommends: {
    candidate: 'Recommanderiez-vous {firm} à quelqu’un qui cherche du travail ?',
    employer: 'Embaucheriez-vous de nouveau {candidate} ?',
  },
  yes: 'Oui',
  no: 'Non',
  comment: 'Que faudrait-il savoir d’autre ?',
  commentHint: 'Si vous le souhaitez.',
  send: 'Envoyer à {firm}',
  missing: 'Il manque quelque chose.',
  decline: 'Je préfère ne rien dire',
  declineWhy: 'Personne ne vous écrira de nouveau à ce sujet.',
  done: {
    title: 'Merci',
    words: 'Votre avis est parvenu à {firm}. Il n’y a rien d’autre à faire.',
    said: 'Ce que vous avez dit',
    wrong: 'Une erreur, ou quelque chose à effacer ? Écrivez à {recruiter}, {email}.',
  },
  over: {
    declined: 'Vous préférez ne rien dire',
    declinedWhy:
      'Personne ne vous écrira de nouveau à ce sujet. Si vous changez d’avis, répondez au message que vous avez reçu.',
    cancelled: 'Ce n’est plus nécessaire',
    cancelledWhy: '{firm} n’en a plus besoin. Merci tout de même.',
    expired: 'Il est trop tard pour répondre',
    expiredWhy: 'Si vous souhaitez encore dire quelque chose, répondez au message que vous avez reçu.',
  },
} satisfies Like<typeof en>
