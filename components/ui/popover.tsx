'use client'

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'

const loadPopup = () => import('./popover-popup')
const PopoverPopup = lazy(loadPopup)

type PopoverProps = {
  /** The accessible name of button and popup; the button's visible content goes into `button`. */
  label: string
  button: ReactNode
  className?: string
  align?: 'start' | 'end'
  /** Drawn when it opens. */
  children: (close: () => void) => ReactNode
}

/** Something small beside its button. Like Menu, the button is here at once, and the rest when somebody comes near. */
export function Popover({ label, button, className, align = 'end', children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const close = () => setOpen(false)
  return (
    <>
      <button
        ref={anchor}
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        className={className}
        onPointerEnter={loadPopup}
        onFocus={loadPopup}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <Suspense fallback={null}>
          <PopoverPopup label={label} anchor={anchor} align={align} onClose={close}>
            {children(close)}
          </PopoverPopup>
        </Suspense>
      )}
    </>
  )
}
