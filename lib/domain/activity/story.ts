import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { companyTokens } from '@/db/schema/credentials'
import { people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { candidatesInSight, requireRecruiter, seesFirm } from '../hiring/policy'

const named = (table: string) => sql.raw(`trim(${table}.first_name || ' ' || ${table}.last_name)`)

const subjectIn = (table: string) =>
  sql`${sql.raw(table)}.organization_id = ${activities.organizationId} and ${sql.raw(table)}.id = ${activities.subjectId}`

// What a deed was done to, by the name a recruiter knows it by: a referee, a set of questions, a colleague.
const subject = sql<string | null>`case ${activities.subjectType}
  when 'reference' then (select ${named('r')} from candidate_references r where ${subjectIn('r')})
  when 'flag' then (select ${named('r')} from flags f join candidate_references r
    on r.organization_id = f.organization_id and r.id = f.reference_id where ${subjectIn('f')})
  when 'answer' then (select ${named('r')} from answers a join candidate_references r
    on r.organization_id = a.organization_id and r.id = a.reference_id where ${subjectIn('a')})
  when 'reference_request' then (select s.title from reference_requests q join question_sets s
    on s.organization_id = q.organization_id and s.id = q.question_set_id where ${subjectIn('q')})
  when 'verification' then (select ${named('v')} from verifications v where ${subjectIn('v')})
  when 'recruiter' then (select p.display_name from recruiters c join people p
    on p.organization_id = c.organization_id and p.id = c.person_id where ${subjectIn('c')})
  when 'question_set' then (select s.title from question_sets s where ${subjectIn('s')})
  when 'question' then (select q.text from questions q where ${subjectIn('q')})
  when 'invoice' then (select i.number::text from invoices i where ${subjectIn('i')})
  end`

// Somebody without an account, who came by a link.
const guest = sql<string | null>`case ${activities.ownerType}
  when 'reference' then (select ${named('r')} from candidate_references r
    where r.organization_id = ${activities.organizationId} and r.uuid = ${activities.ownerUuid})
  when 'verification' then (select ${named('v')} from verifications v
    where v.organization_id = ${activities.organizationId} and v.uuid = ${activities.ownerUuid})
  end`

const columns = {
  id: activities.id,
  key: activities.key,
  at: activities.createdAt,
  ownerType: activities.ownerType,
  source: activities.source,
  data: activities.data,
  colleague: people.displayName,
  token: companyTokens.name,
  guest,
  subject,
  subjectType: activities.subjectType,
  subjectUuid: activities.subjectUuid,
  candidate: {
    uuid: candidates.uuid,
    firstName: candidates.firstName,
    lastName: candidates.lastName,
    isGone: sql<boolean>`${candidates.deletedAt} is not null`,
  },
}

// What belongs to no candidate: the firm, its recruiters, its questions.
const firmSubjects = ['hiring_firm', 'recruiter', 'question_set', 'question', 'invoice']

export type StoryFilter = {
  /** Of one candidate alone. */
  candidateUuid?: string
  /** Deeds of one noun alone: `reference`, `flag`. */
  noun?: string
  /** Deeds of one recruiter alone. */
  recruiterUuid?: string
}

/**
 * What happened in hiring as one reads it, newest first and everybody by name, in one query: of the candidates in sight, and of
 * the firm for who sees it (others see there what they did themselves). `before` is the last deed of the page before. Throws
 * `forbidden`.
 */
export async function listStory(
  actor: Actor,
  { candidateUuid, noun, recruiterUuid }: StoryFilter,
  { before, limit }: { before?: number; limit: number },
) {
  const recruiter = requireRecruiter(actor)
  const ofFirm = and(
    isNull(activities.candidateId),
    inArray(activities.subjectType, firmSubjects),
    seesFirm(recruiter) ? undefined : eq(activities.actorId, recruiter.personId),
  )
  const ofCandidates = and(isNotNull(activities.candidateId), candidatesInSight(recruiter))
  return db
    .select(columns)
    .from(activities)
    .leftJoin(
      candidates,
      and(eq(candidates.organizationId, activities.organizationId), eq(candidates.id, activities.candidateId)),
    )
    .leftJoin(people, and(eq(people.organizationId, activities.organizationId), eq(people.id, activities.actorId)))
    .leftJoin(
      companyTokens,
      and(eq(companyTokens.organizationId, activities.organizationId), eq(companyTokens.id, activities.tokenId)),
    )
    .where(
      and(
        eq(activities.organizationId, recruiter.organization.id),
        candidateUuid ? and(ofCandidates, eq(candidates.uuid, candidateUuid)) : or(ofFirm, ofCandidates),
        noun ? sql`split_part(${activities.key}, '.', 1) = ${noun}` : undefined,
        recruiterUuid
          ? sql`${activities.actorId} = (select t.person_id from recruiters t
              where t.organization_id = ${recruiter.organization.id} and t.uuid = ${recruiterUuid})`
          : undefined,
        before === undefined
          ? undefined
          : sql`(${activities.createdAt}, ${activities.id}) < (select b.created_at, b.id from activities b
              where b.organization_id = ${recruiter.organization.id} and b.id = ${before})`,
      ),
    )
    .orderBy(desc(activities.createdAt), desc(activities.id))
    .limit(limit)
}

export type StoryDeed = Awaited<ReturnType<typeof listStory>>[number]
