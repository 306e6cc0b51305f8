import type { ReactNode } from 'react'
import { BackToOverview } from '@/components/admin/back-to-overview'
import { SectionNav } from '@/components/admin/section-nav'
import { Words } from '@/components/i18n/words'
import { requireActorWho } from '@/lib/auth/require-actor'
import { countPending } from '@/lib/domain/moderation/pending'
import { mayModerate } from '@/lib/domain/moderation/policy'
import { words } from '@/lib/i18n/words'

/** The administrators' sections: the way around beside them, each a page of its own. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [actor, t] = await Promise.all([requireActorWho(mayModerate), words('admin')])
  const moderation = await countPending(actor)
  return (
    <Words of={['admin']}>
      <div className="mx-auto grid w-full max-w-7xl grid-cols-[minmax(0,1fr)] gap-x-10 px-4 pt-6 pb-20 sm:px-6 lg:grid-cols-[12rem_minmax(0,1fr)] lg:pt-12">
        <SectionNav role={actor.role} waiting={{ moderation }} />
        <div className="min-w-0">
          <BackToOverview>{t('title')}</BackToOverview>
          {children}
        </div>
      </div>
    </Words>
  )
}
