import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import { pictures } from '@/db/schema/recognitions'
import { enqueue } from '@/lib/jobs/queue'
import type { Actor } from '../actor'
import { keepPicture, preparePicture } from '../pictures/commands'
import { recordFirm, requireRootOf } from './firm-commands'
import { findFirm, type HiringFirm } from './firm-queries'

// Mails and documents show it small; twice that is sharp on any screen.
const logoSide = 800

/** Takes a logo away: its link opens nothing any more, and its file goes once the transaction holds. */
export async function dropLogo(tx: Database, organizationId: number, name: string) {
  await tx.delete(pictures).where(and(eq(pictures.organizationId, organizationId), eq(pictures.name, name)))
  await enqueue(tx, 'forget_file', { organizationId, name })
}

/**
 * Gives the firm a logo, kept as a PNG in place of the one before. For roots; throws `forbidden`, `not_found`, `too_large`,
 * and `invalid` for what is no picture.
 */
export async function changeLogo(actor: Actor, uuid: string, bytes: Uint8Array): Promise<HiringFirm> {
  const root = requireRootOf(actor, uuid)
  const alt = root.organization.name
  const picture = await preparePicture(root, bytes, alt, { field: 'logo', png: true, longestSide: logoSide })
  const organizationId = root.organization.id
  const own = eq(hiringFirms.organizationId, organizationId)
  await transaction(actor, async tx => {
    // Of two at once the second finds the first one's logo, and takes that away.
    const [before] = await tx.select({ logo: hiringFirms.logo }).from(hiringFirms).where(own).for('update')
    await keepPicture(tx, picture)
    await tx.update(hiringFirms).set({ logo: picture.name, modifiedAt: sql`now()` }).where(own)
    await recordFirm(tx, root, 'logo_changed')
    if (before?.logo) await dropLogo(tx, organizationId, before.logo)
  })
  return findFirm(root, uuid)
}

/** Takes the firm's logo away. For roots; throws `forbidden`, `not_found`. */
export async function removeFirmLogo(actor: Actor, uuid: string): Promise<void> {
  const root = requireRootOf(actor, uuid)
  const organizationId = root.organization.id
  const own = eq(hiringFirms.organizationId, organizationId)
  await transaction(actor, async tx => {
    const [before] = await tx.select({ logo: hiringFirms.logo }).from(hiringFirms).where(own).for('update')
    if (!before?.logo) return
    await tx.update(hiringFirms).set({ logo: null, modifiedAt: sql`now()` }).where(own)
    await recordFirm(tx, root, 'logo_changed', { removed: true })
    await dropLogo(tx, organizationId, before.logo)
  })
}
