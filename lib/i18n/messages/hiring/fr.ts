import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'Recrutement',
  section: {
    candidates: 'Candidats',
    references: 'Références',
    questions: 'Questionnaires',
    analytics: 'Analyses',
    activities: 'Activité',
    leads: 'Contacts',
    feedback: 'Avis',
    team: 'Équipe',
    invoices: 'Factures',
    settings: 'Réglages',
  },
} satisfies Like<typeof en>
