import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { assignmentRecords, people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { invalid } from '../errors'

const circle = 'would report to themselves in the end'

/** Two changes to who reports to whom wait for each other here, so that together they close no ring. Until the transaction ends. */
export const holdManagers = (tx: Database, organizationId: number) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('managers'), ${organizationId})`)

/** The ids of those above somebody who would be above whoever reports to them; them too. A ring ends the way. */
async function upFrom(tx: Database, organizationId: number, managerId: number): Promise<number[]> {
  const found = await tx.execute<{ id: number }>(sql`with recursive above(id) as (
      select ${managerId}::int
      union select a.manager_id from above join assignment_records a
        on a.organization_id = ${organizationId} and a.person_id = above.id and a.current
        where a.manager_id is not null
    ) select id from above`)
  return [...found].map(one => one.id)
}

/** Throws `invalid` on `managerId` unless it is an active colleague who does not report to the person, however far up. */
export async function requireManager(
  tx: Database,
  actor: PersonActor,
  managerId: number | null | undefined,
  personId?: number,
) {
  if (managerId === null || managerId === undefined) return
  const organizationId = actor.organization.id
  const found = await tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.organizationId, organizationId), eq(people.id, managerId), isNull(people.deletedAt)))
  if (found.length === 0) throw invalid({ managerId: `There is no active colleague ${managerId}` })
  if (personId !== undefined && (await upFrom(tx, organizationId, managerId)).includes(personId))
    throw invalid({ managerId: circle })
}

/** The people of a chart (whom each reports to, by person) who stand in a ring. */
export function findRings<Id>(managerOf: Map<Id, Id | null>): Set<Id> {
  const rings = new Set<Id>()
  const done = new Set<Id>()
  for (const start of managerOf.keys()) {
    const way: Id[] = []
    const place = new Map<Id, number>()
    let at: Id | null | undefined = start
    while (at !== null && at !== undefined && !done.has(at) && !place.has(at)) {
      place.set(at, way.length)
      way.push(at)
      at = managerOf.get(at)
    }
    const from = at === null || at === undefined ? undefined : place.get(at)
    if (from !== undefined) for (const one of way.slice(from)) rings.add(one)
    for (const one of way) done.add(one)
  }
  return rings
}

/**
 * Lets whoever reports to one person report to another, or to nobody; gives who they are. Whoever takes over, and those above
 * them, cannot report to them: they move up to whom the first one reports. The caller holds the managers.
 */
export async function handReportsOver(tx: Database, actor: PersonActor, from: number, to: number | null) {
  const organizationId = actor.organization.id
  const above = to === null ? [] : await upFrom(tx, organizationId, to)
  const up = sql`(select own.manager_id from assignment_records own
    where own.organization_id = ${organizationId} and own.person_id = ${from} and own.current)`
  const moved = await tx
    .update(assignmentRecords)
    .set({
      managerId: to === null ? null : sql`case when person_id in ${above} then ${up} else ${to}::int end`,
      modifiedAt: sql`now()`,
    })
    .where(
      and(
        eq(assignmentRecords.organizationId, organizationId),
        eq(assignmentRecords.managerId, from),
        assignmentRecords.current,
      ),
    )
    .returning({ personId: assignmentRecords.personId })
  return moved.map(one => one.personId)
}

/** How many active people report to somebody. */
export async function countReports(actor: PersonActor, personId: number): Promise<number> {
  const [found] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(assignmentRecords)
    .innerJoin(
      people,
      and(eq(people.organizationId, assignmentRecords.organizationId), eq(people.id, assignmentRecords.personId)),
    )
    .where(
      and(
        eq(assignmentRecords.organizationId, actor.organization.id),
        eq(assignmentRecords.managerId, personId),
        assignmentRecords.current,
        isNull(people.deletedAt),
      ),
    )
  return found!.count
}
