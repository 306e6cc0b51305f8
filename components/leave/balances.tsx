'use client'

import type { Balance } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

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
  const { t, amount, days, calendarDay } = useSay()
  const { remaining } = kind
  const grows = yearEnd !== null && yearEnd.balance !== remaining
  const later = ({ date, balance }: { date: string; balance: number }) => ({
    amount: amount(balance),
    date: calendarDay(date),
  })
  return (
    <>
      <h2 className="break-words text-muted">{kind.name}</h2>
      <p className="font-serif text-lead">
        {remaining === null ? t('balance.noLimit') : t('balance.left', { days: days(remaining) })}
      </p>
      {nextYear && yearEnd && (
        <p className="text-small tabular-nums">
          {grows && `${t('balance.by', later(yearEnd))} · `}
          {t('balance.from', later(nextYear))}
        </p>
      )}
      {yearEnd && yearEnd.lapses > 0 && (
        <p className="font-semibold text-pending text-small">
          {t('balance.lapses', { days: days(yearEnd.lapses), date: calendarDay(yearEnd.date) })}
        </p>
      )}
      <p className="text-muted text-small">
        {t('balance.used', { days: days(used) })}
        {asked > 0 && ` · ${t('balance.asked', { days: days(asked) })}`}
      </p>
    </>
  )
}
