'use client'

import { Ellipsis } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { type ReactNode, useRef } from 'react'

type MoreRoomsProps = { label: string; children: ReactNode }

/** The rooms that find no place under the thumb, behind one more. Opens without scripts; closes when one has gone somewhere. */
export function MoreRooms({ label, children }: MoreRoomsProps) {
  const path = usePathname()
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (!details.current?.open) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details
      key={path}
      ref={details}
      onKeyDown={event => event.key === 'Escape' && close()}
      onBlur={event => {
        if (details.current && !details.current.contains(event.relatedTarget)) details.current.open = false
      }}
    >
      <summary className="grid h-14 cursor-pointer list-none grid-cols-1 content-center justify-items-center gap-0.5 text-muted text-small [&::-webkit-details-marker]:hidden">
        <Ellipsis aria-hidden="true" className="size-5" />
        <span className="max-w-full truncate px-1">{label}</span>
      </summary>
      <div className="absolute end-2 bottom-full mb-2 w-56 rounded-base border border-line bg-raised p-1.5 shadow-float">
        {children}
      </div>
    </details>
  )
}
