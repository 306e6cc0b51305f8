import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { offsetOf, type Page, type PageAsked } from '../pages'
import { personOfRecruiter } from './joins'
import { type RecruiterActor, requireRecruiter, seesFirm } from './policy'

// Of a colleague's candidates only those count as theirs whom the actor sees.
const candidatesShown = (viewer: RecruiterActor | null) => sql<{ id: string }[]>`(select
    coalesce(json_agg(json_build_object('id', c.uuid) order by c.id), '[]') from candidates c
  where c.organization_id = ${recruiters.organizationId} and c.recruiter_id = ${recruiters.id} and c.deleted_at is null
  and (${viewer !== null && seesFirm(viewer)}::boolean or c.recruiter_id = ${viewer?.recruiter.id ?? 0}::int))`

const select = (viewer: RecruiterActor | null, from: Database = db) =>
  from
    .select({
      id: recruiters.id,
      uuid: recruiters.uuid,
      role: recruiters.role,
      isActive: recruiters.isActive,
      wantsNotices: recruiters.wantsNotices,
      createdAt: recruiters.createdAt,
      name: people.displayName,
      email: people.email,
      personUuid: people.uuid,
      firmUuid: organizations.uuid,
      firmIsOpen: sql<boolean>`${hiringFirms.closedAt} is null`,
      candidates: candidatesShown(viewer),
    })
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(organizations, eq(organizations.id, recruiters.organizationId))
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, recruiters.organizationId))

/** A colleague who recruits, with the candidates of theirs whom the actor sees. */
export type FirmRecruiter = Awaited<ReturnType<typeof select>>[number]

const ofFirm = (organizationId: number): SQL =>
  and(eq(recruiters.organizationId, organizationId), isNull(recruiters.deletedAt), isNull(people.deletedAt))!

/** The firm's recruiters, active or not, in the order in which they began. For recruiters; throws `forbidden`. */
export async function listRecruiters(actor: Actor, page: PageAsked): Promise<Page<FirmRecruiter>> {
  const viewer = requireRecruiter(actor)
  const condition = ofFirm(viewer.organization.id)
  const [items, [counted]] = await Promise.all([
    select(viewer).where(condition).orderBy(asc(recruiters.id)).limit(page.size).offset(offsetOf(page)),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(recruiters)
      .innerJoin(people, personOfRecruiter)
      .where(condition),
  ])
  return { items, total: counted!.total }
}

/** One of the firm's recruiters; throws `forbidden`, `not_found`. */
export async function findRecruiter(actor: Actor, uuid: string): Promise<FirmRecruiter> {
  const viewer = requireRecruiter(actor)
  const [found] = await select(viewer).where(and(ofFirm(viewer.organization.id), eq(recruiters.uuid, uuid)))
  if (!found) throw notFound('Recruiter')
  return found
}

/** A recruiter who was just appointed, for whoever did: they may be no recruiter themselves. Throws `not_found`. */
export async function findAppointed(actor: Actor, uuid: string): Promise<FirmRecruiter> {
  const viewer = actor.kind === 'person' && actor.recruiter ? requireRecruiter(actor) : null
  const [found] = await select(viewer).where(and(ofFirm(actor.organization.id), eq(recruiters.uuid, uuid)))
  if (!found) throw notFound('Recruiter')
  return found
}
