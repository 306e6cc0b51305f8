import type { LeaveDay } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

type DayListProps = {
  days: LeaveDay[]
  label: string
  /** What it stands under decides its rank. */
  heading?: 'h2' | 'h3'
}

/** How each day counts, and why. A long leave is folded after its first two weeks. */
export function DayList({ days, label, heading: Title = 'h3' }: DayListProps) {
  const { t } = useSay()
  const long = days.length > 14
  return (
    <div>
      <Title className="font-semibold">{label}</Title>
      <Days days={long ? days.slice(0, 7) : days} />
      {long && (
        <details>
          <summary className="cursor-pointer py-1 text-accent text-small">
            {t('outlook.everyDay', { count: days.length })}
          </summary>
          <Days days={days.slice(7)} />
        </details>
      )}
    </div>
  )
}

function Days({ days }: { days: LeaveDay[] }) {
  const { counted } = useSay()
  return (
    <ul className="mt-1 text-small tabular-nums">
      {days.map(day => (
        <li key={day.date} className={day.days === 0 ? 'text-muted' : undefined}>
          {counted(day)}
        </li>
      ))}
    </ul>
  )
}
