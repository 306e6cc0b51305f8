'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { useSeen } from '@/components/ui/use-seen'
import { feedQuery } from '@/lib/contracts/browser/query-options'
import type { FeedPage, FeedSearch } from '@/lib/contracts/browser/types'
import { Card } from './card'
import { FeedEmpty } from './feed-empty'
import { FeedNews } from './feed-news'
import { useFeedPlace } from './feed-place'
import { FeedSkeleton } from './feed-skeleton'

/** Newest first. The server draws the first page; the rest comes as the reader comes near. */
export function Feed({ first, search }: { first: FeedPage; search: FeedSearch }) {
  const t = useTranslations('recognitions')
  const trouble = useTrouble()
  const client = useQueryClient()
  const query = feedQuery(search)
  const feed = useInfiniteQuery({ ...query, initialData: { pages: [first], pageParams: [null] } })
  const items = feed.data.pages.flatMap(page => page.items)
  const foot = useSeen<HTMLDivElement>(
    () => feed.fetchNextPage(),
    feed.hasNextPage && !feed.isFetching && !feed.isFetchNextPageError,
  )

  const more = feed.hasNextPage && !feed.isFetchNextPageError ? () => feed.fetchNextPage() : undefined
  const note = useFeedPlace({ ids: items.map(item => item.id), more, ready: !feed.isFetchingNextPage })

  // Only the first page is asked anew: what was loaded below it comes again as one reads on.
  function showNews() {
    client.setQueryData(query.queryKey, now => now && { pages: now.pages.slice(0, 1), pageParams: [null] })
    return feed.refetch()
  }

  const news = <FeedNews search={search} newest={items[0]?.id ?? 0} onShow={showNews} />

  if (items.length === 0)
    return (
      <>
        {news}
        <FeedEmpty search={search} />
      </>
    )

  return (
    <section aria-label={t('feed')} aria-busy={feed.isFetchingNextPage} onClickCapture={note}>
      {news}
      <div className="divide-y divide-line">
        {items.map(item => (
          <div key={item.id} className="py-8">
            <Card item={item} />
          </div>
        ))}
      </div>
      {feed.isFetchingNextPage && <FeedSkeleton />}
      {feed.isFetchNextPageError && (
        <ErrorState title={t('moreFailed')} onRetry={() => feed.fetchNextPage()} busy={feed.isFetching}>
          {trouble(feed.error)}
        </ErrorState>
      )}
      <div
        ref={foot}
        data-screen-only
        className="grid min-h-16 place-items-center border-line border-t pt-6 text-muted"
      >
        {feed.hasNextPage ? (
          !feed.isFetchNextPageError && (
            <Button look="quiet" busy={feed.isFetchingNextPage} onClick={() => feed.fetchNextPage()}>
              {t('loadMore')}
            </Button>
          )
        ) : (
          <p>{t('began')}</p>
        )}
      </div>
    </section>
  )
}
