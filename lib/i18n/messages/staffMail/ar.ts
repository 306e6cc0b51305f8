import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  subject: 'دعوة إلى \u2068{company}\u2069 على Laurel',
  preview: 'يُرجى اختيار كلمة مرور قبل {until}.',
  hello: 'مرحبًا \u2068{name}\u2069،',
  words:
    'أُنشئ حسابك لدى \u2068{company}\u2069 بدعوة من \u2068{inviter}\u2069. على Laurel يتبادل الزملاء الشكر ويطلبون الإجازات ويرون ما هو قادم.',
  names: 'تسجيل الدخول يكون بالبريد \u2068{email}\u2069 أو باسم المستخدم \u2068{username}\u2069.',
  until:
    'يعمل الرابط مرة واحدة حتى {until}. وإن انتهت مدته فيُرجى طلب رابط آخر أو اختيار «هل نسيت كلمة المرور؟» عند تسجيل الدخول.',
  action: 'اختيار كلمة مرور',
  reason: 'تصلك هذه الرسالة لأن \u2068{company}\u2069 أنشأت حسابًا لك.',
  home: 'فتح Laurel',
} satisfies Like<typeof en>
