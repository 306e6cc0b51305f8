import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  intro: 'ما يُرتَّب به الأشخاص والفعاليات. يُرجى اختيار اسم لتعديله أو حذفه.',
  moved: 'تم النقل',
  up: 'نقل \u2068{name}\u2069 إلى أعلى',
  down: 'نقل \u2068{name}\u2069 إلى أسفل',
  done: { added: 'تمت الإضافة', saved: 'تم الحفظ', deleted: 'تم الحذف' },
  kind: {
    location: {
      title: 'المواقع',
      add: 'إضافة موقع',
      new: 'موقع جديد',
      none: 'لا شيء بعد. لكل موقع عطلاته وساعته.',
    },
    department: {
      title: 'الأقسام',
      add: 'إضافة قسم',
      new: 'قسم جديد',
      none: 'لا شيء بعد. تساعد الأقسام على العثور على الأشخاص.',
    },
    job: { title: 'الوظائف', add: 'إضافة وظيفة', new: 'وظيفة جديدة', none: 'لا شيء بعد. تظهر الوظيفة تحت الاسم.' },
    employee_class: {
      title: 'فئات الموظفين',
      add: 'إضافة فئة',
      new: 'فئة جديدة',
      none: 'لا شيء بعد. الفئات للأجور والمزايا، مثل «متدرب».',
    },
    event_type: {
      title: 'أنواع الفعاليات',
      add: 'إضافة نوع',
      new: 'نوع فعالية جديد',
      none: 'لا شيء بعد. يأتي الأول مع أول فعالية.',
    },
    custom_field: {
      title: 'حقول خاصة بكم',
      add: 'إضافة حقل',
      new: 'حقل جديد',
      none: 'لا شيء بعد. يسجّل الحقل شيئًا عن كل شخص، مثل مقاس القميص.',
    },
  },
  uses: {
    people: '{count, plural, zero {لا أحد} one {شخص واحد} two {شخصان} few {# أشخاص} many {# شخصًا} other {# شخص}}',
    events:
      '{count, plural, zero {لا فعاليات} one {فعالية واحدة} two {فعاليتان} few {# فعاليات} many {# فعالية} other {# فعالية}}',
    notes:
      '{count, plural, zero {غير مسجل لأحد} one {مسجل لشخص واحد} two {مسجل لشخصين} few {مسجل لـ # أشخاص} many {مسجل لـ # شخصًا} other {مسجل لـ # شخص}}',
  },
  privacy: {
    everyone: 'يقرؤه الجميع',
    manager_and_employee: 'يقرؤه الشخص نفسه ومديره والإداريون',
    administrators: 'يقرؤه الإداريون فقط',
  },
  form: {
    name: 'الاسم',
    country: 'البلد',
    countryHint: 'يحدد العطلات الرسمية التي يمكن استيرادها.',
    noCountry: 'لا شيء',
    region: 'المنطقة',
    regionHint: 'رمزها أو اسمها، مثل BY.',
    timeZone: 'المنطقة الزمنية',
    companyZone: 'كما للشركة',
    privacy: 'من يقرؤه',
    add: 'إضافة',
    save: 'حفظ',
    cancel: 'إلغاء',
  },
  remove: {
    title: 'الحذف',
    used: 'لا يمكن حذفه ما دام مستخدمًا:',
    open: 'حذف…',
    effect: 'الحذف نهائي. وإذا كان شيء من الماضي لا يزال يذكره فسيبقى.',
    now: 'حذف \u2068{name}\u2069',
  },
} satisfies Like<typeof en>
