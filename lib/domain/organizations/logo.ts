import { and, eq } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { pictures } from '@/db/schema/recognitions'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { requireAdmin } from '../people/queries'
import { keepPicture, preparePicture } from '../pictures/commands'
import { holdCompany } from './company'

// The rail and mails show it small; twice that is sharp on any screen.
const longestSide = 800

/** Puts another logo, or none, in the place of the one before, whose file a job removes once that is certain. */
async function replace(tx: Database, actor: PersonActor, logo: string | null) {
  const organizationId = actor.organization.id
  const before = await holdCompany(tx, actor)
  await tx.update(organizations).set({ logo }).where(eq(organizations.id, organizationId))
  const data = { changed: { logo: [before.logo, logo] } }
  const deed = { subjectType: 'organization', subjectId: organizationId, data }
  await recordActivity(tx, actor, { key: 'company_look.revised', ...deed })
  if (!before.logo) return
  await tx.delete(pictures).where(and(eq(pictures.organizationId, organizationId), eq(pictures.name, before.logo)))
  await enqueue(tx, 'forget_file', { name: before.logo })
}

/** Gives the company a logo, kept as a PNG. For administrators; throws `forbidden`, `too_large`, and `invalid` on `logo` for what is no picture. */
export async function chooseLogo(actor: PersonActor, bytes: Uint8Array): Promise<string> {
  requireAdmin(actor)
  const picture = await preparePicture(actor, bytes, actor.organization.name, { field: 'logo', png: true, longestSide })
  await transaction(actor, async tx => {
    await keepPicture(tx, picture)
    await replace(tx, actor, picture.name)
  })
  return picture.name
}

/** Shows Laurel's own mark again. For administrators; throws `forbidden`. */
export async function removeLogo(actor: PersonActor): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, tx => replace(tx, actor, null))
}
