import { hash, verify } from '@node-rs/argon2'
import { mintSecret } from './secrets'

// OWASP's argon2id parameters; about 11 ms, so never on the path of every request.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The most characters a password may have. */
export const longestPassword = 128

// One keyboard writes é as one sign, another as two.
const plain = (password: string) => password.normalize('NFC')

/** How many characters people would count. */
export const lengthOf = (password: string) => [...plain(password)].length

/** argon2id hash of a password. */
export const hashPassword = (password: string) => hash(plain(password), cost)

let decoy: Promise<string> | undefined

/** Whether `password` is the one behind `passwordHash`. For people who have none (null) a no takes as long. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  if (lengthOf(password) > longestPassword) return false
  decoy ??= hashPassword(mintSecret())
  const right = await verify(passwordHash ?? (await decoy), plain(password))
  return right && passwordHash !== null
}
