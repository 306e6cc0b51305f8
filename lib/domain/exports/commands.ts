import { acrossOrganizations, type Database, transaction } from '@/db'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { invalid } from '../errors'
import { requireAdmin } from '../people/queries'
import { finishTask, orderTask } from '../tasks/commands'
import { type ExportOrder, exportKinds } from './types'

const daysKept = 7

/** Orders a list of everything of one kind; a job writes it. For administrators; throws `forbidden`, `invalid`. Gives the task's id. */
export async function orderExport(actor: PersonActor, { what, as }: ExportOrder): Promise<string> {
  requireAdmin(actor)
  if (!exportKinds[what].some(one => one === as)) throw invalid({ as: 'is not a kind of file this can be had as' })
  return transaction(actor, async tx => {
    const deed = { subjectType: 'organization', subjectId: actor.organization.id, data: { what, as } }
    await recordActivity(tx, actor, { key: 'company.exported', ...deed })
    return orderTask(tx, actor, 'company_export', { what, as })
  })
}

/** The file of an export lies in store: whoever ordered it may fetch it for a week, then it is forgotten. */
export const exportWritten = (id: string, file: string) =>
  acrossOrganizations(async (tx: Database) => {
    const gone = new Date(Date.now() + daysKept * 24 * 3_600_000)
    if (await finishTask(tx, id, { file })) await enqueue(tx, 'forget_file', { name: file }, gone)
  })
