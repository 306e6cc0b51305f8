import { and, eq } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { pictures } from '@/db/schema/recognitions'
import { values } from '@/db/schema/values'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { keepPicture, preparePicture } from '../pictures/commands'
import { findValue } from './queries'

const side = 512

/** Puts another picture, or none, in the place of the one before, whose file a job removes once that is certain. */
async function replace(tx: Database, actor: PersonActor, id: number, picture: string | null) {
  const own = and(eq(values.organizationId, actor.organization.id), eq(values.id, id))
  const [before] = await tx.select({ picture: values.picture }).from(values).where(own).for('no key update')
  if (!before) throw notFound('Value')
  await tx.update(values).set({ picture }).where(own)
  const data = { changed: { picture: [before.picture, picture] } }
  await recordActivity(tx, actor, { key: 'value.revised', subjectType: 'value', subjectId: id, data })
  if (!before.picture) return
  const gone = and(eq(pictures.organizationId, actor.organization.id), eq(pictures.name, before.picture))
  await tx.delete(pictures).where(gone)
  await enqueue(tx, 'forget_file', { name: before.picture })
}

/** Gives a value a picture, cut to a square. For administrators; throws `forbidden`, `not_found`, `too_large`, `invalid` on `picture`. */
export async function chooseValuePicture(actor: PersonActor, id: number, bytes: Uint8Array): Promise<void> {
  requireAdmin(actor)
  const { name } = await findValue(actor, id)
  const picture = await preparePicture(actor, bytes, name, { square: side })
  await transaction(actor, async tx => {
    await keepPicture(tx, picture)
    await replace(tx, actor, id, picture.name)
  })
}

/** Takes a value's picture away. For administrators; throws `forbidden`, `not_found`. */
export async function removeValuePicture(actor: PersonActor, id: number): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, tx => replace(tx, actor, id, null))
}
