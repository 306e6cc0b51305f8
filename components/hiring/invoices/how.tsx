import type { InvoicePart } from '@/lib/contracts/browser/hiring-invoices-types'
import { sayMoney } from '@/lib/formats/money'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

type HowProps = { parts: InvoicePart[]; currency: string; total: number; month: string; createdOn: string }

/** How an invoice's sum came about: so many references at a price, and the rule behind it. */
export async function How({ parts, currency, total, month, createdOn }: HowProps) {
  const [t, locale] = await Promise.all([words('hiringInvoices'), currentLocale()])
  const { tag } = locales[locale]
  const said = (options: Intl.DateTimeFormatOptions, day: string) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(day))
  return (
    <section aria-labelledby="how" className="max-w-xl">
      <h2 id="how" className="font-serif text-lead">
        {t('how')}
      </h2>
      <dl className="mt-3 grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-2 tabular-nums">
        {parts.map(({ price, count, sum }) => (
          <div key={price} className="col-span-full grid grid-cols-subgrid">
            <dt>{t('part', { count, price: sayMoney(tag, price, currency) })}</dt>
            <dd className="text-end">{sayMoney(tag, sum, currency)}</dd>
          </div>
        ))}
        <div className="col-span-full grid grid-cols-subgrid border-line border-t pt-2 font-semibold">
          <dt>{t('total')}</dt>
          <dd className="text-end text-large">{sayMoney(tag, total, currency)}</dd>
        </div>
      </dl>
      <p className="mt-3 text-muted text-small">
        {t('rule', {
          month: said({ month: 'long', year: 'numeric' }, month),
          day: said({ dateStyle: 'long' }, createdOn),
        })}
      </p>
    </section>
  )
}
