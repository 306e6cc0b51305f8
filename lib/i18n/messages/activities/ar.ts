import type { Like } from '@/lib/i18n/like'
import type en from './en'

// Arabic verbs agree with who acts, and names don't say whether that is a man or a woman: the deed stands as a noun.
export default {
  system: 'نظام Laurel',
  program: 'البرنامج «\u2068{name}\u2069»',
  somebody: {
    candidate: 'مرشح',
    reference: 'مرجع',
    verification: 'جهة عمل سابقة',
    recruiter: 'مسؤول توظيف',
    feedback: 'شخص طُلب رأيه',
  },
  unknown: '\u2068<who></who>\u2069: {key}',
  nouns: {
    candidate: 'المرشحون',
    profile: 'الملفات',
    reference_request: 'الطلبات',
    reference: 'المراجع',
    answer: 'الإجابات',
    flag: 'التنبيهات',
    verification: 'تأكيدات العمل',
    feedback: 'الآراء',
    question_set: 'مجموعات الأسئلة',
    question: 'الأسئلة',
    recruiter: 'الفريق',
    hiring_firm: 'الشركة',
    invoice: 'الفواتير',
  },
  fields: {
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    email: 'البريد الإلكتروني',
    phone: 'رقم الهاتف',
    internalId: 'الرقم الداخلي',
    language: 'اللغة',
    notes: 'الملاحظات',
    remindersPaused: 'التذكيرات',
    recruiterUuid: 'المسؤول',
  },
  kinds: {
    address_of_candidate: 'جاء من عنوان الإنترنت الخاص بالمرشح',
    address_of_referee: 'يشترك في عنوان إنترنت مع مرجع آخر',
    too_fast: 'كُتب بسرعة كبيرة',
    same_wording: 'يستعمل كلمات مرجع آخر نفسها',
  },
  deed: {
    candidate: {
      added: '\u2068<who></who>\u2069: إضافة \u2068<candidate></candidate>\u2069',
      revised:
        '\u2068<who></who>\u2069: تعديل بيانات \u2068<candidate></candidate>\u2069{some, select, yes {: {changed}} other {}}',
      removed: '\u2068<who></who>\u2069: إزالة \u2068<candidate></candidate>\u2069',
      anonymised: '\u2068<who></who>\u2069: محو هوية \u2068<candidate></candidate>\u2069',
      hired: '\u2068<who></who>\u2069: توظيف \u2068<candidate></candidate>\u2069',
      handed_over: '\u2068<who></who>\u2069: تسليم ملف \u2068<candidate></candidate>\u2069',
    },
    profile: {
      revised: '\u2068<who></who>\u2069: تعديل ملف \u2068<candidate></candidate>\u2069',
    },
    reference_request: {
      drafted: '\u2068<who></who>\u2069: إعداد طلب مراجع من \u2068<candidate></candidate>\u2069',
      scheduled: '\u2068<who></who>\u2069: جدولة طلب مراجع من \u2068<candidate></candidate>\u2069',
      sent: '\u2068<who></who>\u2069: طلب مراجع من \u2068<candidate></candidate>\u2069',
      revised: '\u2068<who></who>\u2069: تعديل ما يُطلب من \u2068<candidate></candidate>\u2069',
      reminded:
        '\u2068<who></who>\u2069: تذكير \u2068<candidate></candidate>\u2069 بتسمية المراجع{again, select, yes {، التذكير رقم {count, number}} other {}}',
      nominated: '\u2068<who></who>\u2069: تسمية أول مرجع عن \u2068<candidate></candidate>\u2069',
      in_progress: 'فتح أول مرجع عن \u2068<candidate></candidate>\u2069 الرسالة',
      filled: 'اكتملت المراجع المطلوبة عن \u2068<candidate></candidate>\u2069',
      cancelled: '\u2068<who></who>\u2069: إلغاء طلب موجه إلى \u2068<candidate></candidate>\u2069',
      expired: 'انتهت مدة طلب موجه إلى \u2068<candidate></candidate>\u2069',
      reopened: 'المراجع عن \u2068<candidate></candidate>\u2069 منتظرة من جديد',
      mail_refused: 'تعذر تسليم رسالة بريد إلى \u2068<candidate></candidate>\u2069',
      text_refused: 'تعذر تسليم رسالة نصية إلى \u2068<candidate></candidate>\u2069',
    },
    reference: {
      invited:
        '{own, select, yes {\u2068<who></who>\u2069: تسمية \u2068<s></s>\u2069 مرجعًا وإرسال رسالة} other {\u2068<who></who>\u2069: تسمية \u2068<s></s>\u2069 مرجعًا عن \u2068<candidate></candidate>\u2069 وإرسال رسالة}}',
      opened: '\u2068<who></who>\u2069: فتح الرسالة عن \u2068<candidate></candidate>\u2069',
      started: '\u2068<who></who>\u2069: بدء الإجابة عن \u2068<candidate></candidate>\u2069',
      completed:
        '{own, select, yes {\u2068<who></who>\u2069: تقديم مرجع عن \u2068<candidate></candidate>\u2069} other {\u2068<who></who>\u2069: إدخال ما يقوله \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069}}',
      declined: '\u2068<who></who>\u2069: الاعتذار عن تقديم مرجع عن \u2068<candidate></candidate>\u2069',
      snoozed: '\u2068<who></who>\u2069: تأجيل الإجابة عن \u2068<candidate></candidate>\u2069',
      reminded:
        '\u2068<who></who>\u2069: تذكير \u2068<s></s>\u2069 بالإجابة عن \u2068<candidate></candidate>\u2069{again, select, yes {، التذكير رقم {count, number}} other {}}',
      revised: '\u2068<who></who>\u2069: تصحيح بيانات \u2068<s></s>\u2069، مرجع عن \u2068<candidate></candidate>\u2069',
      readdressed:
        '\u2068<who></who>\u2069: تصحيح عنوان \u2068<s></s>\u2069 وإرسال رسالة جديدة عن \u2068<candidate></candidate>\u2069',
      cancelled: '\u2068<who></who>\u2069: التخلي عن مرجع \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
      expired: 'انتهت مدة إجابة \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
      reopened:
        '\u2068<who></who>\u2069: طلب مراجعة الإجابات من \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
      removed: '\u2068<who></who>\u2069: إزالة مرجع \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
      erased: 'محو ما هو محفوظ عن أحد مراجع \u2068<candidate></candidate>\u2069 بطلب منه',
      jobs_agreed: 'سمح \u2068<who></who>\u2069 للشركة بالمراسلة بشأن الوظائف',
      jobs_withdrawn: 'لم يعد \u2068<who></who>\u2069 يريد رسائل عن الوظائف',
      mail_refused: 'تعذر تسليم رسالة بريد إلى \u2068<s></s>\u2069، مرجع عن \u2068<candidate></candidate>\u2069',
      text_refused: 'تعذر تسليم رسالة نصية إلى \u2068<s></s>\u2069، مرجع عن \u2068<candidate></candidate>\u2069',
    },
    answer: {
      revised: '\u2068<who></who>\u2069: تصحيح إجابة من \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
    },
    verification: {
      requested: '\u2068<who></who>\u2069: طلب تأكيد عمل \u2068<candidate></candidate>\u2069 من \u2068<s></s>\u2069',
      reminded: '\u2068<who></who>\u2069: تذكير \u2068<s></s>\u2069 بتأكيد عمل \u2068<candidate></candidate>\u2069',
      confirmed: '\u2068<who></who>\u2069: تأكيد عمل \u2068<candidate></candidate>\u2069',
      disputed: '\u2068<who></who>\u2069: الاعتراض على عمل \u2068<candidate></candidate>\u2069',
      cancelled:
        '\u2068<who></who>\u2069: التوقف عن سؤال \u2068<s></s>\u2069 عن عمل \u2068<candidate></candidate>\u2069',
      expired: 'لم تصل إجابة \u2068<s></s>\u2069 عن عمل \u2068<candidate></candidate>\u2069 في الوقت',
      mail_refused: 'تعذر تسليم رسالة بريد إلى \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
      text_refused: 'تعذر تسليم رسالة نصية إلى \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
    },
    feedback: {
      requested: 'طلب \u2068<who></who>\u2069 رأيًا بشأن \u2068<candidate></candidate>\u2069',
      reminded: 'ذكّر \u2068<who></who>\u2069 بإبداء الرأي بشأن \u2068<candidate></candidate>\u2069',
      given: 'أبدى \u2068<who></who>\u2069 رأيه بشأن \u2068<candidate></candidate>\u2069',
      declined: 'يفضّل \u2068<who></who>\u2069 عدم إبداء رأي بشأن \u2068<candidate></candidate>\u2069',
      cancelled: 'لم يعد \u2068<who></who>\u2069 يطلب رأيًا بشأن \u2068<candidate></candidate>\u2069',
      expired: 'انتهت مهلة طلب رأي بشأن \u2068<candidate></candidate>\u2069',
      mail_refused: 'تعذّر تسليم رسالة تطلب رأيًا بشأن \u2068<candidate></candidate>\u2069',
    },
    flag: {
      raised: 'تنبيه بشأن \u2068<candidate></candidate>\u2069: مرجع \u2068<s></s>\u2069 {kind}',
      resolved:
        '\u2068<who></who>\u2069: معالجة تنبيه على مرجع \u2068<s></s>\u2069 عن \u2068<candidate></candidate>\u2069',
    },
    question_set: {
      added: '\u2068<who></who>\u2069: إضافة مجموعة الأسئلة \u2068<s></s>\u2069',
      revised: '\u2068<who></who>\u2069: تعديل مجموعة الأسئلة \u2068<s></s>\u2069',
      archived: '\u2068<who></who>\u2069: أرشفة مجموعة الأسئلة \u2068<s></s>\u2069',
      removed: '\u2068<who></who>\u2069: إزالة مجموعة الأسئلة \u2068<s></s>\u2069',
    },
    question: {
      added: '\u2068<who></who>\u2069: إضافة السؤال «\u2068<s></s>\u2069»',
      revised: '\u2068<who></who>\u2069: تعديل السؤال «\u2068<s></s>\u2069»',
      removed: '\u2068<who></who>\u2069: إزالة السؤال «\u2068<s></s>\u2069»',
    },
    recruiter: {
      added: '\u2068<who></who>\u2069: إضافة \u2068<s></s>\u2069 إلى فريق التوظيف',
      revised: '\u2068<who></who>\u2069: تعديل صلاحيات \u2068<s></s>\u2069 في التوظيف',
      removed: '\u2068<who></who>\u2069: إخراج \u2068<s></s>\u2069 من فريق التوظيف',
    },
    hiring_firm: {
      revised: '\u2068<who></who>\u2069: تعديل إعدادات التوظيف',
      logo_changed: '\u2068<who></who>\u2069: تغيير شعار الشركة',
      closed: '\u2068<who></who>\u2069: إغلاق التوظيف',
      purged: 'محو ما كان محفوظًا في التوظيف',
    },
    invoice: {
      issued: 'صدور الفاتورة \u2068<s></s>\u2069',
    },
  },
} satisfies Like<typeof en>
