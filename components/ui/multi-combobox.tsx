'use client'

import { Check, X } from 'lucide-react'
import { type ReactNode, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { classNames } from './class-names'
import { useChoices } from './use-choices'

type Thing = { id: number; name: string }

type MultiComboboxProps<T extends Thing> = {
  id: string
  /** The name of the list; the input is labelled from outside by its id. */
  label: string
  placeholder: string
  /** What the search has found; filtering is the caller's. */
  items: T[]
  chosen: T[]
  query: string
  /** "Searching…", "Nobody called Zoe." */
  status: string | null
  invalid?: boolean
  describedBy?: string
  autoFocus?: boolean
  onQuery: (query: string) => void
  onChoose: (chosen: T[]) => void
  renderItem: (item: T) => ReactNode
  renderChip: (item: T) => ReactNode
}

/**
 * Several of many: chips, a search box, a list below. Our own, after the ARIA authoring practices' combobox: a library's
 * weighs fifty times as much, and this one stands on the first page people open.
 */
export function MultiCombobox<T extends Thing>(props: MultiComboboxProps<T>) {
  const { items, chosen, query, status } = props
  const t = useTranslations('ui')
  const list = useId()
  const input = useRef<HTMLInputElement>(null)
  const isChosen = (item: T) => chosen.some(one => one.id === item.id)
  const remove = (item: T) => props.onChoose(chosen.filter(one => one.id !== item.id))

  function choose(item: T) {
    if (isChosen(item)) remove(item)
    else props.onChoose([...chosen, item])
    props.onQuery('')
  }

  const choices = useChoices({
    list,
    items,
    choose,
    onEmptied: () => query === '' && chosen.at(-1) && remove(chosen.at(-1)!),
  })
  const { open, active } = choices

  return (
    <div className="relative">
      <div className="flex flex-wrap items-center gap-1.5">
        {chosen.map(item => (
          <span
            key={item.id}
            className="flex h-8 min-w-0 max-w-full items-center gap-1.5 rounded-full bg-accent-soft px-1 font-semibold"
          >
            {props.renderChip(item)}
            <button
              type="button"
              aria-label={t('remove', { name: item.name })}
              className="grid size-6 shrink-0 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink"
              onClick={() => {
                remove(item)
                input.current?.focus()
              }}
            >
              <X aria-hidden="true" className="size-3.5" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={props.id}
          role="combobox"
          aria-expanded={open}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={open && items[active] ? `${list}-${items[active].id}` : undefined}
          aria-invalid={props.invalid || undefined}
          aria-describedby={props.describedBy}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: set where the reader has just asked to write
          autoFocus={props.autoFocus}
          placeholder={chosen.length === 0 ? props.placeholder : undefined}
          value={query}
          onChange={event => {
            props.onQuery(event.target.value)
            choices.show()
          }}
          {...choices.handlers}
          className="h-8 w-20 grow bg-transparent outline-none"
        />
      </div>
      <span role="status" className="sr-only">
        {open && (status ?? t('choices', { count: items.length }))}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus where one types */}
      <div
        onMouseDown={event => event.preventDefault()}
        className={classNames(
          'absolute start-0 top-full z-30 mt-2.5 w-80 max-w-full rounded-base border border-line bg-raised p-1.5 shadow-float',
          !open && 'hidden',
        )}
      >
        {status && (
          <p aria-hidden="true" className="px-2.5 py-2 text-muted text-small">
            {status}
          </p>
        )}
        <div
          id={list}
          role="listbox"
          aria-label={props.label}
          aria-multiselectable="true"
          className="max-h-[min(20rem,50dvh)] overflow-y-auto overscroll-contain"
        >
          {items.map((item, place) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys
            <div
              key={item.id}
              id={`${list}-${item.id}`}
              role="option"
              aria-selected={isChosen(item)}
              onClick={() => choose(item)}
              onPointerMove={() => choices.point(place)}
              className={classNames(
                'flex min-h-12 cursor-default select-none items-center gap-2.5 rounded-small px-2.5',
                place === active && 'bg-hover',
              )}
            >
              {props.renderItem(item)}
              {isChosen(item) && <Check aria-hidden="true" className="ms-auto size-4 shrink-0 text-accent" />}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
