import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { periodStart } from './period'

const start = periodStart(organizations.hi5Period, organizations.timeZone)

// Two starts lie six days apart at least. A smaller step means that the company has moved its clock or its period,
// which is no reason to give twice.
const due = sql`${organizations.hi5PeriodStart} < ${start} - interval '2 days'`

/** The companies whose hi5s are due for renewal, and those that have no period noted yet; none that is suspended. */
export const listDueForRenewal = () =>
  db
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(isNull(organizations.suspendedAt), sql`(${organizations.hi5PeriodStart} is null or ${due})`))
    .orderBy(organizations.id)

/**
 * Sets everyone's hi5 balance to the company's quota if a new period has begun, and says whether it has. Once a period,
 * whoever runs it and however often, also long after the period began: the period moves on in the same transaction, by
 * an update that only the first can make. A company without a period yet is in its first one, with what it was given.
 */
export const renewHi5Balances = (organizationId: number): Promise<boolean> =>
  transaction(organizationId, async tx => {
    const own = eq(organizations.id, organizationId)
    const [renewed] = await tx
      .update(organizations)
      .set({ hi5PeriodStart: start })
      .where(and(own, due))
      .returning({ quota: organizations.hi5Quota })
    if (!renewed) {
      await tx
        .update(organizations)
        .set({ hi5PeriodStart: start })
        .where(and(own, isNull(organizations.hi5PeriodStart)))
      return false
    }
    await tx
      .update(people)
      .set({ hi5Balance: renewed.quota })
      .where(and(eq(people.organizationId, organizationId), ne(people.hi5Balance, renewed.quota)))
    return true
  })
