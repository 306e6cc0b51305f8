import { and, desc, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { recognitions } from '@/db/schema/recognitions'
import { values } from '@/db/schema/values'
import type { Actor } from '../actor'
import { visibleTo } from './policy'

const received = (personId: number) =>
  sql`recognitions.id in (select rr.recognition_id from recognition_recipients rr
    where rr.organization_id = recognitions.organization_id and rr.recipient_id = ${personId})`

/** The values somebody was thanked for most, as far as the actor may read it, with how often; at most 6. One query. */
export function listValuesKnownFor(actor: Actor, personId: number) {
  const times = sql<number>`count(*)::int`
  return db
    .select({ id: values.id, name: values.name, tint: values.tint, times })
    .from(recognitions)
    .innerJoin(
      sql`recognition_values rv`,
      sql`rv.organization_id = recognitions.organization_id and rv.recognition_id = recognitions.id`,
    )
    .innerJoin(values, and(eq(values.organizationId, recognitions.organizationId), eq(values.id, sql`rv.value_id`)))
    .where(and(visibleTo(actor), received(personId)))
    .groupBy(values.id, values.name, values.tint)
    .orderBy(desc(times), values.name)
    .limit(6)
}

/** How many kudos somebody gave and received, of those the actor may read. */
export async function countKudos(actor: Actor, personId: number): Promise<{ given: number; received: number }> {
  const [given, got] = await Promise.all([
    db.$count(recognitions, and(visibleTo(actor), eq(recognitions.giverId, personId))),
    db.$count(recognitions, and(visibleTo(actor), received(personId))),
  ])
  return { given, received: got }
}
