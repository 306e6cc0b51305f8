import type { PersonActor } from '@/lib/domain/actor'
import { listFeeds } from '@/lib/domain/calendar-feeds/queries'
import { feedKinds } from '@/lib/domain/calendar-feeds/types'
import type { CalendarFeed } from './calendar-feed-types'

/** Each kind of calendar feed there is, with what stands of it: for the page of one's calendars. */
export async function myFeeds(actor: PersonActor): Promise<CalendarFeed[]> {
  const feeds = new Map((await listFeeds(actor)).map(one => [one.kind, one]))
  return feedKinds.map(kind => {
    const feed = feeds.get(kind)
    const link = feed && { madeAt: feed.createdAt.toISOString(), readAt: feed.lastReadAt?.toISOString() ?? null }
    return { kind, link: link ?? null }
  })
}
