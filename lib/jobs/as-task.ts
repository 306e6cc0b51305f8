import type { PersonActor } from '@/lib/domain/actor'
import { actorById } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { failTask } from '@/lib/domain/tasks/commands'
import { findPendingTask } from '@/lib/domain/tasks/queries'
import { logger } from '@/lib/logger'

// Somebody looks at a bar meanwhile: about a minute and a half of retries, then the answer is no.
const mostAttempts = 5

type Work = { id: string; input: Record<string, unknown> }

/**
 * Does the work of a task somebody ordered, as them, with the authority they have by now. What the domain refuses settles the
 * task at once; anything else is tried again, and at last settles it too. Run twice, it does nothing the second time.
 */
export async function asTask(taskId: string, attempt: number, work: (actor: PersonActor, task: Work) => Promise<void>) {
  const task = await findPendingTask(taskId)
  if (!task) return
  try {
    const actor = task.personId && (await actorById(task.organizationId, task.personId))
    if (!actor) throw new DomainError('forbidden', 'Permission required')
    await work(actor, task)
  } catch (error) {
    if (error instanceof DomainError) return failTask(taskId, error.message)
    if (attempt < mostAttempts) throw error
    logger().error({ err: error, taskId }, 'A task failed for good')
    await failTask(taskId, 'Something went wrong on our side')
  }
}
