'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type RoomLinkProps = { href: string; except?: string; children: ReactNode; className: string; here: string }

/**
 * Knows whether the reader is in this room. Not fetched ahead: pages are drawn for their reader, so that a fetch would bring
 * no more than their outline, at the price of a request for each room on every page.
 */
export function RoomLink({ href, except, children, className, here }: RoomLinkProps) {
  const path = usePathname()
  const current = href === '/' ? path === '/' : path.startsWith(href) && !(except && path.startsWith(except))
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      className={classNames(className, current && here)}
    >
      {children}
    </Link>
  )
}
