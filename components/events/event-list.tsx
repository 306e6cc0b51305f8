import type { EventItem } from '@/lib/contracts/browser/event-types'
import { EventRow } from './event-row'
import { said } from './said'

/** Events under the month in which each begins. `now` is the company's clock. */
export async function EventList({ events, now }: { events: EventItem[]; now: string }) {
  const saying = await said()
  const months = [...new Set(events.map(one => one.startsAt.slice(0, 7)))]
  return (
    <div className="grid gap-8 pt-2">
      {months.map(month => (
        <section key={month} aria-labelledby={`month-${month}`}>
          <h2 id={`month-${month}`} className="mb-1 font-serif text-lead first-letter:uppercase">
            {saying.month(`${month}-01`)}
          </h2>
          <ul>
            {events
              .filter(one => one.startsAt.slice(0, 7) === month)
              .map(event => (
                <EventRow key={event.id} event={event} saying={saying} now={now} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
