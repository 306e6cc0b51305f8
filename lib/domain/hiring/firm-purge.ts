import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { metadata } from '@/db/schema/hiring-evidence'
import { recordActivity } from '../activity/commands'
import type { SystemActor } from '../actor'
import { anonymiseCandidate, closeCandidate } from '../candidates/erasure'
import { dropLogo } from './firm-logo'

const closed = (organizationId: number) =>
  and(eq(hiringFirms.organizationId, organizationId), isNotNull(hiringFirms.closedAt), isNull(hiringFirms.purgedAt))

/** Erases one candidate that is still known, the next after an id; gives their id, null when there is none. */
const eraseNext = (actor: SystemActor, after: number): Promise<number | null> =>
  transaction(actor, async tx => {
    const [held] = await tx
      .select()
      .from(candidates)
      .where(
        and(
          eq(candidates.organizationId, actor.organization.id),
          gt(candidates.id, after),
          isNull(candidates.anonymisedAt),
        ),
      )
      .orderBy(asc(candidates.id))
      .limit(1)
      .for('no key update')
    if (!held) return null
    if (!held.deletedAt) await closeCandidate(tx, actor, held)
    await anonymiseCandidate(tx, actor, held)
    return held.id
  })

async function eraseFirm(tx: Database, actor: SystemActor) {
  const { id } = actor.organization
  const [firm] = await tx.select().from(hiringFirms).where(closed(id)).for('update')
  if (!firm) return
  // What candidates and referees left behind went with their cases; this is the recruiters' own.
  await tx.delete(metadata).where(and(eq(metadata.organizationId, id), eq(metadata.subjectType, 'recruiter')))
  if (firm.logo) await dropLogo(tx, id, firm.logo)
  await tx
    .update(hiringFirms)
    .set({ logo: null, senderName: null, purgedAt: sql`now()`, modifiedAt: sql`now()` })
    .where(closed(id))
  await recordActivity(tx, actor, { key: 'hiring_firm.purged', subjectType: 'hiring_firm', subjectId: id })
}

/**
 * Erases what a closed firm knew of candidates and referees, one case in each transaction: it may stop anywhere and be run
 * again. A firm that is open, or purged already, is left alone. Gives how many candidates it took.
 */
export async function purgeFirm(organizationId: number): Promise<number> {
  const found = await db.select({ id: hiringFirms.organizationId }).from(hiringFirms).where(closed(organizationId))
  if (found.length === 0) return 0
  const actor: SystemActor = { kind: 'system', organization: { id: organizationId } }
  let erased = 0
  for (let id = await eraseNext(actor, 0); id !== null; id = await eraseNext(actor, id)) erased++
  await transaction(actor, tx => eraseFirm(tx, actor))
  return erased
}
