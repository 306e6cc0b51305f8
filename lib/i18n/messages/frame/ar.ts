import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  description: 'حيث تقول شركتكم شكرًا.',
  skip: 'الانتقال إلى المحتوى',
  rooms: 'الأقسام',
  room: {
    home: 'الرئيسية',
    leave: 'الإجازات',
    approvals: 'الموافقات',
    calendar: 'التقويم',
    people: 'الزملاء',
  },
  waiting: 'في الانتظار',
  menu: '{name}: اللغة والمظهر وتسجيل الخروج',
  language: 'اللغة',
  browserLanguage: 'لغة المتصفح',
  theme: 'المظهر',
  themes: { system: 'مثل الجهاز', light: 'فاتح', dark: 'داكن' },
  palette: {
    open: 'البحث عن أشخاص وصفحات وإجراءات',
    short: 'بحث',
    placeholder: 'اسم أو صفحة أو إجراء',
    people: 'الزملاء',
    pages: 'الانتقال إلى',
    actions: 'إجراءات',
    found:
      '{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
    looking: 'جارٍ البحث…',
    none: 'لا شيء بهذا الاسم.',
    thank: 'كلمة شكر',
    security: 'كلمة المرور والأمان',
    shortcuts: 'اختصارات لوحة المفاتيح',
    theme: 'المظهر: {theme}',
  },
  keys: {
    title: 'اختصارات لوحة المفاتيح',
    send: 'إرسال ما كُتب',
    close: 'إغلاق ما هو مفتوح',
    single: 'اختصارات بمفتاح واحد',
    request: 'في الموافقات: الطلب التالي أو السابق',
    choose: 'في الموافقات: اختيار الطلب',
    approve: 'في الموافقات: موافقة',
    reject: 'في الموافقات: رفض',
  },
  settings: 'إعداداتك',
  signOut: 'تسجيل الخروج',
} satisfies Like<typeof en>
