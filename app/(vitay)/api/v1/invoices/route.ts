import { vitay } from '@/lib/contracts/vitay/contract'
import { pageOnly } from '@/lib/contracts/vitay/fields'
import { presentInvoices } from '@/lib/contracts/vitay/invoices'
import { listInvoices } from '@/lib/domain/invoices/queries'

export const GET = vitay.remembered(pageOnly, async (actor, { page }) =>
  presentInvoices(await listInvoices(actor, page), page),
)
