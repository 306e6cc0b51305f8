import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { requireAdmin } from '../people/queries'

const longest = 3650

const own = (actor: PersonActor) =>
  and(eq(hiringFirms.organizationId, actor.organization.id), isNull(hiringFirms.closedAt))

const read = (tx: Pick<Database, 'select'>, actor: PersonActor) =>
  tx.select({ days: hiringFirms.retentionDays }).from(hiringFirms).where(own(actor))

/** For how many days candidates are kept, null for good; undefined where the company does not recruit. For administrators; throws `forbidden`. */
export async function findHiringRetention(actor: PersonActor): Promise<number | null | undefined> {
  requireAdmin(actor)
  const [found] = await read(db, actor)
  return found?.days
}

/**
 * Sets for how many days candidates without an open request are kept; null for good. `seen` is what the writer had in front of
 * them. For administrators; throws `forbidden`, `not_found` where the company does not recruit, `invalid`, `mismatch`.
 */
export async function setHiringRetention(actor: PersonActor, days: number | null, { seen }: { seen: number | null }) {
  requireAdmin(actor)
  if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= longest))
    throw invalid({ days: `must be from 1 to ${longest}` })
  await transaction(actor, async tx => {
    const [before] = await read(tx, actor).for('update')
    if (!before) throw notFound('Hiring firm')
    if (before.days !== seen) throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    if (before.days === days) return
    await tx.update(hiringFirms).set({ retentionDays: days, modifiedAt: sql`now()` }).where(own(actor))
    const data = { changed: { days: [before.days, days] } }
    const deed = { subjectType: 'organization', subjectId: actor.organization.id, data }
    await recordActivity(tx, actor, { key: 'retention.revised', ...deed })
  })
}
