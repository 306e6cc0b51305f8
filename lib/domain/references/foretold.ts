import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { personOfRecruiter, recruiterOfCandidate } from '../hiring/joins'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'

/**
 * Who the letter of a request would be from and to, before there is one: so that it can be read before it is sent. Throws
 * `forbidden`, `not_found`.
 */
export async function foretellRequest(actor: Actor, candidateUuid: string) {
  const [found] = await db
    .select({
      firm: {
        name: organizations.name,
        timeZone: organizations.timeZone,
        logo: hiringFirms.logo,
        colour: hiringFirms.colour,
        senderName: hiringFirms.senderName,
        language: hiringFirms.language,
        linkDays: hiringFirms.linkDays,
      },
      recruiter: { name: people.displayName, email: people.email },
      candidate: {
        uuid: candidates.uuid,
        firstName: candidates.firstName,
        lastName: candidates.lastName,
        email: candidates.email,
        language: candidates.language,
      },
    })
    .from(candidates)
    .innerJoin(organizations, eq(organizations.id, candidates.organizationId))
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidates.organizationId))
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)
    .where(
      and(candidatesInSight(requireRecruiter(actor)), eq(candidates.uuid, candidateUuid), isNull(candidates.deletedAt)),
    )
  if (!found) throw notFound('Candidate')
  return found
}

export type RequestForetold = Awaited<ReturnType<typeof foretellRequest>>
