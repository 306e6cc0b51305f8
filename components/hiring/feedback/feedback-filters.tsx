'use client'

import { useTranslations } from 'use-intl'
import { AddressFilters } from '@/components/ui/address-filters'
import type { FeedbackSearch } from '@/lib/contracts/browser/feedback-types'

type FeedbackFiltersProps = {
  search: FeedbackSearch
  sum: { count: number; given: number; mean: number | null }
}

const states = ['asked', 'given', 'declined', 'cancelled', 'expired'] as const
const audiences = ['candidate', 'employer'] as const
const ratings = ['5', '4', '3', '2', '1'] as const

/** What narrows the list, and what it comes to. */
export function FeedbackFilters({ search, sum: { count, given, mean } }: FeedbackFiltersProps) {
  const t = useTranslations('feedback')
  const all = t('search.all')
  return (
    <AddressFilters
      page="/hiring/feedback"
      search={search}
      columns="sm:grid-cols-3"
      words={{
        search: t('search.label'),
        show: t('search.show'),
        clear: t('search.clear'),
        count: t('search.sum', { count, given, rated: mean === null ? 'no' : 'yes', mean: String(mean ?? '') }),
      }}
      choices={[
        {
          name: 'state',
          label: t('search.state'),
          all,
          options: states.map(state => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          )),
        },
        {
          name: 'audience',
          label: t('search.audience'),
          all,
          options: audiences.map(audience => (
            <option key={audience} value={audience}>
              {t(`audience.${audience}`)}
            </option>
          )),
        },
        {
          name: 'rating',
          label: t('search.rating'),
          all,
          options: ratings.map(rating => (
            <option key={rating} value={rating}>
              {t('rated', { rating })}
            </option>
          )),
        },
      ]}
    />
  )
}
