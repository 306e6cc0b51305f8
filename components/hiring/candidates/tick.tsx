'use client'

import { createContext, use } from 'react'

/** Whom a refused form had ticked, for a browser without scripts. */
export const TickedBefore = createContext<readonly string[]>([])

/** Chooses a candidate for what is done to several. */
export function Tick({ id, label }: { id: string; label: string }) {
  const ticked = use(TickedBefore)
  return (
    <label data-screen-only className="-mx-1.5 -my-1 grid size-8 shrink-0 cursor-pointer place-items-center">
      <input
        type="checkbox"
        name="candidate"
        value={id}
        aria-label={label}
        defaultChecked={ticked.includes(id)}
        className="size-4.5 accent-accent"
      />
    </label>
  )
}
