'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Tells the server that there are scripts, so that it need not lead on to another page. */
export function ScriptsField() {
  const there = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return there && <input type="hidden" name="scripts" value="on" />
}
