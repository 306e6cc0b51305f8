'use client'

import { useEffect, useEffectEvent } from 'react'
import { type LiveKind, type LiveNews, listenLive } from './line'

/**
 * Hears what happens while the page is open: `useLive('feed', news => …)` gets `{ id }` of each recognition that is new in the
 * company (also one's own), or 'missed' after a while without a line, when only asking again tells.
 */
export function useLive<Kind extends LiveKind>(kind: Kind, onNews: (news: LiveNews[Kind]) => void) {
  const hear = useEffectEvent(onNews)
  useEffect(() => listenLive(kind, news => hear(news)), [kind])
}
