import Bowser from 'bowser'
import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database, db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { metadata } from '@/db/schema/hiring-evidence'
import type { Actor, GuestActor, PersonActor } from '../actor'
import { forbidden } from '../errors'
import { candidatesInSight, requireRecruiter, seesFirm } from '../hiring/policy'
import { offsetOf, type Page, type PageAsked } from '../pages'
import { addressHash } from './addresses'

/** From where somebody acts, as their request says. */
export type Visit = { address: string; userAgent: string | null }

type Subject = Pick<typeof metadata.$inferInsert, 'subjectType' | 'subjectId' | 'subjectUuid' | 'candidateId'>

function subjectOf(actor: PersonActor | GuestActor): Subject {
  if (actor.kind === 'person') {
    const { recruiter } = requireRecruiter(actor)
    return { subjectType: 'recruiter', subjectId: recruiter.id, subjectUuid: recruiter.uuid, candidateId: null }
  }
  if (actor.as === 'candidate')
    return {
      subjectType: 'candidate',
      subjectId: actor.candidateId,
      subjectUuid: actor.candidateUuid,
      candidateId: actor.candidateId,
    }
  if (actor.as !== 'referee') throw forbidden('Verifiers leave no metadata')
  return {
    subjectType: 'reference',
    subjectId: actor.referenceId,
    subjectUuid: actor.referenceUuid,
    candidateId: actor.candidateId,
  }
}

function read(userAgent: string) {
  const { browser, os } = Bowser.parse(userAgent)
  return {
    browser: browser.name ?? null,
    browserVersion: browser.version ?? null,
    os: os.name ?? null,
    osVersion: os.version ?? null,
  }
}

const columns = {
  id: metadata.id,
  uuid: metadata.uuid,
  subjectType: metadata.subjectType,
  subjectUuid: metadata.subjectUuid,
  address: metadata.address,
  browser: metadata.browser,
  browserVersion: metadata.browserVersion,
  os: metadata.os,
  osVersion: metadata.osVersion,
  userAgent: metadata.userAgent,
  createdAt: metadata.createdAt,
  modifiedAt: metadata.modifiedAt,
}

export type Metadatum = Pick<typeof metadata.$inferSelect, keyof typeof columns>

/** Notes from where somebody acts: once for the same address and browser, however often they come back. Throws `forbidden`. */
export async function noteVisit(tx: Database, actor: PersonActor | GuestActor, visit: Visit): Promise<Metadatum> {
  const userAgent = (visit.userAgent ?? '').slice(0, 500).toWellFormed()
  const organizationId = actor.organization.id
  const [row] = await tx
    .insert(metadata)
    .values({
      organizationId,
      ...subjectOf(actor),
      address: visit.address,
      addressHash: addressHash(organizationId, visit.address),
      userAgent,
      ...(userAgent && read(userAgent)),
    })
    .onConflictDoUpdate({
      target: [
        metadata.organizationId,
        metadata.subjectType,
        metadata.subjectId,
        metadata.addressHash,
        metadata.userAgent,
      ],
      set: { address: visit.address, modifiedAt: sql`now()` },
    })
    .returning(columns)
  return row!
}

/** Notes a visit by itself, as `noteVisit` does. */
export const recordVisit = (actor: PersonActor | GuestActor, visit: Visit): Promise<Metadatum> =>
  transaction(actor, tx => noteVisit(tx, actor, visit))

/** What is known of visits, newest first: of candidates in sight and their referees, and one's own. Throws `forbidden`. */
export async function listMetadata(actor: Actor, page: PageAsked): Promise<Page<Metadatum>> {
  const recruiter = requireRecruiter(actor)
  const about = and(eq(candidates.organizationId, metadata.organizationId), eq(candidates.id, metadata.candidateId))
  const ownOrFirm: SQL | undefined = seesFirm(recruiter)
    ? eq(metadata.subjectType, 'recruiter')
    : and(eq(metadata.subjectType, 'recruiter'), eq(metadata.subjectId, recruiter.recruiter.id))
  const condition = and(
    eq(metadata.organizationId, recruiter.organization.id),
    or(ownOrFirm, and(candidatesInSight(recruiter), isNull(candidates.deletedAt))),
  )
  const [items, [counted]] = await Promise.all([
    db
      .select(columns)
      .from(metadata)
      .leftJoin(candidates, about)
      .where(condition)
      .orderBy(desc(metadata.id))
      .limit(page.size)
      .offset(offsetOf(page)),
    db.select({ total: sql<number>`count(*)::int` }).from(metadata).leftJoin(candidates, about).where(condition),
  ])
  return { items, total: counted!.total }
}

/**
 * Lets addresses go that no case needs any more: of candidates nobody is asked about, and without an open flag. Their keyed
 * hash stays. Gives how many.
 */
export async function forgetAddresses(): Promise<number> {
  const gone = await acrossOrganizations(tx =>
    tx.execute(sql`update metadata m set address = null where m.address is not null
    and not exists (select 1 from reference_requests r where r.organization_id = m.organization_id
      and r.candidate_id = m.candidate_id and r.status in ('draft', 'scheduled', 'sent', 'nominated', 'in_progress'))
    and not exists (select 1 from flags f where f.organization_id = m.organization_id
      and f.candidate_id = m.candidate_id and f.resolved_at is null)
    and m.modified_at < now() - interval '7 days' returning 1`),
  )
  return gone.length
}
