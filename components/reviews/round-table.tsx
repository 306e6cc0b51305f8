'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { calendarDays } from '@/components/ui/calendar-days'
import { type Column, Table } from '@/components/ui/table'
import type { RoundItem } from '@/lib/contracts/browser/reviews-types'

const tones = { draft: 'off', running: 'pending', finished: 'approved' } as const

/** A round's state in a word. */
export function RoundState({ status }: Pick<RoundItem, 'status'>) {
  return <Badge tone={tones[status]}>{useTranslations('reviews.states')(status)}</Badge>
}

/** The rounds, each with how far it has come. */
export function RoundTable({ rounds }: { rounds: RoundItem[] }) {
  const t = useTranslations('reviews')
  const locale = useLocale()
  const days = calendarDays(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  const of = (count: number, { participants }: RoundItem) => t('of', { count, all: participants })
  const columns: Column<RoundItem>[] = [
    {
      key: 'name',
      head: t('name'),
      title: true,
      cell: one => (
        <Link
          href={`/admin/reviews/${one.id}`}
          prefetch={false}
          dir="auto"
          className="font-semibold underline-offset-4 hover:underline"
        >
          {one.name}
        </Link>
      ),
    },
    { key: 'days', head: t('days'), cell: one => days.span(one.startsOn, one.endsOn) },
    { key: 'state', head: t('state'), cell: one => <RoundState status={one.status} /> },
    { key: 'self', head: t('selfRated'), figures: true, cell: one => of(one.selfRated, one) },
    { key: 'manager', head: t('managerRated'), figures: true, cell: one => of(one.managerRated, one) },
    { key: 'calibrated', head: t('calibrated'), figures: true, cell: one => of(one.calibrated, one) },
  ]
  return <Table caption={t('title')} columns={columns} rows={rounds} rowKey={one => one.id} />
}
