import type { Metadata } from 'next'
import { Words } from '@/components/i18n/words'
import { DecisionRow } from '@/components/moderation/decision-row'
import { Heading } from '@/components/moderation/heading'
import { EmptyState } from '@/components/ui/empty-state'
import { SegmentedLinks } from '@/components/ui/segmented'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { decisionPage, outcomeIn } from '@/lib/contracts/browser/moderation'
import { countPending } from '@/lib/domain/moderation/pending'
import { mayModerate } from '@/lib/domain/moderation/policy'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await words('moderation')
  return { title: `${t('tabs.resolved')}: ${t('title')}` }
}

const path = '/admin/moderation/resolved'

type ResolvedProps = { searchParams: Promise<{ before?: string; outcome?: string }> }

/** What moderators decided, and what can still be taken back. */
export default async function Resolved({ searchParams }: ResolvedProps) {
  const [actor, { before, ...asked }, t] = await Promise.all([
    requireActorWho(mayModerate),
    searchParams,
    words('moderation'),
  ])
  const outcome = outcomeIn(asked.outcome)
  const [{ items, next }, waiting] = await Promise.all([decisionPage(actor, { before, outcome }), countPending(actor)])
  const filters = [undefined, 'kept', 'hidden', 'removed'] as const
  return (
    <Words of={['moderation', 'recognitions']}>
      <Heading current="resolved" waiting={waiting} />
      <div className="my-4">
        <SegmentedLinks
          label={t('resolved.filter')}
          links={filters.map(one => ({
            href: one ? `${path}?outcome=${one}` : path,
            label: one ? t(`resolved.outcome.${one}`) : t('resolved.all'),
            current: one === outcome,
          }))}
        />
      </div>
      {items.length > 0 ? (
        <ul className="divide-y divide-line border-line border-y">
          {items.map(item => (
            <li key={item.id}>
              <DecisionRow item={item} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t(outcome ? 'resolved.emptyFilter' : 'resolved.empty')}>{t('resolved.emptyWhy')}</EmptyState>
      )}
      {next !== null && (
        <ShowMore href={`${path}?before=${next}${outcome ? `&outcome=${outcome}` : ''}`}>
          {t('resolved.older')}
        </ShowMore>
      )}
    </Words>
  )
}
