import { date, foreignKey, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'
import { organizations } from './organizations'
import { candidateReferences } from './references'

/** What a hiring firm owes for a month: one a month. */
export const invoices = pgTable(
  'invoices',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** The first day of its month. */
    month: date({ mode: 'string' }).notNull(),
    /** Counts from 1 within the firm. */
    number: integer().notNull(),
    currency: text().notNull(),
    /** Sum of its lines, in the currency's smallest unit. */
    total: integer().notNull(),
    createdAt: createdAt(),
  },
  t => [
    unique('invoices_in_organization').on(t.organizationId, t.id),
    unique('invoices_month').on(t.organizationId, t.month),
    unique('invoices_number').on(t.organizationId, t.number),
  ],
)

/** One completed reference on an invoice; each is charged once. */
export const invoiceLines = pgTable(
  'invoice_lines',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    invoiceId: integer().notNull(),
    referenceId: integer().notNull(),
    completedAt: moment().notNull(),
    /** In the currency's smallest unit. */
    price: integer().notNull(),
  },
  t => [
    unique('invoice_lines_reference').on(t.organizationId, t.referenceId),
    index('invoice_lines_invoice').on(t.organizationId, t.invoiceId),
    foreignKey({
      name: 'invoice_lines_invoice_fk',
      columns: [t.organizationId, t.invoiceId],
      foreignColumns: [invoices.organizationId, invoices.id],
    }),
    foreignKey({
      name: 'invoice_lines_reference_fk',
      columns: [t.organizationId, t.referenceId],
      foreignColumns: [candidateReferences.organizationId, candidateReferences.id],
    }),
  ],
)
