import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

type TabsProps = {
  label: string
  tabs: readonly { href: string; label: ReactNode; count?: number; current: boolean }[]
}

/** Pages that belong together. Links, so that each has an address, works without scripts and opens in a new window. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} data-screen-only className="overflow-x-auto border-line border-b">
      <ul className="flex gap-1">
        {tabs.map(tab => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              prefetch={false}
              aria-current={tab.current ? 'page' : undefined}
              className={classNames(
                '-outline-offset-2 inline-flex h-11 items-center gap-2 whitespace-nowrap border-b-2 px-3 font-semibold transition-colors',
                tab.current ? 'border-accent text-ink' : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="rounded-full bg-off-soft px-2 text-off text-small tabular-nums">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
