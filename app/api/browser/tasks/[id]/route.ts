import { browser } from '@/lib/contracts/browser/contract'
import { presentProgress, taskAddress } from '@/lib/contracts/browser/tasks'
import { findProgress } from '@/lib/domain/tasks/queries'

export const GET = browser(taskAddress, async (actor, { id }) => presentProgress(await findProgress(actor, id)))
