import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  close: 'إغلاق',
  dismiss: 'إخفاء',
  keepIt: 'إبقاء',
  retry: 'إعادة المحاولة',
  undo: 'تراجع',
  loading: 'جارٍ التحميل',
  showMore: 'عرض المزيد',
  search: 'بحث',
  clear: 'مسح',
  optional: 'اختياري',
  notices: 'الإشعارات',
  remove: 'إزالة {name}',
  choices:
    '{count, plural, zero {لا خيارات} one {خيار واحد} two {خياران} few {# خيارات} many {# خيارًا} other {# خيار}}',
  justNow: 'الآن',
  colon: '{name}: {words}',
  roles: {
    employee: 'من الفريق',
    manager: 'إدارة فريق',
    moderator: 'إشراف',
    admin: 'إدارة النظام',
    super_admin: 'إدارة عامة',
  },
  form: {
    notDone: 'لم يتم بعد',
    signIn: 'تسجيل الدخول',
  },
  trouble: {
    noAnswer: 'لم يستجب Laurel. يُرجى التحقق من الاتصال ثم المحاولة مجددًا.',
    session: 'انتهت الجلسة. يُرجى تسجيل الدخول في علامة تبويب أخرى ثم المحاولة هنا مجددًا.',
    gone: 'هذا المحتوى لم يعد موجودًا.',
    forbidden: 'هذا المحتوى غير متاح لك.',
    ours: 'حدث خطأ من جانبنا. يُرجى المحاولة بعد قليل.',
  },
  notFound: {
    tab: 'الصفحة غير موجودة',
    title: 'لا شيء هنا',
    words: 'ربما نُقلت الصفحة أو حُذفت، أو أنها ليست متاحة لك. يُرجى التحقق من العنوان أو البدء من الصفحة الرئيسية.',
    home: 'إلى الرئيسية',
  },
  errorPage: {
    title: 'تعذّر فتح هذه الصفحة',
    words: 'لم يضِع شيء مما كتبته. يُرجى المحاولة مجددًا؛ وإن تكرر الأمر فأخبر مسؤول النظام.',
    numbered: 'لم يضِع شيء مما كتبته. يُرجى المحاولة مجددًا؛ وإن تكرر الأمر فأخبر مسؤول النظام بالرقم {digest}.',
  },
} satisfies Like<typeof en>
