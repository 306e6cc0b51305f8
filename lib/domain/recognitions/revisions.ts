import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { activities } from '@/db/schema/activity'
import { people } from '@/db/schema/people'
import { values } from '@/db/schema/values'
import type { PersonActor } from '../actor'
import { findRecognition } from './queries'
import { personBrief } from './selection'
import type { PersonBrief } from './types'

/** What a recognition was at one time. */
export type Version = { text: string; recipientIds: number[]; valueIds: number[]; picture: string | null }

/** One change: when, by whom, and what it was before and after. */
export type Revision = { id: number; at: Date; by: PersonBrief; before: Version; after: Version }

const listBefores = (actor: PersonActor, id: number) =>
  db
    .select({
      id: activities.id,
      at: activities.createdAt,
      by: personBrief('activities.organization_id', 'activities.actor_id'),
      before: sql<Version>`${activities.data} -> 'before'`,
    })
    .from(activities)
    .where(
      and(
        eq(activities.organizationId, actor.organization.id),
        eq(activities.subjectType, 'recognition'),
        eq(activities.subjectId, id),
        eq(activities.key, 'recognition.revised'),
      ),
    )
    .orderBy(asc(activities.id))

/** Names of everybody and every value that ever stood in it, those who left and what was archived too. */
async function namesIn(actor: PersonActor, versions: Version[]) {
  const organizationId = actor.organization.id
  const personIds = [0, ...new Set(versions.flatMap(one => one.recipientIds))]
  const valueIds = [0, ...new Set(versions.flatMap(one => one.valueIds))]
  const [persons, named] = await Promise.all([
    db
      .select({ id: people.id, name: people.displayName })
      .from(people)
      .where(and(eq(people.organizationId, organizationId), inArray(people.id, personIds))),
    db
      .select({ id: values.id, name: values.name })
      .from(values)
      .where(and(eq(values.organizationId, organizationId), inArray(values.id, valueIds))),
  ])
  const byId = (rows: { id: number; name: string }[]) => new Map(rows.map(row => [row.id, row.name]))
  return { people: byId(persons), values: byId(named) }
}

/**
 * How a recognition came to be what it is: each change, newest first, with the names it takes to tell them. For everybody who
 * may read it; throws `not_found`.
 */
export async function listRevisions(actor: PersonActor, id: number) {
  const now = await findRecognition(actor, id)
  const changes = await listBefores(actor, id)
  const current: Version = {
    text: now.text,
    recipientIds: now.recipients.map(one => one.id),
    valueIds: now.values.map(one => one.id),
    picture: now.picture?.name ?? null,
  }
  const revisions: Revision[] = changes.map((one, place) => ({ ...one, after: changes[place + 1]?.before ?? current }))
  const names = await namesIn(actor, [current, ...changes.map(one => one.before)])
  return { recognition: now, revisions: revisions.reverse(), names }
}
