import { dayInWords, ofName } from './language'
import { type Candidate, letterOf, nameOf, type Referee, type Told } from './letter'

export type RefereeThanks = Told & {
  candidate: Candidate
  referee: Referee
  /** When the answers are erased by themselves. */
  keptUntil?: Date | string | null
}

const erasure = ({ keptUntil, language, firm }: RefereeThanks) =>
  keptUntil ? dayInWords(keptUntil, language, firm.timeZone) : null

/** To a referee who has answered: thank you, and the page with a copy and their rights. */
export const refereeThanks = letterOf<RefereeThanks>({
  from: told => told.recruiter,
  words: {
    en: told => {
      const { candidate, referee, firm } = told
      const [who, day] = [nameOf(candidate), erasure(told)]
      return {
        subject: `Thank you for your reference for ${who}`,
        preview: 'A copy of your answers is there for you.',
        heading: 'Thank you for your answers',
        before: [
          `Hello ${nameOf(referee)},`,
          `Your reference for ${who} has reached ${firm.name}. Thank you for taking the time.`,
          'The page below holds a copy of your answers and shows who has read them. You can also have them erased there.',
        ],
        after: [
          day && `Your answers are kept until ${day} at most, then erased.`,
          'Keep this mail: the link is your way back to them.',
        ],
        label: 'See what is held about me',
        reason: `You get this mail because you answered ${firm.name}’s questions about ${who}.`,
        text: `Thank you for your reference for ${who}. A copy, and your rights:`,
      }
    },
    de: told => {
      const { candidate, referee, firm } = told
      const [who, day] = [nameOf(candidate), erasure(told)]
      return {
        subject: `Vielen Dank für Ihre Referenz für ${who}`,
        preview: 'Eine Kopie Ihrer Antworten liegt für Sie bereit.',
        heading: 'Vielen Dank für Ihre Antworten',
        before: [
          `Guten Tag ${nameOf(referee)},`,
          `Ihre Referenz für ${who} ist bei ${firm.name} angekommen. Vielen Dank, dass Sie sich die Zeit genommen haben.`,
          'Auf der folgenden Seite finden Sie eine Kopie Ihrer Antworten und sehen, wer sie gelesen hat. Dort können Sie sie auch löschen lassen.',
        ],
        after: [
          day && `Ihre Antworten werden längstens bis ${day} aufbewahrt und dann gelöscht.`,
          'Bewahren Sie diese E-Mail auf: Über den Link kommen Sie wieder zu Ihren Antworten.',
        ],
        label: 'Gespeicherte Daten ansehen',
        reason: `Sie erhalten diese E-Mail, weil Sie die Fragen von ${firm.name} zu ${who} beantwortet haben.`,
        text: `Danke für Ihre Referenz für ${who}. Ihre Kopie und Ihre Rechte:`,
      }
    },
    fr: told => {
      const { candidate, referee, firm } = told
      const [who, day] = [nameOf(candidate), erasure(told)]
      return {
        subject: `Merci pour votre référence sur ${who}`,
        preview: 'Une copie de vos réponses est à votre disposition.',
        heading: 'Merci pour vos réponses',
        before: [
          `Bonjour ${nameOf(referee)},`,
          `Vos réponses sur ${who} sont bien parvenues à ${firm.name}. Merci du temps que vous y avez consacré.`,
          'La page ci-dessous contient une copie de vos réponses et indique qui les a lues. Vous pouvez aussi y demander leur suppression.',
        ],
        after: [
          day && `Vos réponses sont conservées jusqu’au ${day} au plus tard, puis supprimées.`,
          'Conservez ce message : le lien vous permet d’y revenir.',
        ],
        label: 'Voir mes données',
        reason: `Vous recevez ce message parce que vous avez répondu aux questions ${ofName(firm.name)} sur ${who}.`,
        text: `Merci pour votre avis sur ${who}. Votre copie et vos droits :`,
      }
    },
    ar: told => {
      const { candidate, referee, firm } = told
      const [who, day] = [nameOf(candidate), erasure(told)]
      return {
        subject: `شكرًا على مرجعك عن ${who}`,
        preview: 'نسخة من إجاباتك متاحة لك.',
        heading: 'شكرًا على إجاباتك',
        before: [
          `مرحبًا ${nameOf(referee)}،`,
          `وصل مرجعك عن ${who} إلى ${firm.name}. شكرًا على وقتك.`,
          'في الصفحة التالية نسخة من إجاباتك ومن قرأها. ويمكنك فيها أيضًا طلب حذفها.',
        ],
        after: [
          day && `تُحفظ إجاباتك حتى ${day} على الأكثر، ثم تُحذف.`,
          'يُرجى الاحتفاظ بهذه الرسالة: رابطها هو طريقك إلى إجاباتك.',
        ],
        label: 'الاطلاع على بياناتي',
        reason: `وصلتك هذه الرسالة لأنك أجبت عن أسئلة ${firm.name} عن ${who}.`,
        text: `شكرًا على مرجعك عن ${who}. نسختك وحقوقك:`,
      }
    },
  },
})
