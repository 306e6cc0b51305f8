import type { ReactNode } from 'react'

type EmptyStateProps = {
  picture?: ReactNode
  title: string
  children: ReactNode
  action?: ReactNode
  example?: ReactNode
}

/** What this is, one action, one example. */
export function EmptyState({ picture, title, children, action, example }: EmptyStateProps) {
  return (
    <section className="grid justify-items-center gap-3 px-4 py-14 text-center">
      {picture}
      <h2 className="font-serif text-lead">{title}</h2>
      <p className="max-w-prose text-balance text-muted">{children}</p>
      {action && <div className="mt-2">{action}</div>}
      {example && <div className="mt-6 w-full border-line border-t pt-6 text-start">{example}</div>}
    </section>
  )
}
