import { refereeCount } from './how-many'
import { type Candidate, dueDay, letterOf, nameOf, type Told } from './letter'

export type NameRefereesReminder = Told & {
  candidate: Candidate
  /** How many referees are still to be named. */
  missing: number
}

/** To a candidate who has not yet named enough referees. */
export const nameRefereesReminder = letterOf<NameRefereesReminder>({
  from: told => told.recruiter,
  words: {
    en: told => {
      const { candidate, firm, missing } = told
      const day = dueDay(told)
      return {
        subject: `Reminder: ${firm.name} is waiting for your referees`,
        preview: day ? `The link stays open until ${day}.` : 'It takes a few minutes.',
        heading: 'Your referees are still missing',
        before: [
          `Hello ${candidate.firstName},`,
          `We cannot ask anybody about your work before you have told us whom. Please name ${missing === 1 ? 'one more referee' : `${missing} more referees`}.`,
          day ? `The link stays open until ${day}.` : 'It takes a few minutes, and you need no account.',
        ],
        after: ['If something keeps you from it, answer this mail.'],
        label: 'Name my referees',
        reason: `You get this mail because you are applying at ${firm.name}.`,
        text: `Reminder: please name ${refereeCount(missing, 'en')} for your application at ${firm.name}:`,
      }
    },
    de: told => {
      const { candidate, firm, missing } = told
      const day = dueDay(told)
      return {
        subject: `Erinnerung: ${firm.name} wartet auf Ihre Referenzpersonen`,
        preview: day ? `Der Link bleibt bis ${day} offen.` : 'Es dauert nur wenige Minuten.',
        heading: 'Ihre Referenzpersonen fehlen noch',
        before: [
          `Guten Tag ${candidate.firstName} ${candidate.lastName},`,
          `wir können erst nach Ihrer Arbeit fragen, wenn wir wissen, bei wem. Bitte nennen Sie noch ${refereeCount(missing, 'de')}.`,
          day ? `Der Link bleibt bis ${day} offen.` : 'Es dauert nur wenige Minuten, und Sie brauchen kein Konto.',
        ],
        after: ['Wenn Sie etwas daran hindert, antworten Sie einfach auf diese E-Mail.'],
        label: 'Referenzpersonen nennen',
        reason: `Sie erhalten diese E-Mail, weil Sie sich bei ${firm.name} bewerben.`,
        text: `Erinnerung: Bitte nennen Sie ${firm.name} noch ${refereeCount(missing, 'de')}:`,
      }
    },
    fr: told => {
      const { candidate, firm, missing } = told
      const day = dueDay(told)
      return {
        subject: `Rappel : ${firm.name} attend vos personnes de référence`,
        preview: day ? `Le lien reste ouvert jusqu’au ${day}.` : 'Cela prend quelques minutes.',
        heading: 'Il nous manque encore vos références',
        before: [
          `Bonjour ${candidate.firstName} ${candidate.lastName},`,
          `Nous ne pouvons interroger personne sur votre travail sans savoir à qui nous adresser. Merci d’indiquer encore ${refereeCount(missing, 'fr')}.`,
          day ? `Le lien reste ouvert jusqu’au ${day}.` : 'Cela prend quelques minutes, sans créer de compte.',
        ],
        after: ['En cas de difficulté, répondez simplement à ce message.'],
        label: 'Indiquer mes références',
        reason: `Vous recevez ce message parce que vous êtes en cours de recrutement chez ${firm.name}.`,
        text: `Rappel : merci d'indiquer encore ${refereeCount(missing, 'fr')} à ${firm.name} :`,
      }
    },
    ar: told => {
      const { candidate, firm, missing } = told
      const day = dueDay(told)
      return {
        subject: `تذكير: ${firm.name} في انتظار مراجعك`,
        preview: day ? `يبقى الرابط مفتوحًا حتى ${day}.` : 'يستغرق ذلك بضع دقائق.',
        heading: 'ما زالت مراجعك ناقصة',
        before: [
          `مرحبًا ${nameOf(candidate)}،`,
          `لا يمكننا أن نسأل أحدًا عن عملك قبل أن نعرف من نسأل. ما زال المطلوب تسمية ${refereeCount(missing, 'ar')}.`,
          day ? `يبقى الرابط مفتوحًا حتى ${day}.` : 'يستغرق ذلك بضع دقائق، ولا تحتاج إلى حساب.',
        ],
        after: ['إن كان هناك ما يمنعك، فيكفي الرد على هذه الرسالة.'],
        label: 'تسمية مراجعي',
        reason: `وصلتك هذه الرسالة لأنك تقدّمت إلى ${firm.name}.`,
        text: `تذكير: ما زال المطلوب تسمية ${refereeCount(missing, 'ar')} لدى ${firm.name}:`,
      }
    },
  },
})
