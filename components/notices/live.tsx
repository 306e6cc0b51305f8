'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useLive } from '@/components/live/use-live'
import { noticesKey } from '@/lib/contracts/browser/query-options'

/** Asks again for what is under the bell when something came there; once for all of the page. */
export function NoticesLive() {
  const client = useQueryClient()
  useLive('notices', () => client.invalidateQueries({ queryKey: noticesKey }))
  return null
}
