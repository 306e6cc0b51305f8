import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { AbsenceList } from '@/components/calendar/absence-list'
import { CalendarFilter } from '@/components/calendar/calendar-filter'
import { Chart } from '@/components/calendar/chart'
import { Words } from '@/components/i18n/words'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedLinks } from '@/components/ui/segmented'
import { requireActor } from '@/lib/auth/require-actor'
import { chartAddress, wallChart } from '@/lib/contracts/browser/wall-chart'
import { addMonths } from '@/lib/domain/calendar/dates'
import { listChartGroups } from '@/lib/domain/leave/wall-chart'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('calendar'))('title') })

type CalendarProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const quiet =
  'inline-flex h-9 items-center rounded-base border border-edge bg-raised px-3 font-semibold text-small hover:bg-sunken'

export default async function Calendar({ searchParams }: CalendarProps) {
  const [actor, asked, t, locale] = await Promise.all([
    requireActor(),
    searchParams,
    words('calendar'),
    currentLocale(),
  ])
  const { month, view, as, whose, location, chart: wanted } = chartAddress(actor, asked)
  const [chart, groups] = await Promise.all([wallChart(actor, wanted), listChartGroups(actor)])
  const here = { month: asked.month && month, view, as, whose, location: location?.toString() }
  const to = (changes: Record<string, string | undefined>) => {
    const all = Object.entries({ ...here, ...changes }).filter((one): one is [string, string] => Boolean(one[1]))
    return `/calendar?${new URLSearchParams(all)}`
  }
  const step = view === 'quarter' ? 3 : 1
  const turned = (months: number) => to({ month: addMonths(`${month}-01`, months).slice(0, 7) })
  const name = new Intl.DateTimeFormat(locales[locale].tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const said = (date: string) => name.format(new Date(`${date}T00:00:00Z`))
  const span = view === 'quarter' ? t('span', { from: said(chart.from), to: said(chart.to) }) : said(chart.from)
  const [onlyChart, onlyList] = [as === 'chart', as === 'list']

  return (
    <Words of={['calendar', 'leave']}>
      <div className="calendar-page px-4 pt-6 pb-20 sm:px-6 lg:px-8 lg:pt-12">
        <PageHeader
          title={t('title')}
          action={
            <Link href="/me/calendars" className={buttonClass()}>
              {t('subscribe')}
            </Link>
          }
        >
          {t('intro')}
        </PageHeader>
        <div data-screen-only className="mb-4 flex flex-wrap items-center justify-between gap-3">
          <nav aria-label={t('turn')} className="flex flex-wrap items-center gap-2">
            <Link href={turned(-step)} scroll={false} aria-label={t('before')} className={quiet}>
              <ChevronLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />
            </Link>
            <Link href={to({ month: undefined })} scroll={false} className={quiet}>
              {t('today')}
            </Link>
            <Link href={turned(step)} scroll={false} aria-label={t('after')} className={quiet}>
              <ChevronRight aria-hidden="true" className="size-4 rtl:-scale-x-100" />
            </Link>
            <SegmentedLinks
              label={t('view')}
              links={(['month', 'quarter'] as const).map(one => ({
                href: to({ view: one }),
                label: t(one),
                current: one === view,
              }))}
            />
          </nav>
          <div className="flex flex-wrap items-center gap-2">
            <CalendarFilter
              key={`${whose} ${location}`}
              whose={whose}
              location={location}
              {...groups}
              keep={{ month: here.month, view, as }}
            />
            <SegmentedLinks
              label={t('look')}
              links={(['chart', 'list'] as const).map(one => ({
                href: to({ as: one }),
                label: t(one === 'chart' ? 'asChart' : 'asList'),
                current: one === as,
              }))}
            />
          </div>
        </div>
        <h2 className="mb-3 font-serif text-lead">{span}</h2>
        {chart.more && <p className="mb-3 text-pending">{t('more')}</p>}
        {chart.rows.length === 0 ? (
          <EmptyState title={t('nobodyHere')}>{t('nobodyHereWhy')}</EmptyState>
        ) : (
          <>
            {!onlyList && (
              <div className={onlyChart ? undefined : 'hidden sm:block print:block'}>
                <Chart key={`${chart.from} ${chart.to} ${whose} ${location}`} chart={chart} />
              </div>
            )}
            {!onlyChart && (
              <div className={onlyList ? undefined : 'sm:hidden print:hidden'}>
                <AbsenceList chart={chart} whole={onlyList ? undefined : to({ as: 'list' })} />
              </div>
            )}
          </>
        )}
      </div>
    </Words>
  )
}
