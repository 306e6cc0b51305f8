import type { Metadata } from 'next'
import Link from 'next/link'
import { Words } from '@/components/i18n/words'
import { BringForm } from '@/components/leave-rules/bring-form'
import { HolidayTable } from '@/components/leave-rules/holiday-table'
import { Button, buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { requireActorWho } from '@/lib/auth/require-actor'
import { holidaysPage } from '@/lib/contracts/browser/leave-rules'
import { isAdmin } from '@/lib/domain/actor'
import { todayFor } from '@/lib/domain/leave/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('leaveRules'))('holidays.title'),
})

type HolidaysProps = { searchParams: Promise<{ location?: string; year?: string; added?: string }> }

/** The official holidays of each location: what is there, what the library would bring, and one's own. */
export default async function Holidays({ searchParams }: HolidaysProps) {
  const [actor, search, t] = await Promise.all([requireActorWho(isAdmin), searchParams, words('leaveRules')])
  const page = await holidaysPage(actor, search, todayFor(actor))
  const missing = page.holidays.filter(one => one.state === 'new').length
  const { location } = page
  return (
    <Words of={['leaveRules']}>
      <PageHeader
        title={t('holidays.title')}
        action={
          <Link href="/events/new" className={buttonClass()}>
            {t('holidays.own')}
          </Link>
        }
      >
        {t('holidays.intro')}
      </PageHeader>
      {search.added !== undefined && <Done>{t('holidays.added', { count: Number(search.added) || 0 })}</Done>}
      {!location ? (
        <EmptyState
          title={t('holidays.nowhere')}
          action={
            <Link href="/admin/structure" className={buttonClass({ look: 'primary' })}>
              {t('holidays.toPlaces')}
            </Link>
          }
        >
          {t('holidays.nowhereWhy')}
        </EmptyState>
      ) : (
        <>
          <form className="mb-6 flex flex-wrap items-end gap-3">
            <div className="grid gap-1.5">
              <label htmlFor="location" className="font-semibold">
                {t('holidays.location')}
              </label>
              <Select id="location" name="location" defaultValue={location.id} className="w-52">
                {page.locations.map(one => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </Select>
            </div>
            <div className="grid gap-1.5">
              <label htmlFor="year" className="font-semibold">
                {t('holidays.year')}
              </label>
              <Select id="year" name="year" defaultValue={page.year} className="w-28">
                {[...new Set([...page.years, page.year])].sort().map(year => (
                  <option key={year} value={year}>
                    {year}
                  </option>
                ))}
              </Select>
            </div>
            <Button type="submit">{t('holidays.show')}</Button>
          </form>
          {location.country === null ? (
            <p className="mb-6 max-w-prose text-muted">
              {t.rich('holidays.noCountry', {
                link: said => (
                  <Link href="/admin/structure" className="text-accent underline underline-offset-4">
                    {said}
                  </Link>
                ),
              })}
            </p>
          ) : (
            missing > 0 && (
              <div className="mb-8">
                <BringForm location={location.id} year={page.year} missing={missing} />
              </div>
            )
          )}
          {page.holidays.length > 0 ? (
            <HolidayTable
              holidays={page.holidays}
              caption={t('holidays.caption', { place: location.name, year: String(page.year) })}
            />
          ) : (
            <p className="text-muted">{t('holidays.none')}</p>
          )}
        </>
      )}
    </Words>
  )
}
