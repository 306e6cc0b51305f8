import type { ReactNode } from 'react'
import { Providers } from '@/components/frame/providers'
import { Rail } from '@/components/frame/rail'
import { roomsFor } from '@/components/frame/rooms'
import { TabBar } from '@/components/frame/tab-bar'
import { TopBar } from '@/components/frame/top-bar'
import { SkipLink } from '@/components/ui/skip-link'
import { requireActor } from '@/lib/auth/require-actor'
import { presentMe } from '@/lib/contracts/browser/recognitions'
import { findDeciding } from '@/lib/domain/leave/awaiting'

export default async function MemberLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const me = presentMe(actor)
  const rooms = roomsFor(await findDeciding(actor))
  return (
    <Providers me={me} now={new Date().toISOString()}>
      <SkipLink to="content">Skip to content</SkipLink>
      <div className="min-h-dvh lg:flex">
        <Rail me={me} rooms={rooms} />
        <TopBar me={me} />
        <main id="content" tabIndex={-1} className="min-w-0 grow outline-none">
          {children}
        </main>
        <TabBar rooms={rooms} />
      </div>
    </Providers>
  )
}
