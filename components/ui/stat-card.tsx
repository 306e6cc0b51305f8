import type { ReactNode } from 'react'

type StatCardProps = {
  label: ReactNode
  /** The figure, formatted for the reader. */
  value: ReactNode
  /** What it means, or what it becomes: "after 1 January: 10". */
  children?: ReactNode
}

/** One figure that matters. Several stand in a grid, in a <dl>. */
export function StatCard({ label, value, children }: StatCardProps) {
  return (
    <div className="rounded-base border border-line bg-raised p-4">
      <dt className="text-muted text-small">{label}</dt>
      <dd>
        <span className="block font-serif text-title tabular-nums">{value}</span>
        {children && <span className="block text-muted text-small">{children}</span>}
      </dd>
    </div>
  )
}
