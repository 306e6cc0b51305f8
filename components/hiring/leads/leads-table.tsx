import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { Table } from '@/components/ui/table'
import type { LeadRow, LeadStatus } from '@/lib/contracts/browser/leads-types'
import { words } from '@/lib/i18n/words'
import { ExactConsent } from './exact-consent'

export const tones = {
  new: 'pending',
  contacted: 'approved',
  not_interested: 'off',
} as const satisfies Record<LeadStatus, string>

/** Whom the firm may write to, each with the words they agreed to. */
export async function LeadsTable({ rows }: { rows: LeadRow[] }) {
  const t = await words('leads')
  return (
    <Table
      caption={t('table.caption')}
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'name',
          head: t('table.name'),
          title: true,
          cell: row => (
            <>
              <Link
                href={`/hiring/leads/${row.id}`}
                prefetch={false}
                dir="auto"
                className="wrap-anywhere underline-offset-4 hover:underline"
              >
                {row.name}
              </Link>
              <span className="wrap-anywhere block font-normal text-muted text-small">{row.email}</span>
            </>
          ),
        },
        { key: 'work', head: t('table.work'), cell: row => (row.work ? <bdi>{row.work}</bdi> : null) },
        {
          key: 'source',
          head: t('table.source'),
          cell: row => (
            <Link
              href={`/hiring/candidates/${row.candidate.id}`}
              prefetch={false}
              dir="auto"
              className="underline-offset-4 hover:underline"
            >
              {row.candidate.name}
            </Link>
          ),
        },
        {
          key: 'agreed',
          head: t('table.agreed'),
          cell: row => (
            <>
              <RelativeTime at={row.consent.at} />
              <details className="max-w-prose">
                <summary className="min-h-6 cursor-pointer text-muted text-small">{t('exact')}</summary>
                <ExactConsent consent={row.consent} />
              </details>
            </>
          ),
        },
        {
          key: 'status',
          head: t('table.status'),
          cell: row => <Badge tone={tones[row.status]}>{t(`status.${row.status}`)}</Badge>,
        },
      ]}
    />
  )
}
