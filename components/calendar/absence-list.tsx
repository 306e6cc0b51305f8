'use client'

import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { ShowMore } from '@/components/ui/show-more'
import type { Face } from '@/lib/contracts/browser/types'
import type { Chart, ChartAbsence } from '@/lib/contracts/browser/wall-chart-types'
import { useChartWords } from './use-chart-words'

type Entry = ChartAbsence & { person: Face }

type AbsenceListProps = {
  chart: Chart
  /** Where all of it is, when this is a part of the page: of a large company only the beginning is drawn then. */
  whole?: string
}

const beginning = 60

/** The same as the chart, to be read: who is away now, then by the day on which they leave, at last what is over. */
export function AbsenceList({ chart: { rows, kinds, from, to, today }, whole }: AbsenceListProps) {
  const { t, say, kindOf } = useChartWords(kinds)
  const within = from <= today && today <= to
  const isOver = ({ endDate }: Entry) => within && endDate < today
  const all = rows
    .flatMap(({ person, absences }) => absences.map((one): Entry => ({ ...one, person })))
    .sort(
      (a, b) =>
        Number(isOver(a)) - Number(isOver(b)) || (a.startDate < b.startDate ? -1 : Number(a.startDate > b.startDate)),
    )
  const entries = whole ? all.slice(0, beginning) : all
  const titleOf = (one: Entry) => {
    if (isOver(one)) return t('over')
    return within && one.startDate <= today ? t('now') : say.day(one.startDate)
  }
  const groups = new Map<string, Entry[]>()
  for (const one of entries) {
    const title = titleOf(one)
    const group = groups.get(title)
    if (group) group.push(one)
    else groups.set(title, [one])
  }
  if (entries.length === 0) return <p className="py-8 text-center text-muted">{t('nobody')}</p>
  return (
    <div className="max-w-[42.5rem]">
      {[...groups].map(([title, group]) => (
        <section key={title} aria-label={title} className="mb-6">
          <h2 className="mb-1 font-semibold">{title}</h2>
          <ul className="divide-y divide-line border-line border-y">
            {group.map(one => (
              <li key={`${one.person.id} ${one.startDate} ${one.startHalf}`} className="flex items-center gap-3 py-2.5">
                <Avatar name={one.person.name} src={one.person.avatarUrl} />
                <div className="min-w-0 grow">
                  <p className="wrap-anywhere font-semibold">{one.person.name}</p>
                  <p className="text-muted text-small">
                    {say.dates(one)} · {kindOf({ ...one, pending: false })}
                  </p>
                </div>
                {one.pending && <Badge tone="pending">{t('pending')}</Badge>}
                {one.requestId && (
                  <Link
                    href={`/leave/${one.requestId}`}
                    aria-label={t('open', { name: one.person.name, dates: say.dates(one) })}
                    className="rounded-small px-2 py-1 text-accent text-small underline underline-offset-4 hover:no-underline"
                  >
                    {t('openShort')}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {whole && all.length > entries.length && <ShowMore href={whole}>{t('whole', { count: all.length })}</ShowMore>}
    </div>
  )
}
