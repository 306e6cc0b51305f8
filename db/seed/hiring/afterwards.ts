import { sql } from 'drizzle-orm'
import { flags } from '@/db/schema/hiring-evidence'
import { invoiceLines, invoices } from '@/db/schema/invoices'
import { dateBefore, daysBefore } from '../calendar'
import { uuidOf } from '../identity'
import type { Written } from './referee'
import type { Firm } from './story'

/** Two answers alike and one written in a minute: one explained, one still open. */
export async function writeFlags(
  { tx, now, organizationId, recruiters }: Firm,
  candidateId: number,
  [first, second]: Written[],
) {
  const shared = { organizationId, candidateId, referenceId: second!.id, createdAt: second!.completedAt ?? now }
  const alike = await tx.execute<{ question: string }>(sql`select one.question_uuid as question
    from answers one join answers other using (organization_id, type, value)
    where organization_id = ${organizationId} and type = 'text' and length(value #>> '{}') >= 40
      and one.reference_id = ${second!.id} and other.reference_id = ${first!.id}`)
  await tx.insert(flags).values([
    {
      ...shared,
      kind: 'same_wording',
      otherReferenceId: first!.id,
      evidence: { questions: alike.map(({ question }) => question) },
      resolvedAt: daysBefore(now, 20),
      resolvedById: recruiters.get('rhea')!.id,
      resolution: 'Both quote the same customer letter; Oskar sent it to us.',
    },
    { ...shared, kind: 'too_fast', evidence: { seconds: 60, expected: 95, answers: 9 } },
  ])
}

/** Last month's invoice, for what was completed until then. */
export async function writeInvoice({ tx, now, organizationId }: Firm, written: Written[], price: number) {
  const month = `${dateBefore(now, 30).slice(0, 7)}-01`
  const charged = written.filter(one => one.completedAt?.toISOString().startsWith(month.slice(0, 7)))
  if (charged.length === 0) return
  const [invoice] = await tx
    .insert(invoices)
    .values({
      organizationId,
      uuid: uuidOf(`invoice ${organizationId} 1`),
      month,
      number: 1,
      currency: 'GBP',
      total: price * charged.length,
    })
    .returning({ id: invoices.id })
  await tx.insert(invoiceLines).values(
    charged.map(one => ({
      organizationId,
      invoiceId: invoice!.id,
      referenceId: one.id,
      completedAt: one.completedAt!,
      price,
    })),
  )
}
