import type { Metadata } from 'next'
import { OutboxFilters } from '@/components/admin/outbox/filters'
import { Letters } from '@/components/admin/outbox/letters'
import { OutboxTabs } from '@/components/admin/outbox/outbox-tabs'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { outboxPage, outboxSearch } from '@/lib/contracts/browser/outbox'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('outbox'))('title') })

type OutboxProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Outbox({ searchParams }: OutboxProps) {
  const [actor, address, t] = await Promise.all([requireActorWho(isAdmin), searchParams, words('outbox')])
  const search = outboxSearch(address)
  const { items, next } = await outboxPage(actor, search)
  const { channel, state, to } = search
  const more = new URLSearchParams({ channel, ...(state && { state }), ...(to && { to }), before: next ?? '' })
  return (
    <>
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      <OutboxTabs current={channel} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pt-6">
        <OutboxFilters search={search} />
        {items.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneWords')}</EmptyState>
        ) : (
          <Letters items={items} channel={channel} />
        )}
        {next && <ShowMore href={`/admin/outbox?${more}`}>{t('older')}</ShowMore>}
      </div>
    </>
  )
}
