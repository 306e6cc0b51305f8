import { Flag } from 'lucide-react'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { type Column, Table } from '@/components/ui/table'
import type { RosterColumn, RosterRow } from '@/lib/contracts/browser/candidates-types'
import { words } from '@/lib/i18n/words'
import { ReferenceCount } from './reference-count'
import { RequestState } from './request-state'
import { Tick } from './tick'

const lines = 'grid gap-0.5 max-sm:justify-items-end'

/** The candidates that fit a search, each leading to their page. */
export async function RosterTable({ rows, columns }: { rows: RosterRow[]; columns: readonly RosterColumn[] }) {
  const t = await words('candidates')
  const who: Column<RosterRow> = {
    key: 'who',
    head: t('table.who'),
    title: true,
    cell: row => (
      <span className="flex min-w-0 items-start gap-3">
        <Tick id={row.id} label={t('table.tick', { name: row.name })} />
        <span className="min-w-0">
          <Link
            href={`/hiring/candidates/${row.id}`}
            prefetch={false}
            dir="auto"
            className="wrap-anywhere underline-offset-4 hover:underline"
          >
            {row.name}
          </Link>
          <span className="wrap-anywhere block font-normal text-muted text-small">
            <bdi>{row.internalId}</bdi> · <bdi>{row.email}</bdi>
          </span>
        </span>
      </span>
    ),
  }
  const chosen: Record<RosterColumn, Omit<Column<RosterRow>, 'key' | 'head'>> = {
    status: {
      cell: row =>
        row.requests.length === 0 ? (
          <span className="text-muted">{t('stage.new')}</span>
        ) : (
          <span className={lines}>
            {row.requests.map(one => (
              <RequestState key={one.id} status={one.status} />
            ))}
          </span>
        ),
    },
    references: {
      cell: row =>
        row.requests.length === 0 ? null : (
          <span className={lines}>
            {row.requests.map(one => (
              <ReferenceCount key={one.id} request={one} />
            ))}
          </span>
        ),
    },
    score: {
      figures: true,
      cell: row =>
        row.score === null ? null : <span title={t('table.outOf', { score: row.score })}>{Math.round(row.score)}</span>,
    },
    flags: {
      cell: row =>
        row.flags === 0 ? null : (
          <Badge tone="pending">
            <Flag aria-hidden="true" className="size-3.5" />
            {t('table.flagged', { count: row.flags })}
          </Badge>
        ),
    },
    activity: { cell: row => <RelativeTime at={row.lastActivityAt} /> },
    addedBy: { cell: row => <bdi>{row.addedBy}</bdi> },
    addedAt: { cell: row => <RelativeTime at={row.addedAt} /> },
  }
  return (
    <Table
      caption={t('table.caption')}
      rows={rows}
      rowKey={row => row.id}
      columns={[who, ...columns.map(key => ({ key, head: t(`table.${key}`), ...chosen[key] }))]}
    />
  )
}
