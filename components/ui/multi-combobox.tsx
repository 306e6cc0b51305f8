'use client'

import { Combobox } from '@base-ui/react/combobox'
import { Check, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'

type Thing = { id: number; name: string }

type MultiComboboxProps<T extends Thing> = {
  id: string
  placeholder: string
  /** What the search has found; filtering is the caller's. */
  items: T[]
  chosen: T[]
  query: string
  /** "Searching…", "Nobody called Zoe." */
  status: ReactNode
  invalid?: boolean
  describedBy?: string
  autoFocus?: boolean
  onQuery: (query: string) => void
  onChoose: (chosen: T[]) => void
  renderItem: (item: T) => ReactNode
  renderChip: (item: T) => ReactNode
}

/**
 * Several of many: chips, a search box, a list. The input is labelled from outside by its id.
 * A plain box instead of Combobox.Popup: that one hides the rest of the page from screen readers while Tab still leads there.
 */
export default function MultiCombobox<T extends Thing>(props: MultiComboboxProps<T>) {
  const [open, setOpen] = useState(false)
  return (
    <Combobox.Root
      multiple
      open={open}
      onOpenChange={setOpen}
      autoHighlight
      filter={null}
      items={props.items}
      value={props.chosen}
      inputValue={props.query}
      itemToStringLabel={(item: T) => item.name}
      isItemEqualToValue={(item: T, value: T) => item.id === value.id}
      onInputValueChange={props.onQuery}
      onValueChange={chosen => {
        props.onChoose(chosen)
        props.onQuery('')
      }}
    >
      <Combobox.InputGroup className="w-full">
        <Combobox.Chips className="flex flex-wrap items-center gap-1.5">
          {props.chosen.map(item => (
            <Combobox.Chip
              key={item.id}
              aria-label={item.name}
              className="flex h-8 min-w-0 max-w-full items-center gap-1.5 rounded-full bg-accent-soft ps-1 pe-1 font-semibold outline-none data-highlighted:outline-2 data-highlighted:outline-accent"
            >
              {props.renderChip(item)}
              <Combobox.ChipRemove
                aria-label={`Remove ${item.name}`}
                className="grid size-6 shrink-0 place-items-center rounded-full text-muted hover:bg-hover hover:text-ink"
              >
                <X aria-hidden="true" className="size-3.5" />
              </Combobox.ChipRemove>
            </Combobox.Chip>
          ))}
          <Combobox.Input
            id={props.id}
            autoFocus={props.autoFocus}
            placeholder={props.chosen.length === 0 ? props.placeholder : undefined}
            aria-invalid={props.invalid || undefined}
            aria-describedby={props.describedBy}
            onBlur={() => setOpen(false)}
            onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
            className="h-8 min-w-32 grow bg-transparent outline-none"
          />
        </Combobox.Chips>
      </Combobox.InputGroup>
      {open && (
        <Combobox.Portal>
          <Combobox.Positioner align="start" sideOffset={10} className="z-50 outline-none">
            <div className="w-80 max-w-(--available-width) rounded-base border border-line bg-raised p-1.5 shadow-float transition-opacity data-starting-style:opacity-0">
              <Combobox.Status className="px-2.5 py-2 text-muted text-small empty:hidden">
                {props.status}
              </Combobox.Status>
              <Combobox.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto overscroll-contain outline-none">
                {(item: T) => (
                  <Combobox.Item
                    key={item.id}
                    value={item}
                    className="flex min-h-12 cursor-default select-none items-center gap-2.5 rounded-small px-2.5 outline-none data-highlighted:bg-hover"
                  >
                    {props.renderItem(item)}
                    <Combobox.ItemIndicator className="ms-auto shrink-0">
                      <Check aria-hidden="true" className="size-4 text-accent" />
                    </Combobox.ItemIndicator>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </div>
          </Combobox.Positioner>
        </Combobox.Portal>
      )}
    </Combobox.Root>
  )
}
