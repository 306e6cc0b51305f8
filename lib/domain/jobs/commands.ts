import { sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { ofCompany } from './queries'

/**
 * Has a job of the company that failed done again at once, with all its attempts before it. Throws `forbidden`, and `not_found`
 * for another company's, for one that is done, and for one that has not failed or is being done just now.
 */
export async function retryJob(actor: PersonActor, id: number): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const [held] = await tx.execute<{ task: string }>(sql`
      select t.identifier as task from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where ${ofCompany(actor)} and j.id = ${id}::bigint and j.attempts > 0 and j.locked_at is null
      for update of j`)
    if (!held) throw notFound('job')
    await tx.execute(sql`select graphile_worker.reschedule_jobs(array[${id}::bigint], run_at => now(), attempts => 0)`)
    await recordActivity(tx, actor, {
      key: 'job.retried',
      subjectType: 'job',
      subjectId: id,
      data: { task: held.task },
    })
  })
}
