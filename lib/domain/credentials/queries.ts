import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import { acrossOrganizations, db } from '@/db'
import { kept } from '@/db/kept'
import { calendarFeeds } from '@/db/schema/calendar-feeds'
import { companyTokens, credentials, revokedTokens, sessions, signInSteps } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { markColumn } from '@/db/write-marks'
import type { IntegrationActor, PersonActor, Recruiter } from '../actor'
import { DomainError, notFound } from '../errors'
import { actorOrganization as organization } from '../organizations/queries'
import { requireOpenCompany } from '../organizations/suspension'
import { readAccessToken } from './access-token'
import { inMillis, type KeyUse, keyHolder, keyUse, liveToken, notedLately, noteKeyUse, noteTokenUse } from './key-use'
import { proveByPassword } from './proof'
import { requireDialect, type TokenDialect } from './scopes'
import { digest } from './secrets'
import { noteSessionUse, sessionIsStale } from './sessions'

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
const holders = <Used = null>(condition: SQL | undefined, used: SQL<Used> = sql<Used>`null`) =>
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

type Holder<Used> = Awaited<ReturnType<typeof holders<Used>>>[number]

// Absent, and not null, where there is no replica.
const marked = (writeMark: number | null) => (writeMark === null ? {} : { writeMark })

/** Somebody who has proved who they are; throws `forbidden` while their company is suspended. */
function actorOf(
  holder: Holder<unknown>,
  extra: Pick<PersonActor, 'sessionId' | 'token' | 'endsAt'> = {},
): PersonActor {
  requireOpenCompany(holder.organization)
  const { passwordHash: _, tokensValidFrom: __, hasSecondFactor: ___, used: ____, writeMark, ...rest } = holder
  return { kind: 'person', source: 'web', ...extra, ...rest, ...marked(writeMark) }
}

const unauthenticated = (message: string) => new DomainError('unauthenticated', message)

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

const byClaims = kept((given: { personId: number; organizationId: number; hash: string }) =>
  holders<KeyUse | null>(
    and(
      eq(people.id, given.personId),
      eq(people.organizationId, given.organizationId),
      sql`not exists (select 1 from ${revokedTokens} where ${revokedTokens.tokenHash} = ${given.hash})`,
    ),
  ),
)

const byKey = kept((given: { hash: string }) => holders(keyHolder(given.hash), keyUse(given.hash)))

const bySession = kept((given: { sessionId: string }) =>
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
async function findHolder(identifier: string, subdomain?: string, hash = ''): Promise<Holder<KeyUse | null> | null> {
  const wanted = identifier.toLowerCase()
  const where = subdomain === undefined ? 'anywhere' : 'in one company'
  const found = await byName({ wanted, subdomain, hash }, where)
  return found.find(one => one.email.toLowerCase() === wanted) ?? (found.length === 1 ? found[0]! : null)
}

/** Whether a company goes by this host label. */
export async function subdomainExists(subdomain: string) {
  const found = await db
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.subdomain, subdomain))
  return found.length > 0
}

/**
 * Username or e-mail with password → who that is, and whether the password is only the first half of the proof; `address` is
 * the client's, `source` where they try. Opens nothing by itself: signing in goes on from here. Throws `unauthenticated`, `rate_limited`.
 */
export async function proveByName(
  identifier: string,
  password: string,
  address: string,
  subdomain?: string,
  source = 'web',
): Promise<{ actor: PersonActor; hasSecondFactor: boolean }> {
  const holder = await findHolder(identifier, subdomain)
  const proved = await proveByPassword(holder, password, { identifier, subdomain, address, source })
  return { actor: actorOf(proved), hasSecondFactor: proved.hasSecondFactor }
}

// A program cannot be asked for a code, and a password that opened an API would make the second factor worth nothing.
function requireSingleFactor({ hasSecondFactor }: { hasSecondFactor: boolean }) {
  if (hasSecondFactor)
    throw unauthenticated('This account signs in with a second factor: use a personal API key in the password’s place')
}

/**
 * Username or e-mail with password → the person, for programs. Who has a second factor is refused: their programs use personal
 * API keys. Throws `unauthenticated`, `rate_limited`.
 */
export async function actorByPassword(
  identifier: string,
  password: string,
  address: string,
  subdomain?: string,
  source: TokenDialect = 'vitay',
): Promise<PersonActor> {
  const proved = await proveByName(identifier, password, address, subdomain, source)
  requireSingleFactor(proved)
  return proved.actor
}

/** Whoever holds a key, as that key lets them act: a company's token only in the dialects it was made for. Throws. */
async function actorByKey(
  holder: Holder<KeyUse | null>,
  dialect?: TokenDialect,
  endsAt = holder.used?.endsAt,
): Promise<PersonActor> {
  const token = holder.used?.token
  if (token && !dialect) throw unauthenticated('unauthorized user')
  if (token && dialect) requireDialect(token, dialect)
  await noteKeyUse(holder)
  return actorOf(holder, { endsAt, ...(token && { token }) })
}

/**
 * Username or e-mail with API key or password (TribeHR's Basic credentials) → the person; a password only where there is no
 * second factor, a company's token with the name of who made it. Throws `unauthenticated`, and `rate_limited` for what is no API key and was tried too often.
 */
export async function actorByBasic(
  identifier: string,
  secret: string,
  address: string,
  subdomain?: string,
): Promise<PersonActor> {
  const holder = await findHolder(identifier, subdomain, digest(secret))
  if (holder?.used) return actorByKey(holder, 'tribehr')
  const proved = await proveByPassword(holder, secret, { identifier, subdomain, address, source: 'tribehr' })
  requireSingleFactor(proved)
  return actorOf(proved)
}

/**
 * A Peerly access token, a personal API key, or a company's token made for `dialect` → the person, with the authority they have
 * now. A token's scopes are the caller's to keep; without a dialect no token counts. Throws `unauthenticated`, and `forbidden` for a token of another dialect.
 */
export async function actorByBearer(token: string, dialect?: TokenDialect): Promise<PersonActor> {
  const claims = await readAccessToken(token)
  const hash = digest(token)
  const [holder] = claims
    ? await byClaims({ personId: claims.personId, organizationId: claims.organizationId, hash })
    : await byKey({ hash })
  if (!holder || (claims && holder.tokensValidFrom && claims.issuedAt < holder.tokensValidFrom))
    throw unauthenticated('unauthorized user')
  return actorByKey(holder, dialect, claims?.expiresAt.getTime())
}

/** An e-mail that a sign-in provider has verified → the person; null when nobody active has it. */
export async function actorByEmail(email: string): Promise<PersonActor | null> {
  const [holder] = await holders(sql`lower(${people.email}) = ${email.toLowerCase()}`)
  return holder ? actorOf(holder) : null
}

/** Somebody of a company as they are now, for a job that does what they ordered; null when they have left. */
export async function actorById(organizationId: number, personId: number): Promise<PersonActor | null> {
  const [holder] = await holders(and(eq(people.organizationId, organizationId), eq(people.id, personId)))
  return holder ? actorOf(holder) : null
}

/** A browser session's id → the person; throws `unauthenticated` when it has ended. */
export async function actorBySession(sessionId: string): Promise<PersonActor> {
  const [holder] = await bySession({ sessionId })
  if (!holder) throw unauthenticated('Please sign in')
  if (holder.used) await noteSessionUse(holder.organization.id, sessionId)
  return actorOf(holder, { sessionId })
}

/** Who has given their password and still owes the code of their second factor; null when that step is over, or their company suspended. */
export async function actorByStep(stepId: string): Promise<PersonActor | null> {
  const [holder] = await holders(
    sql`(${people.organizationId}, ${people.id}) = (select ${signInSteps.organizationId}, ${signInSteps.personId}
      from ${signInSteps} where ${and(eq(signInSteps.id, stepId), gt(signInSteps.expiresAt, sql`now()`))})`,
  )
  return holder && !holder.organization.suspendedAt ? actorOf(holder) : null
}

/**
 * The token of a calendar feed's link → whose feed it is, and which; remembers that it was read. Throws `not_found` when there
 * is no such link, no longer, or the person has left.
 */
export async function actorByFeed(token: string) {
  const [feed] = await acrossOrganizations(tx =>
    tx
      .update(calendarFeeds)
      .set({ lastReadAt: sql`now()` })
      .where(and(eq(calendarFeeds.tokenHash, digest(token)), isNull(calendarFeeds.revokedAt)))
      .returning(),
  )
  const [holder] = feed
    ? await holders(and(eq(people.organizationId, feed.organizationId), eq(people.id, feed.personId)))
    : []
  if (!feed || !holder) throw notFound('Calendar')
  return { actor: actorOf(holder), kind: feed.kind }
}

const byToken = kept((given: { hash: string }) =>
  db
    .select({
      organization,
      tokenId: companyTokens.id,
      dialects: companyTokens.dialects,
      scopes: companyTokens.scopes,
      isStale: notedLately(companyTokens.lastUsedAt),
      endsAt: inMillis(companyTokens.expiresAt),
      writeMark: markColumn('token', companyTokens.organizationId, companyTokens.id),
    })
    .from(companyTokens)
    .innerJoin(organizations, eq(organizations.id, companyTokens.organizationId))
    .where(liveToken(given.hash)),
)

/**
 * A company's own token → the company. Asked anew each time, so that a revoked one is over at once on every server. Throws
 * `unauthenticated` when unknown, revoked or expired, `forbidden` when it is for other dialects, and while the company is suspended.
 */
export async function actorByCompanyToken(
  token: string,
  dialect: TokenDialect = 'reflektive',
): Promise<IntegrationActor> {
  const [found] = await byToken({ hash: digest(token) })
  if (!found) throw unauthenticated('Could not authenticate using the provided API key')
  const { isStale, writeMark, ...known } = found
  requireOpenCompany(known.organization)
  requireDialect(known, dialect)
  if (isStale) await noteTokenUse(known.organization.id, known.tokenId)
  return { kind: 'integration', ...known, ...marked(writeMark) }
}
