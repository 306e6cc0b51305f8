import type { ReactNode } from 'react'
import { Keys } from '@/components/frame/keys'
import { Providers } from '@/components/frame/providers'
import { Rail } from '@/components/frame/rail'
import { TabBar } from '@/components/frame/tab-bar'
import { TopBar } from '@/components/frame/top-bar'
import { Words } from '@/components/i18n/words'
import { NoticesLive } from '@/components/notices/live'
import { SkipLink } from '@/components/ui/skip-link'
import { requireActor } from '@/lib/auth/require-actor'
import { presentCompanyLook } from '@/lib/contracts/browser/look'
import { presentMe } from '@/lib/contracts/browser/recognitions'
import { findDeciding } from '@/lib/domain/leave/awaiting'
import { countPending } from '@/lib/domain/moderation/pending'
import { countUnread } from '@/lib/domain/notifications/bell'
import { hasReviews } from '@/lib/domain/performance/rating'
import { words } from '@/lib/i18n/words'

export default async function MemberLayout({ children }: { children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActor(), words('frame')])
  const [deciding, unread, reported, reviews] = await Promise.all([
    findDeciding(actor),
    countUnread(actor),
    countPending(actor),
    hasReviews(actor),
  ])
  const me = presentMe(actor, deciding, reviews)
  const look = presentCompanyLook(actor)
  const waiting = { approvals: deciding.waiting, admin: reported }
  return (
    <Words of={['frame', 'notices']}>
      {look.sheet && <link rel="stylesheet" href={look.sheet} />}
      <Providers me={me} now={new Date().toISOString()} unread={unread}>
        <NoticesLive />
        <SkipLink to="content">{t('skip')}</SkipLink>
        <div className="flex min-h-dvh flex-col lg:flex-row">
          <Rail me={me} look={look} waiting={waiting} />
          <TopBar me={me} look={look} />
          <main id="content" tabIndex={-1} className="min-w-0 grow outline-none">
            {children}
          </main>
          <TabBar me={me} waiting={waiting} />
        </div>
        <Keys me={me} />
      </Providers>
    </Words>
  )
}
