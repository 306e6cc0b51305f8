import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Button } from '@/components/ui/button'
import { directoryQuery } from '@/lib/contracts/browser/query-options'
import type { DirectoryPage } from '@/lib/contracts/browser/types'

/** Those who report to somebody, as far as they are loaded, and what stands below them: more, waiting, or what went wrong. */
export function useChartLevel(manager: number | 'none', first: DirectoryPage | undefined, name: string) {
  const t = useTranslations('people')
  const ui = useTranslations('ui')
  const trouble = useTrouble()
  const level = useInfiniteQuery({
    ...directoryQuery({ manager: String(manager) }),
    ...(first && { initialData: { pages: [first], pageParams: [null] } }),
  })
  const page = level.data && { people: level.data.pages.flatMap(one => one.people), next: null }
  const again = () => (page ? level.fetchNextPage() : level.refetch())
  const foot = level.isError ? (
    <p role="alert" className="flex flex-wrap items-center gap-3 py-2 text-refused text-small">
      {t('chart.failed')} {trouble(level.error)}
      <Button size="small" busy={level.isFetching} onClick={again}>
        {ui('retry')}
      </Button>
    </p>
  ) : level.isPending ? (
    <p role="status" className="py-3 text-muted text-small">
      {t('chart.loading', { name })}
    </p>
  ) : (
    level.hasNextPage && (
      <Button
        look="quiet"
        size="small"
        busy={level.isFetchingNextPage}
        onClick={() => level.fetchNextPage()}
        className="my-2"
      >
        {t('more')}
      </Button>
    )
  )
  return { page, foot }
}
