import type { ReactNode } from 'react'

const tones = {
  pending: 'bg-pending-soft text-pending',
  approved: 'bg-accent-soft text-accent',
  refused: 'bg-refused-soft text-refused',
  off: 'bg-off-soft text-off',
}

/** A state, always in a word: the colour only helps. */
export function Badge({ tone = 'off', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex h-6 items-center gap-1 whitespace-nowrap rounded-small px-2 font-semibold text-small ${tones[tone]}`}
    >
      {children}
    </span>
  )
}
