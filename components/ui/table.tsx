import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type Column<R> = {
  key: string
  head: ReactNode
  /** Null where the row has nothing there: a dash in the table, no line at all in a phone's list. */
  cell: (row: R) => ReactNode
  /** Figures stand at the end, in even digits. */
  figures?: boolean
  /** The column that names the row; the phone's list shows it as the title. */
  title?: boolean
}

/** The linter takes a role beside its element for a slip; here the element may have lost it. */
const said = (role: string) => ({ role })

type TableProps<R> = {
  caption: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  rowKey: (row: R) => string | number
  /** One quiet thing to do with a row: seen on hover and focus, on a phone always. */
  action?: (row: R) => ReactNode
}

/**
 * A real table with a head that stays; on a phone a list, each cell beside its column's name. Since `display` takes a
 * table's meaning away in some browsers, the roles are said as well.
 */
export function Table<R>({ caption, columns, rows, rowKey, action }: TableProps<R>) {
  return (
    <table className="block w-full sm:table" {...said('table')}>
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group" {...said('rowgroup')}>
        <tr {...said('row')}>
          {columns.map(column => (
            <th
              key={column.key}
              scope="col"
              {...said('columnheader')}
              className={classNames(
                'sticky top-0 z-10 border-line border-b bg-paper px-3 py-2 font-semibold text-muted text-small first:ps-0 last:pe-0',
                column.figures ? 'text-end' : 'text-start',
              )}
            >
              {column.head}
            </th>
          ))}
          {action && <td {...said('cell')} className="sticky top-0 z-10 border-line border-b bg-paper" />}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group" {...said('rowgroup')}>
        {rows.map(row => (
          <tr
            key={rowKey(row)}
            {...said('row')}
            className="group grid gap-y-1 border-line border-b py-3 sm:table-row sm:hover:bg-hover"
          >
            {columns.map(column => (
              <Cell key={column.key} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
            {action && (
              <td
                {...said('cell')}
                className="text-end focus-within:opacity-100 group-hover:opacity-100 has-[[open]]:opacity-100 sm:table-cell sm:py-1.5 sm:ps-3 sm:opacity-0 sm:transition-opacity"
              >
                {action(row)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<R>({ column, children }: { column: Column<R>; children: ReactNode }) {
  if (column.title)
    return (
      <th
        scope="row"
        {...said('rowheader')}
        className="text-start font-semibold sm:table-cell sm:px-3 sm:py-2.5 sm:first:ps-0"
      >
        {children}
      </th>
    )
  return (
    <td
      {...said('cell')}
      className={classNames(
        children === null ? 'hidden' : 'flex',
        'min-w-0 justify-between gap-4 sm:table-cell sm:px-3 sm:py-2.5 sm:first:ps-0 sm:last:pe-0',
        column.figures && 'tabular-nums sm:text-end',
      )}
    >
      <span aria-hidden="true" className="max-w-2/5 shrink-0 text-muted text-small sm:hidden">
        {column.head}
      </span>
      {children === null ? (
        <span className="text-muted">–</span>
      ) : (
        <span className="min-w-0 wrap-anywhere">{children}</span>
      )}
    </td>
  )
}
