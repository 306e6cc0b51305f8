import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'

/** The browser's own list, in our box: the phone opens its wheel, and no scripts are needed. */
export function Select({ children, ...rest }: ComponentProps<'select'>) {
  return (
    <span className="relative grid">
      <select
        {...rest}
        className="h-11 w-full appearance-none truncate rounded-base border border-edge bg-raised ps-3 pe-9 text-base outline-offset-0 transition-colors aria-invalid:border-refused aria-invalid:outline-refused"
      >
        {children}
      </select>
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute end-3 top-3.5 size-4 text-muted" />
    </span>
  )
}
