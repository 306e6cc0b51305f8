import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { type Account, readAccounts } from './accounts'
import { type Entry, settle } from './settlement'

type Line = typeof leaveLedger.$inferInsert

/** Holds the books of some people still until the transaction ends, always in the same order. */
export const holdBooks = (tx: Database, personIds: number[]) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('leave'), id)
    from (select unnest(${sql.param(`{${personIds.join(',')}}`)}::int[]) as id order by 1) held`)

const reversal = ({ id, organizationId, personId, leaveTypeId, effectiveDate, amount, requestId }: Line): Line => ({
  organizationId,
  personId,
  leaveTypeId,
  kind: 'reversal',
  effectiveDate,
  amount: amount === 0 ? 0 : -amount,
  requestId,
  reversesId: id,
})

/** Takes lines back by lines of their own; who has been taken back already stays so. */
export async function reverseLines(tx: Database, lines: Line[], by: { actorId?: number; note?: string } = {}) {
  if (lines.length === 0) return
  await tx
    .insert(leaveLedger)
    .values(lines.map(one => ({ ...reversal(one), ...by })))
    .onConflictDoNothing()
}

/** Posts what is due in some books up to a day, and corrects what no longer holds. Gives how many lines it took. */
export async function postDue(tx: Database, accounts: Account[], upTo: string): Promise<number> {
  const lines = accounts.flatMap(({ organizationId, personId, leaveTypeId, rule, entries }) => {
    const of = { organizationId, personId, leaveTypeId }
    const { post, reverse } = settle(rule, entries, upTo)
    const whole = ({ kind, effectiveDate, amount, period, revision, requestId, reversesId, id }: Entry): Line => ({
      ...of,
      id,
      kind,
      effectiveDate,
      amount,
      period,
      revision,
      requestId,
      reversesId,
    })
    return [...reverse.map(one => reversal(whole(one))), ...post.map(whole)]
  })
  // A statement takes 65,535 parameters.
  for (let n = 0; n < lines.length; n += 4000)
    await tx
      .insert(leaveLedger)
      .values(lines.slice(n, n + 4000))
      .onConflictDoNothing()
  return lines.length
}

/** Brings one person's books of one kind up to date, so that a ledger's sum is the balance after every command. */
export async function settleBooks(
  tx: Database,
  which: { organizationId: number; personId: number; leaveTypeId: number },
  today: string,
) {
  const { organizationId, personId, leaveTypeId } = which
  await postDue(
    tx,
    await readAccounts({ organizationId, personIds: [personId], leaveTypeId, leftToo: true }, tx),
    today,
  )
}

type UsedBy = { organizationId: number; personId: number; leaveTypeId: number; requestId: number }

/** Lines of use that stand for a request: none of them taken back. */
const standingUses = (tx: Database, { organizationId, requestId }: UsedBy) =>
  tx
    .select()
    .from(leaveLedger)
    .where(
      and(
        eq(leaveLedger.organizationId, organizationId),
        eq(leaveLedger.requestId, requestId),
        eq(leaveLedger.kind, 'use'),
        sql`not exists (select 1 from leave_ledger r
          where r.organization_id = leave_ledger.organization_id and r.reverses_id = leave_ledger.id)`,
      ),
    )

/**
 * Makes the ledger say that a request uses these days and no others; an empty list gives everything back. What stands
 * already is not touched, so doing it twice adds nothing.
 */
export async function setUses(
  tx: Database,
  used: UsedBy,
  byDay: { date: string; days: number }[],
  actorId: number | null,
) {
  const wanted = new Map(byDay.filter(one => one.days > 0).map(one => [one.date, one.days]))
  const standing = await standingUses(tx, used)
  const stays = (one: (typeof standing)[number]) =>
    wanted.get(one.effectiveDate) === -one.amount && one.leaveTypeId === used.leaveTypeId
  await reverseLines(
    tx,
    standing.filter(one => !stays(one)),
    actorId === null ? {} : { actorId },
  )
  for (const one of standing.filter(stays)) wanted.delete(one.effectiveDate)
  if (wanted.size === 0) return
  await tx.insert(leaveLedger).values(
    [...wanted].map(([effectiveDate, days]) => ({
      ...used,
      kind: 'use' as const,
      effectiveDate,
      amount: -days,
      actorId,
    })),
  )
}
