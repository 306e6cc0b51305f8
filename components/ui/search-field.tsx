import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Input } from './field'

type SearchFieldProps = {
  /** What is searched, said to those who cannot see the glass. */
  label: string
  /** Filters of the same address that a new search keeps. */
  keep?: Record<string, string | undefined>
} & Omit<ComponentProps<'input'>, 'type' | 'aria-label'>

/** A search that lives in the address: a form that asks with GET, so Enter is enough and scripts are not needed. */
export function SearchField({ label, keep = {}, name = 'q', className, ...rest }: SearchFieldProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser we serve
    <form role="search" method="get" className={className}>
      {Object.entries(keep).map(([key, value]) => value && <input key={key} type="hidden" name={key} value={value} />)}
      <span className="relative block">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-muted"
        />
        <Input
          placeholder={label}
          autoComplete="off"
          {...rest}
          type="search"
          name={name}
          aria-label={label}
          className="ps-10"
        />
      </span>
    </form>
  )
}
