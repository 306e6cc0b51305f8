'use client'

import { Tooltip } from '@base-ui/react/tooltip'
import type { RefObject } from 'react'

type TooltipPopupProps = { anchor: RefObject<Element | null>; label: string; keys?: string; onClose: () => void }

export default function TooltipPopup({ anchor, label, keys, onClose }: TooltipPopupProps) {
  return (
    <Tooltip.Root open onOpenChange={open => !open && onClose()}>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={anchor} sideOffset={6} className="z-50">
          <Tooltip.Popup
            aria-hidden="true"
            className="flex items-center gap-2 rounded-small bg-ink px-2 py-1 text-paper text-small shadow-float transition-opacity data-starting-style:opacity-0"
          >
            {label}
            {keys && <kbd className="font-sans opacity-75">{keys}</kbd>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
