'use client'

import {
  type KeyboardEvent,
  lazy,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  Suspense,
  useRef,
  useState,
} from 'react'

const loadPopup = () => import('./popover-popup')
const PopoverPopup = lazy(loadPopup)

type PopoverProps = {
  /** The accessible name of button and popup; the button's visible content goes into `button`. */
  label: string
  button: ReactNode
  className?: string
  align?: 'start' | 'end'
  /** The page that shows the same, where there are no scripts: the button is then a link to it. */
  href?: string
  /** Drawn when it opens. */
  children: (close: () => void) => ReactNode
}

/** Something small beside its button. Like Menu, the button is here at once, and the rest when somebody comes near. */
export function Popover({ label, button, className, align = 'end', href, children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLElement>(null)
  const close = () => setOpen(false)
  const toggle = () => setOpen(!open)
  const shared = {
    'aria-label': label,
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    className,
    onPointerEnter: loadPopup,
    onFocus: loadPopup,
  } as const
  return (
    <>
      {href === undefined ? (
        <button {...shared} ref={anchor as RefObject<HTMLButtonElement | null>} type="button" onClick={toggle}>
          {button}
        </button>
      ) : (
        <a {...shared} {...asButton(toggle)} ref={anchor as RefObject<HTMLAnchorElement | null>} href={href}>
          {button}
        </a>
      )}
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

/** With scripts the link behaves as the button it looks like; a new tab may still be asked for. */
const asButton = (press: () => void) => ({
  role: 'button',
  onClick(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    press()
  },
  onKeyDown(event: KeyboardEvent) {
    if (event.key !== ' ') return
    event.preventDefault()
    press()
  },
})
