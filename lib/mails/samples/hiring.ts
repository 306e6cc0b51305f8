import { env } from '@/lib/env'
import { feedbackLetter } from '../hiring/feedback'
import { languageOf } from '../hiring/language'
import type { Told } from '../hiring/letter'
import { nameReferees } from '../hiring/name-referees'
import { nameRefereesReminder } from '../hiring/name-referees-reminder'
import { recruiterInvitation } from '../hiring/recruiter-invitation'
import { refereeReminder } from '../hiring/referee-reminder'
import { refereeRequest } from '../hiring/referee-request'
import { refereeThanks } from '../hiring/referee-thanks'
import { referencesComplete } from '../hiring/references-complete'
import { verification } from '../hiring/verification'
import type { SampleOf } from './sample'

// What candidates, referees and recruiters are mailed, about people who do not exist.

const told = ({ company, language, timeZone, brand }: SampleOf): Told => ({
  language: languageOf(language),
  firm: { name: company, logoUrl: brand?.logoUrl ?? null, colour: brand?.colour ?? null, timeZone },
  recruiter: { name: 'Rick Eze', email: 'rick@example.com' },
  link: env().PUBLIC_URL,
  dueOn: '2030-07-15',
})

const candidate = { firstName: 'Ana', lastName: 'Castellanos' }
const referee = { firstName: 'Jón', lastName: 'Jónsdóttir' }

const feedback = (of: SampleOf, audience: 'candidate' | 'employer') =>
  feedbackLetter({
    ...told(of),
    language: of.language,
    audience,
    name: audience === 'candidate' ? 'Ana Castellanos' : 'Mona Haddad',
    candidate: 'Ana Castellanos',
    isReminder: false,
    dueOn: new Date('2030-07-15T12:00:00Z'),
  }).letter

/** The mails of hiring, by name. */
export const hiringSamples = {
  nameReferees: (of: SampleOf) => nameReferees({ ...told(of), candidate, count: 3, managers: 1, note: null }).letter,
  nameRefereesReminder: (of: SampleOf) => nameRefereesReminder({ ...told(of), candidate, missing: 2 }).letter,
  referencesComplete: (of: SampleOf) => referencesComplete({ ...told(of), candidate }).letter,
  refereeRequest: (of: SampleOf) => refereeRequest({ ...told(of), candidate, referee, topics: [], note: null }).letter,
  refereeReminder: (of: SampleOf) => refereeReminder({ ...told(of), candidate, referee, which: 'first' }).letter,
  refereeThanks: (of: SampleOf) => refereeThanks({ ...told(of), candidate, referee, keptUntil: '2031-07-15' }).letter,
  verification: (of: SampleOf) =>
    verification({
      ...told(of),
      candidate,
      verifier: { name: 'Noor Haddad' },
      experience: { company: 'Globex', title: 'Engineer' },
    }).letter,
  feedbackOfCandidate: (of: SampleOf) => feedback(of, 'candidate'),
  feedbackOfEmployer: (of: SampleOf) => feedback(of, 'employer'),
  recruiterInvitation: (of: SampleOf) =>
    recruiterInvitation({ ...told(of), inviter: { name: 'Rhea Ito', email: 'rhea@example.com' } }).letter,
}
