'use client'

import { useTranslations } from 'use-intl'
import { AddressFilters, type Counted, namedOptions } from '@/components/ui/address-filters'
import type { DirectoryChoices, DirectorySearch } from '@/lib/contracts/browser/types'

type DirectoryFiltersProps = Counted & { search: DirectorySearch; choices: DirectoryChoices }

/** What narrows the directory. */
export function DirectoryFilters({ search, choices, count }: DirectoryFiltersProps) {
  const t = useTranslations('people.search')
  const all = t('all')
  return (
    <AddressFilters
      page="/people"
      search={search}
      columns="sm:grid-cols-3"
      words={{ search: t('label'), show: t('show'), clear: t('clear'), count }}
      choices={[
        { name: 'department', label: t('department'), all, options: namedOptions(choices.departments) },
        { name: 'location', label: t('location'), all, options: namedOptions(choices.locations) },
        {
          name: 'manager',
          label: t('manager'),
          all,
          className: 'col-span-2 min-w-0 sm:col-span-1',
          options: (
            <>
              <option value="none">{t('nobody')}</option>
              {namedOptions(choices.managers)}
            </>
          ),
        },
      ]}
    />
  )
}
