'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'

/** How long one has not typed before a search is asked. */
export const typingPause = 250

/**
 * A search that lives in the address of a page: `entered` is what the fields say, `ask` changes them and asks at once or after
 * a pause, `show` only changes them. `here` is the address as it is.
 */
export function useAddressSearch<S extends Record<string, string | undefined>>(page: string, search: S) {
  const router = useRouter()
  const [busy, start] = useTransition()
  const [entered, setEntered] = useState(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const here = addressOf(page, search)
  const asked = useRef(here)

  useEffect(() => {
    // Somebody went back, or followed a link here: the fields say what the address says.
    if (!busy && here !== asked.current) setEntered(search)
    if (!busy) asked.current = here
  }, [busy, here, search])
  useEffect(() => () => clearTimeout(timer.current), [])

  function ask(next: S, pause = 0) {
    setEntered(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      asked.current = addressOf(page, next)
      start(() => router.replace(asked.current, { scroll: false }))
    }, pause)
  }
  return { entered, busy, here, ask, show: setEntered }
}

/** A page with what is searched for on it, and with what is kept. */
export function addressOf(page: string, search: Record<string, string | undefined>) {
  const said = Object.entries(search).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return said.length > 0 ? `${page}?${new URLSearchParams(said)}` : page
}
