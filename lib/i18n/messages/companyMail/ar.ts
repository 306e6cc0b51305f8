import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  home: 'فتح Laurel',
  subject: 'شركة {company} جاهزة على Laurel',
  preview: 'يُرجى اختيار كلمة مرور للبدء.',
  heading: 'شركة {company} في انتظارك',
  hello: 'مرحبًا {name}،',
  made: 'أُنشئ مكان لشركة {company} على Laurel من قِبل {inviter}، حيث يشكر الزملاء بعضهم بعضًا ويخططون لإجازاتهم ويلتقون. الإدارة في يدك: دعوة الزملاء واختيار القيم وإعداد الإجازات.',
  link: 'البداية باختيار كلمة مرور. يعمل الرابط مرة واحدة خلال {days, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}.',
  unexpected: 'إن لم تكن هذه الرسالة متوقعة فلا داعي لفعل شيء: لا دخول لأحد دون كلمة مرور.',
  action: 'اختيار كلمة المرور',
  reason: 'وصلتك هذه الرسالة لأن {inviter} عهد إليك بإدارة {company}.',
} satisfies Like<typeof en>
