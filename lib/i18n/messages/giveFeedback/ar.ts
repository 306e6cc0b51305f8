import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  title: {
    candidate: 'كيف كان تقدّمك إلى {firm}؟',
    employer: 'كيف حال {candidate} في العمل؟',
  },
  greeting: 'مرحبًا {name}،',
  asks: {
    candidate: 'يودّ {recruiter} من <b>{firm}</b> معرفة كيف كان التحقق من مراجعك. يستغرق ذلك نحو دقيقة.',
    employer:
      'قبل توظيف <b>{candidate}</b> سُئل أصحاب المراجع. ويودّ {recruiter} من <b>{firm}</b> معرفة مدى توافق ذلك مع ما تراه. يستغرق ذلك نحو دقيقة.',
  },
  readers: {
    candidate: 'يقرؤه {recruiter} ومن يتولّون التوظيف لدى {firm}. ولا يغيّر شيئًا في طلبك.',
    employer: 'يقرؤه {recruiter} ومن يتولّون التوظيف لدى {firm}. ولا يراه {candidate}.',
  },
  kept: 'يُحذف اسمك وكلماتك بعد {count, plural, zero {# يوم} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} من انتهاء التحقق. ويبقى التقييم رقمًا لا يمكن لأحد ربطه بك.',
  keptOpen: 'يُحذف اسمك وكلماتك مع حذف التحقق. ويبقى التقييم رقمًا لا يمكن لأحد ربطه بك.',
  rating: {
    candidate: 'كيف كان التحقق من مراجعك؟',
    employer: 'كيف أداء {candidate} مقارنةً بما كان متوقعًا؟',
  },
  point: {
    candidate: {
      r1: '1 – سيئ جدًا',
      r2: '2 – سيئ',
      r3: '3 – متوسط',
      r4: '4 – جيد',
      r5: '5 – جيد جدًا',
    },
    employer: {
      r1: '1 – أدنى بكثير',
      r2: '2 – أدنى',
      r3: '3 – كما هو متوقع',
      r4: '4 – أعلى',
      r5: '5 – أعلى بكثير',
    },
  },
  recommends: {
    candidate: 'هل توصي صديقًا يبحث عن عمل بـ {firm}؟',
    employer: 'هل توظّف {candidate} مرة أخرى؟',
  },
  yes: 'نعم',
  no: 'لا',
  comment: 'ما الذي ينبغي معرفته أيضًا؟',
  commentHint: 'إن أردت.',
  send: 'إرسال إلى {firm}',
  missing: 'هناك شيء ناقص.',
  decline: 'أفضّل ألّا أقول شيئًا',
  declineWhy: 'لن يكتب إليك أحد بشأن ذلك مرة أخرى.',
  done: {
    title: 'شكرًا لك',
    words: 'وصل ما قلته إلى {firm}. لم يبقَ شيء لتفعله.',
    said: 'ما قلته',
    wrong: 'إن كان هناك خطأ، أو أردت حذفه: اكتب إلى {recruiter}، {email}.',
  },
  over: {
    declined: 'فضّلت ألّا تقول شيئًا',
    declinedWhy: 'لن يكتب إليك أحد بشأن ذلك مرة أخرى. وإن غيّرت رأيك فأجب عن الرسالة التي وصلتك.',
    cancelled: 'لم يعد مطلوبًا',
    cancelledWhy: 'لم يعد {firm} بحاجة إلى هذا. شكرًا لك على أي حال.',
    expired: 'انتهى وقت الرد',
    expiredWhy: 'إن أردت أن تقول شيئًا بعد، فأجب عن الرسالة التي وصلتك.',
  },
} satisfies Like<typeof en>
