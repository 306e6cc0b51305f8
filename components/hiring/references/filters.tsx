'use client'

import { useTranslations } from 'use-intl'
import { AddressFilters, type Counted } from '@/components/ui/address-filters'
import { type ReferencesSearch, referenceStates, relationships } from '@/lib/contracts/browser/hiring-references-types'

type FiltersProps = Counted & {
  search: ReferencesSearch
  /** Whose candidates one may look at; nobody's for who sees their own alone. */
  team: { uuid: string; name: string }[]
}

/** What narrows the references. */
export function Filters({ search, team, count }: FiltersProps) {
  const t = useTranslations('hiringReferences')
  const all = t('search.all')
  return (
    <AddressFilters
      page="/hiring/references"
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
          name: 'state',
          label: t('search.state'),
          all,
          options: (['waiting', ...referenceStates] as const).map(state => (
            <option key={state} value={state}>
              {state === 'waiting' ? t('search.waiting') : t(`states.${state}`)}
            </option>
          )),
        },
        {
          name: 'relationship',
          label: t('search.relationship'),
          all,
          options: relationships.map(one => (
            <option key={one} value={one}>
              {t(`relationships.${one}`)}
            </option>
          )),
        },
        ...(team.length > 1
          ? [
              {
                name: 'recruiter',
                label: t('search.recruiter'),
                all,
                options: team.map(({ uuid, name }) => (
                  <option key={uuid} value={uuid}>
                    {name}
                  </option>
                )),
              },
            ]
          : []),
      ]}
    />
  )
}
