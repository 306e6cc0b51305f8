import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { leaveTypes } from '@/db/schema/leave'
import type { PersonActor } from '../actor'
import { latest } from '../calendar/dates'
import { todayFor } from './policy'
import { postDueFor } from './posting'
import { nextPeriod } from './type-commands'

/**
 * Readies every kind of leave for another leave year, inside the change's own transaction and before it: what was due is posted by
 * the old one (`monthDay`), the periods that have begun stay as they are, and the new year's begin where the last of them ends. Between the two
 * lies a part of a year, for which a part comes. Years that are closed stay closed.
 */
export async function beginLeaveYearsOn(tx: Database, actor: PersonActor, monthDay: string) {
  const [organizationId, today] = [actor.organization.id, todayFor(actor)]
  await postDueFor(tx, { organizationId, today })
  const kinds = await tx
    .select({ id: leaveTypes.id, accrual: leaveTypes.accrual, accruesFrom: leaveTypes.accruesFrom })
    .from(leaveTypes)
    .where(eq(leaveTypes.organizationId, organizationId))
    .for('no key update')
  for (const { id, accrual, accruesFrom } of kinds)
    await tx
      .update(leaveTypes)
      .set({
        accruesFrom: latest(accruesFrom, nextPeriod(accrual, monthDay, today)),
        settledBefore: today,
        modifiedAt: sql`now()`,
      })
      .where(and(eq(leaveTypes.organizationId, organizationId), eq(leaveTypes.id, id)))
}
