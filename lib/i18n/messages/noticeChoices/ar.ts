import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  choose: {
    title: 'ما يصلك',
    lead: 'يُحفظ كل تغيير فورًا.',
    what: 'ما يحدث',
    bell: 'الجرس',
    mail: 'البريد',
    labels: { bell: '{topic}، تحت الجرس', mail: '{topic}، بالبريد' },
    always: 'دائمًا',
    never: '–',
    save: 'حفظ هذه الاختيارات',
    topics: {
      recognition: 'وصول شكر إليك',
      comment: 'تعليق على شكر منك أو إليك',
      hi5: 'وصول تحية hi5 إليك',
      leaveAsked: 'طلب إجازة ينتظر قرارك أو تعديله',
      leaveDecided: 'قرار بشأن إجازتك أو إعادة احتسابها',
      leaveCancelled: 'سحب إجازة أو إلغاؤها',
      event: 'تغيير في فعالية لك مشاركة فيها',
      moderation: 'الإشراف: بلاغ أو قرار بشأن شكر',
      security: 'تغيير في طرق الدخول إلى حسابك',
      digest: 'الأسبوع باختصار، كل اثنين في الثامنة',
    },
  },
  unsubscribe: {
    title: 'رسائل Laurel',
    ask: 'إيقاف رسائل «{topic}»؟',
    askWhy: 'تبقى تحت الجرس حيث هو مفعّل، ويستمر كل ما عداها كما كان.',
    press: 'إيقافها',
    done: 'لن تصلك رسائل «{topic}» بعد الآن',
    doneWhy: 'هذا كل ما تغيّر. يمكن تفعيلها من جديد في الإعدادات.',
    settings: 'إلى الإعدادات',
    unknown: 'هذا الرابط غير معروف لدينا',
    unknownWhy: 'ربما نقص جزء منه. يمكن اختيار الرسائل في الإعدادات.',
  },
} satisfies Like<typeof en>
