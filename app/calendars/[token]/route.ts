import { feed } from '@/lib/contracts/feeds/contract'
import { presentFeed } from '@/lib/contracts/feeds/feeds'
import { nothing } from '@/lib/contracts/nothing'
import { listFeedEntries } from '@/lib/domain/calendar-feeds/queries'

export const GET = feed(nothing, async ({ actor, kind }) =>
  presentFeed(actor, kind, await listFeedEntries(actor, kind)),
)
