import type { Metadata } from 'next'
import Link from 'next/link'
import { Words } from '@/components/i18n/words'
import { Heading } from '@/components/moderation/heading'
import { PendingList } from '@/components/moderation/pending-list'
import { TakeBackForm } from '@/components/moderation/take-back-form'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { reportedPage } from '@/lib/contracts/browser/moderation'
import { countPending } from '@/lib/domain/moderation/pending'
import { mayModerate } from '@/lib/domain/moderation/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('moderation'))('title') })

type ModerationProps = { searchParams: Promise<{ after?: string; kudos?: string; done?: string }> }

/** What was reported and waits; `kudos` is the one a notice led to. */
export default async function Moderation({ searchParams }: ModerationProps) {
  const [actor, { after, kudos, done }, t] = await Promise.all([
    requireActorWho(mayModerate),
    searchParams,
    words('moderation'),
  ])
  const [{ items, next }, waiting] = await Promise.all([reportedPage(actor, after), countPending(actor)])
  const missed = kudos !== undefined && next === null && !items.some(item => String(item.id) === kudos)
  const review = Number(done)
  return (
    <Words of={['moderation', 'recognitions']}>
      <Heading current="pending" waiting={waiting} />
      {review > 0 && (
        <Done key={review}>
          <p className="mb-2">{t('done.said')}</p>
          <TakeBackForm review={review} reopen label={t('done.undo')} said={t('done.undo')} done={t('done.undone')} />
        </Done>
      )}
      {missed && (
        <p className="mt-4 rounded-base bg-sunken px-4 py-3">
          {t('elsewhere')}{' '}
          <Link href="/admin/moderation/resolved" className="font-semibold underline underline-offset-4">
            {t('toResolved')}
          </Link>
        </p>
      )}
      {items.length > 0 && <p className="mt-4 max-w-prose text-muted text-small">{t('decide.promise')}</p>}
      <PendingList items={items} />
      {items.length === 0 && <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>}
      {next !== null && <ShowMore href={`/admin/moderation?after=${next}`}>{t('more')}</ShowMore>}
    </Words>
  )
}
