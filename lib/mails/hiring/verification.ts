import { ofName } from './language'
import { type Candidate, dueDay, letterOf, nameOf, type Told } from './letter'

export type Verification = Told & {
  candidate: Candidate
  verifier: { name: string }
  /** The employment as the candidate stated it: where, and as what. */
  experience: { company: string; title: string }
  /** Whether the verifier was asked before. */
  isReminder?: boolean
}

/** To somebody at a former employer: please confirm what a candidate states; or a reminder of it. */
export const verification = letterOf<Verification>({
  from: told => told.recruiter,
  words: {
    en: told => {
      const { candidate, verifier, experience, firm, recruiter, isReminder } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `${isReminder ? 'Reminder: please' : 'Please'} confirm that ${who} worked at ${experience.company}`,
        preview: `${recruiter.name} at ${firm.name} asks. It takes about two minutes.`,
        heading: `Did ${who} work at ${experience.company}?`,
        before: [
          `Hello ${verifier.name},`,
          `${who} has applied at ${firm.name} and states to have worked at ${experience.company} as ${experience.title}. ${recruiter.name} asks you to confirm the dates and the position, or to correct them.`,
          `It takes about two minutes, and you need no account.${day ? ` Please answer by ${day}.` : ''}`,
          isReminder && 'We have not heard from you yet, so we ask once more.',
        ],
        after: ['If you are not the right person, you can say so on the page.'],
        label: 'Confirm or correct',
        reason: `You get this mail because ${who} named you to ${firm.name} for this confirmation.`,
        text: `${isReminder ? 'Reminder: ' : ''}${firm.name} asks you to confirm an employment of ${who}:`,
      }
    },
    de: told => {
      const { candidate, verifier, experience, firm, recruiter, isReminder } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `${isReminder ? 'Erinnerung: ' : ''}Bitte bestätigen Sie die Beschäftigung von ${who} bei ${experience.company}`,
        preview: `${recruiter.name} von ${firm.name} fragt an. Es dauert etwa zwei Minuten.`,
        heading: `War ${who} bei ${experience.company} beschäftigt?`,
        before: [
          `Guten Tag ${verifier.name},`,
          `${who} hat sich bei ${firm.name} beworben und gibt an, bei ${experience.company} gearbeitet zu haben (Position: ${experience.title}). ${recruiter.name} bittet Sie, Zeitraum und Position zu bestätigen oder zu berichtigen.`,
          `Es dauert etwa zwei Minuten, und Sie brauchen kein Konto.${day ? ` Bitte antworten Sie bis ${day}.` : ''}`,
          isReminder && 'Wir haben noch nichts von Ihnen gehört und fragen deshalb noch einmal nach.',
        ],
        after: ['Wenn Sie nicht die richtige Person sind, können Sie das auf der Seite mitteilen.'],
        label: 'Bestätigen oder berichtigen',
        reason: `Sie erhalten diese E-Mail, weil ${who} Sie gegenüber ${firm.name} für diese Bestätigung genannt hat.`,
        text: `${isReminder ? 'Erinnerung: ' : ''}${firm.name} bittet Sie, eine Anstellung von ${who} zu bestätigen:`,
      }
    },
    fr: told => {
      const { candidate, verifier, experience, firm, recruiter, isReminder } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `${isReminder ? 'Rappel : merci' : 'Merci'} de confirmer l’emploi ${ofName(who)} chez ${experience.company}`,
        preview: `Demande ${ofName(recruiter.name)} (${firm.name}). Cela prend environ deux minutes.`,
        heading: `Confirmez-vous l’emploi ${ofName(who)} chez ${experience.company} ?`,
        before: [
          `Bonjour ${verifier.name},`,
          `${who} est en cours de recrutement chez ${firm.name} et déclare avoir travaillé chez ${experience.company} (poste : ${experience.title}). ${recruiter.name} vous demande de confirmer ou de corriger les dates et le poste.`,
          `Cela prend environ deux minutes, sans créer de compte.${day ? ` Merci de répondre d’ici au ${day}.` : ''}`,
          isReminder && 'Sans nouvelles de votre part, nous nous permettons de vous relancer.',
        ],
        after: ['Si vous n’êtes pas la bonne personne, vous pouvez l’indiquer sur la page.'],
        label: 'Confirmer ou corriger',
        reason: `Vous recevez ce message parce que ${who} a communiqué votre nom à ${firm.name} pour cette confirmation.`,
        text: `${isReminder ? 'Rappel : ' : ''}${firm.name} vous demande de confirmer un emploi ${ofName(who)} :`,
      }
    },
    ar: told => {
      const { candidate, verifier, experience, firm, recruiter, isReminder } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      return {
        subject: `${isReminder ? 'تذكير: ' : ''}يُرجى تأكيد عمل ${who} لدى ${experience.company}`,
        preview: `سؤال من ${recruiter.name} (${firm.name}). يستغرق ذلك نحو دقيقتين.`,
        heading: `هل سبق لـ ${who} العمل لدى ${experience.company}؟`,
        before: [
          `مرحبًا ${verifier.name}،`,
          `جاء في طلب ${who} لدى ${firm.name} العمل لدى ${experience.company} (الوظيفة: ${experience.title}). يرجو منك ${recruiter.name} تأكيد المدة والوظيفة أو تصحيحهما.`,
          `يستغرق ذلك نحو دقيقتين، ولا تحتاج إلى حساب.${day ? ` يُرجى الرد حتى ${day}.` : ''}`,
          isReminder && 'لم يصلنا رد منك بعد، ولذلك نسأل مرة أخرى.',
        ],
        after: ['إن لم تكن الشخص المناسب، فيمكنك ذكر ذلك في الصفحة.'],
        label: 'التأكيد أو التصحيح',
        reason: `وصلتك هذه الرسالة لأن ${firm.name} تلقّت اسمك من ${who} لهذا التأكيد.`,
        text: `${isReminder ? 'تذكير: ' : ''}تطلب ${firm.name} تأكيد عمل ${who}:`,
      }
    },
  },
})
