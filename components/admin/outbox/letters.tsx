import Link from 'next/link'
import { RelativeTime } from '@/components/ui/relative-time'
import { type Column, Table } from '@/components/ui/table'
import type { Channel, OutboxItem } from '@/lib/contracts/browser/outbox'
import { words } from '@/lib/i18n/words'
import { DeliveryState } from './delivery-state'

/** What was written, and what became of it. */
export async function Letters({ items, channel }: { items: OutboxItem[]; channel: Channel }) {
  const t = await words('outbox')
  const columns: Column<OutboxItem>[] = [
    {
      key: 'about',
      head: t('about'),
      title: true,
      cell: item => (
        <Link
          href={`/admin/outbox/${channel}/${item.id}`}
          prefetch={false}
          className="wrap-anywhere line-clamp-2 underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          <bdi>{item.subject || t('closed')}</bdi>
        </Link>
      ),
    },
    { key: 'to', head: t('to'), cell: item => <bdi className="wrap-anywhere">{item.recipient}</bdi> },
    { key: 'state', head: t('stateOf'), cell: item => <DeliveryState item={item} /> },
    { key: 'when', head: t('when'), cell: item => <RelativeTime at={item.createdAt.toISOString()} /> },
  ]
  return <Table caption={t('list')} columns={columns} rows={items} rowKey={item => item.id} />
}
