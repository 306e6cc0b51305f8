import { and, eq, inArray, notExists, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { profiles } from '@/db/schema/candidates'
import { people } from '@/db/schema/people'
import { pictures } from '@/db/schema/recognitions'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { keepPicture, preparePicture } from '../pictures/commands'

const side = 512

const own = (actor: PersonActor) => and(eq(people.organizationId, actor.organization.id), eq(people.id, actor.personId))

/** Puts another picture, or none, in the place of the one they had, whose file a job removes once that is certain. */
async function replace(tx: Database, actor: PersonActor, avatar: string | null) {
  const organizationId = actor.organization.id
  const [before] = await tx.select({ avatar: people.avatar }).from(people).where(own(actor)).for('update')
  await tx.update(people).set({ avatar, avatarUrl: null, modifiedAt: sql`now()` }).where(own(actor))
  await recordActivity(tx, actor, { key: 'person.revised', subjectType: 'person', subjectId: actor.personId })
  if (!before?.avatar) return
  // A hired candidate's picture may have become the avatar: the candidate keeps it.
  const candidates = tx
    .select({ one: sql`1` })
    .from(profiles)
    .where(and(eq(profiles.organizationId, organizationId), eq(profiles.picture, pictures.name)))
  const gone = await tx
    .delete(pictures)
    .where(
      and(eq(pictures.organizationId, organizationId), inArray(pictures.name, [before.avatar]), notExists(candidates)),
    )
    .returning({ name: pictures.name })
  for (const { name } of gone) await enqueue(tx, 'forget_file', { organizationId, name })
}

/** Shows the actor by this picture from now on, cut to a square. Throws `too_large`, `invalid` on `picture`. */
export async function chooseAvatar(actor: PersonActor, bytes: Uint8Array): Promise<string> {
  const picture = await preparePicture(actor, bytes, '', { square: side })
  await transaction(actor, async tx => {
    await keepPicture(tx, picture)
    await replace(tx, actor, picture.name)
  })
  return picture.name
}

/** Shows the actor by their initials again. */
export const removeAvatar = (actor: PersonActor): Promise<void> =>
  transaction(actor, async tx => replace(tx, actor, null))
