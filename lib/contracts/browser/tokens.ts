import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import {
  type CompanyToken,
  type Grant,
  listCompanyTokens,
  longestOverlap,
  longestTokenLife,
} from '@/lib/domain/credentials/company-tokens'
import { type Resource, type TokenDialect, tokenDialects, tokenResources } from '@/lib/domain/credentials/scopes'
import { notFound } from '@/lib/domain/errors'
import { env } from '@/lib/env'
import { bodyId, line, wholeNumber } from '../fields'

// What comes in

// A form sends one choice as a text, several as a list, and none not at all.
const several = <T extends z.ZodType>(one: T) =>
  z.preprocess(value => (value === undefined ? [] : [value].flat()), z.array(one))

const rights = Object.fromEntries(
  tokenResources.map(resource => [`may_${resource}`, z.enum(['', 'read', 'both']).default('')]),
)

/** A new token: for each thing one may do there is a field, `may_leave`. */
export const tokenInput = z
  .object({ name: line(80), days: wholeNumber(1, longestTokenLife), dialects: several(z.enum(tokenDialects)) })
  .and(z.object(rights))
  .transform(({ name, days, dialects, ...may }) => ({
    name,
    days,
    dialects,
    grants: tokenResources.flatMap((resource): Grant[] => {
      const access = (may as Record<string, '' | 'read' | 'both'>)[`may_${resource}`]
      return access ? [{ resource, access }] : []
    }),
  }))

export const rotation = z.object({ id: bodyId, overlap: wholeNumber(0, longestOverlap) })

// What goes out

// Where a token may look first: an address that its rights open.
const first: Record<TokenDialect, Partial<Record<Resource, string>>> = {
  reflektive: { recognitions: '/v2/real-time-feedback', reviews: '/v1/review-cycles' },
  peerly: { recognitions: '/recognitions?limit=1', values: '/core_values', people: '/users?limit=1' },
  tribehr: {
    recognitions: '/kudos.json',
    values: '/values.json',
    people: '/users.json',
    leave: '/leave_types.json',
    events: '/events.json',
  },
  vitay: { hiring: '/api/v3/candidates' },
}

const proofs: Record<TokenDialect, (token: string, username: string) => string> = {
  reflektive: token => `-H 'Authorization: Token token=${token}'`,
  peerly: token => `-H 'Authorization: Bearer ${token}'`,
  tribehr: (token, username) => `-u '${username}:${token}'`,
  vitay: token => `-H 'Authorization: Bearer ${token}'`,
}

type Made = { token: string; dialects: string[]; scopes: string[] }

/** A line for a terminal for each dialect in which a new token may read something. */
export function tokenLines({ username }: PersonActor, { token, dialects, scopes }: Made) {
  const mayRead = (dialect: TokenDialect, resource: string) =>
    scopes.includes(`${resource}:read`) || scopes.includes(`${dialect}:read`)
  return tokenDialects.flatMap(dialect => {
    const [, path] = Object.entries(first[dialect]).find(([resource]) => mayRead(dialect, resource)) ?? []
    if (!dialects.includes(dialect) || !path) return []
    return [{ dialect, line: `curl ${proofs[dialect](token, username)} '${env().PUBLIC_URL}${path}'` }]
  })
}

export type TokenItem = ReturnType<typeof presentToken>

/** A token for the page: moments as texts. */
export const presentToken = ({ createdAt, expiresAt, lastUsedAt, ...token }: CompanyToken) => ({
  ...token,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt?.toISOString() ?? null,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
})

export const listTokens = async (actor: PersonActor) => (await listCompanyTokens(actor)).map(presentToken)

/** One token of an address; throws `not_found` for what is none, or no longer. */
export async function findToken(actor: PersonActor, id: string): Promise<TokenItem> {
  const found = (await listTokens(actor)).find(token => String(token.id) === id)
  if (!found) throw notFound('token')
  return found
}
