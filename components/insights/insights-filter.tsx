'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

type Place = { id: number; name: string }
type InsightsFilterProps = {
  path: string
  period: string
  department?: number
  location?: number
  departments: Place[]
  locations: Place[]
}

/** Where to look; chosen, it is there. Without scripts a button asks. */
export function InsightsFilter({ path, period, department, location, departments, locations }: InsightsFilterProps) {
  const t = useTranslations('insights.filter')
  const router = useRouter()
  const choice = (name: string, all: string, chosen: number | undefined, places: Place[]) =>
    (places.length > 1 || chosen !== undefined) && (
      <Select aria-label={t(name as 'department')} name={name} defaultValue={chosen ?? ''} className="w-52 max-w-full">
        <option value="">{all}</option>
        {places.map(one => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
    )
  return (
    <form
      method="get"
      action={path}
      aria-label={t('label')}
      onChange={event => {
        const asked = new FormData(event.currentTarget)
        const address = [...asked].filter((one): one is [string, string] => typeof one[1] === 'string' && one[1] !== '')
        router.push(`${path}?${new URLSearchParams(address)}`, { scroll: false })
      }}
      className="flex flex-wrap items-end gap-2"
    >
      <input type="hidden" name="period" value={period} />
      {choice('department', t('departments'), department, departments)}
      {choice('location', t('locations'), location, locations)}
      <noscript>
        <Button type="submit" className="h-11">
          {t('show')}
        </Button>
      </noscript>
    </form>
  )
}
