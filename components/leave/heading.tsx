import Link from 'next/link'
import type { ReactNode } from 'react'

type HeadingProps = { title: string; back?: { href: string; name: string }; children?: ReactNode }

/** The head of a page about leave: its name, the way back, and what else one may want. */
export function Heading({ title, back, children }: HeadingProps) {
  return (
    <header className="mb-6">
      {back && (
        <p className="mb-1">
          <Link href={back.href} className="text-accent text-small underline underline-offset-4 hover:no-underline">
            {back.name}
          </Link>
        </p>
      )}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h1 className="font-serif text-title">{title}</h1>
        {children}
      </div>
    </header>
  )
}
