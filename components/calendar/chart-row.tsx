import Link from 'next/link'
import { memo } from 'react'
import { Avatar } from '@/components/ui/avatar'
import { classNames } from '@/components/ui/class-names'
import type { ChartKind, ChartRow as Row } from '@/lib/contracts/browser/wall-chart-types'
import type { Cell } from './cells'

type ChartRowProps = {
  row: Row
  cells: Cell[]
  index: number
  today: string
  kinds: Map<number, ChartKind>
  /** The column that Tab leads to, where it is in this row. */
  tabStop?: number
  meaning: (cell: Cell) => string
}

const asCell = { role: 'gridcell' }

/** One person's line of the chart. */
export const ChartRow = memo(function ChartRow({ row, cells, index, today, kinds, tabStop, meaning }: ChartRowProps) {
  return (
    <tr aria-rowindex={index + 3} className="h-10">
      <th
        scope="row"
        className="sticky start-0 z-10 w-40 min-w-40 max-w-40 border-line border-e border-b bg-paper px-2 text-start font-normal sm:w-56 sm:min-w-56 sm:max-w-56"
      >
        <span className="flex items-center gap-2">
          <Avatar name={row.person.name} src={row.person.avatarUrl} size="small" />
          <span className="min-w-0 truncate" title={row.person.name}>
            {row.person.name}
          </span>
        </span>
      </th>
      {cells.map((cell, column) => {
        const { date, sign, absence } = cell
        const off = sign === 'o' || sign === 'h'
        const plain = !absence && (sign === 'w' || sign === 'o')
        return (
          <td
            key={date}
            {...asCell}
            tabIndex={column === tabStop ? 0 : -1}
            data-cell={`${index}:${column}`}
            aria-label={plain ? undefined : meaning(cell)}
            className={classNames(
              'relative h-10 w-7 min-w-7 border-line border-b p-0.5 text-center text-small outline-offset-[-2px] print:w-auto print:min-w-0',
              off && 'bg-sunken text-base text-muted',
              date === today && 'shadow-[inset_1px_0_0_var(--accent),inset_-1px_0_0_var(--accent)]',
            )}
          >
            {sign === 'h' && '*'}
            {absence && <Mark cell={cell} kind={kinds.get(absence.kindId ?? 0)} />}
          </td>
        )
      })}
    </tr>
  )
})

function Mark({ cell: { absence, half }, kind }: { cell: Cell; kind?: ChartKind }) {
  const look = classNames(
    'flex h-full items-center justify-center rounded-small border font-semibold text-[0.75rem]',
    half === 'morning' && 'me-auto w-1/2',
    half === 'afternoon' && 'ms-auto w-1/2',
    absence?.pending ? 'border-current border-dashed' : 'border-transparent',
    kind
      ? absence?.pending
        ? 'text-tint-ink'
        : 'bg-tint text-tint-ink'
      : absence?.pending
        ? 'text-off'
        : 'bg-off-soft text-off',
  )
  const letter = kind?.letter ?? '×'
  return absence?.requestId ? (
    <Link href={`/leave/${absence.requestId}`} tabIndex={-1} prefetch={false} data-tint={kind?.tint} className={look}>
      {letter}
    </Link>
  ) : (
    <span data-tint={kind?.tint} className={look}>
      {letter}
    </span>
  )
}
