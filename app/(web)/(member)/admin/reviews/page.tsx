import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { RoundForm } from '@/components/reviews/round-form'
import { RoundTable } from '@/components/reviews/round-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { roundsPage } from '@/lib/contracts/browser/reviews'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('reviews'))('title') })

/** The rounds of performance reviews. */
export default async function Reviews() {
  const [actor, t] = await Promise.all([requireActorWho(isAdmin), words('reviews')])
  const rounds = await roundsPage(actor)
  return (
    <Words of={['reviews']}>
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      {rounds.length > 0 ? <RoundTable rounds={rounds} /> : <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      <section aria-labelledby="new" className="mt-12">
        <h2 id="new" className="mb-4 font-serif text-lead">
          {t('new')}
        </h2>
        <RoundForm />
      </section>
    </Words>
  )
}
