import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { StatCard } from '@/components/ui/stat-card'
import { type Column, Table } from '@/components/ui/table'
import { type Job, type QueueFigures, states } from '@/lib/contracts/browser/jobs'
import { catalog } from '@/lib/i18n/catalog'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { RetryJob } from './send-again'

const tones = {
  running: 'approved',
  waiting: 'pending',
  retrying: 'pending',
  scheduled: 'off',
  failed: 'refused',
} as const

/** How much work there is, by how it stands. */
export async function Figures({ figures }: { figures: QueueFigures }) {
  const [t, locale] = await Promise.all([words('outbox'), currentLocale()])
  const number = new Intl.NumberFormat(locales[locale].tag)
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-5">
      {states.map(state => (
        <StatCard key={state} label={t(`jobState.${state}`)} value={number.format(figures[state])}>
          {state === 'waiting' && figures.oldest !== null && t('oldest', { seconds: figures.oldest })}
        </StatCard>
      ))}
    </dl>
  )
}

/** The company's work that is not done. */
export async function JobList({ jobs }: { jobs: Job[] }) {
  const t = await words('outbox')
  const known = Object.keys(catalog.outbox.en.tasks) as (keyof typeof catalog.outbox.en.tasks)[]
  const nameOf = ({ task }: Job) => {
    const name = known.find(one => one === task)
    return name ? t(`tasks.${name}`) : task
  }
  const columns: Column<Job>[] = [
    {
      key: 'task',
      head: t('task'),
      title: true,
      cell: job => (
        <>
          {nameOf(job)}
          {job.error && (
            <span dir="auto" className="wrap-anywhere block font-normal text-muted text-small">
              {job.error}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'state',
      head: t('stateOf'),
      cell: job => <Badge tone={tones[job.state]}>{t(`jobState.${job.state}`)}</Badge>,
    },
    {
      key: 'tries',
      head: t('tries'),
      figures: true,
      cell: job => t('ofMost', { attempts: job.attempts, most: job.maxAttempts }),
    },
    { key: 'due', head: t('due'), cell: job => <RelativeTime at={job.runAt.toISOString()} /> },
    {
      key: 'retry',
      head: <span className="sr-only">{t('retry')}</span>,
      cell: job => (job.state === 'failed' || job.state === 'retrying') && <RetryJob id={job.id} task={nameOf(job)} />,
    },
  ]
  return <Table caption={t('jobList')} columns={columns} rows={jobs} rowKey={job => job.id} />
}
