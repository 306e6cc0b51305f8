import type { Metadata } from 'next'
import Link from 'next/link'
import { ActivityLine } from '@/components/hiring/activity-line'
import { ChoiceFilter } from '@/components/hiring/choice-filter'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { activityNouns } from '@/lib/contracts/browser/activity-words'
import { activitiesPage, activitiesQuery, activitiesSearch } from '@/lib/contracts/browser/hiring-activities'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringActivities'))('title') })

type ActivitiesProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Activities({ searchParams }: ActivitiesProps) {
  const [actor, address, t, said] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    searchParams,
    words('hiringActivities'),
    words('activities'),
  ])
  const search = activitiesSearch(address)
  const before = [address.before].flat()[0]
  const { deeds, team, candidate, next } = await foundOr404(activitiesPage(actor, search, before))
  const isNarrowed = activitiesQuery(search) !== ''
  return (
    <div className="max-w-3xl">
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      {candidate && (
        <p className="mb-4">
          {t.rich('about', {
            name: () => (
              <Link
                href={`/hiring/candidates/${candidate.uuid}`}
                className="font-semibold underline decoration-line underline-offset-4"
              >
                <bdi>{candidate.name}</bdi>
              </Link>
            ),
          })}{' '}
          <Link
            href={`/hiring/activities?${activitiesQuery({ ...search, candidate: undefined })}`}
            className="text-accent underline underline-offset-4"
          >
            {t('all')}
          </Link>
        </p>
      )}
      <ChoiceFilter
        key={activitiesQuery(search)}
        page="/hiring/activities"
        label={t('filter.label')}
        show={t('filter.show')}
        kept={search.candidate ? { candidate: search.candidate } : {}}
        choices={[
          {
            name: 'noun',
            label: t('filter.noun'),
            all: t('filter.everything'),
            chosen: search.noun,
            options: activityNouns.map(noun => ({ value: noun, label: said(`nouns.${noun}`) })),
          },
          ...(team.length > 1
            ? [
                {
                  name: 'recruiter',
                  label: t('filter.recruiter'),
                  all: t('filter.everybody'),
                  chosen: search.recruiter,
                  options: team.map(({ uuid, name }) => ({ value: uuid, label: name })),
                },
              ]
            : []),
        ]}
      />
      {deeds.length > 0 ? (
        <ul aria-label={t('title')} className="mt-6 divide-y divide-line border-line border-y">
          {deeds.map(deed => (
            <ActivityLine key={deed.id} deed={deed} linked />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t(isNarrowed ? 'nothing.title' : 'empty.title')}
          action={
            <Link href={isNarrowed ? '/hiring/activities' : '/hiring'} className={buttonClass()}>
              {t(isNarrowed ? 'nothing.action' : 'empty.action')}
            </Link>
          }
        >
          {t(isNarrowed ? 'nothing.words' : 'empty.words')}
        </EmptyState>
      )}
      {next && (
        <ShowMore href={`/hiring/activities?${activitiesQuery(search, { before: next })}`}>{t('more')}</ShowMore>
      )}
      {before && <ShowMore href={`/hiring/activities?${activitiesQuery(search)}`}>{t('first')}</ShowMore>}
    </div>
  )
}
