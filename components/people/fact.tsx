import Link from 'next/link'
import type { ReactNode } from 'react'
import { Avatar } from '@/components/ui/avatar'
import type { Face } from '@/lib/contracts/browser/types'

/** A heading of the profile and what stands below it. */
export function Section({ title, hint, children }: { title: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 className="font-semibold text-large">{title}</h2>
      {hint && <p className="-mt-2 text-muted text-small">{hint}</p>}
      {children}
    </section>
  )
}

/** One line of what is known of somebody, in a <dl>; nothing where it is not known. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div className="grid gap-x-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="text-muted text-small sm:leading-[1.4375rem]">{name}</dt>
      <dd className="wrap-anywhere min-w-0" dir="auto">
        {children}
      </dd>
    </div>
  )
}

/** Somebody's face and name, leading to their profile. */
export function PersonLink({ face }: { face: Face }) {
  return (
    <Link
      href={`/people/${face.id}`}
      prefetch={false}
      className="group -mx-1.5 flex min-h-11 max-w-full items-center gap-3 rounded-base px-1.5 py-1 hover:bg-hover"
    >
      <Avatar name={face.name} src={face.avatarUrl} />
      <span className="min-w-0">
        <span className="block truncate font-semibold" dir="auto">
          {face.name}
        </span>
        {face.title && <span className="block truncate text-muted text-small">{face.title}</span>}
      </span>
    </Link>
  )
}
