import { DomainError, invalid } from '@/lib/domain/errors'
import { uuidPattern } from '@/lib/formats/uuid'

/** Parameters of the specification that mean nothing here: whoever sends them must hear of it. */
export const unoffered = ['include', 'sort']

/** Throws `invalid` for a parameter of the specification that would be overlooked. */
export function requireOffered(query: Record<string, string>) {
  for (const name of unoffered) if (name in query) throw invalid({ [name]: 'is not offered here' })
}

/**
 * Holds a body of the specification's own media type to its rules on ids: who changes a resource names that of the address,
 * who creates one leaves its id to us. Throws `mismatch`, `forbidden`.
 */
export function requireOwnId(body: Record<string, unknown>, addressed: unknown) {
  const named = (body.data as { id?: unknown } | null | undefined)?.id
  if (named === undefined || named === null) return
  if (addressed === undefined) throw new DomainError('forbidden', 'Ids are given here: leave data.id out')
  // The token of a mailed link stands in the place of an id, which is then another.
  if (typeof addressed !== 'string' || !uuidPattern.test(addressed)) return
  if (String(named).toLowerCase() !== addressed.toLowerCase())
    throw new DomainError('mismatch', 'The body is about another resource than the address', {
      fields: { 'data.id': 'must be the id in the address' },
    })
}
