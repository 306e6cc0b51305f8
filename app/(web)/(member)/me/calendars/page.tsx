import type { Metadata } from 'next'
import { FeedCard } from '@/components/calendar-feeds/feed-card'
import { Words } from '@/components/i18n/words'
import { requireActor } from '@/lib/auth/require-actor'
import { myFeeds } from '@/lib/contracts/browser/calendar-feeds'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('calendarFeeds'))('title') })

export default async function MyCalendars() {
  const [actor, t] = await Promise.all([requireActor(), words('calendarFeeds')])
  const feeds = await myFeeds(actor)
  return (
    <Words of={['calendarFeeds']}>
      <p className="max-w-prose pt-6 text-balance text-muted">{t('intro')}</p>
      <div className="divide-y divide-line">
        {feeds.map(feed => (
          <FeedCard key={feed.kind} {...feed} />
        ))}
      </div>
    </Words>
  )
}
