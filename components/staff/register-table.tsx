import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { RegisterRow, Standing } from '@/lib/contracts/browser/staff-types'
import { words } from '@/lib/i18n/words'

export const tones = { active: 'approved', invited: 'pending', left: 'off' } as const satisfies Record<Standing, string>

/** Everybody who fits a search, each leading to their file. */
export async function RegisterTable({ rows }: { rows: RegisterRow[] }) {
  const t = await words('staff')
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
            <span className="flex min-w-0 items-center gap-3">
              <Avatar name={row.face.name} src={row.face.avatarUrl} />
              <span className="min-w-0">
                <Link
                  href={`/admin/people/${row.id}`}
                  prefetch={false}
                  dir="auto"
                  className="wrap-anywhere underline-offset-4 hover:underline"
                >
                  {row.face.name}
                </Link>
                <span className="wrap-anywhere block font-normal text-muted text-small">{row.email}</span>
              </span>
            </span>
          ),
        },
        { key: 'role', head: t('table.role'), cell: row => t(`role.${row.role}`) },
        { key: 'place', head: t('table.place'), cell: row => row.place || null },
        { key: 'location', head: t('table.location'), cell: row => row.location },
        {
          key: 'manager',
          head: t('table.manager'),
          cell: row => (row.manager ? <bdi>{row.manager}</bdi> : <span className="text-muted">{t('table.none')}</span>),
        },
        {
          key: 'status',
          head: t('table.status'),
          cell: row => <Badge tone={tones[row.standing]}>{t(`status.${row.standing}`)}</Badge>,
        },
      ]}
    />
  )
}
