'use client'

import { Search } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from './button'
import { Field, Input } from './field'
import { Select } from './select'
import { addressOf, typingPause, useAddressSearch } from './use-address-search'

type Choice = { name: string; label: string; all: string; options: ReactNode; className?: string }

/** What filters of a list are told by its page, beside their choices. */
export type Counted = {
  /** How many there are, in words: said in the browser, it would build two formatters before the page answers. */
  count: string
}

type AddressFiltersProps<S> = {
  /** The page whose list is narrowed. */
  page: string
  search: S
  /** What else the address says, such as which columns are shown: it stays, whatever is searched for or cleared. */
  kept?: Record<string, string>
  choices: Choice[]
  /** How the choices stand beside each other. */
  columns: string
  words: Counted & { search: string; show: string; clear: string }
}

/** What narrows a list, kept in its page's address. Each change asks at once; without scripts the button does. */
export function AddressFilters<S extends Record<string, string | undefined>>({
  page,
  search,
  kept = {},
  choices,
  columns,
  words,
}: AddressFiltersProps<S>) {
  const { entered, busy, here, ask, show } = useAddressSearch(page, { ...search, ...kept } as S)
  const cleared = addressOf(page, kept)
  const change = (name: string, value: string) => ({ ...entered, [name]: value || undefined }) as S
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser we serve
    <form
      role="search"
      method="get"
      onSubmit={event => {
        event.preventDefault()
        ask(entered)
      }}
      data-screen-only
      className="grid gap-4"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="relative block">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-muted"
        />
        <Input
          type="search"
          name="q"
          aria-label={words.search}
          placeholder={words.search}
          autoComplete="off"
          maxLength={100}
          value={entered.q ?? ''}
          onChange={event => ask(change('q', event.target.value), typingPause)}
          className="ps-10"
        />
      </span>
      <div className={`grid grid-cols-2 gap-4 ${columns}`}>
        {choices.map(({ name, label, all, options, className }) => (
          <Field key={name} id={name} label={label} className={className ?? 'min-w-0'}>
            {wiring => (
              <Select
                {...wiring}
                name={name}
                value={entered[name] ?? ''}
                onChange={event => ask(change(name, event.target.value))}
              >
                <option value="">{all}</option>
                {options}
              </Select>
            )}
          </Field>
        ))}
      </div>
      <div className="flex min-h-8 items-center gap-4">
        <span className="folded">
          <button type="submit" className={buttonClass()}>
            {words.show}
          </button>
        </span>
        <p role="status" aria-busy={busy} className="text-muted">
          {words.count}
        </p>
        {here !== cleared && (
          <Link
            href={cleared}
            onClick={() => show(kept as S)}
            className="inline-flex min-h-8 items-center rounded-small text-accent underline-offset-4 hover:underline"
          >
            {words.clear}
          </Link>
        )}
      </div>
    </form>
  )
}

/** Rows of a table as the options of a choice. */
export const namedOptions = (list: readonly { id: number; name: string }[]) =>
  list.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
