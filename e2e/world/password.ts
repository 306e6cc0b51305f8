import { hashPassword } from '@/lib/domain/credentials/passwords'

/** What everybody in a test signs in with, unless the test says otherwise. */
export const usualPassword = 'correct horse battery'

const hashes = new Map<string, Promise<string>>()

/** A password's hash. argon2 takes its time on purpose, so each password is hashed once per worker. */
export function hashOf(password: string): Promise<string> {
  let hash = hashes.get(password)
  if (!hash) {
    hash = hashPassword(password)
    hashes.set(password, hash)
  }
  return hash
}
