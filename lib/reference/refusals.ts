import type { DialectReference } from '@/lib/contracts/reference'
import { DomainError, type ErrorCode, invalid, keyReused, notFound } from '@/lib/domain/errors'
import type { Refusal } from './types'

const occasions: Record<string, { words: string; error: () => DomainError }> = {
  invalid: {
    words: 'Something that was sent is missing or wrong; the answer names each field.',
    error: () => invalid({ name: 'is required' }),
  },
  key_reused: {
    words: 'The Idempotency-Key came with another request within the last 24 hours.',
    error: keyReused,
  },
  unauthenticated: {
    words: 'The credentials are missing, wrong or no longer good.',
    error: () => new DomainError('unauthenticated', 'Those credentials are not good'),
  },
  forbidden: {
    words: 'These credentials are good, but may not do that.',
    error: () => new DomainError('forbidden', 'You may not do that'),
  },
  not_found: {
    words: 'There is no such thing, or none that these credentials may see.',
    error: () => notFound('Resource'),
  },
  rate_limited: {
    words:
      'Too many requests within a minute, or too many wrong passwords; Retry-After says in how many seconds to come back.',
    error: () => new DomainError('rate_limited', 'Too many tries', { retryAfter: 60 }),
  },
} satisfies Partial<Record<ErrorCode, unknown>>

/** How a dialect says no, on each occasion: its own words, spoken by the very function that speaks them. */
export async function refusalsOf(reference: DialectReference): Promise<Record<string, Refusal>> {
  const made = Object.entries(occasions).map(async ([code, { words, error }]) => {
    const address = `http://localhost/example${reference.suffixed ? '.json' : ''}`
    const response = reference.refuse(new Request(address), error())
    const example = await response.text()
    const media = example ? (response.headers.get('content-type')?.split(';')[0] ?? null) : null
    return [code, { status: response.status, code, words, media, example: example || null }] as const
  })
  return Object.fromEntries(await Promise.all(made))
}
