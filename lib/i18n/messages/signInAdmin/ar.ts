import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'تُحدَّد عند تشغيل Laurel من قِبل من يدير الخادم؛ وهنا يظهر وضعها الحالي.',
  people: 'الأشخاص',
  withPassword: 'بكلمة مرور',
  withSecondFactor: 'بالدخول على خطوتين',
  adminsWithout:
    '{count, plural, zero {لا أحد من الإداريين ({all, number}) لديه} one {إداري واحد من أصل {all, number} لديه} two {إداريان من أصل {all, number} لديهما} few {# إداريين من أصل {all, number} لديهم} many {# إداريًا من أصل {all, number} لديهم} other {# إداري من أصل {all, number} لديهم}} كلمة مرور دون خطوة ثانية. يُرجى طلب تفعيلها ضمن الأمان.',
  on: 'مفعّل',
  off: 'غير مفعّل',
  googleHint: 'للشركات التي تستخدم Google Workspace.',
  oidcHint: 'لأي مزوّد يدعم OpenID Connect مثل Entra ID أو Okta أو Keycloak.',
  isOn: 'تعرض صفحة الدخول «\u2068{name}\u2069». ومن يدخل عبره يمر بالخطوة الثانية لذلك المزوّد لا خطوة Laurel.',
  howTo: 'يُرجى ضبط {settings} حيث يُشغَّل الخادم ثم إعادة تشغيله.',
  issuer: 'المزوّد:',
  redirect: 'عنوان إعادة التوجيه',
  redirectHint: 'يطلبه المزوّد عند تسجيل Laurel لديه.',
  joining: {
    title: 'من يمكنه الانضمام',
    by: 'كل من يدخل عبره بعنوان في {domains} ينضم إلى الشركة.',
    none: 'لا يوجد نطاق لكم بعد: الانضمام بالدعوة فقط.',
    change: 'تغيير النطاقات',
  },
  password: {
    title: 'كلمات المرور',
    length: 'ثمانية أحرف على الأقل؛ وتُرفض الشائعة والمكوّنة من الأسماء.',
    guesses: 'بعد عشر محاولات خاطئة في ربع ساعة ينتظر الحساب ربع ساعة أخرى.',
    kept: 'لا يُحفظ سوى بصمة (argon2id): لا يستطيع أحد قراءة كلمة مرور.',
    sessions:
      'تنتهي الجلسة بعد {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}، أو عند الخروج، أو عندما ينهيها صاحبها.',
    second: 'يمكن للجميع إضافة خطوة ثانية بتطبيق مصادقة ضمن الأمان.',
  },
} satisfies Like<typeof en>
