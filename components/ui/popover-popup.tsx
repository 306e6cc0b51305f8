'use client'

import { Popover } from '@base-ui/react/popover'
import type { ReactNode, RefObject } from 'react'

type PopoverPopupProps = {
  label: string
  anchor: RefObject<HTMLElement | null>
  align: 'start' | 'end'
  children: ReactNode
  onClose: () => void
}

export default function PopoverPopup({ label, anchor, align, children, onClose }: PopoverPopupProps) {
  return (
    <Popover.Root open onOpenChange={open => !open && onClose()}>
      {/* In the page's main part: what lies outside of every landmark is easily missed by screen readers. */}
      <Popover.Portal container={document.querySelector('main')}>
        <Popover.Positioner
          anchor={anchor}
          positionMethod="fixed"
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50"
        >
          <Popover.Popup
            aria-label={label}
            finalFocus={anchor}
            className="max-h-[70dvh] w-96 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-base border border-line bg-raised p-4 shadow-float outline-none transition data-starting-style:translate-y-0.5 data-starting-style:opacity-0"
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
