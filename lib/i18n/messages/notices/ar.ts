import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'الإشعارات',
  bell: '{count, plural, =0 {الإشعارات} zero {الإشعارات} one {الإشعارات، واحد غير مقروء} two {الإشعارات، اثنان غير مقروءين} few {الإشعارات، # غير مقروءة} many {الإشعارات، # غير مقروءًا} other {الإشعارات، # غير مقروء}}',
  unread: 'جديد:',
  all: 'كل الإشعارات',
  settings: 'اختيار ما يصلك',
  older: 'عرض الأقدم',
  olderFailed: 'لم تصل الإشعارات الأقدم',
  failed: 'لم تصل إشعاراتك',
  markAll: 'تعليم الكل كمقروء',
  empty: 'لا شيء بعد',
  emptyWhy: 'عند وصول شكر أو تعليق أو قرار بشأن إجازتك، يظهر هنا.',
  emptyAction: 'كلمة شكر',
  span: 'من {from} إلى {to}',
  somebody: 'شخص ما',
  said: {
    recognition: { received: 'كلمة شكر لك من <b>{who}</b>' },
    comment: {
      written:
        '{mine, select, yes {تعليق من <b>{who}</b> على شكرك إلى <b>{names}</b>} other {تعليق من <b>{who}</b> على الشكر الذي وصلك من <b>{giver}</b>}}',
    },
    hi5: { received: 'تحية hi5 لك من <b>{who}</b> على الشكر الذي وصلك من <b>{giver}</b>' },
    report: { received: 'بلاغ من <b>{who}</b> عن رسالة <b>{giver}</b> إلى <b>{names}</b>' },
    review: {
      hidden:
        '{mine, select, yes {شكرك إلى <b>{names}</b> لم يعد معروضًا} other {شكر <b>{giver}</b> إلى <b>{names}</b> لم يعد معروضًا}}',
      removed:
        '{mine, select, yes {شكرك إلى <b>{names}</b> حذفه الإشراف} other {شكر <b>{giver}</b> إلى <b>{names}</b> حذفه الإشراف}}',
      restored:
        '{mine, select, yes {شكرك إلى <b>{names}</b> معروض من جديد} other {شكر <b>{giver}</b> إلى <b>{names}</b> معروض من جديد}}',
      kept: '{mine, select, yes {شكرك إلى <b>{names}</b> باقٍ كما هو} other {شكر <b>{giver}</b> إلى <b>{names}</b> باقٍ كما هو}}',
    },
    leave: {
      requested: 'طلب إجازة من <b>{who}</b>: {dates}',
      approved: 'موافقة من <b>{who}</b> على إجازتك: {dates}',
      rejected: 'رفض من <b>{who}</b> لإجازتك: {dates}',
      changed:
        '{mine, select, yes {تعديل من <b>{who}</b> على إجازتك: {dates}} other {تعديل على إجازة <b>{who}</b>: {dates}}}',
      withdrawn: 'سحب <b>{who}</b> الإجازة: {dates}',
      cancelled: 'إلغاء إجازتك من <b>{who}</b>: {dates}',
      recount: 'إعادة احتساب إجازتك: {dates}',
    },
    event: {
      changed: 'تغيير في <b>{event}</b>، الموعد {dates}',
      cancelled: 'إلغاء <b>{event}</b> في {dates}',
    },
    security: { changed: 'تغيّرت إحدى طرق دخولك. هل كان ذلك بعلمك؟' },
    gone: 'ما يخصه هذا الإشعار لم يعد موجودًا',
  },
} satisfies Like<typeof en>
