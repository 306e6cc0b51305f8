import { and, eq, isNull, notInArray, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates, educations, experiences, profiles } from '@/db/schema/candidates'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { invalid, notFound } from '../errors'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { holdCandidate } from './commands'

type Station = { uuid: string; startedOn: string | null; endedOn: string | null; description: string | null }
export type Experience = Station & { company: string; title: string; verified: boolean }
export type Education = Station & { school: string; degree: string | null; field: string | null }

const columns = {
  id: profiles.id,
  organizationId: profiles.organizationId,
  uuid: profiles.uuid,
  candidateId: profiles.candidateId,
  title: profiles.title,
  bio: profiles.bio,
  jobTitle: profiles.jobTitle,
  streetAddress: profiles.streetAddress,
  city: profiles.city,
  province: profiles.province,
  industry: profiles.industry,
  publicProfileUrl: profiles.publicProfileUrl,
  picture: profiles.picture,
  isActive: profiles.isActive,
  createdAt: profiles.createdAt,
  modifiedAt: profiles.modifiedAt,
  candidate: {
    uuid: candidates.uuid,
    firstName: candidates.firstName,
    lastName: candidates.lastName,
    email: candidates.email,
    phone: candidates.phone,
  },
  personUuid: sql<string | null>`(select p.uuid from people p where p.organization_id = ${candidates.organizationId}
    and p.id = ${candidates.personId})`,
  experiences: sql<Experience[]>`(select coalesce(json_agg(json_build_object('uuid', e.uuid, 'company', e.company,
      'title', e.title, 'startedOn', e.started_on, 'endedOn', e.ended_on, 'description', e.description,
      'verified', exists (select 1 from verifications v where v.organization_id = e.organization_id
        and v.experience_id = e.id and v.status = 'confirmed')) order by e.position, e.id), '[]')
    from experiences e where e.organization_id = ${profiles.organizationId} and e.profile_id = ${profiles.id})`,
  educations: sql<Education[]>`(select coalesce(json_agg(json_build_object('uuid', e.uuid, 'school', e.school,
      'degree', e.degree, 'field', e.field, 'startedOn', e.started_on, 'endedOn', e.ended_on,
      'description', e.description) order by e.position, e.id), '[]')
    from educations e where e.organization_id = ${profiles.organizationId} and e.profile_id = ${profiles.id})`,
}

const select = () =>
  db
    .select(columns)
    .from(profiles)
    .innerJoin(
      candidates,
      and(
        eq(candidates.organizationId, profiles.organizationId),
        eq(candidates.id, profiles.candidateId),
        isNull(candidates.deletedAt),
      ),
    )

export type Profile = Awaited<ReturnType<typeof select>>[number]

/** A candidate's profile, in the actor's sight; throws `forbidden`, `not_found`. */
export async function findProfile(actor: Actor, uuid: string): Promise<Profile> {
  const [found] = await select().where(and(candidatesInSight(requireRecruiter(actor)), eq(profiles.uuid, uuid)))
  if (!found) throw notFound('Profile')
  return found
}

export type ProfileChanges = Partial<
  Pick<
    typeof profiles.$inferInsert,
    'title' | 'bio' | 'jobTitle' | 'streetAddress' | 'city' | 'province' | 'industry' | 'publicProfileUrl'
  >
> & {
  /** The whole list, in order; those with a uuid are changed, others added, and who is not in it goes. */
  experiences?: (Partial<Station> & { company: string; title: string })[]
  educations?: (Partial<Station> & { school: string; degree?: string | null; field?: string | null })[]
}

type Table = typeof experiences | typeof educations

/** Makes a list what it is told to be: rows keep their ids when they are named. */
async function replaceList(tx: Database, table: Table, profile: Profile, list: Partial<Station>[]) {
  const own = and(eq(table.organizationId, profile.organizationId), eq(table.profileId, profile.id))
  const kept = list.flatMap(one => (one.uuid ? [one.uuid] : []))
  await tx.delete(table).where(and(own, kept.length > 0 ? notInArray(table.uuid, kept) : undefined))
  const field = table === experiences ? 'experiences' : 'educations'
  for (const [position, { uuid, ...station }] of list.entries()) {
    // An entry is told whole: what it leaves out is not so.
    const told = Object.fromEntries(Object.entries(station).map(([name, value]) => [name, value ?? null]))
    const row = { startedOn: null, endedOn: null, description: null, ...told, position }
    const { startedOn, endedOn } = station
    if (startedOn && endedOn && endedOn < startedOn) throw invalid({ [field]: 'must not end before they begin' })
    if (!uuid) {
      await tx.insert(table).values({ ...row, organizationId: profile.organizationId, profileId: profile.id } as never)
      continue
    }
    const changed = await tx
      .update(table)
      .set(row)
      .where(and(own, eq(table.uuid, uuid)))
      .returning({ id: table.id })
    if (changed.length === 0) throw invalid({ [field]: 'has an id that is not of this profile' })
  }
}

type Told = NonNullable<ProfileChanges['experiences']>[number]

/** What somebody was asked to confirm stays as they were asked: only its description may change. Throws `invalid`. */
async function requireAsVerified(tx: Database, profile: Profile, list: Told[]) {
  const { uuid, company, title, startedOn, endedOn } = experiences
  const fixed = await tx
    .select({ uuid, company, title, startedOn, endedOn })
    .from(experiences)
    .where(
      and(
        eq(experiences.organizationId, profile.organizationId),
        eq(experiences.profileId, profile.id),
        sql`exists (select 1 from verifications v where v.organization_id = ${experiences.organizationId}
          and v.experience_id = ${experiences.id} and v.status in ('sent', 'confirmed', 'disputed'))`,
      ),
    )
  const facts = ({ company, title, startedOn, endedOn }: Omit<Told, 'uuid'>) =>
    JSON.stringify([company, title, startedOn ?? null, endedOn ?? null])
  for (const one of list) {
    const asked = fixed.find(row => row.uuid === one.uuid)
    if (asked && facts(asked) !== facts(one))
      throw invalid({ experiences: 'must stay as somebody was asked to verify them; add another instead' })
  }
}

/** Changes a candidate's profile; absent fields and lists stay. Throws `forbidden`, `not_found`, `invalid`. */
export async function reviseProfile(actor: Actor, uuid: string, changes: ProfileChanges): Promise<Profile> {
  const recruiter = requireRecruiter(actor)
  const profile = await findProfile(recruiter, uuid)
  const { experiences: stations, educations: schools, ...fields } = changes
  await transaction(actor, async tx => {
    await holdCandidate(tx, recruiter, profile.candidate.uuid)
    await tx
      .update(profiles)
      .set({ ...fields, modifiedAt: sql`now()` })
      .where(and(eq(profiles.organizationId, recruiter.organization.id), eq(profiles.id, profile.id)))
    if (stations) {
      await requireAsVerified(tx, profile, stations)
      await replaceList(tx, experiences, profile, stations)
    }
    if (schools) await replaceList(tx, educations, profile, schools)
    await recordActivity(tx, recruiter, {
      key: 'profile.revised',
      subjectType: 'profile',
      subjectId: profile.id,
      subjectUuid: profile.uuid,
      candidateId: profile.candidateId,
    })
  })
  return findProfile(recruiter, uuid)
}
