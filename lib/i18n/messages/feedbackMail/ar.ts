import type { Like } from '@/lib/i18n/like'
import type en from './en'

export default {
  from: '{recruiter} ({firm})',
  reminder: 'تذكير: {subject}',
  hello: 'مرحبًا {name}،',
  preview: 'سؤال من {recruiter}. يستغرق نحو دقيقة.',
  short: 'يستغرق ذلك نحو دقيقة، ولا تحتاج إلى حساب. يعمل الرابط حتى {date}.',
  again: 'لم يصلنا رد منك بعد، ولذلك نسأل مرة أخرى.',
  mine: 'هذا الرابط لك وحدك. من فضلك لا تعطه لغيرك.',
  action: 'أبدِ رأيك',
  candidate: {
    subject: 'كيف كان تقدّمك إلى {firm}؟',
    heading: 'كيف كان الأمر بالنسبة إليك؟',
    words: 'يودّ {recruiter} معرفة كيف كان التحقق من مراجعك لدى {firm}: ما الذي سار جيدًا وما الذي لم يسر.',
    readers: 'يقرأ ما تقوله من يتولّون التوظيف لدى {firm}. ولا يغيّر شيئًا في طلبك.',
    reason: 'وصلتك هذه الرسالة لأنك تقدّمت إلى {firm}.',
  },
  employer: {
    subject: 'كيف حال {candidate} في العمل؟',
    heading: 'كيف حال {candidate} في العمل؟',
    words:
      'قبل توظيف {candidate} سُئل أصحاب المراجع. ويودّ {recruiter} من {firm} معرفة مدى توافق ذلك مع ما تراه في العمل.',
    readers: 'يقرأ ما تقوله من يتولّون التوظيف لدى {firm}، ولا يراه {candidate}.',
    reason: 'وصلتك هذه الرسالة لأن {recruiter} ذكر أنك تعمل مع {candidate}.',
  },
} satisfies Like<typeof en>
