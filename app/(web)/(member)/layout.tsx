import type { ReactNode } from 'react'
import { Providers } from '@/components/frame/providers'
import { Rail } from '@/components/frame/rail'
import { TabBar } from '@/components/frame/tab-bar'
import { TopBar } from '@/components/frame/top-bar'
import { SkipLink } from '@/components/ui/skip-link'
import { requireActor } from '@/lib/auth/require-actor'
import { presentMe } from '@/lib/contracts/browser/recognitions'

export default async function MemberLayout({ children }: { children: ReactNode }) {
  const me = presentMe(await requireActor())
  return (
    <Providers me={me} now={new Date().toISOString()}>
      <SkipLink to="content">Skip to content</SkipLink>
      <div className="min-h-dvh lg:flex">
        <Rail me={me} />
        <TopBar me={me} />
        <main id="content" tabIndex={-1} className="min-w-0 grow outline-none">
          {children}
        </main>
        <TabBar />
      </div>
    </Providers>
  )
}
