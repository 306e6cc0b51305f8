import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { How } from '@/components/hiring/invoices/how'
import { Lines } from '@/components/hiring/invoices/lines'
import { Back } from '@/components/ui/back'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { invoicePage } from '@/lib/contracts/browser/hiring-invoices'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringInvoices'))('title') })

type InvoiceProps = { params: Promise<{ id: string }> }

export default async function Invoice({ params }: InvoiceProps) {
  const [actor, { id }, t, locale] = await Promise.all([
    requireActorWho(one => one.recruiter?.role === 'root'),
    params,
    words('hiringInvoices'),
    currentLocale(),
  ])
  const { number, month, lines, ...sum } = await foundOr404(invoicePage(actor, id))
  const said = new Intl.DateTimeFormat(locales[locale].tag, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return (
    <div className="max-w-4xl">
      <Back href="/hiring/invoices">{t('back')}</Back>
      <PageHeader
        title={said.format(new Date(month))}
        action={
          <a
            href={`/api/browser/hiring/invoices/${sum.uuid}/pdf?language=${locale}`}
            download
            className={buttonClass({ look: 'primary' })}
          >
            <Download aria-hidden="true" className="size-4" />
            {t('pdf')}
          </a>
        }
      >
        {t('one', { number })}
      </PageHeader>
      <How {...sum} month={month} />
      <Lines lines={lines} currency={sum.currency} />
    </div>
  )
}
