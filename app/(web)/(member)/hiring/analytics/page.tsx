import type { Metadata } from 'next'
import { ChoiceFilter } from '@/components/hiring/choice-filter'
import { Summary } from '@/components/hiring/figures/summary'
import { Words } from '@/components/i18n/words'
import { Figure } from '@/components/insights/figure'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedLinks } from '@/components/ui/segmented'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { figuresTeam, hiringFigures } from '@/lib/contracts/browser/hiring-figures'
import { figuresAsked, figuresQuery, figuresView } from '@/lib/contracts/browser/hiring-figures-view'
import { requireRecruiter, seesFirm } from '@/lib/domain/hiring/policy'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringFigures'))('title') })

const periods = ['30days', 'quarter', 'year', 'all'] as const
// Across the whole page: what has many points, or many names.
const wide = ['references', 'recruiters']

type AnalyticsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Analytics({ searchParams }: AnalyticsProps) {
  const [actor, address, t, insights, locale] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    searchParams,
    words('hiringFigures'),
    words('insights'),
    currentLocale(),
  ])
  const asked = figuresAsked(address)
  const view = await foundOr404(figuresView(actor, asked, locale))
  const firm = seesFirm(requireRecruiter(actor))
  const [{ figures, summary }, team] = await Promise.all([hiringFigures(view), firm ? figuresTeam(actor) : []])
  const query = figuresQuery(asked, { language: locale })
  const { recruiter } = view.lens
  const isOwn = recruiter?.uuid === actor.recruiter?.uuid
  return (
    <Words of={['insights']}>
      <PageHeader title={t('title')}>
        {recruiter === null
          ? t('intro.firm', { company: actor.organization.name })
          : t(isOwn ? 'intro.own' : 'intro.of', { name: recruiter.name })}
      </PageHeader>
      <div data-screen-only className="flex flex-wrap items-center justify-between gap-3 pb-6">
        <SegmentedLinks
          label={insights('filter.period')}
          links={periods.map(period => ({
            href: `/hiring/analytics?${figuresQuery({ ...asked, period })}`,
            label: insights(`period.${period}`),
            current: period === asked.period,
          }))}
        />
        {team.length > 1 && (
          <ChoiceFilter
            key={query}
            page="/hiring/analytics"
            label={t('filter.label')}
            show={t('filter.show')}
            kept={{ period: asked.period }}
            choices={[
              {
                name: 'recruiter',
                label: t('filter.recruiter'),
                all: t('filter.firm'),
                chosen: asked.recruiter,
                options: team.map(({ uuid, name }) => ({ value: uuid, label: name })),
              },
            ]}
          />
        )}
      </div>
      <Summary
        asked={view.number(summary.asked)}
        share={summary.asked === 0 ? '–' : view.percent(summary.completed / summary.asked)}
        completed={summary.completed}
        median={summary.median === null ? '–' : view.span(summary.median)}
        waiting={view.number(summary.waiting)}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-2">
        {figures.map(figure => (
          <div key={figure.name} className={wide.includes(figure.name) ? 'min-w-0 lg:col-span-2' : 'min-w-0'}>
            <Figure
              figure={figure}
              query={query}
              files="/api/browser/hiring/figures"
              locale={locale}
              roomy={wide.includes(figure.name)}
            />
          </div>
        ))}
      </div>
    </Words>
  )
}
