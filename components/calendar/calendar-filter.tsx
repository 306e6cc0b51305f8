'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

type Group = { id: number; name: string }
type CalendarFilterProps = {
  whose: string
  location?: number
  departments: Group[]
  locations: Group[]
  /** What else stands in the address. */
  keep: Record<string, string | undefined>
}

/** Whose days one sees; chosen, it is there. Without scripts a button asks. */
export function CalendarFilter({ whose, location, departments, locations, keep }: CalendarFilterProps) {
  const t = useTranslations('calendar')
  const router = useRouter()
  return (
    <form
      method="get"
      action="/calendar"
      aria-label={t('filter')}
      onChange={event => {
        const asked = new FormData(event.currentTarget)
        const address = [...asked].filter((one): one is [string, string] => typeof one[1] === 'string' && one[1] !== '')
        router.push(`/calendar?${new URLSearchParams(address)}`, { scroll: false })
      }}
      className="flex flex-wrap items-end gap-2"
    >
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Select aria-label={t('whose')} name="whose" defaultValue={whose} className="w-52 max-w-full">
        <option value="team">{t('team')}</option>
        <option value="everyone">{t('everyone')}</option>
        {departments.map(one => (
          <option key={one.id} value={`department-${one.id}`}>
            {one.name}
          </option>
        ))}
      </Select>
      {locations.length > 1 && (
        <Select aria-label={t('where')} name="location" defaultValue={location ?? ''} className="w-52 max-w-full">
          <option value="">{t('everywhere')}</option>
          {locations.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
      )}
      <noscript>
        <Button type="submit" className="h-11">
          {t('show')}
        </Button>
      </noscript>
    </form>
  )
}
