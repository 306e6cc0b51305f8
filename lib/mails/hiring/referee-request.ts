import { quotePlain } from '../letter'
import { inARow } from './language'
import { type Candidate, dueDay, letterOf, nameOf, type Referee, type Told } from './letter'

export type RefereeRequest = Told & {
  candidate: Candidate
  referee: Referee
  /** What the questions are about, such as the groups of the question set; may be empty. */
  topics: string[]
  /** What the recruiter adds. */
  note?: string | null
}

/** To a referee: please answer. */
export const refereeRequest = letterOf<RefereeRequest>({
  from: told => told.recruiter,
  quotes: ({ note, recruiter }) => (note ? [quotePlain(note, recruiter.name)] : []),
  words: {
    en: told => {
      const { candidate, referee, firm, recruiter, topics } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `${who} has named you as a referee`,
        preview: `${recruiter.name} at ${firm.name} asks for your view. It takes about 5 minutes.`,
        heading: `Would you answer a few questions about ${who}?`,
        before: [
          `Hello ${nameOf(referee)},`,
          `${who} has applied at ${firm.name} and named you as somebody who knows their work. ${recruiter.name} would be grateful for your view.`,
          topics.length > 0
            ? `You are asked about ${inARow(topics, 'en')}.`
            : 'You are asked how you worked together and what you saw of their work.',
          `It takes about 5 minutes, on a phone too, and you need no account.${day ? ` Please answer by ${day}.` : ''}`,
        ],
        after: [
          'The page says who will read your answers before you write any. If you would rather not answer, or are not the right person, you can say so there.',
          'This link is meant for you alone. Please do not pass it on.',
        ],
        label: 'Answer the questions',
        reason: `You get this mail because ${who} gave your address to ${firm.name} for a reference.`,
        text: `${recruiter.name} (${firm.name}) asks you for a reference about ${who}, 5 minutes:`,
      }
    },
    de: told => {
      const { candidate, referee, firm, recruiter, topics } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `${who} hat Sie als Referenzperson genannt`,
        preview: `${recruiter.name} von ${firm.name} bittet um Ihre Einschätzung. Es dauert etwa 5 Minuten.`,
        heading: `Würden Sie ein paar Fragen zu ${who} beantworten?`,
        before: [
          `Guten Tag ${nameOf(referee)},`,
          `${who} hat sich bei ${firm.name} beworben und Sie als Referenz angegeben, weil Sie die gemeinsame Arbeit aus eigener Erfahrung kennen. ${recruiter.name} wäre Ihnen für Ihre Einschätzung dankbar.`,
          topics.length > 0
            ? `Gefragt wird nach folgenden Themen: ${inARow(topics, 'de')}.`
            : 'Gefragt wird, wie Sie zusammengearbeitet haben und was Sie dabei erlebt haben.',
          `Es dauert etwa 5 Minuten, auch auf dem Smartphone, und Sie brauchen kein Konto.${day ? ` Bitte antworten Sie bis ${day}.` : ''}`,
        ],
        after: [
          'Auf der Seite steht, wer Ihre Antworten lesen wird, bevor Sie etwas schreiben. Dort können Sie auch ablehnen oder mitteilen, dass Sie nicht die richtige Person sind.',
          'Dieser Link ist nur für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
        ],
        label: 'Fragen beantworten',
        reason: `Sie erhalten diese E-Mail, weil ${who} Ihre Adresse für eine Referenz an ${firm.name} gegeben hat.`,
        text: `${recruiter.name} (${firm.name}) bittet Sie um eine Referenz zu ${who}, 5 Minuten:`,
      }
    },
    fr: told => {
      const { candidate, referee, firm, recruiter, topics } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `${who} a donné votre nom comme référence`,
        preview: `${recruiter.name} (${firm.name}) souhaite recueillir votre avis. Cela prend environ 5 minutes.`,
        heading: `Pourriez-vous répondre à quelques questions sur ${who} ?`,
        before: [
          `Bonjour ${nameOf(referee)},`,
          `${who} est en cours de recrutement chez ${firm.name} et a donné votre nom, car vous connaissez son travail. Votre avis serait précieux pour ${recruiter.name}.`,
          topics.length > 0
            ? `Les questions portent sur les sujets suivants : ${inARow(topics, 'fr')}.`
            : 'Les questions portent sur votre collaboration et sur ce que vous avez pu observer de son travail.',
          `Cela prend environ 5 minutes, y compris sur smartphone, sans créer de compte.${day ? ` Merci de répondre d’ici au ${day}.` : ''}`,
        ],
        after: [
          'La page indique qui lira vos réponses avant que vous n’écriviez quoi que ce soit. Vous pouvez aussi y refuser de répondre ou signaler que vous n’êtes pas la bonne personne.',
          'Ce lien vous est personnel. Merci de ne pas le transmettre.',
        ],
        label: 'Répondre aux questions',
        reason: `Vous recevez ce message parce que ${who} a communiqué votre adresse à ${firm.name} pour une prise de références.`,
        text: `${recruiter.name} (${firm.name}) vous demande une référence sur ${who}, 5 minutes :`,
      }
    },
    ar: told => {
      const { candidate, referee, firm, recruiter, topics } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `ورد اسمك مرجعًا لدى ${who}`,
        preview: `يودّ ${recruiter.name} (${firm.name}) سماع رأيك. يستغرق ذلك نحو 5 دقائق.`,
        heading: `هل لك أن تجيب عن بضعة أسئلة عن ${who}؟`,
        before: [
          `مرحبًا ${nameOf(referee)}،`,
          `في طلب ${who} لدى ${firm.name} ورد اسمك لأنك تعرف هذا العمل عن قرب. يسرّ ${recruiter.name} سماع رأيك.`,
          topics.length > 0
            ? `تدور الأسئلة حول: ${inARow(topics, 'ar')}.`
            : 'تدور الأسئلة حول عملكما معًا وما رأيته منه.',
          `يستغرق ذلك نحو 5 دقائق، على الهاتف أيضًا، ولا تحتاج إلى حساب.${day ? ` يُرجى الرد حتى ${day}.` : ''}`,
        ],
        after: [
          'تذكر الصفحة من سيقرأ إجاباتك قبل أن تكتب شيئًا. وفيها يمكنك الاعتذار، أو القول إنك لست الشخص المقصود.',
          'هذا الرابط لك وحدك. من فضلك لا تعطه لغيرك.',
        ],
        label: 'الإجابة عن الأسئلة',
        reason: `وصلتك هذه الرسالة لأن ${firm.name} تلقّت عنوانك من ${who} لطلب مرجع.`,
        text: `يطلب ${recruiter.name} (${firm.name}) مرجعًا عن ${who}، 5 دقائق:`,
      }
    },
  },
})
