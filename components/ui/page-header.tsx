import type { ReactNode } from 'react'

type PageHeaderProps = {
  title: ReactNode
  /** One sentence below the title. */
  children?: ReactNode
  /** The one thing to do here. */
  action?: ReactNode
}

export function PageHeader({ title, children, action }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="wrap-anywhere font-serif text-title">{title}</h1>
        {children && <p className="mt-1 max-w-prose text-muted">{children}</p>}
      </div>
      {action && (
        <div data-screen-only className="flex shrink-0 flex-wrap gap-2">
          {action}
        </div>
      )}
    </header>
  )
}
