import { and, eq, inArray, notExists, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { profiles } from '@/db/schema/candidates'
import { people } from '@/db/schema/people'
import { pictures } from '@/db/schema/recognitions'
import { enqueue } from '@/lib/jobs/queue'
import type { Held } from './case-erasure'

/** Takes a candidate's picture away, its file by a job once that is certain. A colleague's avatar that it became stays theirs. */
export async function dropPicture(tx: Database, { id, organizationId }: Held) {
  const own = and(eq(profiles.organizationId, organizationId), eq(profiles.candidateId, id))
  const shown = tx.select({ name: profiles.picture }).from(profiles).where(own)
  const avatar = tx
    .select({ one: sql`1` })
    .from(people)
    .where(and(eq(people.organizationId, organizationId), eq(people.avatar, pictures.name)))
  const gone = await tx
    .delete(pictures)
    .where(and(eq(pictures.organizationId, organizationId), inArray(pictures.name, shown), notExists(avatar)))
    .returning({ name: pictures.name })
  await tx.update(profiles).set({ picture: null }).where(own)
  for (const { name } of gone) await enqueue(tx, 'forget_file', { organizationId, name })
}
