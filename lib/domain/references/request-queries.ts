import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { literal } from '@/db/kept'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { questionSets } from '@/db/schema/questionnaires'
import { referenceRequests } from '@/db/schema/references'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { candidateOfRequest, recruiterOfRequest, setOfRequest } from '../hiring/joins'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { countOf, offsetOf, onPage, type Page, type PageAsked, pageOf } from '../pages'

const columns = {
  id: referenceRequests.id,
  uuid: referenceRequests.uuid,
  notes: referenceRequests.notes,
  language: referenceRequests.language,
  minReferences: referenceRequests.minReferences,
  minManagerReferences: referenceRequests.minManagerReferences,
  status: referenceRequests.status,
  scheduledFor: referenceRequests.scheduledFor,
  sentAt: referenceRequests.sentAt,
  filledAt: referenceRequests.filledAt,
  expiresAt: referenceRequests.expiresAt,
  nextReminderAt: referenceRequests.nextReminderAt,
  lastReminderAt: referenceRequests.lastReminderAt,
  reminderCount: referenceRequests.reminderCount,
  createdAt: referenceRequests.createdAt,
  rules: { cap: hiringFirms.reminderCap, rate: hiringFirms.reminderRate },
  candidateUuid: candidates.uuid,
  questionSetUuid: questionSets.uuid,
  requestedByUuid: recruiters.uuid,
  references: sql<string[]>`(select coalesce(json_agg(r.uuid order by r.id), '[]') from candidate_references r
    where r.organization_id = ${referenceRequests.organizationId} and r.request_id = ${referenceRequests.id}
    and r.deleted_at is null)`,
}

const ofCandidate = candidateOfRequest

const select = () =>
  db
    .select(columns)
    .from(referenceRequests)
    .innerJoin(candidates, ofCandidate)
    .innerJoin(questionSets, setOfRequest)
    .innerJoin(recruiters, recruiterOfRequest)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, referenceRequests.organizationId))

/** A request with what points to and from it. */
export type ReferenceRequest = Awaited<ReturnType<typeof select>>[number]

/** Requests to candidates in the actor's sight, newest first; to one candidate when named. Throws `forbidden`. */
export async function listRequests(
  actor: Actor,
  page: PageAsked,
  candidateUuid?: string,
): Promise<Page<ReferenceRequest>> {
  const condition = and(
    eq(referenceRequests.organizationId, actor.organization.id),
    candidatesInSight(requireRecruiter(actor)),
    isNull(candidates.deletedAt),
    candidateUuid ? eq(candidates.uuid, candidateUuid) : undefined,
  )
  const ids = () =>
    db.select({ id: referenceRequests.id }).from(referenceRequests).innerJoin(candidates, ofCandidate).where(condition)
  const chosen = ids().orderBy(desc(referenceRequests.id)).limit(literal(page.size)).offset(offsetOf(page))
  const items = await select().where(onPage(referenceRequests.id, chosen)).orderBy(desc(referenceRequests.id))
  return pageOf(page, items, async () => (await countOf(ids()))[0]!.total)
}

/** One request in the actor's sight; throws `forbidden`, `not_found`. */
export async function findRequest(actor: Actor, uuid: string): Promise<ReferenceRequest> {
  const [found] = await select().where(
    and(candidatesInSight(requireRecruiter(actor)), isNull(candidates.deletedAt), eq(referenceRequests.uuid, uuid)),
  )
  if (!found) throw notFound('Reference request')
  return found
}
