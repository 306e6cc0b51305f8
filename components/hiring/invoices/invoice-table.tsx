import Link from 'next/link'
import { Table } from '@/components/ui/table'
import type { InvoiceRow } from '@/lib/contracts/browser/hiring-invoices-types'
import { sayMoney } from '@/lib/formats/money'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** The firm's invoices, the latest month first, each leading to its lines. */
export async function InvoiceTable({ invoices }: { invoices: InvoiceRow[] }) {
  const [t, locale] = await Promise.all([words('hiringInvoices'), currentLocale()])
  const { tag } = locales[locale]
  const month = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <Table
      caption={t('list')}
      rows={invoices}
      rowKey={row => row.uuid}
      columns={[
        {
          key: 'month',
          head: t('month'),
          title: true,
          cell: row => (
            <Link
              href={`/hiring/invoices/${row.uuid}`}
              prefetch={false}
              className="inline-flex min-h-6 items-center underline-offset-4 hover:underline"
            >
              {month.format(new Date(row.month))}
            </Link>
          ),
        },
        { key: 'number', head: t('number'), figures: true, cell: row => row.number },
        { key: 'lines', head: t('lines'), figures: true, cell: row => row.lineCount },
        { key: 'total', head: t('total'), figures: true, cell: row => sayMoney(tag, row.total, row.currency) },
      ]}
    />
  )
}
