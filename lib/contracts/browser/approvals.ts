import type { PersonActor } from '@/lib/domain/actor'
import { listDelegations } from '@/lib/domain/leave/delegation'
import { listRecounts } from '@/lib/domain/leave/recount'
import { listCloseColleagues } from '@/lib/domain/leave/team'
import { listUnthanked } from '@/lib/domain/recognitions/unthanked'
import type { Handovers, RecountItem, UnthankedItem } from './leave-types'
import { presentFace } from './recognitions'

// What the page of approvals shows beside the requests.

/** What the reader has handed over, to whom they decide for, and to whom they may hand over. */
export async function handovers(actor: PersonActor): Promise<Handovers> {
  const [all, colleagues] = await Promise.all([listDelegations(actor), listCloseColleagues(actor)])
  const told = (one: (typeof all)[number], person: 'delegator' | 'delegate') => ({
    id: one.id,
    person: presentFace(one[person]),
    from: one.startDate,
    to: one.endDate,
  })
  return {
    given: all.filter(one => one.delegator.id === actor.personId).map(one => told(one, 'delegate')),
    received: all.filter(one => one.delegate.id === actor.personId).map(one => told(one, 'delegator')),
    colleagues: colleagues.map(presentFace),
  }
}

/** Leave of those the reader decides that would count differently now, oldest first. */
export const recounts = async (actor: PersonActor): Promise<RecountItem[]> =>
  (await listRecounts(actor)).map(({ person, daysBefore, daysAfter, ...one }) => ({
    id: one.id,
    requestId: one.requestId,
    startDate: one.startDate,
    endDate: one.endDate,
    cause: one.cause,
    person: presentFace(person),
    before: daysBefore,
    after: daysAfter,
  }))

/** Who of the reader's team has gone without thanks. */
export const unthanked = async (actor: PersonActor): Promise<UnthankedItem[]> =>
  (await listUnthanked(actor)).map(({ person, lastThankedAt }) => ({
    person: presentFace(person),
    lastThankedAt: lastThankedAt?.toISOString() ?? null,
  }))
