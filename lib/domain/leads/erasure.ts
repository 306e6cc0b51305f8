import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { leads } from '@/db/schema/leads'

/** Leads of which nothing tells any more whose they were: that somebody agreed, when and to which words, is left. */
export const anonymiseLeads = (tx: Database, organizationId: number, which: SQL) =>
  tx
    .update(leads)
    .set({ candidateId: null, referenceId: null, note: null, anonymisedAt: sql`now()`, modifiedAt: sql`now()` })
    .where(and(eq(leads.organizationId, organizationId), sql`${leads.anonymisedAt} is null`, which))
    .returning({ id: leads.id })
