import type { GuestActor } from '@/lib/domain/actor'
import { refereeByLink } from '@/lib/domain/hiring/links'
import { type JobConsent, listConsents, mayBeAsked } from '@/lib/domain/leads/consent'
import { findTroubles } from '@/lib/domain/references/looking-over'
import { findRights, type Rights } from '@/lib/domain/references/rights'
import { type ClosedLinkSaid, closedLink, isClosed } from './closed-links'
import { refereeForm } from './referee-form'
import type { RefereeForm } from './referee-form-types'

type Opened<T> = { closed: ClosedLinkSaid } | ({ closed: null } & T)

async function opened<T>(token: string, purpose: 'respond' | 'rights', read: () => Promise<T>): Promise<Opened<T>> {
  try {
    return { closed: null, ...(await read()) }
  } catch (error) {
    if (!isClosed(error)) throw error
    return { closed: await closedLink(token, purpose, error) }
  }
}

const jobsOf = async (guest: GuestActor): Promise<JobsSaid> => ({
  asks: await mayBeAsked(guest),
  consents: await listConsents(guest),
})

/** What the link of a referee opens, or why it opens nothing; opening it changes nothing. `checks` looks for what is missing. */
export const refereePage = (
  token: string,
  checks: boolean,
): Promise<Opened<{ form: RefereeForm; missing: Record<string, string>; jobs: JobsSaid }>> =>
  opened(token, 'respond', async () => {
    const guest = await refereeByLink(token)
    const form = await refereeForm(guest)
    const jobs = form.status === 'completed' ? await jobsOf(guest) : { asks: false, consents: [] }
    return { form, missing: checks ? await findTroubles(guest) : {}, jobs }
  })

/** What is held of a referee, by the link to their rights; with what they answered. */
export const rightsPage = (token: string) =>
  opened(token, 'rights', async () => {
    const guest = await refereeByLink(token, 'rights')
    return { rights: await findRights(guest), form: await refereeForm(guest), consents: await listConsents(guest) }
  })

/** Whether a referee is asked to be written to about jobs, and what they agreed to and took back, newest first. */
export type JobsSaid = { asks: boolean; consents: JobConsent[] }

/** What a rights page says is held. */
export type RightsSaid = Rights
