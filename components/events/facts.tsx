import type { ReactNode } from 'react'

/** What there is to know about an event, in pairs. */
export function Facts({ facts }: { facts: { name: string; said: ReactNode; hint?: string }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_minmax(0,1fr)]">
      {facts.map(({ name, said, hint }) => (
        <div key={name} className="grid sm:col-span-2 sm:grid-cols-subgrid">
          <dt className="text-muted">{name}</dt>
          <dd className="min-w-0">
            {said}
            {hint && <span className="block text-muted text-small">{hint}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
