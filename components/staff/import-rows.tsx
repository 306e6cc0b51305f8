import { ArrowRight, CircleAlert } from 'lucide-react'
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
          cell: row => (
            <>
              <span dir="auto" className="wrap-anywhere block">
                {row.name || row.email || '–'}
              </span>
              {row.name && <span className="wrap-anywhere block font-normal text-muted text-small">{row.email}</span>}
            </>
          ),
        },
        {
          key: 'what',
          head: t('one.what'),
          cell: row => {
            if (row.state === 'wrong')
              return (
                <ul className="grid gap-1">
                  {said(row.errors).map(([field, why]) => (
                    <li key={field} className="flex items-start gap-1.5 text-refused">
                      <CircleAlert aria-hidden="true" className="mt-1 size-4 shrink-0" />
                      <span>
                        <span className="font-semibold">{t(`column.${field as Field}`)}:</span> {why}
                      </span>
                    </li>
                  ))}
                </ul>
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
