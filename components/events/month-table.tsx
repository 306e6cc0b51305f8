import Link from 'next/link'
import { classNames } from '@/components/ui/class-names'
import type { EventItem } from '@/lib/contracts/browser/event-types'
import { MonthKeys } from './month-keys'
import type { Said } from './said'

type MonthTableProps = {
  caption: string
  month: string
  today: string
  weeks: string[][]
  on: (date: string) => EventItem[]
  saying: Said
}

/** A month as a table of weeks. On a phone MonthList stands in its place. */
export function MonthTable({ caption, month, today, weeks, on, saying }: MonthTableProps) {
  const { t } = saying
  const first = `${month}-01`
  const entered = today.startsWith(month) ? today : first
  return (
    <MonthKeys label={caption} hint={t('month.keys')}>
      <thead>
        <tr>
          {weeks[0]!.map(date => (
            <th
              key={date}
              scope="col"
              className="w-[14.28%] px-2 py-1.5 text-start font-semibold text-muted text-small"
            >
              <span aria-hidden="true">{saying.weekday(date)}</span>
              <span className="sr-only">{saying.fullWeekday(date)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {week.map(date => (
              <td
                key={date}
                data-date={date}
                tabIndex={date === entered ? 0 : -1}
                aria-current={date === today ? 'date' : undefined}
                className={classNames(
                  '-outline-offset-2 h-28 border border-line p-1 align-top',
                  !date.startsWith(month) && 'bg-sunken text-muted',
                )}
              >
                <span className="sr-only">{saying.day(date)}</span>
                <span
                  aria-hidden="true"
                  className={classNames(
                    'inline-grid h-7 min-w-7 place-items-center rounded-full px-1 text-small tabular-nums',
                    date === today && 'bg-accent font-semibold text-on-accent',
                  )}
                >
                  {saying.number(date)}
                </span>
                <ul className="mt-0.5 grid grid-cols-1 gap-1">
                  {on(date).map(event => (
                    <li key={event.id}>
                      <DayEvent event={event} date={date} saying={saying} />
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </MonthKeys>
  )
}

function DayEvent({ event, date, saying }: { event: EventItem; date: string; saying: Said }) {
  const { t } = saying
  const begins = event.startsAt.slice(0, 10) === date
  const name = event.holiday ? `${event.name}, ${t('list.holiday')}` : event.name
  return (
    <Link
      href={`/events/${event.id}`}
      title={event.name}
      dir="auto"
      className={classNames(
        'relative block min-h-6 truncate rounded-small px-1.5 text-small leading-6 hover:underline',
        event.holiday ? 'bg-off-soft text-off italic' : 'bg-accent-soft text-accent',
      )}
    >
      <span aria-hidden="true">{begins || event.holiday ? event.name : `… ${event.name}`}</span>
      <span className="sr-only">{begins ? name : t('month.goOn', { name })}</span>
    </Link>
  )
}
