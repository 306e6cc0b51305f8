import { createHmac, hkdfSync } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { signInFailures } from '@/db/schema/credentials'
import { env } from '@/lib/env'
import { DomainError } from '../errors'

// Somebody who guesses is stopped after ten tries; whose account it is goes on from elsewhere. Who guesses from many places,
// or at many accounts, is stopped later: a whole office may share one address.
const limits = { pair: 10, account: 100, address: 1000 }
const windows = { pair: 15 * 60, account: 3600, address: 3600 }

type Counter = keyof typeof limits

function keyOf(what: string) {
  const secret = Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET ?? '', '', 'laurel sign-in limits', 32))
  return createHmac('sha256', secret).update(what).digest('hex')
}

const keysOf = (account: string, address: string): [Counter, string][] => {
  const name = account.trim().toLowerCase()
  return [
    ['pair', keyOf(`pair ${name} ${address}`)],
    ['account', keyOf(`account ${name}`)],
    ['address', keyOf(`address ${address}`)],
  ]
}

/**
 * Takes an attempt before a password is looked at, so that many at once cannot be more than the limit; one statement, shared by
 * all servers. `account` is whatever was typed, known or not. Throws `rate_limited` with the seconds to wait.
 */
export async function takeAttempt(account: string, address: string): Promise<void> {
  const keys = keysOf(account, address)
  const values = sql.join(
    keys.map(([counter, key]) => sql`(${key}::text, ${windows[counter]}::int)`),
    sql`, `,
  )
  // In one order always, so that two at once never wait for each other crosswise.
  const rows = await db.execute<{ key: string; count: number; left: number }>(sql`
    insert into sign_in_failures as f (key, count, ends_at)
    select key, 1, now() + make_interval(secs => seconds) from (values ${values}) as tries (key, seconds) order by key
    on conflict (key) do update set
      count = case when f.ends_at < now() then 1 else f.count + 1 end,
      ends_at = case when f.ends_at < now() then excluded.ends_at else f.ends_at end
    returning key, count, ceil(extract(epoch from ends_at - now()))::int as left`)
  for (const [counter, key] of keys) {
    const row = rows.find(one => one.key === key)
    if (row && row.count > limits[counter])
      throw new DomainError('rate_limited', 'Too many attempts to sign in: please wait a while', {
        retryAfter: Math.max(1, row.left),
      })
  }
}

/** Forgets the attempts that led to a success: the pair begins anew, the others lose one. */
export async function clearAttempts(account: string, address: string): Promise<void> {
  const [pair, ...rest] = keysOf(account, address)
  await db.delete(signInFailures).where(eq(signInFailures.key, pair![1]))
  for (const [, key] of rest)
    await db
      .update(signInFailures)
      .set({ count: sql`greatest(${signInFailures.count} - 1, 0)` })
      .where(eq(signInFailures.key, key))
}

/** Forgets attempts that no longer count. */
export const purgeAttempts = () => db.delete(signInFailures).where(sql`${signInFailures.endsAt} < now()`)
