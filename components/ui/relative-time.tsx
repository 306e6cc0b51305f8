'use client'

import { useLocale, useTranslations } from 'use-intl'
import { useNow } from './now'
import { exactly, saidFrom } from './said-dates'

/** "12 minutes ago", "yesterday", "3 March"; exact to the minute on hover. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const { now, settled } = useNow()
  const locale = useLocale()
  const justNow = useTranslations('ui')('justNow')
  return (
    <time
      dateTime={at}
      // Most are never pointed at, and the words cost a formatter of their own.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = exactly(locale, at)
      }}
      className={className}
    >
      {saidFrom({ locale, justNow }, now, at, settled ? undefined : 'UTC')}
    </time>
  )
}
