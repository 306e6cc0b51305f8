'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { ErrorState } from '@/components/ui/error-state'
import { useSeen } from '@/components/ui/use-seen'
import { directoryQuery } from '@/lib/contracts/browser/query-options'
import type { DirectoryItem, DirectoryPage, DirectorySearch } from '@/lib/contracts/browser/types'

type DirectoryProps = { search: DirectorySearch; first: DirectoryPage; moreHref: string | null }

/** People by name. The server draws the first page; the rest comes as the reader comes near, or by a link without scripts. */
export function Directory({ search, first, moreHref }: DirectoryProps) {
  const t = useTranslations('people')
  const trouble = useTrouble()
  const list = useInfiniteQuery({
    ...directoryQuery(search),
    initialData: { pages: [first], pageParams: [null] },
  })
  const people = list.data.pages.flatMap(page => page.people)
  const foot = useSeen<HTMLDivElement>(
    () => list.fetchNextPage(),
    list.hasNextPage && !list.isFetching && !list.isFetchNextPageError,
  )
  return (
    <section aria-label={t('list')} aria-busy={list.isFetchingNextPage}>
      <ul className="divide-y divide-line border-line border-y">
        {people.map(person => (
          <Row key={person.id} person={person} />
        ))}
      </ul>
      {list.isFetchNextPageError && (
        <ErrorState title={t('moreFailed')} onRetry={() => list.fetchNextPage()} busy={list.isFetching}>
          {trouble(list.error)}
        </ErrorState>
      )}
      {list.hasNextPage && !list.isFetchNextPageError && (
        <div ref={foot} data-screen-only className="grid place-items-center pt-6">
          <Button busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()} className="needs-scripts">
            {t('more')}
          </Button>
          {moreHref && (
            <noscript>
              <a href={moreHref} className="text-accent underline">
                {t('more')}
              </a>
            </noscript>
          )}
        </div>
      )}
    </section>
  )
}

/** The whole row leads to the profile; its one link says the name. */
function Row({ person }: { person: DirectoryItem }) {
  const t = useTranslations('people')
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 px-2 py-2.5 has-focus-visible:bg-hover hover:bg-hover sm:grid-cols-[auto_minmax(0,5fr)_minmax(0,4fr)_minmax(0,3fr)_6rem] sm:gap-x-4">
      <Avatar name={person.name} src={person.avatarUrl} size="large" />
      <div className="min-w-0">
        <Link
          href={`/people/${person.id}`}
          prefetch={false}
          className="font-semibold after:absolute after:inset-0"
          dir="auto"
        >
          {person.name}
        </Link>
        {person.title && <p className="truncate text-muted text-small">{person.title}</p>}
        <p className="truncate text-muted text-small sm:hidden">
          {[person.department, person.location].filter(Boolean).join(' · ')}
        </p>
      </div>
      <p className="hidden truncate sm:block">{person.department}</p>
      <p className="hidden truncate text-muted sm:block">{person.location}</p>
      <p className="hidden text-end text-muted text-small tabular-nums sm:block">
        {person.reports > 0 && t('reports', { count: person.reports })}
      </p>
    </li>
  )
}
