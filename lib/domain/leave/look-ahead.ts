import type { PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { listAbsences } from './absences'
import { type LeavePreview, previewLeaveRequest } from './preview'
import { findLeaveRequest, listLeaveRequests } from './queries'
import type { LeaveRequest, NewLeaveRequest } from './types'
import { type Dates, otherDates } from './ways-out'

/** Other dates that nothing is in the way of. */
export type WayOut = Dates & Pick<LeavePreview, 'days' | 'balanceAfter'>

/** All that somebody should know before they ask for leave. */
export type LookAhead = LeavePreview & {
  /** Their own leave on these days. */
  others: LeaveRequest[]
  away: Awaited<ReturnType<typeof listAbsences>>
  waysOut: WayOut[]
}

/** What somebody asks for; `requestId` is the request of theirs that it takes the place of. */
type Wish = NewLeaveRequest & { requestId?: number }

const isFree = ({ enough, overlaps, restrictions }: LeavePreview) => enough && !overlaps && restrictions.length === 0

async function tried(actor: PersonActor, wish: Wish, dates: Dates): Promise<WayOut[]> {
  try {
    const preview = await previewLeaveRequest(actor, { ...wish, ...dates })
    return isFree(preview) ? [{ ...dates, days: preview.days, balanceAfter: preview.balanceAfter }] : []
  } catch (error) {
    // Nobody works on those days, or they are no span at all.
    if (error instanceof DomainError && error.code === 'invalid') return []
    throw error
  }
}

async function requireOwn(actor: PersonActor, requestId: number) {
  const { person } = await findLeaveRequest(actor, requestId)
  if (person.id !== actor.personId) throw notFound('Leave Request')
}

/**
 * What asking for leave for oneself would come to, who else is away, and other dates where something is in the way. Throws
 * `invalid`, and `not_found` where it is to replace a request that is not the actor's.
 */
export async function lookAhead(actor: PersonActor, wish: Wish): Promise<LookAhead> {
  if (wish.requestId !== undefined) await requireOwn(actor, wish.requestId)
  const preview = await previewLeaveRequest(actor, wish)
  const { personId } = actor
  const during = { from: wish.startDate, to: wish.endDate }
  const [near, away] = await Promise.all([
    preview.overlaps ? listLeaveRequests(actor, { personId, status: ['pending', 'approved'], ...during }) : [],
    listAbsences(actor, { ...during, beside: personId }),
  ])
  const others = near.filter(other => other.id !== wish.requestId)
  const candidates = isFree(preview) ? [] : otherDates(wish, preview, others)
  const found = await Promise.all(candidates.map(dates => tried(actor, wish, dates)))
  return { ...preview, others, away, waysOut: found.flat().slice(0, 3) }
}
