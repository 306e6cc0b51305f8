import { createHmac, hkdfSync } from 'node:crypto'
import { eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { signInFailures } from '@/db/schema/credentials'
import { env } from '@/lib/env'
import { networkOf } from '@/lib/formats/address'
import { DomainError } from '../errors'

/** Who tries to prove themselves, by what they typed; `personId` is whose password that would be, null for nobody's. */
export type Attempt = { identifier: string; subdomain?: string; address: string; personId: number | null }

const hour = 3600
const lock = 15 * 60

// Somebody who guesses is stopped after ten tries; whose account it is goes on from elsewhere. Who guesses from many places,
// or at many accounts, is stopped later: a whole office may share one address.
const limits = {
  name: { most: 10, within: lock },
  person: { most: 10, within: lock },
  address: { most: 1000, within: hour },
  account: { most: 100, within: hour },
}

type Counter = keyof typeof limits

function keyOf(...what: (string | number)[]) {
  const secret = Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET ?? '', '', 'laurel sign-in limits', 32))
  return createHmac('sha256', secret).update(JSON.stringify(what)).digest('hex')
}

// An e-mail is one person's whatever the host; a username is one company's.
function accountOf({ identifier, subdomain = '' }: Pick<Attempt, 'identifier' | 'subdomain'>) {
  const name = identifier.trim().toLowerCase()
  return name.includes('@') ? name : `${subdomain}/${name}`
}

function keysOf(attempt: Attempt): Record<Counter, string> {
  const account = accountOf(attempt)
  const network = networkOf(attempt.address)
  return {
    name: keyOf('name', account, network),
    person: keyOf('person', attempt.personId ?? account, network),
    address: keyOf('address', network),
    account: keyOf('account', account),
  }
}

// Counts one more where there is room for it, and gives a row exactly then. The last one that fits locks for the whole time.
function countOne(counter: Counter, key: string, after?: Counter): SQL {
  const { most, within } = limits[counter]
  return sql`${sql.identifier(counter)} as (
    insert into sign_in_failures as f (key, count, ends_at)
    select ${key}::text, 1, now() + make_interval(secs => ${within}::int)
    ${after ? sql`from ${sql.identifier(after)}` : sql``}
    on conflict (key) do update set
      count = case when f.ends_at <= now() then 1 else f.count + 1 end,
      ends_at = case when f.ends_at <= now() then excluded.ends_at
        when f.count + 1 >= ${most}::int then greatest(f.ends_at, now() + make_interval(secs => ${lock}::int))
        else f.ends_at end
    where f.ends_at <= now() or f.count < ${most}::int
    returning 1)`
}

/**
 * Takes an attempt before a password is looked at, so that many at once cannot be more than the limit; one statement, shared by
 * all servers. Each counter counts only what those before it let through: whoever is stopped already stops nobody else.
 * Gives whether the password may count. False is for names that lead to somebody who is locked by another of their names:
 * to say so would tell that both are the same person's. Throws `rate_limited` with the seconds to wait.
 */
export async function takeAttempt(attempt: Attempt): Promise<boolean> {
  const keys = keysOf(attempt)
  // Always in this order, so that two at once never wait for each other crosswise.
  const [taken] = await db.execute<Record<Counter, boolean>>(sql`
    with ${countOne('name', keys.name)}, ${countOne('person', keys.person, 'name')},
      ${countOne('address', keys.address, 'person')}, ${countOne('account', keys.account, 'address')}
    select exists (select from name) as name, exists (select from person) as person,
      exists (select from address) as address, exists (select from account) as account`)
  const full = (['name', 'person', 'address', 'account'] as const).find(counter => !taken![counter])
  if (!full) return true
  if (full === 'person') return false
  const [row] = await db
    .select({ left: sql<number>`ceil(extract(epoch from ${signInFailures.endsAt} - now()))::int` })
    .from(signInFailures)
    .where(eq(signInFailures.key, keys[full]))
  throw new DomainError('rate_limited', 'Too many attempts to sign in: please wait a while', {
    retryAfter: Math.max(1, row?.left ?? 1),
  })
}

/** Forgets the attempts that led to a success: the pair of account and address begins anew, the others lose one. */
export async function clearAttempts(attempt: Attempt): Promise<void> {
  const keys = keysOf(attempt)
  await db.delete(signInFailures).where(inArray(signInFailures.key, [keys.name, keys.person]))
  for (const key of [keys.address, keys.account])
    await db
      .update(signInFailures)
      .set({ count: sql`greatest(${signInFailures.count} - 1, 0)` })
      .where(eq(signInFailures.key, key))
}

/** Lets somebody who has proved themselves by mail sign in again at once, by whichever of their names, from this address and others. */
export async function forgiveAttempts(
  personId: number,
  address: string,
  names: Pick<Attempt, 'identifier' | 'subdomain'>[],
) {
  const keys = names.flatMap(name => {
    const { address: _, ...own } = keysOf({ ...name, personId, address })
    return Object.values(own)
  })
  await db.delete(signInFailures).where(inArray(signInFailures.key, keys))
}

/** Forgets attempts that no longer count. */
export const purgeAttempts = () => db.delete(signInFailures).where(sql`${signInFailures.endsAt} < now()`)
