import { z } from 'zod'
import { renderInvoice } from '@/lib/documents/invoice'
import type { PersonActor } from '@/lib/domain/actor'
import { isDate, todayIn } from '@/lib/domain/calendar/dates'
import { invoiceOf } from '@/lib/domain/documents/invoices'
import { findInvoice, findUncharged, type InvoiceLine, listInvoicesBefore } from '@/lib/domain/invoices/queries'
import { text } from '../fields'
import type { InvoicePart } from './hiring-invoices-types'
import { addressUuid } from './uuid'

const pageSize = 24

/** A page of the firm's invoices, where the next begins, and what will stand on the one to come. Throws `forbidden`. */
export async function invoicesPage(actor: PersonActor, before?: string) {
  const place = before && isDate(before) ? before : undefined
  const [found, coming] = await Promise.all([
    listInvoicesBefore(actor, { before: place, limit: pageSize + 1 }),
    findUncharged(actor),
  ])
  const invoices = found.slice(0, pageSize)
  return {
    invoices,
    coming,
    next: found.length > pageSize ? invoices.at(-1)!.month : null,
  }
}

/** How the sum came about: so many at a price each, the dearest first. */
function partsOf(lines: InvoiceLine[]): InvoicePart[] {
  const counts = new Map<number, number>()
  for (const { price } of lines) counts.set(price, (counts.get(price) ?? 0) + 1)
  return [...counts].sort(([a], [b]) => b - a).map(([price, count]) => ({ price, count, sum: price * count }))
}

/** One invoice by the id in a page's address, with how its sum came about. Throws `forbidden`, `not_found`. */
export async function invoicePage(actor: PersonActor, id: string) {
  const invoice = await findInvoice(actor, addressUuid.parse(id))
  return {
    ...invoice,
    createdOn: todayIn(actor.organization.timeZone, invoice.createdAt),
    parts: partsOf(invoice.lines),
  }
}

export const invoiceFile = z.object({ id: addressUuid, language: text(20).optional() })

/** An invoice as a PDF to keep. Throws `forbidden`, `not_found`. */
export async function presentInvoiceFile(actor: PersonActor, { id, language }: z.output<typeof invoiceFile>) {
  const invoice = await invoiceOf(actor, id, language)
  return new Response(new Uint8Array(await renderInvoice(invoice)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="invoice-${invoice.number}-${invoice.month.slice(0, 7)}.pdf"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
