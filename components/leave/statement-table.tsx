'use client'

import Link from 'next/link'
import type { Statement } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

type StatementTableProps = { statement: Statement; limited: boolean; today: string }

const cell = 'py-2.5 align-baseline'
const figure = `${cell} text-end tabular-nums whitespace-nowrap`

/** A year's books of one kind of leave, as one reads a bank's: oldest first, what is left after each line. */
export function StatementTable({ statement, limited, today }: StatementTableProps) {
  const { t, amount, span, year } = useSay()
  const { from, to, opening, closing, lines } = statement
  const over = to < today
  return (
    <table className="w-full text-small sm:text-base">
      <caption className="sr-only">{year(from, to)}</caption>
      <thead className="text-muted text-small">
        <tr className="border-line border-b">
          <th scope="col" className="py-2 text-start font-normal">
            {t('books.what')}
          </th>
          <th scope="col" className="py-2 ps-3 text-end font-normal">
            {t('books.change')}
          </th>
          {limited && (
            <th scope="col" className="py-2 ps-3 text-end font-normal">
              {t('books.after')}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {limited && <Edge word={t('books.opening')} date={from} balance={opening} />}
        {lines.map((line, n) => (
          // Lines have an order and no other name: what is due has no id yet.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes in place
          <tr key={n}>
            <td className={`${cell} min-w-0 break-words`}>
              {line.requestId === null ? (
                t(`books.line.${line.kind}`)
              ) : (
                <Link href={`/leave/${line.requestId}`} className="underline underline-offset-4 hover:no-underline">
                  {t(`books.line.${line.kind}`)}
                </Link>
              )}
              <span className="block text-muted text-small">
                {line.from > today ? t('books.toCome', { dates: span(line.from, line.to) }) : span(line.from, line.to)}
              </span>
              {line.note && <span className="block text-small">{line.note}</span>}
            </td>
            <td className={`${figure} ps-3`}>
              {line.amount > 0 && '+'}
              {amount(line.amount)}
            </td>
            {limited && <td className={`${figure} ps-3`}>{amount(line.balance)}</td>}
          </tr>
        ))}
        {limited && (
          <Edge word={over ? t('books.closing') : t('books.soFar')} date={over ? to : undefined} balance={closing} />
        )}
      </tbody>
    </table>
  )
}

function Edge({ word, date, balance }: { word: string; date?: string; balance: number }) {
  const { amount, calendarDay } = useSay()
  return (
    <tr className="font-semibold">
      <th scope="row" className={`${cell} text-start`}>
        {word}
        {date && <span className="block font-normal text-muted text-small">{calendarDay(date)}</span>}
      </th>
      <td />
      <td className={`${figure} ps-3`}>{amount(balance)}</td>
    </tr>
  )
}
