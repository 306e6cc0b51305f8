import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { people } from '@/db/schema/people'
import { tasks } from '@/db/schema/performance'
import { openStoredFile } from '@/lib/storage'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import type { ExportOrder } from './types'

const lately = gt(tasks.createdAt, sql`now() - interval '7 days'`)

/** The lists ordered within a week, newest first, at most 10. For administrators; throws `forbidden`. */
export async function listExports(actor: PersonActor) {
  requireAdmin(actor)
  const found = await db
    .select({
      id: tasks.id,
      status: tasks.status,
      input: tasks.input,
      done: tasks.done,
      total: tasks.total,
      createdAt: tasks.createdAt,
      by: people.displayName,
    })
    .from(tasks)
    .leftJoin(people, and(eq(people.organizationId, tasks.organizationId), eq(people.id, tasks.personId)))
    .where(and(eq(tasks.organizationId, actor.organization.id), eq(tasks.kind, 'company_export'), lately))
    .orderBy(desc(tasks.createdAt))
    .limit(10)
  return found.map(({ input, ...one }) => ({ ...one, ...(input as ExportOrder) }))
}

export type Export = Awaited<ReturnType<typeof listExports>>[number]

/** The file of an export, a part at a time. For administrators; throws `forbidden`, `not_found` when it is not there, or no longer. */
export async function openExport(actor: PersonActor, id: string) {
  requireAdmin(actor)
  const [found] = await db
    .select({ file: tasks.file, input: tasks.input, createdAt: tasks.createdAt })
    .from(tasks)
    .where(
      and(eq(tasks.organizationId, actor.organization.id), eq(tasks.id, id), eq(tasks.kind, 'company_export'), lately),
    )
  const opened = found?.file ? await openStoredFile(found.file) : null
  if (!found || !opened) throw notFound('Export')
  return { ...opened, ...(found.input as ExportOrder), createdAt: found.createdAt }
}
