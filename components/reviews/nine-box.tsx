'use client'

import { GripVertical } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { Avatar } from '@/components/ui/avatar'
import { classNames } from '@/components/ui/class-names'
import { Menu } from '@/components/ui/menu'
import { notify } from '@/components/ui/notify'
import { placePerson } from '@/lib/actions/reviews'
import type { ParticipantItem, PotentialSaid, RoundPage } from '@/lib/contracts/browser/reviews-types'
import { type Level, levels, performanceOf, ratingFor } from './levels'

type Place = { calibratedRating: number | null; potential: PotentialSaid | null }

const placeOf = ({ calibratedRating, potential }: ParticipantItem): Place => ({ calibratedRating, potential })

/** People by performance and potential. A face is dragged into another box, or moved by its menu; each move can be undone. */
export function NineBox({ round }: { round: RoundPage }) {
  const t = useTranslations('reviews.box')
  const undo = useTranslations('ui')('undo')
  const trouble = useTrouble()
  const [people, setPeople] = useState(round.participants)
  const [over, setOver] = useState<string>()
  const open = round.status === 'running'
  const put = (id: number, place: Place) =>
    setPeople(all => all.map(one => (one.person.id === id ? { ...one, ...place } : one)))

  async function move(one: ParticipantItem, to: Place, undoable = true) {
    const from = placeOf(one)
    const { id, name } = one.person
    put(id, to)
    try {
      await accepted(
        placePerson({
          round: round.id,
          person: id,
          calibratedRating: String(to.calibratedRating ?? ''),
          potential: to.potential ?? '',
          seenRating: String(from.calibratedRating ?? ''),
          seenPotential: from.potential ?? '',
        }),
      )
      const now = { ...one, ...to }
      const performance = performanceOf(now)
      if (undoable && performance && to.potential)
        notify({
          text: t('moved', {
            name,
            performance: t(`levels.${performance}`),
            potential: t(`levels.${to.potential}`),
          }),
          undo: { label: undo, run: () => void move(now, from, false) },
        })
    } catch (error) {
      put(id, from)
      notify({ text: `${t('notMoved', { name })}. ${trouble(error)}` })
    }
  }

  const into = (one: ParticipantItem, performance: Level, potential: Level) =>
    move(one, { calibratedRating: ratingFor(one, performance), potential })

  function drop(event: DragEvent, performance: Level, potential: Level) {
    event.preventDefault()
    setOver(undefined)
    const one = people.find(({ person }) => String(person.id) === event.dataTransfer.getData('text/plain'))
    if (one) into(one, performance, potential)
  }

  const cellName = (performance: Level, potential: Level) =>
    t('cell', { performance: t(`levels.${performance}`), potential: t(`levels.${potential}`) })

  const face = (one: ParticipantItem) => (
    <li
      key={one.person.id}
      draggable={open}
      onDragStart={event => event.dataTransfer.setData('text/plain', String(one.person.id))}
      className={classNames(
        'flex max-w-full items-center rounded-full border border-line bg-raised',
        open && 'cursor-grab ps-1.5 active:cursor-grabbing',
      )}
    >
      {open && <GripVertical aria-hidden="true" className="size-3.5 shrink-0 text-muted" />}
      <Menu
        label={t('menu', { name: one.person.name })}
        className="flex min-w-0 items-center gap-1.5 rounded-full py-0.5 ps-0.5 pe-2.5 text-small hover:bg-hover"
        entries={() =>
          open
            ? levels.flatMap(potential =>
                levels.map(performance => ({
                  kind: 'action' as const,
                  label: cellName(performance, potential),
                  onSelect: () => void into(one, performance, potential),
                })),
              )
            : [{ kind: 'about' as const, content: t('closed') }]
        }
      >
        <span className="flex min-w-0 items-center gap-1.5">
          <Avatar name={one.person.name} src={one.person.avatarUrl} className="size-7" />
          <bdi className="truncate">{one.person.name}</bdi>
        </span>
      </Menu>
    </li>
  )

  const unplaced = people.filter(one => performanceOf(one) === null || one.potential === null)
  return (
    <div className="grid gap-8">
      <div className="grid gap-2 sm:grid-cols-3">
        {levels.toReversed().flatMap(potential =>
          levels.map(performance => {
            const here = people.filter(one => performanceOf(one) === performance && one.potential === potential)
            const name = cellName(performance, potential)
            const best = performance === 'high' && potential === 'high'
            return (
              <section
                key={name}
                aria-label={name}
                onDragOver={event => {
                  if (!open) return
                  event.preventDefault()
                  setOver(name)
                }}
                onDragLeave={() => setOver(undefined)}
                onDrop={event => drop(event, performance, potential)}
                className={classNames(
                  'min-h-32 min-w-0 rounded-base border p-3 transition-colors',
                  over === name
                    ? 'border-accent bg-accent-soft'
                    : best
                      ? 'border-accent/40 bg-sunken'
                      : 'border-line bg-sunken',
                )}
              >
                <p className="mb-2 flex justify-between gap-2 text-muted text-small">
                  <span>{name}</span>
                  <span className="tabular-nums">{here.length}</span>
                </p>
                {here.length > 0 ? (
                  <ul className="flex flex-wrap gap-1.5">{here.map(face)}</ul>
                ) : (
                  <p className="text-muted text-small">{t('empty')}</p>
                )}
              </section>
            )
          }),
        )}
      </div>
      {unplaced.length > 0 && (
        <section aria-labelledby="unplaced">
          <h2 id="unplaced" className="font-serif text-lead">
            {t('unplaced')}
          </h2>
          <p className="mb-3 text-muted text-small">{t('unplacedWhy')}</p>
          <ul className="flex flex-wrap gap-1.5">{unplaced.map(face)}</ul>
        </section>
      )}
    </div>
  )
}
