'use client'

import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'

const TooltipPopup = lazy(() => import('./tooltip-popup'))

type TooltipProps = { label: string; keys?: string; children: ReactNode }

/** Shows on hover after a moment and on keyboard focus at once; Escape and pressing close it. Its code comes when first needed. */
export function Tooltip({ label, keys, children }: TooltipProps) {
  const [open, setOpen] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const anchor = useRef<HTMLSpanElement>(null)

  const show = (delay: number) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpen(true), delay)
  }
  const hide = () => {
    clearTimeout(timer.current)
    setOpen(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the control inside, which has the name
    <span
      ref={anchor}
      className="inline-flex"
      onPointerEnter={event => event.pointerType === 'mouse' && show(500)}
      onPointerLeave={hide}
      onPointerDown={hide}
      onFocus={event => event.target.matches(':focus-visible') && show(0)}
      onBlur={hide}
      onKeyDown={event => event.key === 'Escape' && hide()}
    >
      {children}
      {open && (
        <Suspense fallback={null}>
          <TooltipPopup anchor={anchor} label={label} keys={keys} onClose={hide} />
        </Suspense>
      )}
    </span>
  )
}
