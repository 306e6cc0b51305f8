import { type FeedbackAsked, feedbackLetter } from '@/lib/mails/hiring/feedback'
import type { Language } from '@/lib/mails/hiring/language'
import type { HiringLetter, Told } from '@/lib/mails/hiring/letter'
import { mailRefused } from '@/lib/mails/hiring/mail-refused'
import { nameReferees } from '@/lib/mails/hiring/name-referees'
import { nameRefereesReminder } from '@/lib/mails/hiring/name-referees-reminder'
import { recruiterInvitation } from '@/lib/mails/hiring/recruiter-invitation'
import { refereesNamed, referenceCompleted, requestFilled } from '@/lib/mails/hiring/recruiter-progress'
import { flagRaised, refereeDeclined } from '@/lib/mails/hiring/recruiter-trouble'
import { refereeReminder } from '@/lib/mails/hiring/referee-reminder'
import { refereeRequest } from '@/lib/mails/hiring/referee-request'
import { refereeThanks } from '@/lib/mails/hiring/referee-thanks'
import { referencesComplete } from '@/lib/mails/hiring/references-complete'
import { verification } from '@/lib/mails/hiring/verification'
import { wrongPerson } from '@/lib/mails/hiring/wrong-person'

export const link = 'https://laurel.example.com/respond/q7RkX-0vB3nTz9wLs2eYcA4uHd8mPf6gJ1iK5oN_bVx'

/** What people typed, wherever a letter has a place for it. */
export type Typed = Record<'firm' | 'recruiter' | 'first' | 'last' | 'referee' | 'note' | 'other', string>

export const typed: Typed = {
  firm: 'Acme',
  recruiter: 'Rhea Voss',
  first: 'Robin',
  last: 'Carter',
  referee: 'Samira',
  note: 'The team lead of your last post would be ideal.\nThank you!',
  other: 'Globex',
}

export const toldIn = (language: Language, { firm, recruiter }: Typed = typed): Told => ({
  language,
  firm: { name: firm, logoUrl: 'https://laurel.example.com/logos/1.png', colour: '#5b2a86', timeZone: 'Europe/Berlin' },
  recruiter: { name: recruiter, email: 'rhea@acme.example' },
  link,
  dueOn: new Date('2027-06-04T22:30:00Z'),
})

/** Every letter of hiring, in one language, about the same few people. */
export function everyLetter(language: Language, people: Typed = typed): Record<string, HiringLetter> {
  const { first, last, note, other } = people
  const told = { ...toldIn(language, people), candidate: { firstName: first, lastName: last } }
  const referee = { firstName: people.referee, lastName: 'Okafor' }
  const about = { ...told, referee }
  const feedback = (audience: FeedbackAsked['audience'], isReminder = false) =>
    feedbackLetter({
      ...told,
      audience,
      isReminder,
      name: audience === 'candidate' ? first : people.referee,
      candidate: `${first} ${last}`,
      dueOn: new Date('2027-06-04T22:30:00Z'),
    })
  const asked = { ...told, verifier: { name: people.referee }, experience: { company: other, title: 'Engineer' } }
  return {
    'name referees': nameReferees({ ...told, count: 3, managers: 1, note }),
    'name referees, reminder': nameRefereesReminder({ ...told, missing: 2 }),
    'references complete': referencesComplete(told),
    'referee, request': refereeRequest({ ...about, topics: [other, 'care'], note }),
    'referee, first reminder': refereeReminder({ ...about, which: 'first' }),
    'referee, second reminder': refereeReminder({ ...about, which: 'second' }),
    'referee, last reminder': refereeReminder({ ...about, which: 'last' }),
    'referee, thanks': refereeThanks({ ...about, keptUntil: '2028-01-31' }),
    'recruiter, referees named': refereesNamed({
      ...told,
      referees: [referee, { firstName: 'Łukasz', lastName: 'Nowak' }],
    }),
    'recruiter, reference completed': referenceCompleted({ ...about, completed: 1, needed: 3 }),
    'recruiter, request filled': requestFilled({ ...told, completed: 3 }),
    'recruiter, referee declined': refereeDeclined({ ...about, note }),
    'recruiter, wrong person': wrongPerson(about),
    'recruiter, shared address': flagRaised({ ...about, flag: 'shared_address' }),
    'recruiter, too fast': flagRaised({ ...about, flag: 'too_fast' }),
    'recruiter, same wording': flagRaised({ ...about, flag: 'same_wording' }),
    'recruiter, mail refused': mailRefused({ ...told, recipient: 'samira@globex.example', error: `550 ${other}` }),
    'feedback, of the candidate': feedback('candidate'),
    'feedback, of the employer': feedback('employer'),
    'feedback, reminder': feedback('employer', true),
    'verifier, request': verification(asked),
    'verifier, reminder': verification({ ...asked, isReminder: true }),
    'recruiter, invitation': recruiterInvitation({ ...told, inviter: { name: people.recruiter, email: null } }),
  }
}
