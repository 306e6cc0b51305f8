import type { ReactNode } from 'react'

/** 680 px of reading. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-feed px-4 pt-6 pb-20 sm:px-6 lg:pt-12">{children}</div>
}
