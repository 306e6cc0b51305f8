'use client'

import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { type Column, Table } from '@/components/ui/table'
import { useActionForm } from '@/components/ui/use-action-form'
import { placeByForm } from '@/lib/actions/reviews'
import { type ParticipantItem, potentials, type RoundPage } from '@/lib/contracts/browser/reviews-types'

/** The nine boxes' twin: the same people line by line, each placed by two choices. Works without scripts. */
export function CalibrationTable({ round }: { round: RoundPage }) {
  const t = useTranslations('reviews')
  const columns: Column<ParticipantItem>[] = [
    {
      key: 'person',
      head: t('people'),
      title: true,
      cell: ({ person }) => (
        <span className="flex items-center gap-3">
          <Avatar name={person.name} src={person.avatarUrl} className="size-8" />
          <bdi className="font-semibold">{person.name}</bdi>
        </span>
      ),
    },
    { key: 'self', head: t('self'), figures: true, cell: one => one.selfRating },
    { key: 'manager', head: t('byManager'), figures: true, cell: one => one.managerRating },
    {
      key: 'placed',
      head: `${t('calibratedRating')}, ${t('potential')}`,
      cell: one => <PlaceForm round={round} one={one} />,
    },
  ]
  return <Table caption={t('box.title')} columns={columns} rows={round.participants} rowKey={one => one.person.id} />
}

function PlaceForm({ round, one }: { round: RoundPage; one: ParticipantItem }) {
  const t = useTranslations('reviews')
  const { form, summary, busy } = useActionForm(placeByForm, { labels: {} })
  const { id, name } = one.person
  const rating = one.calibratedRating === null ? '' : String(one.calibratedRating)
  const said = one.potential ? t(`potentials.${one.potential}`) : '–'
  if (round.status !== 'running') return `${rating || '–'}, ${said}`
  return (
    <form {...form} className="flex flex-wrap items-center gap-2">
      {summary}
      <input type="hidden" name="round" value={round.id} />
      <input type="hidden" name="person" value={id} />
      <input type="hidden" name="seenRating" value={rating} />
      <input type="hidden" name="seenPotential" value={one.potential ?? ''} />
      <Select
        name="calibratedRating"
        aria-label={`${t('calibratedRating')}: ${name}`}
        defaultValue={rating}
        className="w-20"
      >
        <option value="">–</option>
        {['1', '2', '3', '4', '5'].map(value => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </Select>
      <Select
        name="potential"
        aria-label={`${t('potential')}: ${name}`}
        defaultValue={one.potential ?? ''}
        className="w-32"
      >
        <option value="">–</option>
        {potentials.map(value => (
          <option key={value} value={value}>
            {t(`potentials.${value}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" size="small" busy={busy} aria-label={t('box.saveOne', { name })}>
        {t('save')}
      </Button>
    </form>
  )
}
