import { browser } from '@/lib/contracts/browser/contract'
import { directoryFilter, presentDirectory } from '@/lib/contracts/browser/directory'
import { listDirectory } from '@/lib/domain/people/directory'

export const GET = browser(directoryFilter, async (actor, { filter, place }) =>
  presentDirectory(await listDirectory(actor, filter, place)),
)
