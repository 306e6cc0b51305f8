import { type Language, ofName } from './language'
import { type Candidate, nameOf, type Told } from './letter'

const reasons: Record<Language, (candidate: string, firm: string) => string> = {
  en: (candidate, firm) => `You get this mail because you look after ${candidate}’s references at ${firm}.`,
  de: (candidate, firm) =>
    `Sie erhalten diese E-Mail, weil Sie bei ${firm} für die Referenzen zu ${candidate} zuständig sind.`,
  fr: (candidate, firm) =>
    `Vous recevez ce message parce que vous suivez les références ${ofName(candidate)} chez ${firm}.`,
  ar: (candidate, firm) => `وصلتك هذه الرسالة لأنك تتابع مراجع ${candidate} لدى ${firm}.`,
}

/** Why a recruiter gets a mail about a candidate. */
export const whyRecruiter = ({ language, candidate, firm }: Told & { candidate: Candidate }) =>
  reasons[language](nameOf(candidate), firm.name)
