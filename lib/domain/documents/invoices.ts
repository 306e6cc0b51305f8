import type { Invoice } from '@/lib/documents/types'
import type { Actor } from '../actor'
import { todayIn } from '../calendar/dates'
import { requireRoot } from '../hiring/policy'
import { findInvoice } from '../invoices/queries'
import { letterheadOf } from './letterhead'

/** All that an invoice's paper shows, dated the day it was made. For roots; throws `forbidden`, `not_found`. */
export async function invoiceOf(actor: Actor, uuid: string, language?: string): Promise<Invoice> {
  const root = requireRoot(actor)
  const [letterhead, invoice] = await Promise.all([letterheadOf(root, language), findInvoice(root, uuid)])
  const { number, month, currency, lines, total, createdAt } = invoice
  return {
    ...letterhead,
    date: todayIn(root.organization.timeZone, createdAt),
    number: String(number),
    month,
    currency,
    total,
    lines: lines.map(({ completedOn, candidate, referee, price }) => ({ completedOn, candidate, referee, price })),
  }
}
