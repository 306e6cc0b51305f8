'use client'

import { useLocale, useTranslations } from 'use-intl'
import { useNow } from './now'
import { distanceBetween, exactly, isSame, saidFrom } from './said-dates'

/** What a server said of a moment, and at what time, in milliseconds since 1970. */
export type SaidBefore = { words: string; seenAt: number }

/**
 * "12 minutes ago", "yesterday", "3 March"; exact to the minute on hover. What the server said before stays for as long as it is
 * right where the reader is: to say it anew costs a phone's first moments a formatter or two.
 */
export function Ago({ at, before, className }: { at: string; before?: SaidBefore; className?: string }) {
  const { now, settled } = useNow()
  const locale = useLocale()
  const justNow = useTranslations('ui')('justNow')
  const zone = settled ? undefined : 'UTC'
  const holds =
    before && (!settled || isSame(distanceBetween(now, at, zone), distanceBetween(before.seenAt, at, 'UTC')))
  return (
    <time
      dateTime={at}
      // Most are never pointed at, and the words cost a formatter of their own.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = exactly(locale, at)
      }}
      className={className}
    >
      {holds ? before.words : saidFrom({ locale, justNow }, now, at, zone)}
    </time>
  )
}
