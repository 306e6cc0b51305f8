'use client'

import { useLocale } from 'use-intl'
import { useNow } from '@/components/ui/now'
import { exactly } from '@/components/ui/said-dates'
import { dateFormat } from '@/lib/i18n/formatters'

/** A moment that is to come, as the reader's own clock has it: "Tue 3 Dec, 14:00". */
export function Coming({ at }: { at: string }) {
  const { now, settled } = useNow()
  const locale = useLocale()
  const year = new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear() ? undefined : 'numeric'
  const said = dateFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year,
    hour: '2-digit',
    minute: '2-digit',
    timeZone: settled ? undefined : 'UTC',
  })
  return (
    <time
      dateTime={at}
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = exactly(locale, at)
      }}
      className="whitespace-nowrap"
    >
      {said.format(new Date(at))}
    </time>
  )
}
