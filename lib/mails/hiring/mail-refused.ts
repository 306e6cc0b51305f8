import { oneLine } from '../letter'
import { type Candidate, letterOf, nameOf, type Told } from './letter'
import { whyRecruiter } from './why-recruiter'

export type MailRefused = Told & {
  candidate: Candidate
  /** The address or number that took nothing. */
  recipient: string
  /** What the server said. */
  error?: string | null
}

/** To a recruiter: a mail or text about a candidate did not arrive, and will not. */
export const mailRefused = letterOf<MailRefused>({
  words: {
    en: told => ({
      subject: `A message to ${told.recipient} did not arrive`,
      preview: `It was about ${nameOf(told.candidate)}.`,
      heading: `A message to ${told.recipient} did not arrive`,
      before: [
        `It was about ${nameOf(told.candidate)}, and we do not try again. Please check the address and correct it.`,
        told.error && `What the other side said: ${oneLine(told.error, 200)}`,
      ],
      label: 'Correct the address',
      reason: whyRecruiter(told),
      text: `A message to ${told.recipient} did not arrive, please check:`,
    }),
    de: told => ({
      subject: `Eine Nachricht an ${told.recipient} kam nicht an`,
      preview: `Es ging um ${nameOf(told.candidate)}.`,
      heading: `Eine Nachricht an ${told.recipient} kam nicht an`,
      before: [
        `Es ging um ${nameOf(told.candidate)}, und wir versuchen es nicht noch einmal. Bitte prüfen und berichtigen Sie die Adresse.`,
        told.error && `Die Gegenseite meldete: ${oneLine(told.error, 200)}`,
      ],
      label: 'Adresse berichtigen',
      reason: whyRecruiter(told),
      text: `Eine Nachricht an ${told.recipient} kam nicht an, bitte prüfen:`,
    }),
    fr: told => ({
      subject: `Un message à ${told.recipient} n’est pas arrivé`,
      preview: `Il concernait ${nameOf(told.candidate)}.`,
      heading: `Un message à ${told.recipient} n’est pas arrivé`,
      before: [
        `Il concernait ${nameOf(told.candidate)}, et nous ne réessaierons pas. Merci de vérifier l’adresse et de la corriger.`,
        told.error && `Réponse du destinataire : ${oneLine(told.error, 200)}`,
      ],
      label: 'Corriger l’adresse',
      reason: whyRecruiter(told),
      text: `Un message à ${told.recipient} n'est pas arrivé, à vérifier :`,
    }),
    ar: told => ({
      subject: `لم تصل رسالة إلى ${told.recipient}`,
      preview: `كانت عن ${nameOf(told.candidate)}.`,
      heading: `لم تصل رسالة إلى ${told.recipient}`,
      before: [
        `كانت عن ${nameOf(told.candidate)}، ولن نحاول مرة أخرى. يُرجى التحقق من العنوان وتصحيحه.`,
        told.error && `رد الطرف الآخر: ${oneLine(told.error, 200)}`,
      ],
      label: 'تصحيح العنوان',
      reason: whyRecruiter(told),
      text: `لم تصل رسالة إلى ${told.recipient}، يُرجى التحقق:`,
    }),
  },
})
