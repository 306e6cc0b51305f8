import type { ReactNode } from 'react'

type UnfoldProps = { label: ReactNode; open?: boolean; children: ReactNode }

/** Something one does seldom: a button that unfolds what it does, and what it does not, before it is done. Without scripts too. */
export function Unfold({ label, open, children }: UnfoldProps) {
  return (
    <details open={open || undefined} className="open:basis-full">
      <summary className="inline-flex h-10 cursor-pointer list-none items-center rounded-base border border-edge bg-raised px-4 font-semibold hover:bg-sunken">
        {label}
      </summary>
      <div className="mt-4 grid max-w-prose gap-4 border-line border-s-2 ps-4">{children}</div>
    </details>
  )
}
