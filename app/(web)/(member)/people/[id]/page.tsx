import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Words } from '@/components/i18n/words'
import { PageWidth } from '@/components/people/page-width'
import { PortraitFacts } from '@/components/people/portrait-facts'
import { PortraitHead } from '@/components/people/portrait-head'
import { PortraitKudos } from '@/components/people/portrait-kudos'
import { PortraitLeave } from '@/components/people/portrait-leave'
import { PortraitTeam } from '@/components/people/portrait-team'
import { requireActor } from '@/lib/auth/require-actor'
import { kudosPage, portraitOf, profileOf } from '@/lib/contracts/browser/profile'
import { todayFor } from '@/lib/domain/leave/policy'
import { words } from '@/lib/i18n/words'

type ProfileProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ kudos?: string | string[] }>
}

// The title and the page ask for the same one.
const found = cache(async (id: string) => profileOf(await requireActor(), id))

export async function generateMetadata({ params }: ProfileProps): Promise<Metadata> {
  const profile = await found((await params).id)
  return { title: profile ? profile.person.displayName : (await words('ui'))('notFound.tab') }
}

export default async function ProfilePage({ params, searchParams }: ProfileProps) {
  const [actor, profile, { kudos }] = await Promise.all([requireActor(), found((await params).id), searchParams])
  if (!profile) notFound()
  const side = kudos === 'given' ? 'given' : 'received'
  const [portrait, first] = await Promise.all([portraitOf(actor, profile), kudosPage(actor, profile.person.id, side)])
  return (
    <Words of={['people', 'recognitions', 'feed']}>
      <PageWidth>
        <PortraitHead portrait={portrait} today={todayFor(actor)} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
            <PortraitFacts portrait={portrait} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
            <PortraitTeam portrait={portrait} />
            <PortraitLeave portrait={portrait} />
          </div>
        </div>
        <div className="max-w-feed">
          <PortraitKudos portrait={portrait} side={side} first={first} />
        </div>
      </PageWidth>
    </Words>
  )
}
