import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import { invoices } from '@/db/schema/invoices'
import { organizations } from '@/db/schema/organizations'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { requireRoot } from '../hiring/policy'
import { offsetOf, type Page, type PageAsked } from '../pages'

/** A completed reference as it was charged. */
export type InvoiceLine = {
  referenceUuid: string
  /** The day of the company's time zone. */
  completedOn: string
  candidate: string
  /** Null once the candidate was deleted. */
  candidateUuid: string | null
  referee: string
  /** In the currency's smallest unit. */
  price: number
}

const lines = sql<InvoiceLine[]>`(select coalesce(json_agg(json_build_object(
    'referenceUuid', r.uuid,
    'completedOn', (l.completed_at at time zone ${organizations.timeZone})::date,
    'candidate', trim(c.first_name || ' ' || c.last_name),
    'candidateUuid', case when c.deleted_at is null then c.uuid end,
    'referee', trim(r.first_name || ' ' || r.last_name),
    'price', l.price) order by l.completed_at, l.id), '[]')
  from invoice_lines l
  join candidate_references r on r.organization_id = l.organization_id and r.id = l.reference_id
  join candidates c on c.organization_id = r.organization_id and c.id = r.candidate_id
  where l.organization_id = ${invoices.organizationId} and l.invoice_id = ${invoices.id})`

const summary = {
  uuid: invoices.uuid,
  /** Counts from 1 within the firm. */
  number: invoices.number,
  /** The first day of its month. */
  month: invoices.month,
  currency: invoices.currency,
  /** In the currency's smallest unit. */
  total: invoices.total,
  createdAt: invoices.createdAt,
  firmUuid: organizations.uuid,
  lineCount: sql<number>`(select count(*)::int from invoice_lines l
    where l.organization_id = ${invoices.organizationId} and l.invoice_id = ${invoices.id})`,
}

const selectSummaries = () =>
  db.select(summary).from(invoices).innerJoin(organizations, eq(organizations.id, invoices.organizationId))

const selectDetails = () =>
  db
    .select({ ...summary, lines })
    .from(invoices)
    .innerJoin(organizations, eq(organizations.id, invoices.organizationId))

export type InvoiceSummary = Awaited<ReturnType<typeof selectSummaries>>[number]

/** An invoice with its lines. */
export type InvoiceDetails = Awaited<ReturnType<typeof selectDetails>>[number]

/** The firm's invoices, the latest month first. For roots; throws `forbidden`. */
export async function listInvoices(actor: Actor, page: PageAsked): Promise<Page<InvoiceSummary>> {
  const own = eq(invoices.organizationId, requireRoot(actor).organization.id)
  const [items, [counted]] = await Promise.all([
    selectSummaries().where(own).orderBy(desc(invoices.month)).limit(page.size).offset(offsetOf(page)),
    db.select({ total: sql<number>`count(*)::int` }).from(invoices).where(own),
  ])
  return { items, total: counted!.total }
}

/** One of the firm's invoices. For roots; throws `forbidden`, `not_found`. */
export async function findInvoice(actor: Actor, uuid: string): Promise<InvoiceDetails> {
  const { organization } = requireRoot(actor)
  const [found] = await selectDetails().where(
    and(eq(invoices.organizationId, organization.id), eq(invoices.uuid, uuid)),
  )
  if (!found) throw notFound('Invoice')
  return found
}

/** The firm's invoices from before a month, the latest first. For roots; throws `forbidden`. */
export async function listInvoicesBefore(
  actor: Actor,
  { before, limit }: { before?: string; limit: number },
): Promise<InvoiceSummary[]> {
  const own = eq(invoices.organizationId, requireRoot(actor).organization.id)
  return selectSummaries()
    .where(and(own, before === undefined ? undefined : lt(invoices.month, before)))
    .orderBy(desc(invoices.month))
    .limit(limit)
}

/** What a completed reference costs now, and how many stand on no invoice yet. For roots; throws `forbidden`. */
export async function findUncharged(actor: Actor): Promise<{ count: number; price: number; currency: string }> {
  const { organization } = requireRoot(actor)
  const [found] = await db
    .select({
      price: hiringFirms.referencePrice,
      currency: hiringFirms.currency,
      count: sql<number>`(select count(*)::int from candidate_references r
        where r.organization_id = ${organization.id} and r.status = 'completed'
        and not exists (select 1 from invoice_lines l
          where l.organization_id = r.organization_id and l.reference_id = r.id))`,
    })
    .from(hiringFirms)
    .where(eq(hiringFirms.organizationId, organization.id))
  if (!found) throw notFound('Hiring firm')
  return found
}
