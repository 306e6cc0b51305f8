import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { pictures, recognitions } from '@/db/schema/recognitions'
import { values } from '@/db/schema/values'
import { readStoredFile } from '@/lib/storage'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { visibleTo } from '../recognitions/policy'

const one = { one: sql`1` }

/** A picture is seen where what it belongs to is: a recognition the actor may read, a colleague, a value, the company. */
function shownTo(actor: Actor, name: string) {
  const organizationId = actor.organization.id
  return or(
    exists(
      db
        .select(one)
        .from(recognitions)
        .where(and(visibleTo(actor), eq(recognitions.picture, name))),
    ),
    exists(
      db
        .select(one)
        .from(people)
        .where(and(eq(people.organizationId, organizationId), eq(people.avatar, name))),
    ),
    exists(
      db
        .select(one)
        .from(values)
        .where(and(eq(values.organizationId, organizationId), eq(values.picture, name))),
    ),
    exists(
      db
        .select(one)
        .from(organizations)
        .where(and(eq(organizations.id, organizationId), eq(organizations.logo, name))),
    ),
  )
}

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

/** A picture the actor may see; throws `not_found` for any other name, and for what was hidden, deleted or replaced. */
export const openPicture = (actor: Actor, name: string) =>
  open(name, and(eq(pictures.organizationId, actor.organization.id), shownTo(actor, name)))

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
