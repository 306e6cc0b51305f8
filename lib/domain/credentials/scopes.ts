import type { Actor } from '../actor'
import { forbidden } from '../errors'

/** The dialects that a company's token may count in. */
export const tokenDialects = ['reflektive', 'peerly', 'tribehr', 'vitay'] as const

export type TokenDialect = (typeof tokenDialects)[number]

/** What a token may be let to, for each dialect that has it. */
export const resourcesOf = {
  reflektive: ['recognitions', 'reviews'],
  peerly: ['recognitions', 'values', 'people', 'moderation'],
  tribehr: ['recognitions', 'values', 'people', 'leave', 'events'],
  vitay: ['hiring'],
} as const satisfies Record<TokenDialect, readonly string[]>

export type Resource = (typeof resourcesOf)[TokenDialect][number]

export type Access = 'read' | 'write'

/** Every resource, in the order of the form. */
export const tokenResources: Resource[] = [
  'recognitions',
  'values',
  'people',
  'leave',
  'events',
  'moderation',
  'reviews',
  'hiring',
]

const words = 'This token may not do that: ask your administrator for one that may'

/**
 * Keeps a company's token to its scopes; whoever acts without one is not bound by any. `resource` is null for what no token
 * opens. Throws `forbidden`.
 */
export function requireScope(actor: Actor, dialect: TokenDialect, resource: Resource | null, access: Access) {
  const token = actor.kind === 'integration' ? actor : actor.kind === 'person' ? actor.token : null
  if (!token) return
  const { scopes } = token
  const isGranted = scopes.includes(`${resource}:${access}`) || scopes.includes(`${dialect}:${access}`)
  if (!resource || !isGranted) throw forbidden(words)
}

/** Keeps a token to the dialects it was made for. Throws `forbidden`. */
export function requireDialect({ dialects }: { dialects: string[] }, dialect: TokenDialect) {
  if (!dialects.includes(dialect)) throw forbidden('This token is for another API')
}
