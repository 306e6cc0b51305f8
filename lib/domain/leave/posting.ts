import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { todayIn } from '../calendar/dates'
import { readAccounts } from './accounts'
import { holdBooks, postDue } from './ledger'

const batch = 200

const nextPeople = (tx: Database, organizationId: number, after: number) =>
  tx
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.organizationId, organizationId), isNull(people.deletedAt), gt(people.id, after)))
    .orderBy(asc(people.id))
    .limit(batch)

type Due = { organizationId: number; today: string; leaveTypeId?: number }

/** Posts everything due of one kind of leave to everybody of a company, within a transaction. */
export async function postDueFor(tx: Database, { organizationId, today, leaveTypeId }: Due) {
  // The books are not held: thousands of locks would be too many for one transaction. Lines are posted once all the same,
  // and what a request changes meanwhile is settled with its next line.
  for (let after = 0; ; ) {
    const found = await nextPeople(tx, organizationId, after)
    if (found.length === 0) return
    const personIds = found.map(one => one.id)
    await postDue(tx, await readAccounts({ organizationId, personIds, leaveTypeId }, tx), today)
    after = personIds.at(-1)!
  }
}

type Company = { id: number; timeZone: string }

/**
 * Posts whatever is due in a company until its today, a batch of people in each transaction: it may stop anywhere and be run
 * again. Gives how many lines it took.
 */
export async function postDueOf({ id: organizationId, timeZone }: Company, now: Date): Promise<number> {
  const today = todayIn(timeZone, now)
  let lines = 0
  for (let after = 0; ; ) {
    const found = await nextPeople(db, organizationId, after)
    if (found.length === 0) break
    const personIds = found.map(one => one.id)
    lines += await transaction(organizationId, async tx => {
      await holdBooks(tx, personIds)
      return postDue(tx, await readAccounts({ organizationId, personIds }, tx), today)
    })
    after = personIds.at(-1)!
  }
  await transaction(organizationId, tx =>
    tx
      .update(organizations)
      .set({ accrualsPostedOn: sql`greatest(${organizations.accrualsPostedOn}, ${today}::date)` })
      .where(eq(organizations.id, organizationId)),
  )
  return lines
}

/** Companies in which a day has begun since leave was last posted for everybody; none that is suspended. */
export const listDueForPosting = (now: Date): Promise<Company[]> =>
  db
    .select({ id: organizations.id, timeZone: organizations.timeZone })
    .from(organizations)
    .where(
      and(
        isNull(organizations.suspendedAt),
        sql`coalesce(${organizations.accrualsPostedOn} < (${now.toISOString()}::timestamptz at time zone ${organizations.timeZone})::date, true)`,
      ),
    )
    .orderBy(asc(organizations.id))
