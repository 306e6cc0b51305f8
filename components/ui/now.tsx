'use client'

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'

type Clock = { now: number; settled: boolean }
const ClockContext = createContext<Clock>({ now: 0, settled: false })

/**
 * One clock for all relative dates. The server says what time it was when it drew the page, and the first
 * paint in the browser says the same; only then does the browser's own time (and time zone) take over.
 */
export function NowProvider({ at, children }: { at: string; children: ReactNode }) {
  const [clock, setClock] = useState<Clock>({ now: Date.parse(at), settled: false })
  useEffect(() => {
    const tick = () => setClock({ now: Date.now(), settled: true })
    tick()
    const timer = setInterval(tick, 60_000)
    return () => clearInterval(timer)
  }, [])
  return <ClockContext value={clock}>{children}</ClockContext>
}

export function useNow() {
  return useContext(ClockContext)
}
