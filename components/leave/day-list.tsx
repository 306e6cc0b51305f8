import type { LeaveDay } from '@/lib/contracts/browser/leave-types'
import { words } from './words'

/** How each day counts, and why. A long leave is folded after its first two weeks. */
export function DayList({ days, label }: { days: LeaveDay[]; label: string }) {
  const long = days.length > 14
  return (
    <div>
      <h3 className="font-semibold">{label}</h3>
      <Days days={long ? days.slice(0, 7) : days} />
      {long && (
        <details>
          <summary className="cursor-pointer py-1 text-accent text-small">{words.everyDay(days.length)}</summary>
          <Days days={days.slice(7)} />
        </details>
      )}
    </div>
  )
}

function Days({ days }: { days: LeaveDay[] }) {
  return (
    <ul className="mt-1 text-small tabular-nums">
      {days.map(day => (
        <li key={day.date} className={day.days === 0 ? 'text-muted' : undefined}>
          {day.why}
        </li>
      ))}
    </ul>
  )
}
