import { DomainError } from '@/lib/domain/errors'

/** For `.catch`: what is not there for this reader is null, and the page says that there is nothing here; all else is thrown on. */
export function absent(error: unknown): null {
  if (error instanceof DomainError && error.code === 'not_found') return null
  throw error
}
