import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'التوظيف',
  section: {
    candidates: 'المرشحون',
    references: 'المراجع',
    questions: 'مجموعات الأسئلة',
    analytics: 'التحليلات',
    activities: 'النشاط',
    leads: 'المهتمون',
    feedback: 'الآراء',
    team: 'الفريق',
    invoices: 'الفواتير',
    settings: 'الإعدادات',
  },
} satisfies Like<typeof en>
