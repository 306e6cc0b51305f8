import type { Metadata } from 'next'
import Link from 'next/link'
import { Words } from '@/components/i18n/words'
import { RegisterTable } from '@/components/staff/register-table'
import { StaffFilters } from '@/components/staff/staff-filters'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { registerPage, registerSearch } from '@/lib/contracts/browser/staff'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('staff'))('title') })

type PeopleProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AdminPeople({ searchParams }: PeopleProps) {
  const [actor, address, t] = await Promise.all([requireActorWho(isAdmin), searchParams, words('staff')])
  const search = registerSearch(address)
  const after = [address.after].flat()[0]
  const { rows, next, count, departments, locations, roles } = await registerPage(actor, search, after)
  const at = (more: Record<string, string>) => `/admin/people?${new URLSearchParams({ ...search, ...more })}`
  return (
    <Words of={['staff']}>
      <PageHeader
        title={t('title')}
        action={
          <>
            <Link href="/admin/people/import" className={buttonClass()}>
              {t('lists')}
            </Link>
            <Link href="/admin/people/invite" className={buttonClass({ look: 'primary' })}>
              {t('invite')}
            </Link>
          </>
        }
      >
        {t('intro', { company: actor.organization.name })}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <StaffFilters
          search={search}
          roles={roles}
          departments={departments}
          locations={locations}
          count={t('search.count', { count })}
        />
        {rows.length > 0 ? (
          <RegisterTable rows={rows} />
        ) : (
          <EmptyState
            title={t('empty.title')}
            action={
              <Link href="/admin/people" className={buttonClass()}>
                {t('empty.action')}
              </Link>
            }
          >
            {t('empty.words')}
          </EmptyState>
        )}
        {next && <ShowMore href={at({ after: next })}>{t('table.next', { count: 50 })}</ShowMore>}
        {after && rows.length > 0 && <ShowMore href={at({})}>{t('table.first')}</ShowMore>}
      </div>
    </Words>
  )
}
