import type { ReactNode } from 'react'

type SectionProps = { id: string; title: string; intro?: string; children: ReactNode }

/** A part of somebody's file, under a heading of its own. */
export function Section({ id, title, intro, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-12 border-line border-t pt-8">
      <h2 id={id} className="font-serif text-lead">
        {title}
      </h2>
      {intro && <p className="mt-1 max-w-prose text-muted">{intro}</p>}
      <div className="mt-5">{children}</div>
    </section>
  )
}
