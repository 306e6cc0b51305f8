import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  from: '{recruiter} ({firm})',
  reminder: 'Rappel : {subject}',
  hello: 'Bonjour {name},',
  preview: 'Une question de {recruiter}. Cela prend environ une minute.',
  short: 'Cela prend environ une minute, sans créer de compte. Le lien est valable jusqu’au {date}.',
  again: 'Sans nouvelles de votre part, nous nous permettons de vous relancer.',
  mine: 'Ce lien vous est personnel. Merci de ne pas le transmettre.',
  action: 'Donner mon avis',
  candidate: {
    subject: 'Comment s’est passée votre candidature chez {firm} ?',
    heading: 'Comment cela s’est-il passé ?',
    words:
      '{recruiter} aimerait savoir comment vous avez vécu la prise de références chez {firm} : ce qui s’est bien passé, et ce qui l’a moins été.',
    readers: 'Votre avis est lu par les personnes qui recrutent chez {firm}. Il ne change rien à votre candidature.',
    reason: 'Vous recevez ce message parce que vous avez postulé chez {firm}.',
  },
  employer: {
    subject: 'Comment cela se passe-t-il avec {candidate} ?',
    heading: 'Comment cela se passe-t-il avec {candidate} ?',
    words:
      'Avant l’embauche de {candidate}, des personnes de référence ont été interrogées. {recruiter} ({firm}) aimerait savoir si leurs réponses correspondent à ce que vous observez au travail.',
    readers: 'Votre avis est lu par les personnes qui recrutent chez {firm} ; {candidate} ne le voit pas.',
    reason:
      'Vous recevez ce message parce que {recruiter} vous a désigné comme une personne qui travaille avec {candidate}.',
  },
} satisfies Like<typeof en>
