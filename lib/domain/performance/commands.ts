import { transaction } from '@/db'
import { tasks } from '@/db/schema/performance'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { findReviewCycle } from './queries'

/** Orders the calibrations report of a round of reviews; gives the id of the task that makes it. Throws `not_found`. */
export async function requestCalibrationsReport(actor: Actor, cycleUuid: string): Promise<string> {
  const cycle = await findReviewCycle(actor, cycleUuid)
  return transaction(actor, async tx => {
    const [task] = await tx
      .insert(tasks)
      .values({ organizationId: actor.organization.id, kind: 'calibrations_report', input: { cycleId: cycle.id } })
      .returning({ id: tasks.id })
    await recordActivity(tx, actor, { key: 'report.requested', subjectType: 'review_cycle', subjectId: cycle.id })
    await enqueue(tx, 'calibrations_report', { organizationId: actor.organization.id, taskId: task!.id })
    return task!.id
  })
}
