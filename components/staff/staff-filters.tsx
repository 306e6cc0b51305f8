'use client'

import { useTranslations } from 'use-intl'
import { AddressFilters, type Counted, namedOptions } from '@/components/ui/address-filters'
import type { Named, RegisterSearch } from '@/lib/contracts/browser/staff-types'
import type { Role } from '@/lib/contracts/browser/types'

type StaffFiltersProps = Counted & {
  search: RegisterSearch
  roles: readonly Role[]
  departments: Named[]
  locations: Named[]
}

/** What narrows the register. */
export function StaffFilters({ search, roles, departments, locations, count }: StaffFiltersProps) {
  const t = useTranslations('staff')
  const all = t('search.all')
  return (
    <AddressFilters
      page="/admin/people"
      search={search}
      columns="lg:grid-cols-4"
      words={{
        search: t('search.label'),
        show: t('search.show'),
        clear: t('search.clear'),
        count,
      }}
      choices={[
        {
          name: 'role',
          label: t('search.role'),
          all,
          options: roles.map(role => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          )),
        },
        { name: 'department', label: t('search.department'), all, options: namedOptions(departments) },
        { name: 'location', label: t('search.location'), all, options: namedOptions(locations) },
        {
          name: 'status',
          label: t('search.status'),
          all: t('search.here'),
          options: (['active', 'invited', 'left'] as const).map(status => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          )),
        },
      ]}
    />
  )
}
