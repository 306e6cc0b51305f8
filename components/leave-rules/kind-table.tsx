'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { type Column, Table } from '@/components/ui/table'
import type { KindOfLeave } from '@/lib/contracts/browser/leave-rules-types'
import { usePolicyWords } from './use-policy-words'

/** The kinds of leave, each with its rules in one line. */
export function KindTable({ kinds }: { kinds: KindOfLeave[] }) {
  const t = useTranslations('leaveRules')
  const say = usePolicyWords()
  const columns: Column<KindOfLeave>[] = [
    {
      key: 'name',
      head: t('name'),
      title: true,
      cell: kind => (
        <Link
          href={`/admin/leave/${kind.id}`}
          prefetch={false}
          dir="auto"
          className="font-semibold underline-offset-4 hover:underline"
        >
          {kind.name}
        </Link>
      ),
    },
    { key: 'rules', head: t('rules'), cell: say },
    {
      key: 'manner',
      head: t('manner'),
      cell: kind => (
        <span className="flex flex-wrap gap-1.5">
          <Badge tone={kind.isPaid ? 'approved' : 'off'}>{kind.isPaid ? t('paid') : t('unpaid')}</Badge>
          <Badge tone={kind.requiresApproval ? 'pending' : 'off'}>
            {kind.requiresApproval ? t('asks') : t('granted')}
          </Badge>
          {kind.archived && <Badge>{t('archived')}</Badge>}
        </span>
      ),
    },
  ]
  return <Table caption={t('title')} columns={columns} rows={kinds} rowKey={kind => kind.id} />
}
