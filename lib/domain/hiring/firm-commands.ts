import { eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { findFirm, type HiringFirm } from './firm-queries'
import { type RecruiterActor, requireRecruiter, requireRoot } from './policy'

export type FirmChanges = Partial<Omit<HiringFirm, 'uuid' | 'logo' | 'createdAt'>>

/** The actor as a root of this very firm; throws `forbidden`, `not_found` for another firm. */
export function requireRootOf(actor: Actor, uuid: string): RecruiterActor {
  if (requireRecruiter(actor).organization.uuid !== uuid) throw notFound('Hiring firm')
  return requireRoot(actor)
}

/** Adds what happened to the firm as a whole. */
export const recordFirm = (tx: Database, actor: Actor, step: string, data: Record<string, unknown> = {}) =>
  recordActivity(tx, actor, {
    key: `hiring_firm.${step}`,
    subjectType: 'hiring_firm',
    subjectId: actor.organization.id,
    subjectUuid: actor.organization.uuid,
    data,
  })

/**
 * Changes the firm's name (which is its company's), looks and rules; absent fields stay. For roots; throws `forbidden`,
 * `not_found`.
 */
export async function reviseFirm(actor: Actor, uuid: string, { name, ...rules }: FirmChanges): Promise<HiringFirm> {
  const root = requireRootOf(actor, uuid)
  const given = Object.entries({ name, ...rules }).filter(([, value]) => value !== undefined)
  if (given.length === 0) return findFirm(root, uuid)
  await transaction(actor, async tx => {
    if (name !== undefined)
      await tx.update(organizations).set({ name }).where(eq(organizations.id, root.organization.id))
    await tx
      .update(hiringFirms)
      .set({ ...rules, modifiedAt: sql`now()` })
      .where(eq(hiringFirms.organizationId, root.organization.id))
    await recordFirm(tx, root, 'revised', { changed: given.map(([field]) => field) })
  })
  return findFirm(root, uuid)
}
