import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { kept } from '@/db/kept'
import { credentials, revokedTokens, sessions } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { markColumn } from '@/db/write-marks'
import type { PersonActor, Recruiter } from '../actor'
import { actorOrganization as organization } from '../organizations/queries'
import { requireOpenCompany } from '../organizations/suspension'
import { type KeyUse, keyHolder, keyUse } from './key-use'
import { sessionIsStale } from './sessions'

// Whose a credential is: found by what was presented, with all that a check of it needs.

const person = {
  organization,
  personId: people.id,
  uuid: people.uuid,
  username: people.username,
  email: people.email,
  displayName: people.displayName,
  avatar: people.avatar,
  role: people.role,
  isManager: sql<boolean>`exists (select 1 from assignment_records a
    where a.organization_id = ${people.organizationId} and a.manager_id = ${people.id} and a.current)`,
  hi5Balance: people.hi5Balance,
  recruiter: sql<Recruiter | null>`(select json_build_object('id', r.id, 'uuid', r.uuid, 'role', r.role,
      'sharesSight', f.shares_sight)
    from recruiters r join hiring_firms f on f.organization_id = r.organization_id
    where r.organization_id = ${people.organizationId} and r.person_id = ${people.id}
    and r.deleted_at is null and r.is_active and f.closed_at is null)`,
  language: people.language,
  passwordHash: credentials.passwordHash,
  tokensValidFrom: credentials.tokensValidFrom,
  hasSecondFactor: sql<boolean>`${credentials.secondFactorSince} is not null`,
}

/** Everything a credential check needs, in one indexed query; `used` tells of the credential itself. */
export const holders = <Used = null>(condition: SQL | undefined, used: SQL<Used> = sql<Used>`null`) =>
  db
    .select({
      ...person,
      writeMark: markColumn('person', people.organizationId, people.id),
      used: sql<Used>`${used}`,
    })
    .from(people)
    .innerJoin(organizations, eq(organizations.id, people.organizationId))
    .leftJoin(
      credentials,
      and(eq(credentials.organizationId, people.organizationId), eq(credentials.personId, people.id)),
    )
    .where(and(isNull(people.deletedAt), condition))
    .limit(3)

/** One of them; `Used` is what is told of the credential. */
export type Holder<Used> = Awaited<ReturnType<typeof holders<Used>>>[number]

/** A write mark as an actor carries it: absent, and not null, where there is no replica. */
export const marked = (writeMark: number | null) => (writeMark === null ? {} : { writeMark })

/** Somebody who has proved who they are; throws `forbidden` while their company is suspended. */
export function actorOf(
  holder: Holder<unknown>,
  extra: Pick<PersonActor, 'sessionId' | 'token' | 'endsAt'> = {},
): PersonActor {
  requireOpenCompany(holder.organization)
  const { passwordHash: _, tokensValidFrom: __, hasSecondFactor: ___, used: ____, writeMark, ...rest } = holder
  return { kind: 'person', source: 'web', ...extra, ...rest, ...marked(writeMark) }
}

// The ways in that every request takes.

const byName = kept((given: { wanted: string; subdomain?: string; hash: string }, where) =>
  holders(
    and(
      or(sql`lower(${people.email}) = ${given.wanted}`, sql`lower(${people.username}) = ${given.wanted}`),
      where === 'anywhere' ? undefined : eq(organizations.subdomain, given.subdomain!),
    ),
    keyUse(given.hash),
  ),
)

/** By what a Peerly access token claims, unless it was revoked; `hash` is the token's. */
export const byClaims = kept((given: { personId: number; organizationId: number; hash: string }) =>
  holders<KeyUse | null>(
    and(
      eq(people.id, given.personId),
      eq(people.organizationId, given.organizationId),
      sql`not exists (select 1 from ${revokedTokens} where ${revokedTokens.tokenHash} = ${given.hash})`,
    ),
  ),
)

/** By the hash of a personal key, TribeHR's, or a company's token. */
export const byKey = kept((given: { hash: string }) => holders(keyHolder(given.hash), keyUse(given.hash)))

/** By a browser session that has neither ended nor expired; `used` says whether its use is to be noted. */
export const bySession = kept((given: { sessionId: string }) =>
  holders(
    sql`(${people.organizationId}, ${people.id}) = (select ${sessions.organizationId}, ${sessions.personId} from ${sessions}
      where ${and(eq(sessions.id, given.sessionId), isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`))})`,
    sessionIsStale(given.sessionId),
  ),
)

/**
 * The person whose username or e-mail this is, in `subdomain` when given; null when nobody, or when several companies have one.
 * `hash` is that of a key which may be theirs.
 */
export async function findHolder(
  identifier: string,
  subdomain?: string,
  hash = '',
): Promise<Holder<KeyUse | null> | null> {
  const wanted = identifier.toLowerCase()
  const where = subdomain === undefined ? 'anywhere' : 'in one company'
  const found = await byName({ wanted, subdomain, hash }, where)
  return found.find(one => one.email.toLowerCase() === wanted) ?? (found.length === 1 ? found[0]! : null)
}
