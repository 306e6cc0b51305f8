import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { digest } from './secrets'

// OWASP's argon2id parameters; about 11 ms, so never on the path of every request.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id hash of a password. */
export const hashPassword = (password: string) => hash(password, cost)

const rememberedFor = 5 * 60_000
const salt = randomBytes(16).toString('hex')
const remembered = new Map<string, number>()
let decoy: Promise<string> | undefined

const memoryOf = (passwordHash: string, password: string) => digest(`${salt}:${passwordHash}:${password}`)

/** Whether `password` was verified against `passwordHash` in the last five minutes: no attempt, and no hashing. */
export const isRemembered = (passwordHash: string, password: string) =>
  (remembered.get(memoryOf(passwordHash, password)) ?? 0) > Date.now()

/**
 * Whether `password` is the one behind `passwordHash`. A yes is remembered for five minutes under a salted digest of both,
 * so that Basic credentials cost one hashing, and a changed password stops at once. Unknown people (null) take as long as a wrong password.
 */
export async function verifyPassword(passwordHash: string | null, password: string) {
  if (password.length > 128) return false
  if (!passwordHash) {
    decoy ??= hashPassword(salt)
    await verify(await decoy, password)
    return false
  }
  const key = memoryOf(passwordHash, password)
  const until = remembered.get(key)
  if (until && until > Date.now()) return true
  if (!(await verify(passwordHash, password))) return false
  if (remembered.size >= 10_000) remembered.clear()
  remembered.set(key, Date.now() + rememberedFor)
  return true
}
