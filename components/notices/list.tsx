'use client'

import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Button, buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import type { NoticePage } from '@/lib/contracts/browser/notices-types'
import { noticesKey, noticesQuery } from '@/lib/contracts/browser/query-options'
import { NoticeRow } from './row'

type NoticeListProps = {
  first: NoticePage
  before: number | null /** How many the server knew to be unread. */
  unread: number
}

/** All notices, newest first. The server draws a page of them; with scripts older ones join it, without a link leads there. */
export function NoticeList({ first, before, unread }: NoticeListProps) {
  const t = useTranslations('notices')
  const trouble = useTrouble()
  const notices = useInfiniteQuery({
    ...noticesQuery(before),
    initialData: { pages: [first], pageParams: [before] },
  })
  const client = useQueryClient()
  const drawn = useRef(unread)
  useEffect(() => {
    if (drawn.current === unread) return
    drawn.current = unread
    void client.invalidateQueries({ queryKey: noticesKey })
  }, [unread, client])
  const items = notices.data.pages.flatMap(page => page.items)
  const older = notices.data.pages.at(-1)?.next

  if (items.length === 0)
    return (
      <EmptyState
        title={t('empty')}
        action={
          <Link href="/?thank" className={buttonClass({ look: 'primary' })}>
            {t('emptyAction')}
          </Link>
        }
      >
        {t('emptyWhy')}
      </EmptyState>
    )

  return (
    <>
      <ul aria-busy={notices.isFetchingNextPage} className="-mx-2 grid gap-1">
        {items.map(item => (
          <li key={item.id}>
            <NoticeRow item={item} />
          </li>
        ))}
      </ul>
      {notices.isFetchNextPageError && (
        <ErrorState title={t('olderFailed')} onRetry={() => notices.fetchNextPage()} busy={notices.isFetching}>
          {trouble(notices.error)}
        </ErrorState>
      )}
      {older && !notices.isFetchNextPageError && (
        <p data-screen-only className="grid place-items-center pt-6">
          <noscript>
            <a href={`/notices?before=${older}`} className={buttonClass()}>
              {t('older')}
            </a>
          </noscript>
          <span className="needs-scripts">
            <Button busy={notices.isFetchingNextPage} onClick={() => notices.fetchNextPage()}>
              {t('older')}
            </Button>
          </span>
        </p>
      )}
    </>
  )
}
