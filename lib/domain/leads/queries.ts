import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { leads } from '@/db/schema/leads'
import { candidateReferences } from '@/db/schema/references'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { requireRoot } from '../hiring/policy'
import { eachWord } from '../hiring/searching'

export const leadStatuses = ['new', 'contacted', 'not_interested'] as const
export type LeadStatus = (typeof leadStatuses)[number]

export type LeadFilter = { words?: string; status?: LeadStatus }

const columns = {
  id: leads.id,
  uuid: leads.uuid,
  status: leads.status,
  note: leads.note,
  consentText: leads.consentText,
  consentLanguage: leads.consentLanguage,
  consentedAt: leads.consentedAt,
  modifiedAt: leads.modifiedAt,
  name: sql<string>`btrim(${candidateReferences.firstName} || ' ' || ${candidateReferences.lastName})`,
  email: candidateReferences.email,
  jobTitle: candidateReferences.jobTitle,
  company: candidateReferences.company,
  relationship: candidateReferences.relationship,
  completedAt: candidateReferences.completedAt,
  candidateUuid: candidates.uuid,
  candidate: sql<string>`btrim(${candidates.firstName} || ' ' || ${candidates.lastName})`,
}

const ofLead = and(
  eq(candidateReferences.organizationId, leads.organizationId),
  eq(candidateReferences.id, leads.referenceId),
)

const aboutCandidate = and(eq(candidates.organizationId, leads.organizationId), eq(candidates.id, leads.candidateId))

/** Whoever may still take it back by their own link; with their case gone from sight they are nobody's lead. */
const standing = (organizationId: number) =>
  and(
    eq(leads.organizationId, organizationId),
    isNull(leads.withdrawnAt),
    isNull(leads.anonymisedAt),
    isNull(candidateReferences.deletedAt),
    isNull(candidateReferences.anonymisedAt),
    isNull(candidates.deletedAt),
  )

const matching = (organizationId: number, { words, status }: LeadFilter) =>
  and(
    standing(organizationId),
    ...eachWord(words, pattern => sql`${candidateReferences.searched} like ${pattern}`),
    status && eq(leads.status, status),
  )

const select = () =>
  db.select(columns).from(leads).innerJoin(candidateReferences, ofLead).innerJoin(candidates, aboutCandidate)

/** A referee whom the firm may write to about jobs; of their reference only that they gave one. */
export type Lead = Awaited<ReturnType<typeof select>>[number]

/** The firm's leads, newest first, from below an id on. For roots; throws `forbidden`. */
export const listLeads = async (
  actor: Actor,
  filter: LeadFilter,
  { after, limit }: { after?: number; limit: number },
) =>
  select()
    .where(
      and(matching(requireRoot(actor).organization.id, filter), after === undefined ? undefined : lt(leads.id, after)),
    )
    .orderBy(desc(leads.id))
    .limit(limit)

/** How many leads fit. For roots; throws `forbidden`. */
export async function countLeads(actor: Actor, filter: LeadFilter): Promise<number> {
  const [counted] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(leads)
    .innerJoin(candidateReferences, ofLead)
    .innerJoin(candidates, aboutCandidate)
    .where(matching(requireRoot(actor).organization.id, filter))
  return counted!.count
}

/** How many took their agreement back, and how many nobody can name any more. For roots; throws `forbidden`. */
export async function countFormerLeads(actor: Actor): Promise<{ withdrawn: number; anonymised: number }> {
  const [counted] = await db
    .select({
      withdrawn: sql<number>`(count(*) filter (where ${leads.withdrawnAt} is not null))::int`,
      anonymised: sql<number>`(count(*) filter (where ${leads.withdrawnAt} is null and ${leads.anonymisedAt} is not null))::int`,
    })
    .from(leads)
    .where(eq(leads.organizationId, requireRoot(actor).organization.id))
  return counted!
}

/** One of the firm's leads. For roots; throws `forbidden`, `not_found`. */
export async function findLead(actor: Actor, uuid: string): Promise<Lead> {
  const [found] = await select().where(and(standing(requireRoot(actor).organization.id), eq(leads.uuid, uuid)))
  if (!found) throw notFound('Lead')
  return found
}
