import type { Balance } from '@/lib/contracts/browser/leave-types'
import { amount, days, words } from './words'

/** What one has of each kind of leave, and how it goes on. */
export function Balances({ balances }: { balances: Balance[] }) {
  return (
    <ul className="mb-10 grid gap-x-6 gap-y-5 border-line border-y py-5 sm:grid-cols-2">
      {balances.map(balance => (
        <li key={balance.kind.id} className="min-w-0">
          <BalanceCard {...balance} />
        </li>
      ))}
    </ul>
  )
}

function BalanceCard({ kind, used, asked, yearEnd, nextYear }: Balance) {
  const { remaining } = kind
  const grows = yearEnd !== null && yearEnd.balance !== remaining
  return (
    <>
      <h2 className="break-words text-muted">{kind.name}</h2>
      <p className="font-serif text-lead">{remaining === null ? words.noLimit : words.left(remaining)}</p>
      {nextYear && yearEnd && (
        <p className="text-small tabular-nums">
          {grows && `${amount(yearEnd.balance)} ${words.by(yearEnd.date)} · `}
          {amount(nextYear.balance)} {words.from(nextYear.date)}
        </p>
      )}
      {yearEnd && yearEnd.lapses > 0 && (
        <p className="font-semibold text-pending text-small">{words.lapses(yearEnd.lapses, yearEnd.date)}</p>
      )}
      <p className="text-muted text-small">
        {words.used(used)}
        {asked > 0 && `, ${words.asked(asked)}`}
      </p>
    </>
  )
}

/** "Holiday, 12 days left" */
export const kindWithRest = ({ name, remaining }: Balance['kind']) =>
  remaining === null ? name : `${name}, ${days(remaining)} left`
