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

const memoryOf = (passwordHash: string, password: string, where: string) =>
  digest(`${salt}:${passwordHash}:${where}:${password}`)

/** Whether `password` was proved to be the one behind `passwordHash` from `where` in the last five minutes. */
export const isRemembered = (passwordHash: string, password: string, where: string) =>
  (remembered.get(memoryOf(passwordHash, password, where)) ?? 0) > Date.now()

/**
 * Whether `password` is the one behind `passwordHash`. A yes is remembered for five minutes under a salted digest of both and of
 * `where` it came from, so that Basic credentials cost one hashing, and a changed password stops at once. Unknown people (null)
 * take as long as a wrong password.
 */
export async function verifyPassword(passwordHash: string | null, password: string, where = '') {
  if (password.length > 128) return false
  if (!passwordHash) {
    decoy ??= hashPassword(salt)
    await verify(await decoy, password)
    return false
  }
  if (isRemembered(passwordHash, password, where)) return true
  if (!(await verify(passwordHash, password))) return false
  if (remembered.size >= 10_000) remembered.clear()
  remembered.set(memoryOf(passwordHash, password, where), Date.now() + rememberedFor)
  return true
}

const proving = new Map<string, Promise<unknown>>()

/** Runs one proof of the same password from the same place at a time: whoever comes meanwhile has its outcome. */
export function proveOnce<T>(
  passwordHash: string | null,
  password: string,
  where: string,
  prove: () => Promise<T>,
): Promise<T> {
  const key = memoryOf(passwordHash ?? '', password, where)
  const running = proving.get(key) as Promise<T> | undefined
  if (running) return running
  const begun = prove().finally(() => proving.delete(key))
  proving.set(key, begun)
  return begun
}
