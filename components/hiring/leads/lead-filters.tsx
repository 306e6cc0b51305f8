'use client'

import { useTranslations } from 'use-intl'
import { AddressFilters, type Counted } from '@/components/ui/address-filters'
import type { LeadSearch } from '@/lib/contracts/browser/leads-types'

const statuses = ['new', 'contacted', 'not_interested'] as const

/** What narrows the leads. */
export function LeadFilters({ search, count }: Counted & { search: LeadSearch }) {
  const t = useTranslations('leads')
  return (
    <AddressFilters
      page="/hiring/leads"
      search={search}
      columns="sm:grid-cols-3"
      words={{
        search: t('search.label'),
        show: t('search.show'),
        clear: t('search.clear'),
        count,
      }}
      choices={[
        {
          name: 'status',
          label: t('search.status'),
          all: t('search.all'),
          options: statuses.map(status => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          )),
        },
      ]}
    />
  )
}
