import type { ReactNode } from 'react'
import { Words } from '@/components/i18n/words'
import { PageWidth } from '@/components/people/page-width'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedLinks } from '@/components/ui/segmented'
import { Tabs } from '@/components/ui/tabs'
import type { Figure as FigureTold } from '@/lib/contracts/browser/insights-types'
import { type InsightsAsked, insightsQuery } from '@/lib/contracts/browser/insights-view'
import type { Locale } from '@/lib/i18n/locales'
import { words } from '@/lib/i18n/words'
import { Figure } from './figure'
import { InsightsFilter } from './insights-filter'

const paths = { recognition: '/insights', leave: '/insights/leave' } as const
const periods = ['30days', 'quarter', 'year', 'all'] as const

// Across the whole page: curves with many points, and what has names around it.
const wide = ['time', 'network', 'leave-taken']

type Place = { id: number; name: string }
type RoomProps = {
  page: keyof typeof paths
  intro: string
  asked: InsightsAsked
  places: { departments: Place[]; locations: Place[] }
  /** Null: so few people that nothing is shown. */
  figures: FigureTold[] | null
  locale: Locale
}

/** The room: which page, what to look at, and its charts. */
export async function Room({ page, intro, asked, places, figures, locale }: RoomProps) {
  const t = await words('insights')
  const path = paths[page]
  const query = insightsQuery(asked, { language: locale })
  return (
    <Words of={['insights']}>
      <PageWidth>
        <PageHeader title={t('title')}>{intro}</PageHeader>
        <Tabs
          label={t('tabs.label')}
          tabs={(['recognition', 'leave'] as const).map(one => ({
            href: `${paths[one]}?${insightsQuery(asked)}`,
            label: t(`tabs.${one}`),
            current: one === page,
          }))}
        />
        <div data-screen-only className="flex flex-wrap items-center justify-between gap-3 py-5">
          <SegmentedLinks
            label={t('filter.period')}
            links={periods.map(period => ({
              href: `${path}?${insightsQuery({ ...asked, period })}`,
              label: t(`period.${period}`),
              current: period === asked.period,
            }))}
          />
          <InsightsFilter key={query} path={path} {...asked} {...places} />
        </div>
        {figures === null ? (
          <EmptyState title={t('few')}>{t('fewWhy')}</EmptyState>
        ) : (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-2">
            {figures.map(figure => (
              <Spread key={figure.name} wide={wide.includes(figure.name)}>
                <Figure figure={figure} query={query} locale={locale} roomy={wide.includes(figure.name)} />
              </Spread>
            ))}
          </div>
        )}
      </PageWidth>
    </Words>
  )
}

const Spread = ({ wide, children }: { wide: boolean; children: ReactNode }) => (
  <div className={wide ? 'min-w-0 lg:col-span-2' : 'min-w-0'}>{children}</div>
)
