import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { EnteredLeave, LeaveOutlook } from './leave-types'
import { read } from './query-options'

// A date being typed passes through years long gone.
const typed = (date: string) => date > '1970'

/** What asking would come to, as soon as there is a kind and a first day; `replaces` is the request that it would change. */
export const outlookQuery = (wish: EnteredLeave, replaces?: number) => {
  const { kindId, startDate, endDate, startHalf, endHalf, hours } = wish
  const query = new URLSearchParams({ kindId, startDate, endDate, hours })
  if (startHalf) query.set('startHalf', 'on')
  if (endHalf) query.set('endHalf', 'on')
  if (replaces !== undefined) query.set('replaces', String(replaces))
  return queryOptions({
    queryKey: ['leave', 'outlook', query.toString()],
    queryFn: ({ signal }) => read<LeaveOutlook>(`/api/browser/leave/outlook?${query}`, signal),
    enabled: kindId !== '' && typed(startDate) && (endDate === '' || typed(endDate)),
    placeholderData: keepPreviousData,
    staleTime: 0,
    retry: false,
  })
}
