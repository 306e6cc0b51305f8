'use client'

import Link from 'next/link'
import type { LeaveItem } from '@/lib/contracts/browser/leave-types'
import { State } from './state'
import { useSay } from './use-say'

/** Some of one's leave, each with what became of it and the way to its page. */
export function LeaveList({ leave }: { leave: LeaveItem[] }) {
  const { t, days, dates } = useSay()
  return (
    <ul className="divide-y divide-line border-line border-y">
      {leave.map(one => (
        <li key={one.id} className="relative flex flex-wrap items-center gap-x-4 gap-y-1 py-3 hover:bg-hover">
          <div className="min-w-0 grow basis-60">
            <Link
              href={`/leave/${one.id}`}
              className="font-semibold underline-offset-4 after:absolute after:inset-0 hover:underline"
            >
              {dates(one)}
            </Link>
            <p className="break-words text-muted text-small">
              {t('list.line', { kind: one.kind, days: days(one.days) })}
            </p>
          </div>
          <State of={one.state} />
        </li>
      ))}
    </ul>
  )
}
