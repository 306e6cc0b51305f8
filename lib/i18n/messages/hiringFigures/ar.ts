import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: 'التحليلات',
  intro: {
    firm: 'كيف يسير التحقق من المراجع في \u2068{company}\u2069.',
    own: 'كيف يسير التحقق من مراجع مرشحيك.',
    of: 'كيف يسير التحقق من مراجع مرشحي \u2068{name}\u2069.',
  },
  filter: { label: 'ما يُعرض', recruiter: 'يتابعه', firm: 'الشركة كلها', show: 'عرض' },
  summary: {
    asked: 'المُعرِّفون الذين سُئلوا',
    share: 'المكتمل',
    shareOf:
      '{count, plural, =0 {لا شيء منها} zero {لا شيء منها} one {جواب واحد} two {جوابان} few {# أجوبة} many {# جوابًا} other {# جواب}}',
    median: 'من السؤال إلى الجواب',
    medianOf: 'نصفها لم يستغرق أكثر',
    waiting: 'بانتظار الجواب',
    waitingNow: 'الآن، أيًّا كان وقت السؤال',
  },
  span: {
    soon: 'أقل من ساعة',
    hours: '{count, plural, zero {# ساعة} one {ساعة واحدة} two {ساعتان} few {# ساعات} many {# ساعة} other {# ساعة}}',
    days: '{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
  },
  head: {
    day: 'اليوم',
    week: 'الأسبوع من',
    month: 'الشهر',
    state: 'الحالة',
    references: 'المراجع',
    relationship: 'العلاقة',
    recruiter: 'يتابعه',
    asked: 'سُئل',
    completed: 'اكتمل',
    declined: 'اعتذر',
    waiting: 'ينتظر',
  },
  curve: {
    name: 'الأسئلة والأجوبة',
    found:
      '{asked, plural, =0 {لم يُسأل أحد} zero {لم يُسأل أحد} one {سُئل شخص واحد} two {سُئل شخصان} few {سُئل # أشخاص} many {سُئل # شخصًا} other {سُئل # شخص}}، {completed, plural, =0 {ولم يجب أحد} zero {ولم يجب أحد} one {وأجاب واحد} two {وأجاب اثنان} few {وأجاب #} many {وأجاب #} other {وأجاب #}} ({since})',
    none: 'لم يُسأل أحد ولم يجب أحد ({since})',
    about: 'من سُئلوا وما اكتمل من المراجع، {grain, select, day {يومًا بيوم} week {أسبوعًا بأسبوع} other {شهرًا بشهر}}',
    asked: 'سُئل',
    completed: 'اكتمل',
    said: 'اكتمل {completed}، وسُئل {asked}',
  },
  outcomes: {
    name: 'ما آلت إليه',
    found: 'أجاب {share} ممن سُئلوا',
    nobody: 'لم يجب أحد ممن سُئلوا بعد',
    none: 'لم يُسأل أحد ({since})',
    about: 'كل من سُئلوا حسب حالتهم الآن ({since})',
  },
  times: {
    name: 'من السؤال إلى الجواب',
    found: 'نصف الأجوبة جاء خلال: {span}',
    none: 'لم يجب أحد ممن سُئلوا بعد ({since})',
    about: 'أجوبة من سُئلوا حسب المدة ({since})',
    within: 'المدة',
    answers: 'الأجوبة',
    day: 'خلال يوم',
    three: 'من يوم إلى 3',
    week: 'من 3 إلى 7 أيام',
    longer: 'أكثر من أسبوع',
  },
  waiting: {
    name: 'بانتظار الجواب',
    none: 'لا يُنتظر أحد',
    found:
      '{count, plural, zero {لا يُنتظر أحد} one {يُنتظر جواب واحد} two {يُنتظر جوابان} few {تُنتظر # أجوبة} many {يُنتظر # جوابًا} other {يُنتظر # جواب}}{long, plural, =0 {، ولا شيء منذ أكثر من أسبوع} zero {، ولا شيء منذ أكثر من أسبوع} one {، واحد منذ أكثر من أسبوع} two {، اثنان منذ أكثر من أسبوع} few {، # منذ أكثر من أسبوع} many {، # منذ أكثر من أسبوع} other {، # منذ أكثر من أسبوع}}',
    about: 'من لم يجب بعد، أيًّا كان وقت السؤال، حسب حالته',
    ages: { day: 'حتى يوم', three: 'من يوم إلى 3', week: 'من 3 إلى 7 أيام', longer: 'أكثر من أسبوع' },
  },
  declines: {
    name: 'الاعتذارات',
    none: 'لا اعتذارات: لم يُسأل أحد ({since})',
    found:
      '{count, plural, =0 {لم يعتذر أحد من أصل {asked, number}} zero {لم يعتذر أحد من أصل {asked, number}} one {اعتذر واحد من أصل {asked, number}} two {اعتذر اثنان من أصل {asked, number}} few {اعتذر # من أصل {asked, number}} many {اعتذر # من أصل {asked, number}} other {اعتذر # من أصل {asked, number}}}',
    about: 'نسبة من اعتذروا ممن سُئلوا، حسب علاقتهم بالمرشح ({since})',
    said: '{declined, number} من {asked, number}',
    share: 'النسبة',
  },
  recruiters: {
    name: 'الفريق',
    none: 'لم يسأل أحد من الفريق ({since})',
    nobody: 'لا جواب لأحد من الفريق بعد',
    found: 'لدى \u2068{name}\u2069 أكثر الأجوبة: {completed, number} من {asked, number}',
    about: 'من سُئلوا ومن أجابوا حسب من يتابع المرشح، ومدة نصف الأجوبة ({since})',
    said: '{completed, number} من {asked, number}',
    hours: 'الساعات حتى الجواب (الوسيط)',
  },
} satisfies Like<typeof en>
