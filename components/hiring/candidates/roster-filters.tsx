'use client'

import { useTranslations } from 'use-intl'
import { AddressFilters, type Counted } from '@/components/ui/address-filters'
import type { Holder, RosterSearch } from '@/lib/contracts/browser/candidates-types'

const stages = ['new', 'open', 'filled'] as const
const statuses = ['draft', 'scheduled', 'sent', 'nominated', 'in_progress', 'filled', 'cancelled', 'expired'] as const

type RosterFiltersProps = Counted & {
  search: RosterSearch
  /** The columns that were chosen, as the address says it. */
  columns: string | undefined
  holders: Holder[]
}

/** What narrows the list of candidates. */
export function RosterFilters({ search, columns, holders, count }: RosterFiltersProps) {
  const t = useTranslations('candidates')
  const all = t('search.all')
  const option = (value: string, label: string) => (
    <option key={value} value={value}>
      {label}
    </option>
  )
  return (
    <AddressFilters
      page="/hiring"
      search={search}
      kept={columns ? { columns } : undefined}
      columns={holders.length > 0 ? 'lg:grid-cols-4' : 'lg:grid-cols-3'}
      words={{
        search: t('search.label'),
        show: t('search.show'),
        clear: t('search.clear'),
        count,
      }}
      choices={[
        { name: 'stage', label: t('search.stage'), all, options: stages.map(one => option(one, t(`stage.${one}`))) },
        {
          name: 'status',
          label: t('search.status'),
          all,
          options: statuses.map(one => option(one, t(`status.${one}`))),
        },
        { name: 'flags', label: t('search.flags'), all, options: option('open', t('search.flagged')) },
        ...(holders.length > 0
          ? [
              {
                name: 'recruiter',
                label: t('search.recruiter'),
                all,
                options: holders.map(({ id, name }) => option(id, name)),
              },
            ]
          : []),
      ]}
    />
  )
}
