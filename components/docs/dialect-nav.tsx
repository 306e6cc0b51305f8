'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

/** The dialects, the one that is read marked. */
export function DialectNav({ label, dialects }: { label: string; dialects: { href: string; name: string }[] }) {
  const here = usePathname()
  return (
    <nav aria-label={label} className="-mx-3 w-full overflow-x-auto">
      <ul className="flex gap-1">
        {dialects.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === here ? 'page' : undefined}
              className="-outline-offset-2 inline-flex h-11 items-center border-transparent border-b-2 px-3 font-semibold text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
