import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Einstellen',
  section: {
    candidates: 'Bewerber',
    references: 'Referenzen',
    questions: 'Fragebögen',
    analytics: 'Auswertung',
    activities: 'Verlauf',
    leads: 'Interessenten',
    feedback: 'Rückmeldungen',
    team: 'Team',
    invoices: 'Rechnungen',
    settings: 'Einstellungen',
  },
} satisfies Like<typeof en>
