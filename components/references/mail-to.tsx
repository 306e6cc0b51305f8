import type { ReactNode } from 'react'

/** A link that writes to an address, for words that have it in the middle. */
export const mailTo = (address: string) => (words: ReactNode) => (
  <a href={`mailto:${address}`} dir="ltr" className="font-semibold text-accent underline underline-offset-2">
    {words}
  </a>
)
