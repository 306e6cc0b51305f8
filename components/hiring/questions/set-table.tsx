'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { type Column, Table } from '@/components/ui/table'
import { preferSet, shelveSet } from '@/lib/actions/question-sets'
import type { SetRow } from '@/lib/contracts/browser/question-sets-types'
import { DeedButton } from './deed-button'

/** The firm's question sets; who may edit them has one quiet thing to do with each. */
export function SetTable({ rows, mayEdit }: { rows: SetRow[]; mayEdit: boolean }) {
  const t = useTranslations('questionSets')
  const columns: Column<SetRow>[] = [
    {
      key: 'set',
      head: t('table.set'),
      title: true,
      cell: set => (
        <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link
            href={`/hiring/questions/${set.id}`}
            dir="auto"
            className="wrap-anywhere underline-offset-4 hover:underline"
          >
            {set.title}
          </Link>
          {set.isDefault && <Badge tone="approved">{t('badge.default')}</Badge>}
        </span>
      ),
    },
    { key: 'languages', head: t('table.languages'), cell: set => set.languages.join(', ') },
    { key: 'questions', head: t('table.questions'), figures: true, cell: set => set.questions },
    { key: 'used', head: t('table.used'), figures: true, cell: set => t('table.usedTimes', { count: set.used }) },
    {
      key: 'version',
      head: t('table.version'),
      figures: true,
      cell: set => set.version ?? <span className="text-muted">{t('table.unsent')}</span>,
    },
  ]
  const action = ({ id, title, archived, isDefault }: SetRow) => {
    if (archived)
      return (
        <DeedButton
          send={shelveSet}
          said={t('use.restored', { title })}
          id={id}
          more={{ to: 'restore' }}
          look="quiet"
          size="small"
          aria-label={t('use.restoreOf', { title })}
        >
          {t('use.restore')}
        </DeedButton>
      )
    return (
      !isDefault && (
        <DeedButton
          send={preferSet}
          said={t('use.preferred', { title })}
          id={id}
          look="quiet"
          size="small"
          aria-label={t('use.preferOf', { title })}
        >
          {t('use.prefer')}
        </DeedButton>
      )
    )
  }
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={rows}
      rowKey={set => set.id}
      action={mayEdit ? action : undefined}
    />
  )
}
