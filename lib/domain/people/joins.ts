import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { assignmentRecords, people } from '@/db/schema/people'
import type { Actor } from '../actor'

// How the tables of people hang together, as conditions for a join; the company is part of each.

/** What somebody does in the company now. */
export const assignmentOfPerson = and(
  eq(assignmentRecords.organizationId, people.organizationId),
  eq(assignmentRecords.personId, people.id),
  assignmentRecords.current,
)

/** What an assignment names by `id`: a job, a department, a location, a class, or the manager. */
export const ofAssignment = (table: { organizationId: PgColumn; id: PgColumn }, id: SQLWrapper): SQL | undefined =>
  and(eq(table.organizationId, assignmentRecords.organizationId), eq(table.id, id))

/** The people table once more, for the manager. */
export const manager = alias(people, 'manager')

/** In the order of names, who comes after the last person of the page before; everybody on the first page. */
export const behind = (actor: Actor, after: number | undefined): SQL | undefined =>
  after === undefined
    ? undefined
    : sql`(people.folded, people.id) > (select b.folded, b.id from people b
        where b.organization_id = ${actor.organization.id} and b.id = ${after})`
