'use client'

import { useLocale } from 'use-intl'
import { useNow } from '@/components/ui/now'
import { dateFormat } from '@/lib/i18n/formatters'

/** What the clock says where somebody is, with the weekday, since theirs may be another. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const { now } = useNow()
  const said = dateFormat(useLocale(), { timeZone, weekday: 'short', hour: 'numeric', minute: '2-digit' })
  return (
    // Two versions of Intl may put different blanks between the same words.
    <time dateTime={new Date(now).toISOString()} suppressHydrationWarning>
      {said.format(now)}
    </time>
  )
}
