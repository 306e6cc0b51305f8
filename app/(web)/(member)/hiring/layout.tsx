import type { ReactNode } from 'react'
import { HiringTabs } from '@/components/hiring/hiring-tabs'
import { sectionsFor } from '@/components/hiring/sections'
import { Words } from '@/components/i18n/words'
import { requireActorWho } from '@/lib/auth/require-actor'

/** The hiring room: the parts a recruiter may enter as tabs above, each a page of its own. */
export default async function HiringLayout({ children }: { children: ReactNode }) {
  const { recruiter } = await requireActorWho(actor => actor.recruiter !== null)
  const sections = sectionsFor(recruiter!.role).map(({ href, name }) => ({ href, name }))
  return (
    <Words of={['hiring']}>
      <div className="mx-auto grid w-full max-w-7xl grid-cols-[minmax(0,1fr)] gap-6 px-4 pt-6 pb-20 sm:px-6 lg:pt-8">
        <HiringTabs sections={sections} />
        <div className="min-w-0">{children}</div>
      </div>
    </Words>
  )
}
