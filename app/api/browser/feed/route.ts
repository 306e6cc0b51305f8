import { browser } from '@/lib/contracts/browser/contract'
import { feedFilter, presentPage } from '@/lib/contracts/browser/recognitions'
import { listRecognitions } from '@/lib/domain/recognitions/queries'

export const GET = browser(feedFilter, async (actor, filter) =>
  presentPage(actor, await listRecognitions(actor, filter)),
)
