import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '@/db'
import { eventReplies } from '@/db/schema/events'
import type { PersonActor } from '../actor'
import { notify } from '../notifications/commands'
import { wallClock } from './queries'
import type { CompanyEvent } from './types'

/** What a notice about an event remembers of it, since it may be gone when the words are made. */
export type EventTold = { eventId: number; name: string; startsAt: string; endsAt: string; places: string[] }

const told = ({ id, name, startsAt, endsAt, locations }: CompanyEvent): EventTold => ({
  eventId: id,
  name,
  startsAt,
  endsAt,
  places: locations.map(one => one.name),
})

/** For how long the end of an event can be taken back before anybody is mailed. */
const mailedAfter = 30_000

async function whoComes(tx: Database, actor: PersonActor, eventId: number): Promise<number[]> {
  const rows = await tx
    .select({ personId: eventReplies.personId })
    .from(eventReplies)
    .where(
      and(
        eq(eventReplies.organizationId, actor.organization.id),
        eq(eventReplies.eventId, eventId),
        eq(eventReplies.answer, 'yes'),
        ne(eventReplies.personId, actor.personId),
      ),
    )
  return rows.map(row => row.personId)
}

const isAhead = (actor: PersonActor, { endsAt }: CompanyEvent) => endsAt > wallClock(actor, new Date())

const samePlaces = (a: CompanyEvent, b: CompanyEvent) =>
  JSON.stringify(a.locations.map(one => one.id)) === JSON.stringify(b.locations.map(one => one.id))

/** Tells who comes that an event takes place at another time, or elsewhere. */
export async function tellOfMoving(tx: Database, actor: PersonActor, before: CompanyEvent, after: CompanyEvent) {
  const stays = before.startsAt === after.startsAt && before.endsAt === after.endsAt && samePlaces(before, after)
  if (stays || !(isAhead(actor, before) || isAhead(actor, after))) return
  const personIds = await whoComes(tx, actor, after.id)
  await notify(tx, {
    organizationId: actor.organization.id,
    personIds,
    kind: 'event.changed',
    data: { ...told(after), before: told(before) },
  })
}

/** Tells who comes that an event does not take place. To be called while their answers are still there. */
export async function tellOfCancelling(tx: Database, actor: PersonActor, event: CompanyEvent) {
  if (!isAhead(actor, event)) return
  const personIds = await whoComes(tx, actor, event.id)
  await notify(tx, {
    organizationId: actor.organization.id,
    personIds,
    kind: 'event.cancelled',
    data: told(event),
    mailAt: new Date(Date.now() + mailedAfter),
  })
}
