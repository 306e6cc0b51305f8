import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { pictures } from '@/db/schema/recognitions'
import { readStoredFile } from '@/lib/storage'
import type { Actor } from '../actor'
import { notFound } from '../errors'

/** A picture of the actor's company; throws `not_found` for any other name. */
export async function openPicture(actor: Actor, name: string) {
  const [found] = await db
    .select({ contentType: pictures.contentType })
    .from(pictures)
    .where(and(eq(pictures.organizationId, actor.organization.id), eq(pictures.name, name)))
  const bytes = found && (await readStoredFile(name))
  if (!bytes) throw notFound('Picture')
  return { bytes, contentType: found.contentType }
}
