import { ShieldCheck } from 'lucide-react'
import Link from 'next/link'
import { RelativeTime } from '@/components/ui/relative-time'
import { type Column, Table } from '@/components/ui/table'
import type { ReferenceRow } from '@/lib/contracts/browser/hiring-references-types'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { State } from './state'

type ReferenceTableProps = {
  rows: ReferenceRow[]
  /** Whose candidate it is matters to who sees the firm. */
  seesFirm: boolean
  /** The company's: when a reminder goes is a matter of its clock. */
  timeZone: string
}

/** References across the firm, each with whom it is about, how far it is, and when somebody is reminded next. */
export async function ReferenceTable({ rows, seesFirm, timeZone }: ReferenceTableProps) {
  const [t, locale] = await Promise.all([words('hiringReferences'), currentLocale()])
  const { tag } = locales[locale]
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
  const soon = new Intl.DateTimeFormat(tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
  const columns: Column<ReferenceRow>[] = [
    {
      key: 'referee',
      head: t('table.referee'),
      title: true,
      cell: row => (
        <span className="wrap-anywhere block min-w-0">
          <bdi>{row.referee || t('table.erased')}</bdi>
          {row.company && (
            <span className="block font-normal text-muted text-small">
              <bdi>{row.company}</bdi>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'candidate',
      head: t('table.candidate'),
      cell: row => (
        <span className="wrap-anywhere block min-w-0">
          <Link
            href={`/hiring/candidates/${row.candidate.uuid}`}
            prefetch={false}
            dir="auto"
            className="inline-flex min-h-6 items-center underline decoration-line underline-offset-4 hover:decoration-ink"
          >
            {row.candidate.name}
          </Link>
          {seesFirm && (
            <span className="block text-muted text-small">
              {t.rich('table.of', { name: () => <bdi>{row.recruiter}</bdi> })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'relationship',
      head: t('table.relationship'),
      cell: row => (
        <span className="inline-flex items-center gap-1.5 align-middle">
          {row.relationship === 'manager' && <ShieldCheck aria-hidden="true" className="size-4 shrink-0 text-accent" />}
          {t(`relationships.${row.relationship}`)}
        </span>
      ),
    },
    { key: 'state', head: t('table.state'), cell: row => <State state={row.state} /> },
    {
      key: 'score',
      head: t('table.score'),
      figures: true,
      cell: row => (row.score === null ? null : number.format(row.score)),
    },
    { key: 'asked', head: t('table.asked'), cell: row => <RelativeTime at={row.askedAt} /> },
    {
      key: 'completed',
      head: t('table.completed'),
      cell: row => (row.completedAt ? <RelativeTime at={row.completedAt} /> : null),
    },
    {
      key: 'next',
      head: t('table.next'),
      cell: row => {
        if (!row.nextReminderAt) return null
        if (row.isPaused) return t('table.paused')
        return <time dateTime={row.nextReminderAt}>{soon.format(new Date(row.nextReminderAt))}</time>
      },
    },
  ]
  return <Table caption={t('table.caption')} rows={rows} rowKey={row => row.uuid} columns={columns} />
}
