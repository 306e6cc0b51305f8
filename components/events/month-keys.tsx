'use client'

import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

type MonthKeysProps = { label: string; hint: string; children: ReactNode }

/** What a key does to the place of a day: in a row, or from row to row. */
const steps: Record<string, number> = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: -1, ArrowRight: 1 }

/**
 * The table of a month: one stop of the tab key, arrows from day to day, Home and End in the week, Enter into the day's first
 * event, Page Up and Page Down to the links that lead to the months around it.
 */
export function MonthKeys({ label, hint, children }: MonthKeysProps) {
  const table = useRef<HTMLTableElement>(null)
  const hintId = useId()

  function keys(event: KeyboardEvent<HTMLTableElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      event.preventDefault()
      document.querySelector<HTMLAnchorElement>(`a[rel="${event.key === 'PageUp' ? 'prev' : 'next'}"]`)?.click()
      return
    }
    const days = [...(table.current?.querySelectorAll<HTMLTableCellElement>('td[data-date]') ?? [])]
    const place = days.findIndex(day => day.contains(event.target as Node))
    const target = placeAfter(event, place)
    if (event.key === 'Enter' && event.target === days[place]) days[place]?.querySelector('a')?.click()
    if (place < 0 || target === undefined) return
    event.preventDefault()
    const next = days[target]
    if (!next) return
    for (const day of days) day.tabIndex = day === next ? 0 : -1
    next.focus()
  }

  return (
    <>
      <p id={hintId} className="needs-scripts mb-2 hidden text-muted text-small sm:block print:hidden">
        {hint}
      </p>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys lead through its days
        role="grid"
        aria-label={label}
        aria-describedby={hintId}
        onKeyDown={keys}
        className="hidden w-full table-fixed border-collapse sm:table"
      >
        {children}
      </table>
    </>
  )
}

function placeAfter({ key, currentTarget }: KeyboardEvent<HTMLElement>, place: number): number | undefined {
  if (key === 'Home') return place - (place % 7)
  if (key === 'End') return place - (place % 7) + 6
  const step = steps[key]
  if (step === undefined) return undefined
  const mirrored = Math.abs(step) === 1 && getComputedStyle(currentTarget).direction === 'rtl'
  return place + (mirrored ? -step : step)
}
