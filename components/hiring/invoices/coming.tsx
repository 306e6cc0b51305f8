import Link from 'next/link'
import { sayMoney } from '@/lib/formats/money'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** What will stand on the invoice to come. */
export async function Coming({ count, price, currency }: { count: number; price: number; currency: string }) {
  const [t, locale] = await Promise.all([words('hiringInvoices'), currentLocale()])
  const { tag } = locales[locale]
  const [each, sum] = [sayMoney(tag, price, currency), sayMoney(tag, price * count, currency)]
  return (
    <section aria-labelledby="coming" className="rounded-base border border-line bg-raised p-4">
      <h2 id="coming" className="font-semibold">
        {t('coming.title')}
      </h2>
      <p className="mt-1 tabular-nums">
        {count === 0 ? t('coming.none') : t('coming.sum', { count, price: each, sum })}
      </p>
      <p className="mt-1 text-muted text-small">
        {count > 0 && `${t('coming.when')} `}
        <Link href="/hiring/settings#prices" className="text-accent underline underline-offset-4">
          {t('coming.price')}
        </Link>
      </p>
    </section>
  )
}
