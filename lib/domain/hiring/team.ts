import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import type { Actor, PersonActor, RecruiterRole } from '../actor'
import { notFound } from '../errors'
import { behind } from '../people/joins'
import { findPerson } from '../people/queries'
import { standing } from '../people/register'
import { personOfRecruiter } from './joins'
import { type RecruiterActor, requireRecruiter, requireRoot, seesFirm } from './policy'
import { addRecruiter } from './recruiters-joining'

// Of colleagues whose candidates one does not see, one does not learn how many they are either.
const held = (viewer: RecruiterActor) => sql<number | null>`case
  when ${seesFirm(viewer)}::boolean or ${recruiters.id} = ${viewer.recruiter.id}::int then (select count(*)::int from candidates c
    where c.organization_id = ${recruiters.organizationId} and c.recruiter_id = ${recruiters.id} and c.deleted_at is null) end`

/** Nobody else rules the firm: they can neither step down nor go. */
const isLastRoot = sql<boolean>`(${recruiters.role} = 'root' and ${recruiters.isActive} and not exists (
  select 1 from recruiters o join people op on op.organization_id = o.organization_id and op.id = o.person_id
  where o.organization_id = ${recruiters.organizationId} and o.id <> ${recruiters.id} and o.role = 'root' and o.is_active
  and o.deleted_at is null and op.deleted_at is null))`

const select = (viewer: RecruiterActor) =>
  db
    .select({
      id: recruiters.id,
      uuid: recruiters.uuid,
      role: recruiters.role,
      isActive: recruiters.isActive,
      createdAt: recruiters.createdAt,
      personId: people.id,
      displayName: people.displayName,
      avatar: people.avatar,
      avatarUrl: people.avatarUrl,
      email: people.email,
      standing,
      candidates: held(viewer),
      isLastRoot,
    })
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)

/** A colleague who recruits, how many candidates they hold, and whether the firm could do without them. */
export type TeamMember = Awaited<ReturnType<typeof select>>[number]

const ofFirm = (actor: RecruiterActor): SQL =>
  and(eq(recruiters.organizationId, actor.organization.id), isNull(recruiters.deletedAt), isNull(people.deletedAt))!

/** The firm's recruiters by name, active or not; `after` is the last person of the page before. For recruiters; throws `forbidden`. */
export async function listTeam(actor: Actor, { after, limit }: { after?: number; limit: number }) {
  const viewer = requireRecruiter(actor)
  return select(viewer)
    .where(and(ofFirm(viewer), behind(viewer, after)))
    .orderBy(asc(people.folded), asc(people.id))
    .limit(limit)
}

/** One of the firm's recruiters; throws `forbidden`, `not_found`. */
export async function findTeamMember(actor: Actor, uuid: string): Promise<TeamMember> {
  const viewer = requireRecruiter(actor)
  const [found] = await select(viewer).where(and(ofFirm(viewer), eq(recruiters.uuid, uuid)))
  if (!found) throw notFound('Recruiter')
  return found
}

export type TeamName = { uuid: string; name: string; isActive: boolean }

/** The firm's recruiters by name, deactivated ones too: whose work one may look at, or who could take over. For recruiters; throws `forbidden`. */
export async function listTeamNames(actor: Actor): Promise<TeamName[]> {
  const viewer = requireRecruiter(actor)
  return db
    .select({ uuid: recruiters.uuid, name: people.displayName, isActive: recruiters.isActive })
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)
    .where(ofFirm(viewer))
    .orderBy(asc(people.folded), asc(people.id))
}

/** Makes a colleague a recruiter, whom one knows by name rather than address. For roots; throws `forbidden`, `not_found`, `invalid`. */
export async function appointColleague(actor: PersonActor, personId: number, role: RecruiterRole) {
  const { email } = await findPerson(requireRoot(actor), personId)
  return addRecruiter(actor, { email, role })
}
