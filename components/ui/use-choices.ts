import { type KeyboardEvent, useState } from 'react'

type Choices<T> = {
  /** The list's id; each option's is made of it. */
  list: string
  items: T[]
  choose: (item: T) => void
  /** Backspace where there is nothing left to delete may take the last chosen. */
  onEmptied: () => void
  /** In a dialog of its own the list is always there, and Escape is the dialog's. */
  alwaysOpen?: boolean
}

/** The keys of a combobox: arrows walk, Enter chooses, Escape closes, and the list follows what is active. */
export function useChoices<T extends { id: number }>({
  list,
  items,
  choose,
  onEmptied,
  alwaysOpen = false,
}: Choices<T>) {
  const [unfolded, setOpen] = useState(false)
  const open = alwaysOpen || unfolded
  const [at, setAt] = useState(0)
  const active = Math.min(at, Math.max(0, items.length - 1))

  function show() {
    setOpen(true)
    setAt(0)
  }

  function walk(by: number) {
    if (!open) return show()
    const next = (active + by + items.length) % Math.max(1, items.length)
    setAt(next)
    document.getElementById(`${list}-${items[next]?.id}`)?.scrollIntoView({ block: 'nearest' })
  }

  /** Each tells whether the key has done its work. */
  const keys: Record<string, () => boolean> = {
    ArrowDown() {
      walk(1)
      return true
    },
    ArrowUp() {
      walk(-1)
      return true
    },
    Enter() {
      const item = open && items[active]
      if (item) choose(item)
      setOpen(false)
      return true // never sends the form
    },
    Escape() {
      setOpen(false)
      return open && !alwaysOpen
    },
    Backspace() {
      onEmptied()
      return false
    },
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return
    if (keys[event.key]?.()) event.preventDefault()
  }

  return {
    open,
    active,
    show,
    point: setAt,
    handlers: { onKeyDown, onClick: show, onBlur: () => setOpen(false) },
  }
}
