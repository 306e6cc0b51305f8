import type { InvoiceDetails, InvoiceSummary } from '@/lib/domain/invoices/queries'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { many, type Resource } from '@/lib/formats/json-api'

const presentSummary = (invoice: InvoiceSummary): Resource => ({
  type: 'Invoice',
  id: invoice.uuid,
  attributes: {
    number: invoice.number,
    month: invoice.month.slice(0, 7),
    currency: invoice.currency,
    total: invoice.total,
    line_count: invoice.lineCount,
    created_at: invoice.createdAt.toISOString(),
  },
  relationships: { hiring_firm: { type: 'HiringFirm', id: invoice.firmUuid } },
})

export function presentInvoice({ lines, ...invoice }: InvoiceDetails): Resource {
  const { attributes, relationships, ...rest } = presentSummary(invoice)
  return {
    ...rest,
    attributes: {
      ...attributes,
      lines: lines.map(({ completedOn, candidate, referee, price }) => ({
        completed_on: completedOn,
        candidate,
        referee,
        price,
      })),
    },
    relationships: {
      ...relationships,
      references: lines.map(({ referenceUuid }) => ({ type: 'Reference', id: referenceUuid })),
    },
  }
}

export const presentInvoices = ({ items, total }: Page<InvoiceSummary>, page: PageAsked) =>
  many(items.map(presentSummary), { ...page, total })
