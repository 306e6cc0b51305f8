import { type Candidate, letterOf, nameOf, type Told } from './letter'

export type ReferencesComplete = Told & { candidate: Candidate }

/** To a candidate: everybody who was needed has answered. */
export const referencesComplete = letterOf<ReferencesComplete>({
  from: told => told.recruiter,
  words: {
    en: ({ candidate, firm, recruiter }) => ({
      subject: `Your references for ${firm.name} are complete`,
      preview: 'There is nothing left for you to do.',
      heading: 'Your references are complete',
      before: [
        `Hello ${candidate.firstName},`,
        'The people you named have answered. There is nothing left for you to do.',
        `${recruiter.name} will be in touch about what comes next.`,
      ],
      after: ['A word of thanks to your referees is always welcome.'],
      label: 'See where things stand',
      reason: `You get this mail because you are applying at ${firm.name}.`,
      text: `Your references for ${firm.name} are complete. Nothing is left to do:`,
    }),
    de: ({ candidate, firm, recruiter }) => ({
      subject: `Ihre Referenzen für ${firm.name} sind vollständig`,
      preview: 'Sie müssen nichts weiter tun.',
      heading: 'Ihre Referenzen sind vollständig',
      before: [
        `Guten Tag ${candidate.firstName} ${candidate.lastName},`,
        'die Personen, die Sie genannt haben, haben geantwortet. Sie müssen nichts weiter tun.',
        `${recruiter.name} meldet sich bei Ihnen, wie es weitergeht.`,
      ],
      after: ['Über ein Dankeschön freuen sich Ihre Referenzpersonen bestimmt.'],
      label: 'Stand ansehen',
      reason: `Sie erhalten diese E-Mail, weil Sie sich bei ${firm.name} bewerben.`,
      text: `Ihre Referenzen für ${firm.name} sind vollständig. Es ist nichts weiter zu tun:`,
    }),
    fr: ({ candidate, firm, recruiter }) => ({
      subject: `Vos références pour ${firm.name} sont complètes`,
      preview: 'Vous n’avez plus rien à faire.',
      heading: 'Vos références sont complètes',
      before: [
        `Bonjour ${candidate.firstName} ${candidate.lastName},`,
        'Les personnes que vous avez indiquées ont répondu. Vous n’avez plus rien à faire.',
        `${recruiter.name} reviendra vers vous pour la suite.`,
      ],
      after: ['Un mot de remerciement à vos références fait toujours plaisir.'],
      label: 'Voir où en est ma candidature',
      reason: `Vous recevez ce message parce que vous êtes en cours de recrutement chez ${firm.name}.`,
      text: `Vos références pour ${firm.name} sont au complet. Vous n'avez plus rien à faire :`,
    }),
    ar: ({ candidate, firm, recruiter }) => ({
      subject: `اكتملت مراجعك لدى ${firm.name}`,
      preview: 'لم يعد هناك ما عليك فعله.',
      heading: 'اكتملت مراجعك',
      before: [
        `مرحبًا ${nameOf(candidate)}،`,
        'أجاب من سمّيتهم، ولم يعد هناك ما عليك فعله.',
        `ستصلك من ${recruiter.name} أخبار الخطوة التالية.`,
      ],
      after: ['كلمة شكر لمن أجابوا تسرّهم دائمًا.'],
      label: 'الاطلاع على ما وصل إليه الطلب',
      reason: `وصلتك هذه الرسالة لأنك تقدّمت إلى ${firm.name}.`,
      text: `اكتملت مراجعك لدى ${firm.name}، ولا شيء عليك فعله:`,
    }),
  },
})
