'use client'

import Link from 'next/link'
import { useLocale, useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { calendarDays } from '@/components/ui/calendar-days'
import { type Column, Table } from '@/components/ui/table'
import type { HolidaySaid } from '@/lib/contracts/browser/leave-rules-types'

const tones = { new: 'pending', here: 'approved', changed: 'off', own: 'off' } as const

/** A location's holidays of a year: those that are there, and those that an import would bring. */
export function HolidayTable({ holidays, caption }: { holidays: HolidaySaid[]; caption: string }) {
  const t = useTranslations('leaveRules.holidays')
  const locale = useLocale()
  const { day } = calendarDays(locale, { weekday: 'short', day: 'numeric', month: 'long' })
  const columns: Column<HolidaySaid>[] = [
    {
      key: 'name',
      head: t('name'),
      title: true,
      cell: ({ eventId, name }) =>
        eventId === null ? (
          <bdi>{name}</bdi>
        ) : (
          <Link
            href={`/events/${eventId}`}
            prefetch={false}
            dir="auto"
            className="font-semibold underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        ),
    },
    {
      key: 'date',
      head: t('date'),
      cell: ({ date, half }) => (
        <>
          {day(date)}
          {half && <span className="text-muted"> ({t(half)})</span>}
        </>
      ),
    },
    { key: 'state', head: t('state'), cell: ({ state }) => <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge> },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={holidays}
      rowKey={one => `${one.eventId} ${one.date} ${one.name}`}
      action={({ eventId, name }) =>
        eventId !== null && (
          <Link
            href={`/events/${eventId}/edit`}
            prefetch={false}
            aria-label={t('editOne', { name })}
            className="rounded-small text-accent underline-offset-4 hover:underline"
          >
            {t('edit')}
          </Link>
        )
      }
    />
  )
}
