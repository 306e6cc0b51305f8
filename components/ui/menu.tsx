'use client'

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import type { MenuEntry } from './menu-popup'

const loadPopup = () => import('./menu-popup')
const MenuPopup = lazy(loadPopup)

type MenuProps = {
  /** The accessible name of the button; its visible content goes into children. */
  label: string
  /** Asked for when the menu opens. */
  entries: () => MenuEntry[]
  children: ReactNode
  className?: string
  align?: 'start' | 'end'
  side?: 'top' | 'bottom'
}

/** The button is here from the first paint; the menu's code is fetched when a pointer or the focus comes near. */
export function Menu({ label, entries, children, className, align = 'end', side = 'bottom' }: MenuProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        className={className}
        onPointerEnter={loadPopup}
        onFocus={loadPopup}
        onClick={() => setOpen(!open)}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {children}
      </button>
      {open && (
        <Suspense fallback={null}>
          <MenuPopup
            label={label}
            entries={entries()}
            anchor={button}
            align={align}
            side={side}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
