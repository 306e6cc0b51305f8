import type { Database } from '@/db'
import { enqueue } from '@/lib/jobs/queue'
import type { ReferenceRow, RequestRow } from './holding'

// Letters are written by a job, as things are when it runs: here it is only decided that one is due. The occasion names it, so
// that it is written once however often the job runs.

export type RequestLetter =
  | 'name_referees'
  | 'name_referees_reminder'
  | 'referees_named'
  | 'request_filled'
  | 'references_complete'
export type ReferenceLetter =
  | 'referee_request'
  | 'referee_reminder'
  | 'referee_thanks'
  | 'reference_completed'
  | 'referee_declined'
  | 'flag_raised'

/** Queues a letter about a request, to the candidate or the recruiter as its kind has it. */
export const postAboutRequest = (
  tx: Database,
  letter: RequestLetter,
  { id, uuid, organizationId }: Pick<RequestRow, 'id' | 'uuid' | 'organizationId'>,
  time = '',
) => enqueue(tx, 'hiring_letter', { organizationId, letter, id, occasion: `${letter} ${uuid}${time && ` ${time}`}` })

/** Queues a letter about a reference, to the referee or the recruiter as its kind has it. */
export const postAboutReference = (
  tx: Database,
  letter: ReferenceLetter,
  { id, uuid, organizationId }: Pick<ReferenceRow, 'id' | 'uuid' | 'organizationId'>,
  time = '',
) => enqueue(tx, 'hiring_letter', { organizationId, letter, id, occasion: `${letter} ${uuid}${time && ` ${time}`}` })
