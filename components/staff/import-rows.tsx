import { ArrowRight } from 'lucide-react'
import { RowTroubles, RowWho } from '@/components/ui/looked-row'
import { Table } from '@/components/ui/table'
import type { importPage } from '@/lib/contracts/browser/staff-import'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale, words } from '@/lib/i18n/words'

type Row = NonNullable<Awaited<ReturnType<typeof importPage>>>['rows'][number]
type Field = keyof Row['changes'] | 'row'

/** The rows of a list, each with what it would change, or what is wrong with it. */
export async function ImportRows({ rows }: { rows: Row[] }) {
  const [t, locale] = await Promise.all([words('staffImport'), currentLocale()])
  const said = (errors: Row['errors']) =>
    Object.entries(
      sayRefusal(locale, { code: 'invalid', message: '', fields: errors as Record<string, string> }).fields ?? {},
    )
  return (
    <Table
      caption={t('one.views')}
      rows={rows}
      rowKey={row => row.row}
      columns={[
        { key: 'row', head: t('one.row'), cell: row => <span className="tabular-nums">{row.row}</span> },
        {
          key: 'who',
          head: t('one.who'),
          title: true,
          cell: row => <RowWho {...row} />,
        },
        {
          key: 'what',
          head: t('one.what'),
          cell: row => {
            if (row.state === 'wrong')
              return (
                <RowTroubles
                  troubles={said(row.errors).map(([field, why]) => ({
                    field,
                    label: t(`column.${field as Field}`),
                    why,
                  }))}
                />
              )
            const changes = Object.entries(row.changes).filter(
              ([, [before, after]]) => before !== null || after !== null,
            )
            if (row.state === 'unchanged') return <span className="text-muted">{t('one.same')}</span>
            return (
              <ul className="grid gap-0.5">
                {changes.map(([field, [before, after]]) => (
                  <li key={field} className="wrap-anywhere">
                    <span className="text-muted">{t(`column.${field as Field}`)}</span>{' '}
                    {row.state === 'changed' && (
                      <>
                        <del className="text-muted decoration-1" dir="auto">
                          {before ?? '–'}
                        </del>{' '}
                        <ArrowRight aria-hidden="true" className="inline size-3.5 text-muted rtl:rotate-180" />{' '}
                      </>
                    )}
                    <ins className="no-underline" dir="auto">
                      {after ?? '–'}
                    </ins>
                  </li>
                ))}
              </ul>
            )
          },
        },
      ]}
    />
  )
}
