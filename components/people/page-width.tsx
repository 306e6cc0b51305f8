import type { ReactNode } from 'react'

/** Wider than reading: for lists whose rows hold several things side by side. */
export function PageWidth({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-5xl px-4 pt-6 pb-20 sm:px-6 lg:pt-12">{children}</div>
}
