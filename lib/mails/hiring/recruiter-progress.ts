import { refereeCount } from './how-many'
import { inARow, ofName } from './language'
import { type Candidate, letterOf, nameOf, type Referee, type Told } from './letter'
import { whyRecruiter } from './why-recruiter'

export type RefereesNamed = Told & { candidate: Candidate; referees: Referee[] }

const named = ({ referees, language }: RefereesNamed) => inARow(referees.map(nameOf), language)

/** To a recruiter: the candidate has named referees, who have been written to. */
export const refereesNamed = letterOf<RefereesNamed>({
  words: {
    en: told => ({
      subject: `${nameOf(told.candidate)} named ${refereeCount(told.referees.length, 'en')}`,
      preview: named(told),
      heading: `${nameOf(told.candidate)} named ${refereeCount(told.referees.length, 'en')}`,
      before: [
        `${named(told)}.`,
        'We have written to them and will remind them. You hear from us when somebody answers.',
      ],
      label: 'See the request',
      reason: whyRecruiter(told),
      text: `${nameOf(told.candidate)} named ${refereeCount(told.referees.length, 'en')}:`,
    }),
    de: told => ({
      subject: `${nameOf(told.candidate)} hat ${refereeCount(told.referees.length, 'de')} genannt`,
      preview: named(told),
      heading: `${nameOf(told.candidate)} hat ${refereeCount(told.referees.length, 'de')} genannt`,
      before: [
        `${named(told)}.`,
        'Die Anfrage ist verschickt, und wir erinnern bei Bedarf. Sobald jemand antwortet, erfahren Sie es.',
      ],
      label: 'Anfrage ansehen',
      reason: whyRecruiter(told),
      text: `${nameOf(told.candidate)} hat ${refereeCount(told.referees.length, 'de')} genannt:`,
    }),
    fr: told => ({
      subject: `${nameOf(told.candidate)} a indiqué ${refereeCount(told.referees.length, 'fr')}`,
      preview: named(told),
      heading: `${nameOf(told.candidate)} a indiqué ${refereeCount(told.referees.length, 'fr')}`,
      before: [
        `${named(told)}.`,
        'Notre message est parti, et des rappels suivront au besoin. Nous vous préviendrons à chaque réponse.',
      ],
      label: 'Voir la demande',
      reason: whyRecruiter(told),
      text: `${nameOf(told.candidate)} a indiqué ${refereeCount(told.referees.length, 'fr')} :`,
    }),
    ar: told => ({
      subject: `سمّى ${nameOf(told.candidate)} ${refereeCount(told.referees.length, 'ar')}`,
      preview: named(told),
      heading: `سمّى ${nameOf(told.candidate)} ${refereeCount(told.referees.length, 'ar')}`,
      before: [`${named(told)}.`, 'أُرسلت الرسائل، وتتبعها تذكيرات عند الحاجة. سنخبرك عند كل إجابة.'],
      label: 'الاطلاع على الطلب',
      reason: whyRecruiter(told),
      text: `سمّى ${nameOf(told.candidate)} ${refereeCount(told.referees.length, 'ar')}:`,
    }),
  },
})

export type ReferenceCompleted = Told & {
  candidate: Candidate
  referee: Referee
  /** How many have answered by now, of how many that are needed. */
  completed: number
  needed: number
}

/** To a recruiter: one referee has answered. What was answered stays on the page. */
export const referenceCompleted = letterOf<ReferenceCompleted>({
  words: {
    en: told => ({
      subject: `${nameOf(told.referee)} answered about ${nameOf(told.candidate)}`,
      preview: `References in: ${told.completed} of ${told.needed}.`,
      heading: `${nameOf(told.referee)} answered about ${nameOf(told.candidate)}`,
      before: [`References in: ${told.completed} of ${told.needed}.`],
      label: 'Read the reference',
      reason: whyRecruiter(told),
      text: `${nameOf(told.referee)} answered about ${nameOf(told.candidate)} (${told.completed}/${told.needed}):`,
    }),
    de: told => ({
      subject: `${nameOf(told.referee)} hat zu ${nameOf(told.candidate)} geantwortet`,
      preview: `Eingegangene Referenzen: ${told.completed} von ${told.needed}.`,
      heading: `${nameOf(told.referee)} hat zu ${nameOf(told.candidate)} geantwortet`,
      before: [`Eingegangene Referenzen: ${told.completed} von ${told.needed}.`],
      label: 'Referenz lesen',
      reason: whyRecruiter(told),
      text: `${nameOf(told.referee)} hat zu ${nameOf(told.candidate)} geantwortet (${told.completed}/${told.needed}):`,
    }),
    fr: told => ({
      subject: `${nameOf(told.referee)} a répondu au sujet ${ofName(nameOf(told.candidate))}`,
      preview: `Références reçues : ${told.completed} sur ${told.needed}.`,
      heading: `${nameOf(told.referee)} a répondu au sujet ${ofName(nameOf(told.candidate))}`,
      before: [`Références reçues : ${told.completed} sur ${told.needed}.`],
      label: 'Lire la référence',
      reason: whyRecruiter(told),
      text: `${nameOf(told.referee)} a répondu sur ${nameOf(told.candidate)} (${told.completed}/${told.needed}) :`,
    }),
    ar: told => ({
      subject: `أجاب ${nameOf(told.referee)} عن ${nameOf(told.candidate)}`,
      preview: `المراجع الواردة: ${told.completed} من ${told.needed}.`,
      heading: `أجاب ${nameOf(told.referee)} عن ${nameOf(told.candidate)}`,
      before: [`المراجع الواردة: ${told.completed} من ${told.needed}.`],
      label: 'قراءة المرجع',
      reason: whyRecruiter(told),
      text: `أجاب ${nameOf(told.referee)} عن ${nameOf(told.candidate)} (${told.completed}/${told.needed}):`,
    }),
  },
})

export type RequestFilled = Told & { candidate: Candidate; completed: number }

/** To a recruiter: enough referees have answered. */
export const requestFilled = letterOf<RequestFilled>({
  words: {
    en: told => ({
      subject: `The references for ${nameOf(told.candidate)} are complete`,
      preview: `${told.completed === 1 ? 'One reference is' : `${told.completed} references are`} in.`,
      heading: `The references for ${nameOf(told.candidate)} are complete`,
      before: [
        `${told.completed === 1 ? 'One reference is' : `${told.completed} references are`} in, as many as you asked for. Nobody is reminded any more.`,
      ],
      label: told.completed === 1 ? 'Read the reference' : 'Compare the references',
      reason: whyRecruiter(told),
      text: `The references for ${nameOf(told.candidate)} are complete:`,
    }),
    de: told => ({
      subject: `Die Referenzen für ${nameOf(told.candidate)} sind vollständig`,
      preview: told.completed === 1 ? 'Eine Referenz liegt vor.' : `${told.completed} Referenzen liegen vor.`,
      heading: `Die Referenzen für ${nameOf(told.candidate)} sind vollständig`,
      before: [
        `${told.completed === 1 ? 'Eine Referenz liegt' : `${told.completed} Referenzen liegen`} vor, so viele, wie Sie angefragt haben. Es wird niemand mehr erinnert.`,
      ],
      label: told.completed === 1 ? 'Referenz lesen' : 'Referenzen vergleichen',
      reason: whyRecruiter(told),
      text: `Die Referenzen für ${nameOf(told.candidate)} sind vollständig:`,
    }),
    fr: told => ({
      subject: `Les références pour ${nameOf(told.candidate)} sont complètes`,
      preview: `Références reçues : ${told.completed}.`,
      heading: `Les références pour ${nameOf(told.candidate)} sont complètes`,
      before: [`Références reçues : ${told.completed}, soit le nombre demandé. Plus aucun rappel ne sera envoyé.`],
      label: told.completed === 1 ? 'Lire la référence' : 'Comparer les références',
      reason: whyRecruiter(told),
      text: `Les références pour ${nameOf(told.candidate)} sont au complet :`,
    }),
    ar: told => ({
      subject: `اكتملت مراجع ${nameOf(told.candidate)}`,
      preview: `المراجع الواردة: ${told.completed}.`,
      heading: `اكتملت مراجع ${nameOf(told.candidate)}`,
      before: [`المراجع الواردة: ${told.completed}، وهو العدد المطلوب. ولن يُرسل أي تذكير بعد الآن.`],
      label: told.completed === 1 ? 'قراءة المرجع' : 'مقارنة المراجع',
      reason: whyRecruiter(told),
      text: `اكتملت مراجع ${nameOf(told.candidate)}:`,
    }),
  },
})
