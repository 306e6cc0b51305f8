'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { RowTroubles, RowWho } from '@/components/ui/looked-row'
import { Table } from '@/components/ui/table'
import { useFocusOn } from '@/components/ui/use-focus-on'
import type { LookedRow, LookedThrough } from '@/lib/contracts/browser/candidates-types'

/** What a list would do, row by row, and the button that does it: where any row is wrong there is none. */
export function ImportLooked({ looked, busy }: { looked: LookedThrough; busy: boolean }) {
  const t = useTranslations('candidates.list')
  const head = useFocusOn<HTMLHeadingElement>(looked)
  const fits = looked.wrong === 0
  return (
    <section aria-labelledby="looked" className="grid grid-cols-[minmax(0,1fr)] gap-4 border-line border-t pt-6">
      <h2 ref={head} id="looked" tabIndex={-1} className="scroll-mt-20 scroll-mb-64 font-serif text-lead">
        {t('looked')}
      </h2>
      <p
        role="status"
        className={`rounded-base px-4 py-3 font-semibold ${fits ? 'bg-accent-soft text-accent' : 'bg-refused-soft text-refused'}`}
      >
        {fits ? t('fits', { count: looked.rows.length }) : t('wrong', { count: looked.wrong })}
      </p>
      {looked.ignored.length > 0 && (
        <p className="wrap-anywhere text-muted">{t('ignored', { columns: looked.ignored.join(', ') })}</p>
      )}
      {fits && (
        <>
          <input type="hidden" name="seen" value={looked.list} />
          <Button type="submit" name="deed" value="add" look="primary" busy={busy} className="h-11 justify-self-start">
            {t('add', { count: looked.rows.length })}
          </Button>
        </>
      )}
      <Rows rows={looked.rows} />
    </section>
  )
}

function Rows({ rows }: { rows: LookedRow[] }) {
  const t = useTranslations('candidates')
  return (
    <Table
      caption={t('list.rows')}
      rows={rows}
      rowKey={row => row.row}
      columns={[
        { key: 'row', head: t('list.row'), cell: row => <span className="tabular-nums">{row.row}</span> },
        {
          key: 'who',
          head: t('list.who'),
          title: true,
          cell: row => <RowWho {...row} />,
        },
        {
          key: 'what',
          head: t('list.what'),
          cell: row => (row.errors.length > 0 ? <Wrong row={row} /> : <Kept row={row} />),
        },
      ]}
    />
  )
}

function Wrong({ row }: { row: LookedRow }) {
  const t = useTranslations('candidates.field')
  return <RowTroubles troubles={row.errors.map(({ field, why }) => ({ field, label: t(field), why }))} />
}

function Kept({ row }: { row: LookedRow }) {
  const t = useTranslations('candidates')
  if (row.cells.length === 0) return <span className="text-muted">{t('list.onlyName')}</span>
  return (
    <ul className="grid gap-0.5">
      {row.cells.map(({ field, value }) => (
        <li key={field} className="wrap-anywhere">
          <span className="text-muted">{t(`field.${field}`)}</span> <bdi className="whitespace-pre-line">{value}</bdi>
        </li>
      ))}
    </ul>
  )
}
