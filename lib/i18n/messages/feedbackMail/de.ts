import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  from: '{recruiter} ({firm})',
  reminder: 'Erinnerung: {subject}',
  hello: 'Guten Tag {name},',
  preview: '{recruiter} fragt an. Es dauert etwa eine Minute.',
  short: 'Es dauert etwa eine Minute, und Sie brauchen kein Konto. Der Link gilt bis {date}.',
  again: 'Wir haben noch nichts von Ihnen gehört und fragen deshalb noch einmal nach.',
  mine: 'Dieser Link ist nur für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
  action: 'Rückmeldung geben',
  candidate: {
    subject: 'Wie war Ihre Bewerbung bei {firm}?',
    heading: 'Wie war es für Sie?',
    words:
      '{recruiter} möchte gern wissen, wie Sie die Prüfung Ihrer Referenzen bei {firm} erlebt haben: was gut lief und was nicht.',
    readers: 'Was Sie schreiben, lesen die Menschen, die bei {firm} einstellen. An Ihrer Bewerbung ändert es nichts.',
    reason: 'Sie erhalten diese E-Mail, weil Sie sich bei {firm} beworben haben.',
  },
  employer: {
    subject: 'Wie macht sich {candidate}?',
    heading: 'Wie macht sich {candidate}?',
    words:
      'Vor der Einstellung von {candidate} wurden Referenzpersonen befragt. {recruiter} von {firm} möchte gern wissen, wie das zu dem passt, was Sie bei der Arbeit sehen.',
    readers: 'Was Sie schreiben, lesen die Menschen, die bei {firm} einstellen; {candidate} sieht es nicht.',
    reason: 'Sie erhalten diese E-Mail, weil {recruiter} Sie als jemanden genannt hat, der mit {candidate} arbeitet.',
  },
} satisfies Like<typeof en>
