import type { ReactNode } from 'react'
import { classNames } from './class-names'

type ChipProps = { tint?: string; children: ReactNode; className?: string }

/** A word on a soft ground. Without a tint it is neutral. */
export function Chip({ tint, children, className }: ChipProps) {
  return (
    <span
      data-tint={tint}
      className={classNames(
        'inline-block h-6 max-w-full truncate rounded-full px-2.5 font-semibold text-small leading-6',
        tint ? 'bg-tint text-tint-ink' : 'bg-off-soft text-off',
        className,
      )}
    >
      {children}
    </span>
  )
}
