import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Filters } from '@/components/hiring/references/filters'
import { ReferenceTable } from '@/components/hiring/references/reference-table'
import { Words } from '@/components/i18n/words'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { referencesPage, referencesSearch } from '@/lib/contracts/browser/hiring-references'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringReferences'))('title') })

type ReferencesProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function References({ searchParams }: ReferencesProps) {
  const [actor, address, t, locale] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    searchParams,
    words('hiringReferences'),
    currentLocale(),
  ])
  const search = referencesSearch(address)
  const after = [address.after].flat()[0]
  const { rows, next, count, team, seesFirm } = await referencesPage(actor, search, after)
  const at = (more: Record<string, string>) => `/hiring/references?${new URLSearchParams({ ...search, ...more })}`
  const isNarrowed = Object.keys(search).length > 0 || after !== undefined
  return (
    <Words of={['hiringReferences']}>
      <PageHeader
        title={t('title')}
        action={
          count > 0 && (
            <a
              href={`/api/browser/hiring/references/csv?${new URLSearchParams({ ...search, language: locale })}`}
              download
              className={buttonClass()}
            >
              <Download aria-hidden="true" className="size-4" />
              {t('export')}
            </a>
          )
        }
      >
        {t(seesFirm ? 'intro.firm' : 'intro.own', { company: actor.organization.name })}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Filters search={search} team={team} count={t('search.count', { count })} />
        {rows.length > 0 ? (
          <ReferenceTable rows={rows} seesFirm={seesFirm} timeZone={actor.organization.timeZone} />
        ) : (
          <EmptyState
            title={t(isNarrowed ? 'nothing.title' : 'empty.title')}
            action={
              <Link href={isNarrowed ? '/hiring/references' : '/hiring'} className={buttonClass()}>
                {t(isNarrowed ? 'nothing.action' : 'empty.action')}
              </Link>
            }
          >
            {t(isNarrowed ? 'nothing.words' : 'empty.words')}
          </EmptyState>
        )}
        {next && <ShowMore href={at({ after: next })}>{t('table.more', { count: 50 })}</ShowMore>}
        {after && rows.length > 0 && <ShowMore href={at({})}>{t('table.first')}</ShowMore>}
      </div>
    </Words>
  )
}
