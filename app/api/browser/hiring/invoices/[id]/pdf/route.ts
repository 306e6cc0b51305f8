import { browser } from '@/lib/contracts/browser/contract'
import { invoiceFile, presentInvoiceFile } from '@/lib/contracts/browser/hiring-invoices'

export const GET = browser(invoiceFile, presentInvoiceFile)
