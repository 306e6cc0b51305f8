import { and, eq, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { people } from '@/db/schema/people'
import { pictures } from '@/db/schema/recognitions'
import { readStoredFile } from '@/lib/storage'
import type { Actor } from '../actor'
import { notFound } from '../errors'

async function open(name: string, condition?: SQL) {
  // PostgreSQL refuses a NUL in a text; no stored name has anything unusual.
  if (!/^[\w.-]+$/.test(name)) throw notFound('Picture')
  const [found] = await db
    .select({ contentType: pictures.contentType })
    .from(pictures)
    .where(and(eq(pictures.name, name), condition))
  const bytes = found && (await readStoredFile(name))
  if (!bytes) throw notFound('Picture')
  return { name, bytes, contentType: found.contentType }
}

/** A stored picture, with the name that tells it from every other. */
export type OpenPicture = Awaited<ReturnType<typeof open>>

/** A picture of the actor's company; throws `not_found` for any other name. */
export const openPicture = (actor: Actor, name: string) =>
  open(name, eq(pictures.organizationId, actor.organization.id))

/** A picture of any company, for whoever holds a signed link to it; throws `not_found`. */
export const openSignedPicture = (name: string) => open(name)

/** A colleague's avatar; throws `not_found` when they have none with us. */
export async function openAvatar(actor: Actor, personId: number) {
  const [person] = await db
    .select({ avatar: people.avatar })
    .from(people)
    .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, personId)))
  if (!person?.avatar) throw notFound('Picture')
  return openPicture(actor, person.avatar)
}
