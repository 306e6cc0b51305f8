import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  description: 'حيث تقول شركتكم شكرًا.',
  skip: 'الانتقال إلى المحتوى',
  rooms: 'الأقسام',
  room: {
    home: 'الرئيسية',
  },
  menu: '{name}: اللغة والمظهر وتسجيل الخروج',
  language: 'اللغة',
  browserLanguage: 'لغة المتصفح',
  theme: 'المظهر',
  themes: { system: 'مثل الجهاز', light: 'فاتح', dark: 'داكن' },
  signOut: 'تسجيل الخروج',
} satisfies Like<typeof en>
