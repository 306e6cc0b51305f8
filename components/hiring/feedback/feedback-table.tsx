import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { Table } from '@/components/ui/table'
import type { FeedbackEntry, FeedbackState } from '@/lib/contracts/browser/feedback-types'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { FeedbackDeeds } from './feedback-deeds'

const tones = {
  asked: 'pending',
  given: 'approved',
  declined: 'refused',
  cancelled: 'off',
  expired: 'off',
} as const satisfies Record<FeedbackState, string>

type FeedbackTableProps = {
  rows: FeedbackEntry[]
  timeZone: string
  /** The list's search, to come back to it. */
  back: string
}

/** What was asked, of whom, and what they say. */
export async function FeedbackTable({ rows, timeZone, back }: FeedbackTableProps) {
  const [t, locale] = await Promise.all([words('feedback'), currentLocale()])
  const moment = new Intl.DateTimeFormat(locales[locale].tag, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })

  function said(row: FeedbackEntry) {
    if (row.state === 'given')
      return (
        <span className="grid gap-1">
          <span>
            <b className="font-semibold">{t('rated', { rating: String(row.rating) })}</b>
            {row.recommends !== null &&
              `, ${t(`recommends.${row.audience}${row.recommends ? 'Yes' : 'No'}` as 'recommends.candidateYes')}`}
          </span>
          {row.comment && (
            <q
              dir="auto"
              className="letter block max-w-prose whitespace-pre-line before:content-none after:content-none"
            >
              {row.comment}
            </q>
          )}
        </span>
      )
    if (row.state !== 'asked') return null
    return (
      <span className="block text-muted">
        {[
          t('waits'),
          row.reminders > 0 && `${t('reminded', { count: row.reminders })}.`,
          row.nextReminderAt && `${t('nextReminder', { when: moment.format(new Date(row.nextReminderAt)) })}.`,
        ]
          .filter(Boolean)
          .join(' ')}
        <FeedbackDeeds id={row.id} name={row.name} mayRemind={row.mayRemind} back={back} />
      </span>
    )
  }

  return (
    <Table
      caption={t('table.caption')}
      rows={rows}
      rowKey={row => row.id}
      columns={[
        {
          key: 'candidate',
          head: t('table.candidate'),
          title: true,
          cell: row => (
            <>
              <Link
                href={`/hiring/candidates/${row.candidate.id}`}
                prefetch={false}
                dir="auto"
                className="wrap-anywhere underline-offset-4 hover:underline"
              >
                {row.candidate.name}
              </Link>
              {row.score !== null && (
                <span className="block font-normal text-muted text-small">
                  {t('score', { score: String(row.score) })}
                </span>
              )}
            </>
          ),
        },
        {
          key: 'who',
          head: t('table.who'),
          cell: row => (
            <>
              <bdi>{row.name}</bdi>
              <span className="wrap-anywhere block text-muted text-small">
                {t(`of.${row.audience}`)} · {row.email}
              </span>
            </>
          ),
        },
        {
          key: 'state',
          head: t('table.state'),
          cell: row => <Badge tone={tones[row.state]}>{t(`state.${row.state}`)}</Badge>,
        },
        { key: 'said', head: t('table.said'), cell: said },
        {
          key: 'asked',
          head: t('table.asked'),
          cell: row => (
            <>
              <RelativeTime at={row.askedAt} />
              <span className="block text-muted text-small">
                {t.rich('table.by', { name: () => <bdi>{row.askedBy}</bdi> })}
              </span>
            </>
          ),
        },
      ]}
    />
  )
}
