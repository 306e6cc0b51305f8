import { browser } from '@/lib/contracts/browser/contract'
import { feedFilter, presentPage } from '@/lib/contracts/browser/recognitions'
import { listFeed } from '@/lib/domain/recognitions/feed'

export const GET = browser(feedFilter, async (actor, filter) => presentPage(actor, await listFeed(actor, filter)))
