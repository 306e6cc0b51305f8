import { and, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { leaveRequests } from '@/db/schema/leave'
import type { Actor } from '../actor'
import { DomainError, forbidden } from '../errors'

async function exists(actor: Actor, id: number): Promise<boolean> {
  const found = await db
    .select({ id: leaveRequests.id })
    .from(leaveRequests)
    .where(
      and(
        eq(leaveRequests.organizationId, actor.organization.id),
        eq(leaveRequests.id, id),
        inArray(leaveRequests.status, ['pending', 'approved', 'rejected']),
      ),
    )
  return found.length > 0
}

/**
 * What became of a deed about a request. One that was `not_found` because the actor may not see it is `forbidden` here,
 * for dialects that tell the two apart inside a company; another company's stays not found. Asked only after a refusal.
 */
export async function orForbidden<T>(actor: Actor, id: number, deed: Promise<T>): Promise<T> {
  try {
    return await deed
  } catch (error) {
    const missing = error instanceof DomainError && error.code === 'not_found'
    if (missing && (await exists(actor, id))) throw forbidden()
    throw error
  }
}
