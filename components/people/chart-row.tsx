import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { classNames } from '@/components/ui/class-names'
import type { DirectoryItem } from '@/lib/contracts/browser/types'

type ChartRowProps = {
  person: DirectoryItem
  here: boolean
  unfolds: boolean
  open: boolean
  below: string
  onToggle: () => void
}

/** One person of the chart: what unfolds those below, and the way to the profile. */
export function ChartRow({ person, here, unfolds, open, below, onToggle }: ChartRowProps) {
  const t = useTranslations('people')
  const count = person.reports
  return (
    <div
      className={classNames(
        'flex min-h-13 items-center gap-2 rounded-base pe-2 hover:bg-hover',
        here && 'bg-accent-soft hover:bg-accent-soft',
      )}
    >
      {unfolds ? (
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? below : undefined}
          aria-label={open ? t('chart.close', { name: person.name }) : t('chart.open', { count, name: person.name })}
          onClick={onToggle}
          className="grid size-9 shrink-0 place-items-center rounded-base text-muted hover:text-ink"
        >
          <ChevronRight
            aria-hidden="true"
            className={classNames('size-5 transition-transform rtl:-scale-x-100', open && 'rotate-90 rtl:-rotate-90')}
          />
        </button>
      ) : (
        <span className="size-9 shrink-0" />
      )}
      <Avatar name={person.name} src={person.avatarUrl} />
      <span className="min-w-0 grow py-1.5">
        <Link
          href={`/people/${person.id}`}
          prefetch={false}
          data-chart-stop
          aria-current={here || undefined}
          className="inline-flex min-h-6 max-w-full items-center rounded-small font-semibold underline-offset-4 hover:underline"
        >
          <span className="truncate" dir="auto">
            {person.name}
          </span>
        </Link>
        {person.title && <span className="block truncate text-muted text-small">{person.title}</span>}
      </span>
      {count > 0 && (
        <span className="hidden shrink-0 text-muted text-small tabular-nums sm:block">{t('reports', { count })}</span>
      )}
    </div>
  )
}
