import { browser } from '@/lib/contracts/browser/contract'
import { newsFilter } from '@/lib/contracts/browser/recognitions'
import { countNewer } from '@/lib/domain/recognitions/feed'

export const GET = browser(newsFilter, async (actor, { after, filter }) => ({
  count: await countNewer(actor, after, filter),
}))
