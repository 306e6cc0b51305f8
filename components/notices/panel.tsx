'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { markRead } from '@/lib/actions/notices'
import { noticesQuery, unreadQuery } from '@/lib/contracts/browser/query-options'
import { NoticeRow } from './row'

/** The newest notices. Whoever opens them has read them; what came since stays new. */
export default function Panel({ onLeave }: { onLeave: () => void }) {
  const t = useTranslations('notices')
  const trouble = useTrouble()
  const client = useQueryClient()
  const notices = useInfiniteQuery({ ...noticesQuery(), refetchOnMount: 'always' })
  const items = notices.data?.pages[0]?.items ?? []
  const newest = notices.isFetchedAfterMount ? items.find(item => item.unread)?.id : undefined

  // Read by being opened, and asked for anew when that is known: until one closes it, what was new is still marked.
  const [fresh, setFresh] = useState<readonly number[]>([])
  const unread = items.filter(item => item.unread).map(item => item.id)
  if (unread.some(id => !fresh.includes(id))) setFresh([...new Set([...fresh, ...unread])])

  useEffect(() => {
    if (newest === undefined) return
    // Should it fail, they stay unread, and the next time marks them.
    markRead({ upTo: newest })
      .then(() => client.invalidateQueries({ queryKey: unreadQuery.queryKey }))
      .catch(() => {})
  }, [newest, client])

  return (
    <div className="-m-2">
      <div className="flex items-baseline justify-between gap-4 px-2 pb-2">
        <h2 className="font-serif text-lead">{t('title')}</h2>
        <Link href="/notices" onClick={onLeave} className="font-semibold text-accent text-small hover:underline">
          {t('all')}
        </Link>
      </div>
      {notices.isError && items.length === 0 ? (
        <ErrorState title={t('failed')} onRetry={() => notices.refetch()} busy={notices.isFetching}>
          {trouble(notices.error)}
        </ErrorState>
      ) : notices.isPending ? (
        <div className="grid gap-3 p-2">
          <Skeleton className="h-10" />
          <Skeleton className="h-10" />
          <Skeleton className="h-10" />
        </div>
      ) : items.length === 0 ? (
        <p className="px-2 py-6 text-center text-muted">{t('emptyWhy')}</p>
      ) : (
        <ul className="grid gap-1">
          {items.map(item => (
            <li key={item.id}>
              <NoticeRow item={{ ...item, unread: fresh.includes(item.id) }} onLeave={onLeave} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
