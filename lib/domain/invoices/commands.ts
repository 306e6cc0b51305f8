import { and, asc, desc, eq, lt, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import { invoiceLines, invoices } from '@/db/schema/invoices'
import { organizations } from '@/db/schema/organizations'
import { candidateReferences } from '@/db/schema/references'
import { recordActivity } from '../activity/commands'
import { todayIn } from '../calendar/dates'
import { momentIn } from '../calendar/moments'

type Firm = { organizationId: number; timeZone: string; currency: string; price: number }

const notCharged = sql`not exists (select 1 from ${invoiceLines}
  where ${invoiceLines.organizationId} = ${candidateReferences.organizationId}
  and ${invoiceLines.referenceId} = ${candidateReferences.id})`

const monthIn = (timeZone: string, when: Date) => `${todayIn(timeZone, when).slice(0, 7)}-01`

/** Completed references that nobody has charged yet, from before the present month, by month. */
async function uncharged(tx: Database, { organizationId, timeZone }: Firm, now: Date) {
  const found = await tx
    .select({ id: candidateReferences.id, completedAt: candidateReferences.completedAt })
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.status, 'completed'),
        lt(candidateReferences.completedAt, momentIn(timeZone, monthIn(timeZone, now))),
        notCharged,
      ),
    )
    .orderBy(asc(candidateReferences.completedAt), asc(candidateReferences.id))
    // None of them is reopened meanwhile.
    .for('share')
  const months = new Map<string, number[]>()
  for (const { id, completedAt } of found) {
    const month = monthIn(timeZone, completedAt!)
    months.set(month, [...(months.get(month) ?? []), id])
  }
  return months
}

async function nextNumber(tx: Database, organizationId: number): Promise<number> {
  const [last] = await tx
    .select({ number: invoices.number })
    .from(invoices)
    .where(eq(invoices.organizationId, organizationId))
    .orderBy(desc(invoices.number))
    .limit(1)
  return (last?.number ?? 0) + 1
}

/** Writes one month's invoice with its lines; false where that month has its invoice already. */
async function writeInvoice(tx: Database, firm: Firm, month: string, referenceIds: number[]): Promise<boolean> {
  const { organizationId, price, currency } = firm
  const [invoice] = await tx
    .insert(invoices)
    .values({
      organizationId,
      month,
      number: await nextNumber(tx, organizationId),
      currency,
      total: referenceIds.length * price,
    })
    .onConflictDoNothing({ target: [invoices.organizationId, invoices.month] })
    .returning()
  if (!invoice) return false
  await tx.execute(sql`insert into invoice_lines (organization_id, invoice_id, reference_id, completed_at, price)
    select r.organization_id, ${invoice.id}, r.id, r.completed_at, ${price}
    from candidate_references r
    where r.organization_id = ${organizationId} and r.id in (select value::int from json_array_elements_text(${JSON.stringify(referenceIds)}::json))`)
  const actor = { kind: 'system', organization: { id: organizationId } } as const
  await recordActivity(tx, actor, {
    key: 'invoice.issued',
    subjectType: 'invoice',
    subjectId: invoice.id,
    subjectUuid: invoice.uuid,
    data: { month, number: invoice.number, lines: referenceIds.length },
  })
  return true
}

/**
 * Charges a firm for each of its finished months: one invoice a month, each completed reference once, at the price the firm has
 * when the invoice is made. Run at once or again, it charges nothing twice and leaves no number out. Gives how many it made.
 */
const invoiceFirm = (firm: Firm, now: Date): Promise<number> =>
  transaction(firm.organizationId, async tx => {
    // One at a time for each firm: numbers follow each other without a gap.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('invoices'), ${firm.organizationId})`)
    let made = 0
    for (const [month, referenceIds] of await uncharged(tx, firm, now))
      if (await writeInvoice(tx, firm, month, referenceIds)) made++
    return made
  })

/**
 * Makes the invoices that are due in every firm, or in one; closed ones too: what they completed before is still owed. Those of
 * a suspended company wait until it is reopened. Gives how
 * many.
 */
export async function makeInvoices(now = new Date(), organizationId?: number): Promise<number> {
  const due = await db
    .select({
      organizationId: hiringFirms.organizationId,
      timeZone: organizations.timeZone,
      currency: hiringFirms.currency,
      price: hiringFirms.referencePrice,
    })
    .from(hiringFirms)
    .innerJoin(organizations, eq(organizations.id, hiringFirms.organizationId))
    .where(
      and(
        sql`${organizations.suspendedAt} is null`,
        organizationId === undefined ? undefined : eq(hiringFirms.organizationId, organizationId),
        sql`exists (select 1 from ${candidateReferences} where ${candidateReferences.organizationId} = ${hiringFirms.organizationId}
          and ${candidateReferences.status} = 'completed' and ${notCharged}
          and ${candidateReferences.completedAt} < date_trunc('month', ${now.toISOString()}::timestamptz at time zone ${organizations.timeZone})
            at time zone ${organizations.timeZone})`,
      ),
    )
    .orderBy(asc(hiringFirms.organizationId))
  let made = 0
  for (const firm of due) made += await invoiceFirm(firm, now)
  return made
}
