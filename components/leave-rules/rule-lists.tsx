'use client'

import { useLocale, useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { calendarDays } from '@/components/ui/calendar-days'
import { type Column, Table } from '@/components/ui/table'
import type { BlackoutSaid, CapSaid } from '@/lib/contracts/browser/leave-rules-types'
import { RemoveRule } from './rule-forms'

function useScope() {
  const t = useTranslations('leaveRules.blackouts')
  return ({
    department,
    location,
    manager,
  }: {
    department: string | null
    location: string | null
    manager?: string | null
  }) => {
    const parts = [manager && t('reports', { name: manager }), department, location].filter(Boolean)
    return parts.length > 0 ? <bdi>{parts.join(', ')}</bdi> : t('everybody')
  }
}

/** Days on which nobody should be away. */
export function BlackoutTable({ periods }: { periods: BlackoutSaid[] }) {
  const t = useTranslations('leaveRules.blackouts')
  const locale = useLocale()
  const scope = useScope()
  const days = calendarDays(locale, { day: 'numeric', month: 'long', year: 'numeric' })
  const columns: Column<BlackoutSaid>[] = [
    { key: 'name', head: t('fields.name'), title: true, cell: one => <bdi className="font-semibold">{one.name}</bdi> },
    { key: 'days', head: t('days'), cell: one => days.span(one.startDate, one.endDate) },
    { key: 'scope', head: t('scope'), cell: scope },
    {
      key: 'enforcement',
      head: t('fields.enforcement'),
      cell: one => (
        <Badge tone={one.enforcement === 'refuse' ? 'refused' : 'pending'}>{t(`fields.${one.enforcement}`)}</Badge>
      ),
    },
  ]
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={periods}
      rowKey={one => one.id}
      action={one => <RemoveRule rule="blackout" id={one.id} name={one.name} />}
    />
  )
}

/** How many may be away at once. */
export function CapTable({ caps }: { caps: CapSaid[] }) {
  const t = useTranslations('leaveRules.blackouts')
  const scope = useScope()
  const columns: Column<CapSaid>[] = [
    { key: 'scope', head: t('scope'), title: true, cell: scope },
    { key: 'most', head: t('fields.maxAway'), figures: true, cell: one => one.maxAway },
    {
      key: 'enforcement',
      head: t('fields.enforcement'),
      cell: one => (
        <Badge tone={one.enforcement === 'refuse' ? 'refused' : 'pending'}>{t(`fields.${one.enforcement}`)}</Badge>
      ),
    },
  ]
  return (
    <Table
      caption={t('caps')}
      columns={columns}
      rows={caps}
      rowKey={one => one.id}
      action={one => (
        <RemoveRule
          rule="cap"
          id={one.id}
          name={[one.manager, one.department, one.location].filter(Boolean).join(', ') || t('everybody')}
        />
      )}
    />
  )
}
