import type { PersonActor } from '@/lib/domain/actor'
import {
  findInstallationFigures,
  findQueueFigures,
  type Job,
  jobStates,
  listJobs,
  type QueueFigures,
} from '@/lib/domain/jobs/queries'

export type { Job, QueueFigures }

/** How a job may stand, in the order of the page. */
export const states = jobStates

/** A company's work in the background; `whole` is the installation's, for its super admins. */
export async function jobsPage(actor: PersonActor) {
  const [figures, jobs, whole] = await Promise.all([
    findQueueFigures(actor),
    listJobs(actor),
    actor.role === 'super_admin' ? findInstallationFigures(actor) : null,
  ])
  return { figures, jobs, whole }
}
