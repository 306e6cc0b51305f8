import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'

export type Change = { label: ReactNode; before: ReactNode; after: ReactNode }

type BeforeAfterProps = { changes: Change[]; words: { before: string; after: string } }

/** What a change would change, before one agrees to it: each matter as it is and as it would be. */
export function BeforeAfter({ changes, words }: BeforeAfterProps) {
  return (
    <dl className="divide-y divide-line border-line border-y">
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: labels may be drawn, and the list never moves
        <div key={at} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="text-muted">{change.label}</dt>
          <dd className="wrap-anywhere flex min-w-0 flex-wrap items-center gap-x-2.5 gap-y-1">
            <span className="sr-only">{words.before} </span>
            <del className="text-muted decoration-1">{change.before}</del>
            <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-muted rtl:rotate-180" />
            <span className="sr-only">{words.after} </span>
            <ins className="font-semibold no-underline">{change.after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
