'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { type Column, Table } from '@/components/ui/table'
import type { ParticipantItem, RoundPage } from '@/lib/contracts/browser/reviews-types'
import { RemovePerson } from './remove-person'

const isRated = ({ selfRating, managerRating, calibratedRating, potential, comment }: ParticipantItem) =>
  Boolean(selfRating ?? managerRating ?? calibratedRating ?? potential ?? comment)

/** Everybody in a round with what was rated. */
export function Participants({ round }: { round: RoundPage }) {
  const t = useTranslations('reviews')
  const columns: Column<ParticipantItem>[] = [
    {
      key: 'person',
      head: t('people'),
      title: true,
      cell: ({ person, manager }) => (
        <span className="flex items-center gap-3">
          <Avatar name={person.name} src={person.avatarUrl} className="size-8" />
          <span className="min-w-0">
            <bdi className="block truncate font-semibold">{person.name}</bdi>
            {manager && <bdi className="block truncate text-muted text-small">{manager}</bdi>}
          </span>
        </span>
      ),
    },
    { key: 'self', head: t('self'), figures: true, cell: one => one.selfRating },
    { key: 'manager', head: t('byManager'), figures: true, cell: one => one.managerRating },
    { key: 'calibrated', head: t('calibratedRating'), figures: true, cell: one => one.calibratedRating },
    {
      key: 'potential',
      head: t('potential'),
      cell: one => (one.potential ? t(`potentials.${one.potential}`) : null),
    },
    {
      key: 'comment',
      head: t('comment'),
      cell: one =>
        one.comment ? (
          <span dir="auto" className="line-clamp-2 max-w-xs text-small" title={one.comment}>
            {one.comment}
          </span>
        ) : null,
    },
  ]
  return (
    <Table
      caption={t('people')}
      columns={columns}
      rows={round.participants}
      rowKey={one => one.person.id}
      action={
        round.status === 'finished'
          ? undefined
          : one => <RemovePerson round={round.id} person={one.person.id} name={one.person.name} rated={isRated(one)} />
      }
    />
  )
}
