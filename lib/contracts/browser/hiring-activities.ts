import { z } from 'zod'
import { listStory } from '@/lib/domain/activity/story'
import type { PersonActor } from '@/lib/domain/actor'
import { findCandidate } from '@/lib/domain/candidates/queries'
import { requireRecruiter, seesFirm } from '@/lib/domain/hiring/policy'
import { listTeamNames } from '@/lib/domain/hiring/team'
import { uuidPattern } from '@/lib/formats/uuid'
import { pathId } from '../fields'
import { activityNouns } from './activity-words'

const pageSize = 50

// What comes in

const wire = z.object({
  noun: z.enum(activityNouns).optional().catch(undefined),
  recruiter: z.string().regex(uuidPattern).optional().catch(undefined),
  candidate: z.string().regex(uuidPattern).optional().catch(undefined),
})

export type ActivitiesSearch = z.output<typeof wire>

/** What of an address narrows the activities; values that cannot be are as good as not there. */
export const activitiesSearch = (address: Record<string, string | string[] | undefined>): ActivitiesSearch =>
  wire.parse(Object.fromEntries(Object.entries(address).map(([key, value]) => [key, [value].flat()[0] || undefined])))

/** The same for a link that keeps it. */
export const activitiesQuery = (search: ActivitiesSearch, more: Record<string, string> = {}) => {
  const said = Object.entries({ ...search, ...more }).filter((one): one is [string, string] => Boolean(one[1]))
  return new URLSearchParams(said).toString()
}

// What goes out

/** A page of what happened, where the next begins, and by whom it can be narrowed. Throws `forbidden`, and `not_found` for a candidate out of sight. */
export async function activitiesPage(actor: PersonActor, search: ActivitiesSearch, before?: string) {
  const place = pathId.safeParse(before)
  const { noun, recruiter, candidate: candidateUuid } = search
  const [found, team, candidate] = await Promise.all([
    listStory(actor, { noun, recruiterUuid: recruiter, candidateUuid }, { before: place.data, limit: pageSize + 1 }),
    seesFirm(requireRecruiter(actor)) ? listTeamNames(actor) : [],
    candidateUuid === undefined ? null : findCandidate(actor, candidateUuid),
  ])
  const deeds = found.slice(0, pageSize)
  return {
    deeds,
    team: team.map(({ uuid, name }) => ({ uuid, name })),
    candidate: candidate && { uuid: candidate.uuid, name: `${candidate.firstName} ${candidate.lastName}`.trim() },
    next: found.length > pageSize ? String(deeds.at(-1)!.id) : null,
  }
}
