import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { Directory } from '@/components/people/directory'
import { DirectoryEmpty } from '@/components/people/directory-empty'
import { DirectoryFilters } from '@/components/people/directory-filters'
import { PageWidth } from '@/components/people/page-width'
import { PeopleTabs } from '@/components/people/people-tabs'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { directoryPage, directorySearch } from '@/lib/contracts/browser/directory'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('people'))('title') })

type PeopleProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function People({ searchParams }: PeopleProps) {
  const [actor, address, t] = await Promise.all([requireActor(), searchParams, words('people')])
  const search = directorySearch(address)
  const after = [address.after].flat()[0]
  const { first, count, choices } = await directoryPage(actor, search, after)
  const moreHref = first.next && `/people?${new URLSearchParams({ ...search, after: first.next })}`
  return (
    <Words of={['people']}>
      <PageWidth>
        <PageHeader title={t('title')} />
        <PeopleTabs current="directory" />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-6">
          <DirectoryFilters search={search} choices={choices} count={t('search.count', { count })} />
          {first.people.length > 0 ? (
            <Directory key={`${JSON.stringify(search)} ${after}`} search={search} first={first} moreHref={moreHref} />
          ) : (
            <DirectoryEmpty />
          )}
        </div>
      </PageWidth>
    </Words>
  )
}
