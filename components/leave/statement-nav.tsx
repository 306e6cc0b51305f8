'use client'

import Link from 'next/link'
import type { Statement } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

type StatementNavProps = { statement: Statement; before: string; after: string }

const link = 'text-accent text-small underline underline-offset-4 hover:no-underline'

/** The kinds of leave and the years of a statement, all in its address. */
export function StatementNav({ statement: { kinds, kind, from, to }, before, after }: StatementNavProps) {
  const { t, year } = useSay()
  const path = (id: number, on: string) => `/leave/statement?kind=${id}&on=${on}`
  return (
    <div className="mb-6 grid gap-4">
      {kinds.length > 1 && (
        <nav aria-label={t('books.kinds')}>
          <ul className="flex flex-wrap gap-2">
            {kinds.map(one => (
              <li key={one.id}>
                <Link
                  href={path(one.id, from)}
                  aria-current={one.id === kind?.id ? 'true' : undefined}
                  className="inline-block max-w-full break-words rounded-full border border-edge px-3 py-1 text-small hover:bg-hover aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent"
                >
                  {one.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {kind && (
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <Link href={path(kind.id, before)} className={link}>
            {t('books.earlier')}
          </Link>
          <p className="font-semibold max-sm:order-first max-sm:basis-full">{year(from, to)}</p>
          <Link href={path(kind.id, after)} className={link}>
            {t('books.later')}
          </Link>
        </div>
      )}
    </div>
  )
}
