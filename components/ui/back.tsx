import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'

/** The way back to where a page belongs. */
export function Back({ href, children }: { href: string; children: string }) {
  return (
    <Link
      href={href}
      data-screen-only
      className="-ms-2 mb-4 inline-flex h-9 max-w-full items-center gap-1.5 rounded-base px-2 text-muted hover:text-ink"
    >
      <ArrowLeft aria-hidden="true" className="size-4 shrink-0 rtl:rotate-180" />
      <span className="truncate">{children}</span>
    </Link>
  )
}
