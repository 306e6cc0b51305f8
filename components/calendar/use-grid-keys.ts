import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'

type Place = { row: number; column: number }

const page = 10

/** Where a key leads from a place, rows and columns counted from zero; undefined for keys that lead nowhere. */
function next({ key, ctrlKey, metaKey }: KeyboardEvent, { row, column }: Place, last: Place, rtl: boolean) {
  const far = ctrlKey || metaKey
  const places: Record<string, Place> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column + (rtl ? 1 : -1) },
    ArrowRight: { row, column: column + (rtl ? -1 : 1) },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? last.row : row, column: last.column },
  }
  const place = places[key]
  if (!place) return
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  return { row: within(place.row, last.row), column: within(place.column, last.column) }
}

const placeOf = (target: EventTarget): Place | undefined => {
  const cell = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : undefined
  const [row, column] = cell?.split(':').map(Number) ?? []
  return row === undefined || column === undefined ? undefined : { row, column }
}

/** The keys of a grid: arrows, Home, End, Page up and down; Tab leads to one cell only, Enter opens what it holds. */
export function useGridKeys(grid: RefObject<HTMLElement | null>, last: Place, start: Place) {
  const [place, setPlace] = useState(start)
  const asked = useRef(false)

  useEffect(() => {
    if (!asked.current) return
    asked.current = false
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.column}"]`)
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [grid, place])

  return {
    place,
    onFocus(event: FocusEvent) {
      const here = placeOf(event.target)
      if (here) setPlace(here)
    },
    onKeyDown(event: KeyboardEvent) {
      const here = placeOf(event.target)
      if (!here || event.altKey || event.shiftKey) return
      if (event.key === 'Enter') {
        ;(event.target as Element).querySelector('a')?.click()
        return
      }
      const to = next(event, here, last, document.documentElement.dir === 'rtl')
      if (!to) return
      event.preventDefault()
      asked.current = true
      setPlace(to)
    },
  }
}
