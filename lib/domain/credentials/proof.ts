import { randomBytes } from 'node:crypto'
import { networkOf } from '@/lib/formats/address'
import { DomainError } from '../errors'
import { type Attempt, clearAttempts, takeAttempt } from './limits'
import { verifyPassword } from './passwords'
import { digest } from './secrets'
import { noteFailedSignIn } from './sign-in-record'

const rememberedFor = 5 * 60_000
const most = 10_000
const salt = randomBytes(16).toString('hex')
const remembered = new Map<string, { proof: string; until: number }>()
const underWay = new Map<string, Promise<unknown>>()

type Holder = { personId: number; passwordHash: string | null }

async function prove(passwordHash: string | null, password: string, attempt: Attempt): Promise<boolean> {
  const counts = await takeAttempt(attempt)
  // Looked at in any case: what does not count takes as long.
  const right = await verifyPassword(passwordHash, password)
  if (!counts || !right) return false
  await clearAttempts(attempt)
  return true
}

/**
 * Proves by password that somebody is `holder` (null: nobody goes by that name), within the limits of attempts. A yes is
 * remembered for five minutes, where it was given from and in salted digests only, so that Basic credentials cost one
 * hashing; a wrong password from there, or a changed one, ends that. A wrong one is recorded as tried at `source`. Unknown people and wrong passwords look and last alike.
 * Throws `unauthenticated`, `rate_limited`.
 */
export async function proveByPassword<H extends Holder>(
  holder: H | null,
  password: string,
  { identifier, subdomain, address, source }: Omit<Attempt, 'personId'> & { source: string },
): Promise<H> {
  const passwordHash = holder?.passwordHash ?? null
  const attempt = { identifier, subdomain, address, personId: holder?.personId ?? null }
  const place = `${holder?.personId} ${networkOf(address)}`
  const proof = digest(JSON.stringify([salt, passwordHash, password]))
  const isRemembered = () => {
    const memory = remembered.get(place)
    return memory?.proof === proof && memory.until > Date.now()
  }
  if (holder && isRemembered()) return holder
  // A program that begins with many requests at once makes one attempt: the others wait for what the first one shows.
  const same = digest(JSON.stringify([salt, identifier, subdomain, address, password]))
  await underWay.get(same)?.catch(() => {})
  if (holder && isRemembered()) return holder
  const proving = prove(passwordHash, password, attempt)
  underWay.set(same, proving)
  try {
    if (!(await proving) || !holder) {
      await noteFailedSignIn(holder?.personId ?? null, { source, address })
      throw new DomainError('unauthenticated', 'That name and password do not go together')
    }
  } catch (error) {
    remembered.delete(place)
    throw error
  } finally {
    if (underWay.get(same) === proving) underWay.delete(same)
  }
  if (remembered.size >= most) remembered.clear()
  remembered.set(place, { proof, until: Date.now() + rememberedFor })
  return holder
}
