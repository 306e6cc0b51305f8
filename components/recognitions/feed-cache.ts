import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { feedKey } from '@/lib/contracts/browser/query-options'
import type { FeedItem, FeedPage } from '@/lib/contracts/browser/types'

type Feed = InfiniteData<FeedPage, string | null>

/** The same kudos may stand in several feeds and on its own page: all are changed. */
export const recognitionKey = (id: number) => ['recognition', id] as const

export function patchItem(client: QueryClient, id: number, patch: (item: FeedItem) => FeedItem) {
  client.setQueriesData<Feed>({ queryKey: feedKey }, feed =>
    overItems(feed, items => items.map(item => (item.id === id ? patch(item) : item))),
  )
  client.setQueryData<FeedItem>(recognitionKey(id), item => item && patch(item))
}

export function dropItem(client: QueryClient, id: number) {
  client.setQueriesData<Feed>({ queryKey: feedKey }, feed =>
    overItems(feed, items => items.filter(item => item.id !== id)),
  )
}

export function reloadFeed(client: QueryClient) {
  return client.invalidateQueries({ queryKey: feedKey })
}

function overItems(feed: Feed | undefined, change: (items: FeedItem[]) => FeedItem[]) {
  return feed && { ...feed, pages: feed.pages.map(page => ({ ...page, items: change(page.items) })) }
}
