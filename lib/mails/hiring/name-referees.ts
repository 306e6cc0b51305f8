import { quotePlain } from '../letter'
import { refereeCount, refereesInWords } from './how-many'
import { type Candidate, dueDay, letterOf, nameOf, type Told } from './letter'

export type NameReferees = Told & {
  candidate: Candidate
  /** How many referees are wanted, and how many managers among them. */
  count: number
  managers: number
  /** What the recruiter adds. */
  note?: string | null
}

/** To a candidate: please name your referees. */
export const nameReferees = letterOf<NameReferees>({
  from: told => told.recruiter,
  quotes: ({ note, recruiter }) => (note ? [quotePlain(note, recruiter.name)] : []),
  words: {
    en: told => {
      const { candidate, firm, recruiter, count, managers } = told
      const day = dueDay(told)
      return {
        subject: `${recruiter.name} at ${firm.name} asks you to name ${refereeCount(count, 'en')}`,
        preview: day ? `It takes a few minutes. Please do it by ${day}.` : 'It takes a few minutes.',
        heading: 'Please name your referees',
        before: [
          `Hello ${candidate.firstName},`,
          `For your application at ${firm.name} we would like to hear from people who know your work. Please name at least ${refereesInWords(count, managers, 'en')}.`,
          `${day ? `Please do so by ${day}. ` : ''}It takes a few minutes, and you need no account.`,
        ],
        after: [
          'We write to each person as soon as you have named them, so please tell them first.',
          'This link is meant for you alone. Please do not pass it on.',
        ],
        label: 'Name my referees',
        reason: `You get this mail because you are applying at ${firm.name}.`,
        text: `${firm.name} asks you to name ${refereeCount(count, 'en')} for your application:`,
      }
    },
    de: told => {
      const { candidate, firm, recruiter, count, managers } = told
      const day = dueDay(told)
      return {
        subject: `${recruiter.name} von ${firm.name} bittet Sie, ${refereeCount(count, 'de')} zu nennen`,
        preview: day ? `Es dauert nur wenige Minuten. Bitte bis ${day}.` : 'Es dauert nur wenige Minuten.',
        heading: 'Bitte nennen Sie Ihre Referenzpersonen',
        before: [
          `Guten Tag ${candidate.firstName} ${candidate.lastName},`,
          `für Ihre Bewerbung bei ${firm.name} möchten wir gern von Menschen hören, die Ihre Arbeit kennen. Bitte nennen Sie mindestens ${refereesInWords(count, managers, 'de')}.`,
          `${day ? `Bitte tun Sie das bis ${day}. ` : ''}Es dauert nur wenige Minuten, und Sie brauchen kein Konto.`,
        ],
        after: [
          'Wir schreiben jeder Person, sobald Sie sie genannt haben. Bitte geben Sie ihr daher vorher Bescheid.',
          'Dieser Link ist nur für Sie bestimmt. Bitte geben Sie ihn nicht weiter.',
        ],
        label: 'Referenzpersonen nennen',
        reason: `Sie erhalten diese E-Mail, weil Sie sich bei ${firm.name} bewerben.`,
        text: `${firm.name} bittet Sie, ${refereeCount(count, 'de')} zu nennen:`,
      }
    },
    fr: told => {
      const { candidate, firm, recruiter, count, managers } = told
      const day = dueDay(told)
      return {
        subject: `${recruiter.name} (${firm.name}) vous demande d’indiquer ${refereeCount(count, 'fr')}`,
        preview: day
          ? `Cela prend quelques minutes. Merci de répondre d’ici au ${day}.`
          : 'Cela prend quelques minutes.',
        heading: 'Merci d’indiquer vos personnes de référence',
        before: [
          `Bonjour ${candidate.firstName} ${candidate.lastName},`,
          `Dans le cadre de votre candidature chez ${firm.name}, nous aimerions échanger avec des personnes qui connaissent votre travail. Merci d’indiquer au moins ${refereesInWords(count, managers, 'fr')}.`,
          `${day ? `Merci de le faire d’ici au ${day}. ` : ''}Cela prend quelques minutes, sans créer de compte.`,
        ],
        after: [
          'Nous écrivons à chaque personne dès que vous l’avez indiquée : pensez à la prévenir.',
          'Ce lien vous est personnel. Merci de ne pas le transmettre.',
        ],
        label: 'Indiquer mes références',
        reason: `Vous recevez ce message parce que vous êtes en cours de recrutement chez ${firm.name}.`,
        text: `${firm.name} vous demande d'indiquer ${refereeCount(count, 'fr')} :`,
      }
    },
    ar: told => {
      const { candidate, firm, recruiter, count, managers } = told
      const day = dueDay(told)
      return {
        subject: `طلب من ${recruiter.name} (${firm.name}): تسمية ${refereeCount(count, 'ar')}`,
        preview: day ? `يستغرق ذلك بضع دقائق. يُرجى الرد حتى ${day}.` : 'يستغرق ذلك بضع دقائق.',
        heading: 'يُرجى تسمية مراجعك',
        before: [
          `مرحبًا ${nameOf(candidate)}،`,
          `من أجل طلبك لدى ${firm.name} نودّ سماع رأي من يعرفون عملك. يُرجى تسمية ${refereesInWords(count, managers, 'ar')} على الأقل.`,
          `${day ? `آخر موعد لذلك ${day}. ` : ''}يستغرق ذلك بضع دقائق، ولا تحتاج إلى حساب.`,
        ],
        after: ['نكتب إلى كل شخص فور تسميته، فمن الأفضل إخباره قبل ذلك.', 'هذا الرابط لك وحدك. من فضلك لا تعطه لغيرك.'],
        label: 'تسمية مراجعي',
        reason: `وصلتك هذه الرسالة لأنك تقدّمت إلى ${firm.name}.`,
        text: `تطلب ${firm.name} تسمية ${refereeCount(count, 'ar')}:`,
      }
    },
  },
})
