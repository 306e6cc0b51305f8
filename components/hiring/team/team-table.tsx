import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { TeamRow, TeamStanding } from '@/lib/contracts/browser/hiring-team-types'
import { words } from '@/lib/i18n/words'

export const tones = { active: 'approved', invited: 'pending', inactive: 'off' } as const satisfies Record<
  TeamStanding,
  string
>

/** Everybody who recruits; for roots each leads to what they may do about them. */
export async function TeamTable({ rows, manages }: { rows: TeamRow[]; manages: boolean }) {
  const t = await words('hiringTeam')
  return (
    <Table
      caption={t('caption')}
      rows={rows}
      rowKey={row => row.uuid}
      columns={[
        {
          key: 'name',
          head: t('name'),
          title: true,
          cell: row => (
            <span className="flex min-w-0 items-center gap-3">
              <Avatar name={row.face.name} src={row.face.avatarUrl} />
              <span className="min-w-0">
                <span className="wrap-anywhere">
                  {manages ? (
                    <Link
                      href={`/hiring/team/${row.uuid}`}
                      prefetch={false}
                      dir="auto"
                      className="underline-offset-4 hover:underline"
                    >
                      {row.face.name}
                    </Link>
                  ) : (
                    <bdi>{row.face.name}</bdi>
                  )}
                  {row.isMe && <span className="font-normal text-muted"> {t('me')}</span>}
                </span>
                <span className="wrap-anywhere block font-normal text-muted text-small">{row.email}</span>
              </span>
            </span>
          ),
        },
        {
          key: 'role',
          head: t('role'),
          cell: row => (
            <>
              {t(`roles.${row.role}`)}
              {row.isLastRoot && <span className="block text-muted text-small">{t('onlyRoot')}</span>}
            </>
          ),
        },
        {
          key: 'standing',
          head: t('standing'),
          cell: row => <Badge tone={tones[row.standing]}>{t(`standings.${row.standing}`)}</Badge>,
        },
        {
          key: 'candidates',
          head: t('candidates'),
          figures: true,
          cell: row =>
            row.candidates === null ? (
              <>
                <span aria-hidden="true">–</span>
                <span className="sr-only">{t('hidden')}</span>
              </>
            ) : (
              row.candidates
            ),
        },
      ]}
    />
  )
}
