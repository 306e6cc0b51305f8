import { and, asc, eq, gt, isNull, not, type SQL, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { type Actor, isAdmin, type SystemActor } from '../actor'
import { requireRoot } from '../hiring/policy'
import { anonymiseCandidate, closeCandidate } from './erasure'
import { hasOpenRequest } from './queries'

/** Whose time is over at `now`: nobody asks for them, and for longer than their firm keeps anybody nothing has happened. */
const due = (now: Date, days: SQL | typeof hiringFirms.retentionDays = hiringFirms.retentionDays) => {
  const since = sql`${now.toISOString()}::timestamptz - make_interval(days => ${days})`
  return and(
    isNull(candidates.anonymisedAt),
    sql`${candidates.modifiedAt} < ${since}`,
    not(hasOpenRequest),
    sql`not exists (select 1 from activities a where a.organization_id = ${candidates.organizationId}
      and a.candidate_id = ${candidates.id} and a.created_at >= ${since})`,
  )
}

const select = (tx: Database) =>
  tx
    .select({
      id: candidates.id,
      uuid: candidates.uuid,
      organizationId: candidates.organizationId,
      deletedAt: candidates.deletedAt,
    })
    .from(candidates)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidates.organizationId))

type Due = { id: number; organizationId: number }

// Something may have happened since it was found: whoever holds the candidate looks again.
const forget = (now: Date, { id, organizationId }: Due): Promise<boolean> =>
  transaction(organizationId, async tx => {
    const own = and(eq(candidates.organizationId, organizationId), eq(candidates.id, id))
    await tx.select({ id: candidates.id }).from(candidates).where(own).for('no key update')
    const [held] = await select(tx).where(and(own, due(now)))
    if (!held) return false
    const actor: SystemActor = { kind: 'system', organization: { id: organizationId } }
    if (!held.deletedAt) await closeCandidate(tx, actor, held)
    await anonymiseCandidate(tx, actor, held)
    return true
  })

const batch = 200

/** Anonymises the candidates whom their firms keep no longer, deleted ones too; each in a transaction of its own. Gives how many. */
export async function anonymiseOverdue(now = new Date()): Promise<number> {
  let anonymised = 0
  for (let after = 0; ; ) {
    const found = await select(db)
      .where(and(due(now), gt(candidates.id, after)))
      .orderBy(asc(candidates.id))
      .limit(batch)
    for (const one of found) if (await forget(now, one)) anonymised++
    if (found.length < batch) return anonymised
    after = found.at(-1)!.id
  }
}

/** How many candidates the coming night would anonymise if the firm kept them for so many days. For roots and administrators; throws `forbidden`. */
export async function countOverdueAfter(actor: Actor, days: number, now = new Date()): Promise<number> {
  const { organization } = isAdmin(actor) ? actor : requireRoot(actor)
  const [counted] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(candidates)
    .where(and(eq(candidates.organizationId, organization.id), due(now, sql`${days}::int`)))
  return counted!.count
}
