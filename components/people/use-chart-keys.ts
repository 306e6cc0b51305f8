import type { KeyboardEvent, RefObject } from 'react'

const stops = (within: Element) => [...within.querySelectorAll<HTMLElement>('[data-chart-stop]')]
const rowOf = (element: Element | null) => element?.closest('li') ?? null
const stopOf = (row: Element | null) => row?.querySelector<HTMLElement>('[data-chart-stop]') ?? null
const toggleOf = (row: Element) => row.querySelector<HTMLElement>(':scope > div > button[aria-expanded]')

/** The keys of a tree: up and down walk, right unfolds or goes in, left folds or goes out; mirrored where one reads so. */
export function useChartKeys(root: RefObject<HTMLElement | null>) {
  return function onKeyDown(event: KeyboardEvent) {
    const row = rowOf(event.target as Element)
    if (!root.current || !row || event.altKey || event.ctrlKey || event.metaKey) return
    const rightToLeft = getComputedStyle(root.current).direction === 'rtl'
    const [inwards, outwards] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const all = stops(root.current)
    const place = all.indexOf(stopOf(row)!)
    const toggle = toggleOf(row)
    const open = toggle?.ariaExpanded === 'true'
    const moves: Record<string, () => void> = {
      ArrowDown() {
        all[place + 1]?.focus()
      },
      ArrowUp() {
        all[place - 1]?.focus()
      },
      Home() {
        all[0]?.focus()
      },
      End() {
        all.at(-1)?.focus()
      },
      [inwards!]() {
        if (open) all[place + 1]?.focus()
        else toggle?.click()
      },
      [outwards!]() {
        if (open) toggle?.click()
        else stopOf(rowOf(row.parentElement))?.focus()
      },
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }
}
