'use client'

import type { ReactNode } from 'react'
import { useFocusOn } from './use-focus-on'

/** What has just been done: takes the focus, so that it is heard and one goes on from there. */
export function Done({ children }: { children: ReactNode }) {
  const box = useFocusOn<HTMLDivElement>()
  return (
    <div
      ref={box}
      role="status"
      tabIndex={-1}
      className="mb-6 rounded-base bg-accent-soft px-4 py-3 font-semibold text-accent"
    >
      {children}
    </div>
  )
}
