import { type ReactNode, useId } from 'react'

/** One matter of a set, below its questions. */
export function SetPart({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="min-w-0 max-w-2xl">
      <h2 id={id} className="mb-2 font-serif text-lead">
        {title}
      </h2>
      {hint && <p className="mb-3 text-muted text-small">{hint}</p>}
      {children}
    </section>
  )
}
