import { and, asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, db, transaction } from '@/db'
import { companyTokens } from '@/db/schema/credentials'
import { people } from '@/db/schema/people'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { type Access, type Resource, resourcesOf, type TokenDialect } from './scopes'
import { digest, mintSecret } from './secrets'

/** The longest a token may live, and the longest an old one goes on beside the new, in days. */
export const longestTokenLife = 365
export const longestOverlap = 30

export type Grant = { resource: Resource; access: 'read' | 'both' }

export type NewToken = { name: string; dialects: TokenDialect[]; grants: Grant[]; days: number }

/** A token as it is shown, this once. */
export type MadeToken = { name: string; dialects: string[]; scopes: string[]; token: string }

const successor = alias(companyTokens, 'successor')

/**
 * The company's tokens that are not revoked, newest first; an expired one stands there for a month more. `isReplaced`: another
 * has taken its place, and it goes on until it expires. Throws `forbidden` for who is no administrator.
 */
export async function listCompanyTokens(actor: PersonActor) {
  requireAdmin(actor)
  return db
    .select({
      id: companyTokens.id,
      name: companyTokens.name,
      ending: companyTokens.ending,
      dialects: companyTokens.dialects,
      scopes: companyTokens.scopes,
      createdBy: people.displayName,
      /** Where people act it acts in their name: without them it does nothing there. */
      makerLeft: sql<boolean>`${people.deletedAt} is not null or ${people.id} is null`,
      createdAt: companyTokens.createdAt,
      expiresAt: companyTokens.expiresAt,
      lastUsedAt: companyTokens.lastUsedAt,
      isExpired: sql<boolean>`coalesce(${companyTokens.expiresAt} <= now(), false)`,
      expiresSoon: sql<boolean>`coalesce(${companyTokens.expiresAt} between now() and now() + interval '14 days', false)`,
      isReplaced: sql<boolean>`${successor.id} is not null`,
    })
    .from(companyTokens)
    .leftJoin(
      people,
      and(eq(people.organizationId, companyTokens.organizationId), eq(people.id, companyTokens.createdById)),
    )
    .leftJoin(
      successor,
      and(eq(successor.organizationId, companyTokens.organizationId), eq(successor.replacesId, companyTokens.id)),
    )
    .where(
      and(
        eq(companyTokens.organizationId, actor.organization.id),
        isNull(companyTokens.revokedAt),
        or(isNull(companyTokens.expiresAt), gt(companyTokens.expiresAt, sql`now() - interval '30 days'`)),
      ),
    )
    .orderBy(desc(companyTokens.createdAt), asc(companyTokens.id))
}

export type CompanyToken = Awaited<ReturnType<typeof listCompanyTokens>>[number]

const scopesOf = (grants: Grant[]): `${Resource}:${Access}`[] =>
  grants.flatMap(({ resource, access }): `${Resource}:${Access}`[] =>
    access === 'read' ? [`${resource}:read`] : [`${resource}:read`, `${resource}:write`],
  )

function requireSense({ dialects, grants, days }: NewToken) {
  if (!Number.isInteger(days) || days < 1 || days > longestTokenLife)
    throw invalid({ days: `must be from 1 to ${longestTokenLife}` })
  if (dialects.length === 0) throw invalid({ dialects: 'Choose at least one API' })
  if (grants.length === 0) throw invalid({ grants: 'Choose at least one thing it may do' })
  const offered = new Set<string>(dialects.flatMap(dialect => resourcesOf[dialect]))
  if (grants.some(({ resource }) => !offered.has(resource)))
    throw invalid({ grants: 'None of the chosen APIs has all of these' })
}

type Row = Pick<typeof companyTokens.$inferInsert, 'name' | 'dialects' | 'scopes' | 'replacesId'>

// Marked apart from a person's own key, so that whoever finds one in a log knows what it is.
async function insertToken(tx: Database, actor: PersonActor, row: Row, days: number) {
  const token = `laurel_company_${mintSecret()}`
  const [made] = await tx
    .insert(companyTokens)
    .values({
      ...row,
      organizationId: actor.organization.id,
      createdById: actor.personId,
      tokenHash: digest(token),
      ending: token.slice(-4),
      expiresAt: sql`now() + make_interval(days => ${days}::int)`,
    })
    .returning({ id: companyTokens.id })
  return { id: made!.id, token }
}

const record = (tx: Database, actor: PersonActor, step: string, id: number, data: Record<string, unknown>) =>
  recordActivity(tx, actor, { key: `company_token.${step}`, subjectType: 'company_token', subjectId: id, data })

/**
 * Makes a token for programs of the company. Gives the token, of which only the hash is kept: nobody can show it again. For
 * administrators; throws `forbidden`, and `invalid` without dialects or rights, for rights no chosen dialect has, beyond 365 days.
 */
export async function createCompanyToken(actor: PersonActor, asked: NewToken): Promise<MadeToken> {
  requireAdmin(actor)
  requireSense(asked)
  const { name, dialects, days } = asked
  const scopes = scopesOf(asked.grants)
  return transaction(actor, async tx => {
    const { id, token } = await insertToken(tx, actor, { name, dialects, scopes }, days)
    await record(tx, actor, 'created', id, { name, dialects, scopes, days })
    return { name, dialects, scopes, token }
  })
}

const counts = (actor: PersonActor, id: number) =>
  and(
    eq(companyTokens.organizationId, actor.organization.id),
    eq(companyTokens.id, id),
    isNull(companyTokens.revokedAt),
    or(isNull(companyTokens.expiresAt), gt(companyTokens.expiresAt, sql`now()`)),
  )

/**
 * Makes a new token in the place of one, with the same rights and as long a life; the old one goes on for `overlap` days, never
 * beyond its own end. Of several who do so at once one gets a token. Throws `forbidden`, `not_found` for one that no longer
 * counts, `unprocessable` when its place is taken already, `invalid`.
 */
export async function rotateCompanyToken(
  actor: PersonActor,
  { id, overlap }: { id: number; overlap: number },
): Promise<MadeToken> {
  requireAdmin(actor)
  if (!Number.isInteger(overlap) || overlap < 0 || overlap > longestOverlap)
    throw invalid({ overlap: `must be from 0 to ${longestOverlap}` })
  return transaction(actor, async tx => {
    const [old] = await tx.select().from(companyTokens).where(counts(actor, id)).for('no key update')
    if (!old) throw notFound('token')
    const [taken] = await tx
      .select({ id: companyTokens.id })
      .from(companyTokens)
      .where(and(eq(companyTokens.organizationId, actor.organization.id), eq(companyTokens.replacesId, id)))
    if (taken) throw new DomainError('unprocessable', 'This token has been rotated already')
    const { name, dialects, scopes, createdAt, expiresAt } = old
    const life = expiresAt ? Math.ceil((expiresAt.getTime() - createdAt.getTime()) / 86_400_000) : longestTokenLife
    const days = Math.min(Math.max(life, 1), longestTokenLife)
    const made = await insertToken(tx, actor, { name, dialects, scopes, replacesId: id }, days)
    await tx
      .update(companyTokens)
      .set({ expiresAt: sql`least(${companyTokens.expiresAt}, now() + make_interval(days => ${overlap}::int))` })
      .where(counts(actor, id))
    await record(tx, actor, 'rotated', made.id, { name, replaces: id, overlap })
    return { name, dialects, scopes, token: made.token }
  })
}

/** Ends a token at once, on every server. Throws `forbidden`, `not_found` for another company's and for one revoked already. */
export async function revokeCompanyToken(actor: PersonActor, id: number): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const [gone] = await tx
      .update(companyTokens)
      .set({ revokedAt: sql`now()` })
      .where(
        and(
          eq(companyTokens.organizationId, actor.organization.id),
          eq(companyTokens.id, id),
          isNull(companyTokens.revokedAt),
        ),
      )
      .returning({ name: companyTokens.name })
    if (!gone) throw notFound('token')
    await record(tx, actor, 'revoked', id, { name: gone.name })
  })
}
