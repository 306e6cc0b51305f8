import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'النشاط',
  intro: 'ما حدث في التوظيف بقدر ما يُتاح لك رؤيته، الأحدث أولًا.',
  about: 'ما يخص <name></name> فقط.',
  all: 'عرض الكل',
  filter: {
    label: 'ما يُعرض',
    noun: 'النوع',
    everything: 'كل شيء',
    recruiter: 'من قام به',
    everybody: 'أي شخص',
    show: 'عرض',
  },
  more: 'عرض الأقدم',
  first: 'العودة إلى الأحدث',
  empty: {
    title: 'لم يحدث شيء بعد',
    words: 'ما إن يضيف أحد مرشحًا أو يطلب مراجع أو يجيب حتى يظهر ذلك هنا.',
    action: 'عرض المرشحين',
  },
  nothing: {
    title: 'لم يحدث شيء من هذا النوع',
    words: 'جرّب نوعًا آخر، أو انظر إلى ما فعله الجميع.',
    action: 'عرض كل شيء',
  },
} satisfies Like<typeof en>
