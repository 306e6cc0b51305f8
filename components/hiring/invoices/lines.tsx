import Link from 'next/link'
import { Table } from '@/components/ui/table'
import type { ChargedLine } from '@/lib/contracts/browser/hiring-invoices-types'
import { sayMoney } from '@/lib/formats/money'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** The references of an invoice, in the order in which they were completed. */
export async function Lines({ lines, currency }: { lines: ChargedLine[]; currency: string }) {
  const [t, locale] = await Promise.all([words('hiringInvoices'), currentLocale()])
  const { tag } = locales[locale]
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <section aria-labelledby="lines" className="mt-10">
      <h2 id="lines" className="mb-2 font-serif text-lead">
        {t('linesOf')}
      </h2>
      <Table
        caption={t('linesOf')}
        rows={lines}
        rowKey={row => row.referenceUuid}
        columns={[
          {
            key: 'candidate',
            head: t('candidate'),
            title: true,
            cell: row =>
              row.candidateUuid ? (
                <Link
                  href={`/hiring/candidates/${row.candidateUuid}`}
                  prefetch={false}
                  dir="auto"
                  className="wrap-anywhere inline-flex min-h-6 items-center underline-offset-4 hover:underline"
                >
                  {row.candidate}
                </Link>
              ) : (
                <bdi>{row.candidate || '–'}</bdi>
              ),
          },
          { key: 'referee', head: t('referee'), cell: row => (row.referee ? <bdi>{row.referee}</bdi> : null) },
          { key: 'completed', head: t('completed'), cell: row => date.format(new Date(row.completedOn)) },
          { key: 'price', head: t('price'), figures: true, cell: row => sayMoney(tag, row.price, currency) },
        ]}
      />
    </section>
  )
}
