'use client'

import { useNow } from './now'
import { exactly, saidFrom } from './said-dates'

/** "12 minutes ago", "yesterday", "3 March"; exact to the minute on hover. */
export function RelativeTime({ at, className }: { at: string; className?: string }) {
  const { now, settled } = useNow()
  return (
    <time dateTime={at} title={settled ? exactly(at) : undefined} className={className}>
      {saidFrom(now, at, settled ? undefined : 'UTC')}
    </time>
  )
}
