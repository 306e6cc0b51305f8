import type { ReactNode } from 'react'

type SectionProps = { id: string; title: ReactNode; beside?: ReactNode; words?: ReactNode; children: ReactNode }

/** One matter of a settings page. Its heading takes the focus when what had it is gone. */
export function Section({ id, title, beside, words, children }: SectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-5 border-line border-t py-8 first:border-t-0 first:pt-0 last:pb-0"
    >
      <div>
        <div className="flex flex-wrap items-center gap-3">
          <h2 id={id} tabIndex={-1} className="rounded-small font-serif text-lead">
            {title}
          </h2>
          {beside}
        </div>
        {words && <div className="mt-1 grid max-w-prose gap-2 text-muted">{words}</div>}
      </div>
      {children}
    </section>
  )
}

/** Gives the focus to a section whose button has just gone. */
export const focusSection = (id: string) => document.getElementById(id)?.focus()
