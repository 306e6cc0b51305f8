import { reflektive } from '@/lib/contracts/reflektive/contract'
import { presentTask, taskAddress } from '@/lib/contracts/reflektive/reports'
import { findTask } from '@/lib/domain/tasks/queries'

export const GET = reflektive(taskAddress, async (actor, id) => presentTask(await findTask(actor, id)))
