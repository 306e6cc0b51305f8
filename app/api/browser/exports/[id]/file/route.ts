import { browser } from '@/lib/contracts/browser/contract'
import { presentExport } from '@/lib/contracts/browser/exports'
import { taskAddress } from '@/lib/contracts/browser/tasks'
import { openExport } from '@/lib/domain/exports/queries'

export const GET = browser(taskAddress, async (actor, { id }) => presentExport(await openExport(actor, id)))
