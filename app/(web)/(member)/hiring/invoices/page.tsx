import type { Metadata } from 'next'
import Link from 'next/link'
import { Coming } from '@/components/hiring/invoices/coming'
import { InvoiceTable } from '@/components/hiring/invoices/invoice-table'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { invoicesPage } from '@/lib/contracts/browser/hiring-invoices'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringInvoices'))('title') })

type InvoicesProps = { searchParams: Promise<{ before?: string | string[] }> }

export default async function Invoices({ searchParams }: InvoicesProps) {
  const [actor, address, t] = await Promise.all([
    requireActorWho(one => one.recruiter?.role === 'root'),
    searchParams,
    words('hiringInvoices'),
  ])
  const before = [address.before].flat()[0]
  const { invoices, coming, next } = await invoicesPage(actor, before)
  return (
    <>
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-8">
        <Coming {...coming} />
        {invoices.length > 0 ? (
          <InvoiceTable invoices={invoices} />
        ) : (
          <EmptyState
            title={t('empty.title')}
            action={
              <Link href="/hiring/references" className={buttonClass()}>
                {t('empty.action')}
              </Link>
            }
          >
            {t('empty.words')}
          </EmptyState>
        )}
        {next && <ShowMore href={`/hiring/invoices?before=${next}`}>{t('next')}</ShowMore>}
        {before && <ShowMore href="/hiring/invoices">{t('first')}</ShowMore>}
      </div>
    </>
  )
}
