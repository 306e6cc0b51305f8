import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor } from '../actor'
import { DomainError } from '../errors'
import { candidatesInSight, type RecruiterActor, requireRecruiter } from '../hiring/policy'
import { type ReminderRules, reminderStand, rulesOf } from '../hiring/reminding'
import {
  askingRequest,
  awaited,
  type CandidateRow,
  holdCase,
  isAwaited,
  type ReferenceRow,
  type RequestRow,
} from './holding'
import { isEnough } from './progress'
import { remindCandidate, remindReferee } from './reminders'

export type NotReminded = {
  /** The referee's name; null: the candidate. */
  who: string | null
  /** As often as the firm allows, too soon after the last time, or they asked for more time. */
  why: 'often' | 'soon' | 'later'
  /** From when on they may be reminded. */
  from: Date | null
}

export type Reminded = {
  uuid: string
  name: string
  /** The candidate was reminded to name referees. */
  candidate: boolean
  /** How many referees were reminded to answer. */
  referees: number
  /** Who was not, and why. With nothing above, nobody is waited for. */
  refused: NotReminded[]
}

type Stand = { reminderCount: number; lastReminderAt: Date | null; snoozedUntil?: Date | null }

/** Why somebody may not be reminded now; null: they may. */
function hindrance(stand: Stand, rules: ReminderRules, now: Date): Omit<NotReminded, 'who'> | null {
  if (stand.snoozedUntil && stand.snoozedUntil > now) return { why: 'later', from: stand.snoozedUntil }
  const reminded = { count: stand.reminderCount, lastAt: stand.lastReminderAt }
  const { countExceeded, rateExceeded, nextAllowedAt } = reminderStand(reminded, rules, now)
  if (countExceeded) return { why: 'often', from: null }
  return rateExceeded ? { why: 'soon', from: nextAllowedAt } : null
}

/** Whom a held case waits for: the candidate by requests with too few named, referees by references. */
async function waitedFor(tx: Database, { organizationId, id }: CandidateRow) {
  const requests = await tx
    .select()
    .from(referenceRequests)
    .where(
      and(
        eq(referenceRequests.organizationId, organizationId),
        eq(referenceRequests.candidateId, id),
        inArray(referenceRequests.status, [...askingRequest]),
      ),
    )
    .orderBy(asc(referenceRequests.id))
  const references = await tx
    .select()
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.candidateId, id),
        isNull(candidateReferences.deletedAt),
        inArray(candidateReferences.status, [...awaited, 'completed']),
      ),
    )
    .orderBy(asc(candidateReferences.id))
  const namedIn = (request: RequestRow) => references.filter(one => one.requestId === request.id)
  return {
    requests: requests.filter(one => !isEnough(one, namedIn(one))),
    references: references.filter(one => isAwaited(one.status)),
  }
}

async function remindCase(tx: Database, actor: RecruiterActor, held: CandidateRow): Promise<Reminded> {
  const [rules, now] = [await rulesOf(tx, held.organizationId), new Date()]
  const { requests, references } = await waitedFor(tx, held)
  const refused: NotReminded[] = []
  const each = async <T extends Stand>(list: T[], who: (one: T) => string | null, remind: (one: T) => unknown) => {
    let reached = 0
    for (const one of list) {
      const hindered = hindrance(one, rules, now)
      if (hindered) refused.push({ who: who(one), ...hindered })
      else {
        await remind(one)
        reached++
      }
    }
    return reached
  }
  const asked = await each(
    requests,
    () => null,
    request => remindCandidate(tx, actor, request, held.uuid, now),
  )
  const referees = await each(
    references,
    ({ firstName, lastName }: ReferenceRow) => `${firstName} ${lastName}`,
    reference => remindReferee(tx, actor, reference, now),
  )
  return { uuid: held.uuid, name: `${held.firstName} ${held.lastName}`, candidate: asked > 0, referees, refused }
}

/**
 * Reminds everybody who is waited for in the cases of several candidates: them to name referees, and referees to answer, each
 * within the firm's rules. Every case is a transaction of its own, and one that cannot be reminded leaves the others be.
 * Candidates who are not there, or out of sight, are left out. Throws `forbidden`.
 */
export async function remindSeveral(actor: Actor, uuids: string[]): Promise<Reminded[]> {
  const recruiter = requireRecruiter(actor)
  const all: Reminded[] = []
  for (const uuid of new Set(uuids)) {
    const found = await transaction(actor, async tx => {
      const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, uuid)))
      return remindCase(tx, recruiter, held)
    }).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'not_found') return null
      throw error
    })
    if (found) all.push(found)
  }
  return all
}
