'use client'

import { useSearchParams } from 'next/navigation'

/**
 * Which question of a step is shown on a phone. It stands in the address, so that reloading stays there and the browser's own
 * way back leads one question back.
 */
export function usePlace(ids: string[]) {
  const search = useSearchParams()
  const place = Math.max(0, ids.indexOf(search.get('q') ?? ''))

  function go(to: number, how: 'pushState' | 'replaceState' = 'pushState') {
    const next = new URLSearchParams(search)
    next.set('q', ids[to]!)
    window.history[how](null, '', `?${next}`)
  }

  return [place, go] as const
}
