import type { ReactNode } from 'react'
import { Mark } from '@/components/brand/mark'

/** A page before one is signed in: the mark, a title, and one thing to do. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="grid min-h-dvh place-content-center px-6 py-12">
      <div className="w-80 max-w-full sm:w-96">
        <Mark className="size-11 text-accent" />
        <h1 className="mt-5 mb-6 font-serif text-title">{title}</h1>
        {children}
      </div>
    </main>
  )
}

const link = 'font-semibold text-accent underline underline-offset-4 hover:no-underline'

export function DoorLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="mt-6">
      <a href={href} className={link}>
        {children}
      </a>
    </p>
  )
}

/** What went wrong, said at once. */
export function Trouble({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="rounded-base bg-refused-soft px-4 py-3 text-refused">
      {children}
    </p>
  )
}
