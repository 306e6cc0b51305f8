import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { recognitions } from '@/db/schema/recognitions'
import type { PersonActor } from '../actor'
import { visibleTo } from '../recognitions/policy'
import { listRecognitions } from '../recognitions/queries'
import { batches } from './batches'

/** Every recognition that whoever orders may read, newest first; a batch at a time. */
export const exportedRecognitions = (actor: PersonActor) =>
  batches((before, limit) => listRecognitions(actor, { before, limit }))

/** How many they are. */
export async function countRecognitions(actor: PersonActor): Promise<number> {
  const [found] = await db.select({ count: sql<number>`count(*)::int` }).from(recognitions).where(visibleTo(actor))
  return found!.count
}
