import type { PersonActor } from '../actor'
import { DomainError } from '../errors'
import { requireAdmin } from '../people/queries'
import { fileLink } from '../tasks/links'
import { findTask } from '../tasks/queries'

/**
 * How a spreadsheet of a round stands, with the link to it once it is made; null when there is none. For administrators; throws
 * `forbidden`.
 */
export async function findReport(actor: PersonActor, taskId: string) {
  requireAdmin(actor)
  try {
    const { status, file } = await findTask(actor, taskId)
    return { id: taskId, status, href: status === 'completed' && file ? fileLink(file) : null }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') return null
    throw error
  }
}
