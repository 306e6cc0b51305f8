import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ReminderExample, ReminderWish } from './hiring-settings-types'
import type { NoticePage, Unread } from './notices-types'
import type { TaskProgress } from './staff-types'
import type { CommentItem, DirectoryPage, DirectorySearch, Face, FeedPage, FeedSearch, Me } from './types'

export class ReadError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields?: Record<string, string>,
  ) {
    super(message)
  }
}

/** Reads one of our own addresses; throws `ReadError`. */
export async function read<T>(path: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    signal,
    headers: { accept: 'application/json', 'accept-language': document.documentElement.lang },
  })
  const body = await response.json().catch(() => null)
  if (response.ok) return body as T
  const { code = 'unknown', message = '', fields } = body?.error ?? {}
  throw new ReadError(response.status, code, message, fields)
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => read<Me>('/api/browser/me', signal),
})

/** The first part of each feed's key. */
export const feedKey = ['feed'] as const

const parameters = (said: Record<string, string | null | undefined>) =>
  new URLSearchParams(Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1]))).toString()

export const feedQuery = (search: FeedSearch = {}) =>
  infiniteQueryOptions({
    queryKey: [...feedKey, search],
    queryFn: ({ pageParam, signal }) =>
      read<FeedPage>(`/api/browser/feed?${parameters({ ...search, cursor: pageParam })}`, signal),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    // What one is reading does not move because one looked at another window.
    refetchOnWindowFocus: false,
  })

/** How many came after the newest one read; not below the feeds' own key, which every change asks anew. */
export const newsQuery = (search: FeedSearch, newest: number) =>
  queryOptions({
    queryKey: ['news', search, newest],
    queryFn: ({ signal }) =>
      read<{ count: number }>(`/api/browser/feed/news?${parameters({ ...search, after: String(newest) })}`, signal),
    gcTime: 0,
  })

/** The kudos somebody received or gave. Below the feed's key, so that what changes a kudos there changes it here. */
export const kudosOfQuery = (personId: number, side: 'received' | 'given') =>
  infiniteQueryOptions({
    queryKey: [...feedKey, side, personId],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ [side === 'given' ? 'by' : 'for']: String(personId) })
      if (pageParam) query.set('cursor', pageParam)
      return read<FeedPage>(`/api/browser/feed?${query}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    refetchOnWindowFocus: false,
  })

/** People by name, as a search in the address narrows them. */
export const directoryQuery = (search: DirectorySearch) =>
  infiniteQueryOptions({
    queryKey: ['directory', search],
    queryFn: ({ pageParam, signal }) =>
      read<DirectoryPage>(
        `/api/browser/directory?${new URLSearchParams({ ...search, ...(pageParam && { after: pageParam }) })}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    refetchOnWindowFocus: false,
  })

/** A person's own notices: the cache of both is thrown over by one key. */
export const noticesKey = ['notices'] as const

export const unreadQuery = queryOptions({
  queryKey: [...noticesKey, 'unread'],
  queryFn: ({ signal }) => read<Unread>('/api/browser/notices/unread', signal),
})

/** Newest first; those before one of them, when told. */
export const noticesQuery = (start: number | null = null) =>
  infiniteQueryOptions({
    queryKey: [...noticesKey, 'list', start],
    queryFn: ({ pageParam, signal }) =>
      read<NoticePage>(`/api/browser/notices${pageParam ? `?before=${pageParam}` : ''}`, signal),
    initialPageParam: start,
    getNextPageParam: page => page.next,
  })

/** Colleagues by name; with `selfToo` the reader may be among them. */
export const peopleQuery = (words: string, selfToo = false) =>
  queryOptions({
    queryKey: ['people', words, ...(selfToo ? ['self too'] : [])],
    queryFn: ({ signal }) =>
      read<Face[]>(`/api/browser/people?${parameters({ q: words, self: selfToo ? 'too' : null })}`, signal),
    staleTime: 60_000,
  })

/** How far a task has come; asked again every second until it is settled. */
export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['tasks', id],
    queryFn: ({ signal }) => read<TaskProgress>(`/api/browser/tasks/${id}`, signal),
    refetchInterval: ({ state }) => (state.data && state.data.status !== 'pending' ? false : 1000),
    gcTime: 0,
  })

export const commentsQuery = (id: number) =>
  queryOptions({
    queryKey: ['comments', id],
    queryFn: ({ signal }) => read<CommentItem[]>(`/api/browser/recognitions/${id}/comments`, signal),
  })

/** When reminders would go by rules that somebody is thinking of. */
export const reminderExampleQuery = ({ interval, cap, skip }: ReminderWish) =>
  queryOptions({
    queryKey: ['reminders', interval, cap, skip],
    queryFn: ({ signal }) =>
      read<ReminderExample>(
        `/api/browser/hiring/reminders?${parameters({ interval, cap, skip: skip ? 'on' : null })}`,
        signal,
      ),
    staleTime: 60_000,
  })
