import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type FoldProps = {
  label: ReactNode
  /** What it is called among others of its kind. */
  name?: string
  /** Unfolded to begin with: what was refused in it would not be seen otherwise. */
  open?: boolean
  quiet?: boolean
  children: ReactNode
}

/** Something that is seldom wanted, and unfolds on a press; without scripts too. */
export function Fold({ label, name, open, quiet, children }: FoldProps) {
  return (
    <details open={open || undefined} className="min-w-0 open:w-full">
      <summary
        aria-label={name}
        className={classNames(
          'inline-flex cursor-pointer list-none items-center rounded-base font-semibold',
          quiet
            ? 'h-8 px-2.5 text-muted text-small hover:bg-hover hover:text-ink'
            : 'h-10 border border-edge bg-raised px-4 hover:bg-sunken',
        )}
      >
        {label}
      </summary>
      <div className="mt-3 grid gap-3">{children}</div>
    </details>
  )
}
