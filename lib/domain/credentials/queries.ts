import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { acrossOrganizations, db } from '@/db'
import { kept } from '@/db/kept'
import { calendarFeeds } from '@/db/schema/calendar-feeds'
import { companyTokens, signInSteps } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { markColumn } from '@/db/write-marks'
import type { IntegrationActor, PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { actorOrganization as organization } from '../organizations/queries'
import { requireOpenCompany } from '../organizations/suspension'
import { readAccessToken } from './access-token'
import { actorOf, byClaims, byKey, bySession, findHolder, type Holder, holders, marked } from './holders'
import { inMillis, type KeyUse, liveToken, notedLately, noteKeyUse, noteTokenUse } from './key-use'
import { proveByPassword } from './proof'
import { requireDialect, type TokenDialect } from './scopes'
import { digest } from './secrets'
import { noteSessionUse } from './sessions'

const unauthenticated = (message: string) => new DomainError('unauthenticated', message)

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
