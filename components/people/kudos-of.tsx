'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Card } from '@/components/recognitions/card'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { kudosOfQuery } from '@/lib/contracts/browser/query-options'
import type { FeedPage } from '@/lib/contracts/browser/types'

type KudosOfProps = { personId: number; side: 'received' | 'given'; first: FeedPage; children: ReactNode }

/** The kudos somebody received or gave, newest first; `children` where there are none. */
export function KudosOf({ personId, side, first, children }: KudosOfProps) {
  const t = useTranslations('people.profile')
  const failed = useTranslations('recognitions')('moreFailed')
  const trouble = useTrouble()
  const list = useInfiniteQuery({
    ...kudosOfQuery(personId, side),
    initialData: { pages: [first], pageParams: [null] },
  })
  const items = list.data.pages.flatMap(page => page.items)
  if (items.length === 0) return children
  return (
    <div aria-busy={list.isFetchingNextPage}>
      <div className="divide-y divide-line">
        {items.map(item => (
          <div key={item.id} className="py-8">
            <Card item={item} />
          </div>
        ))}
      </div>
      {list.isFetchNextPageError ? (
        <ErrorState title={failed} onRetry={() => list.fetchNextPage()} busy={list.isFetching}>
          {trouble(list.error)}
        </ErrorState>
      ) : (
        list.hasNextPage && (
          <div data-screen-only className="grid place-items-center border-line border-t pt-6">
            <Button look="quiet" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
              {t('moreKudos')}
            </Button>
          </div>
        )
      )}
    </div>
  )
}
