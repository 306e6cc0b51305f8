import { type Posting, postLetter } from '@/lib/domain/hiring/letters'
import { isAwaited, notThem } from '@/lib/domain/references/holding'
import { type ReferenceTold, type RequestTold, tellOfReference, tellOfRequest } from '@/lib/domain/references/told'
import { type HiringLetter, renderHiringLetter } from '@/lib/mails/hiring/letter'
import { nameReferees } from '@/lib/mails/hiring/name-referees'
import { nameRefereesReminder } from '@/lib/mails/hiring/name-referees-reminder'
import { refereesNamed, referenceCompleted, requestFilled } from '@/lib/mails/hiring/recruiter-progress'
import { flagRaised, refereeDeclined } from '@/lib/mails/hiring/recruiter-trouble'
import { refereeReminder } from '@/lib/mails/hiring/referee-reminder'
import { refereeRequest } from '@/lib/mails/hiring/referee-request'
import { refereeThanks } from '@/lib/mails/hiring/referee-thanks'
import { referencesComplete } from '@/lib/mails/hiring/references-complete'
import { wrongPerson } from '@/lib/mails/hiring/wrong-person'
import { toRecruiter, wordsOf } from './hiring-words'

type Due<T> = {
  to: 'candidate' | 'referee' | 'recruiter'
  /** Whether it is still worth writing, as things are by now. */
  still: (told: T) => boolean
  compose: (told: T, link: string, occasion: string) => HiringLetter
}

const asking = new Set(['sent', 'nominated', 'in_progress'])

const shared = (told: RequestTold, link: string, language: string) => ({
  ...wordsOf(told, link, language),
  dueOn: told.request.expiresAt,
})

const completed = ({ named }: RequestTold) => named.filter(one => one.status === 'completed').length

const requestLetters: Record<string, Due<RequestTold>> = {
  name_referees: {
    to: 'candidate',
    still: ({ request }) => asking.has(request.status),
    compose: (told, link) =>
      nameReferees({
        ...shared(told, link, told.request.language),
        count: told.request.minReferences,
        managers: told.request.minManagerReferences,
        note: told.request.notes,
      }),
  },
  name_referees_reminder: {
    to: 'candidate',
    still: ({ request }) => asking.has(request.status),
    compose: (told, link) =>
      nameRefereesReminder({
        ...shared(told, link, told.request.language),
        missing: Math.max(1, told.request.minReferences - told.named.length),
      }),
  },
  references_complete: {
    to: 'candidate',
    still: ({ request }) => request.status === 'filled',
    compose: (told, link) => referencesComplete(shared(told, link, told.request.language)),
  },
  referees_named: {
    to: 'recruiter',
    still: ({ request, recruiter }) => recruiter.wantsNotices && asking.has(request.status),
    compose: (told, link) => refereesNamed({ ...shared(told, link, told.firm.language), referees: told.named }),
  },
  request_filled: {
    to: 'recruiter',
    still: ({ request, recruiter }) => recruiter.wantsNotices && request.status === 'filled',
    compose: (told, link) => requestFilled({ ...shared(told, link, told.firm.language), completed: completed(told) }),
  },
}

const which = ({ reference }: ReferenceTold) =>
  reference.reminderCount <= 1 ? 'first' : reference.reminderCount === 2 ? 'second' : 'last'

const flagWords = { address_of_candidate: 'shared_address', address_of_referee: 'shared_address' } as const

const topicsOf = ({ questions }: ReferenceTold) =>
  [...new Set(questions.flatMap(({ category }) => (category ? [category.toLowerCase()] : [])))].slice(0, 4)

const referenceLetters: Record<string, Due<ReferenceTold>> = {
  referee_request: {
    to: 'referee',
    still: ({ reference }) => isAwaited(reference.status),
    compose: (told, link) =>
      refereeRequest({
        ...shared(told, link, told.reference.language),
        referee: told.reference,
        topics: topicsOf(told),
        note: null,
      }),
  },
  referee_reminder: {
    to: 'referee',
    still: ({ reference }) => isAwaited(reference.status),
    compose: (told, link) =>
      refereeReminder({
        ...shared(told, link, told.reference.language),
        referee: told.reference,
        which: which(told),
      }),
  },
  referee_thanks: {
    to: 'referee',
    still: ({ reference }) => reference.status === 'completed',
    compose: (told, link) =>
      refereeThanks({ ...shared(told, link, told.reference.language), referee: told.reference, dueOn: null }),
  },
  reference_completed: {
    to: 'recruiter',
    // The letter that all is there says more.
    still: ({ reference, recruiter, request }) =>
      recruiter.wantsNotices && reference.status === 'completed' && request.status !== 'filled',
    compose: (told, link) =>
      referenceCompleted({
        ...shared(told, link, told.firm.language),
        referee: told.reference,
        completed: completed(told),
        needed: told.request.minReferences,
      }),
  },
  referee_declined: {
    to: 'recruiter',
    still: ({ reference, recruiter }) => recruiter.wantsNotices && reference.status === 'declined',
    compose: (told, link) => {
      const { reference } = told
      const about = { ...shared(told, link, told.firm.language), referee: reference }
      if (reference.declineReason === notThem) return wrongPerson(about)
      return refereeDeclined({ ...about, note: reference.declineReason })
    },
  },
  flag_raised: {
    to: 'recruiter',
    still: ({ recruiter }) => recruiter.wantsNotices,
    compose: (told, link, occasion) => {
      const kind = occasion.split(' ').at(-1) ?? ''
      const flag = flagWords[kind as keyof typeof flagWords] ?? (kind === 'too_fast' ? 'too_fast' : 'same_wording')
      return flagRaised({ ...shared(told, link, told.firm.language), referee: told.reference, flag })
    },
  },
}

/** A link opens something for as long as the firm says, and where a request stays open longer, as long as that. */
const daysOf = ({ firm, request }: RequestTold) =>
  Math.max(firm.linkDays, Math.ceil(((request.expiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000))

/** To whom a letter about a request goes, and what its button opens. */
const toCandidate = (told: RequestTold): Pick<Posting, 'recipient' | 'link' | 'about'> => ({
  recipient: told.candidate,
  about: { type: 'reference_request', uuid: told.request.uuid },
  link: { purpose: 'nominate', subjectId: told.request.id, days: daysOf(told) },
})

const toReferee = (told: ReferenceTold, letter: string): Pick<Posting, 'recipient' | 'link' | 'about'> => ({
  recipient: told.reference,
  about: { type: 'reference', uuid: told.reference.uuid },
  link:
    letter === 'referee_thanks'
      ? { purpose: 'rights', subjectId: told.reference.id, days: told.firm.retentionDays ?? 365 }
      : { purpose: 'respond', subjectId: told.reference.id, days: daysOf(told) },
})

async function write<T extends RequestTold>(
  told: T | null,
  due: Due<T>,
  occasion: string,
  posting: (told: T) => Pick<Posting, 'recipient' | 'link' | 'about'>,
) {
  if (!told || !due.still(told)) return
  const { organizationId, candidate } = told
  await postLetter({ organizationId, candidateUuid: candidate.uuid, occasion, ...posting(told) }, link =>
    renderHiringLetter(due.compose(told, link, occasion)),
  )
}

/** Writes one letter about a request or a reference, once, as things are by now; none where it has lost its point. */
export async function hiringLetter({ letter, id, occasion }: { letter: string; id: number; occasion: string }) {
  const request = requestLetters[letter]
  if (request)
    return write(await tellOfRequest(id), request, occasion, request.to === 'candidate' ? toCandidate : toRecruiter)
  const reference = referenceLetters[letter]
  if (!reference) throw new Error(`There is no letter ${letter}`)
  const posting = (told: ReferenceTold) => (reference.to === 'referee' ? toReferee(told, letter) : toRecruiter(told))
  return write(await tellOfReference(id), reference, occasion, posting)
}
