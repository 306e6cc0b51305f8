import type { Metadata } from 'next'
import Link from 'next/link'
import { CompanyTable } from '@/components/companies/company-table'
import { PageWidth } from '@/components/people/page-width'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SearchField } from '@/components/ui/search-field'
import { SegmentedLinks } from '@/components/ui/segmented'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { companyPage, companySearch } from '@/lib/contracts/browser/companies'
import { runsInstallation } from '@/lib/domain/organizations/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('companies'))('title') })

type CompaniesProps = { searchParams: Promise<Record<string, string | undefined>> }

/** The installation's companies, for who runs it. */
export default async function Companies({ searchParams }: CompaniesProps) {
  const [actor, address, t] = await Promise.all([requireActorWho(runsInstallation), searchParams, words('companies')])
  const search = companySearch(address)
  const { items, next } = await companyPage(actor, search, address.after)
  const path = (change: Record<string, string | number | undefined>) => {
    const kept = Object.entries({ ...search, ...change }).flatMap(([key, value]) => (value ? [[key, `${value}`]] : []))
    return kept.length > 0 ? `/companies?${new URLSearchParams(kept)}` : '/companies'
  }
  return (
    <PageWidth>
      <PageHeader
        title={t('title')}
        action={
          <Link href="/companies/new" className={buttonClass({ look: 'primary' })}>
            {t('new')}
          </Link>
        }
      >
        {t('intro')}
      </PageHeader>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <SearchField
          label={t('search')}
          defaultValue={search.q}
          keep={{ state: search.state }}
          className="min-w-0 grow basis-64"
        />
        <SegmentedLinks
          label={t('filter')}
          links={([undefined, 'open', 'suspended'] as const).map(state => ({
            href: path({ state }),
            label: state ? t(`states.${state}`) : t('all'),
            current: state === search.state,
          }))}
        />
      </div>
      {items.length > 0 ? (
        <CompanyTable companies={items} />
      ) : (
        <EmptyState
          title={t('none')}
          action={
            <Link href="/companies" className={buttonClass()}>
              {t('showAll')}
            </Link>
          }
        >
          {t('noneWhy')}
        </EmptyState>
      )}
      {next !== null && <ShowMore href={path({ after: next })}>{t('more')}</ShowMore>}
    </PageWidth>
  )
}
