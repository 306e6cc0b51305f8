import { lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { rateLimits } from '@/db/schema/limits'

/** What somebody has left of a minute's requests. */
export type Permit = {
  granted: boolean
  limit: number
  /** No more than so many are left: another server may have handed out some of them. */
  remaining: number
  /** Seconds until the minute is over. */
  reset: number
}

/** What this process holds of somebody's minute: `left` to give, `beyond` still with the database. */
type Holding = { left: number; beyond: number; endsAt: number }

const window = 60

/**
 * Takes a tenth of what is left of somebody's minute out of the shared row, and begins a new minute where the last is over. One
 * short statement: two servers at once wait for each other, and get different parts.
 */
async function takeShare(name: string, most: number): Promise<Holding> {
  const [row] = await db.execute<{ handed: number; used: number; left: number }>(sql`
    insert into rate_limits as r (name, used, handed, ends_at)
    values (${name}, greatest(1, ${most}::int / 10), greatest(1, ${most}::int / 10), now() + make_interval(secs => ${window}::int))
    on conflict (name) do update set
      used = case when r.ends_at <= now() then excluded.used else r.used + greatest(1, (${most}::int - r.used) / 10) end,
      handed = case when r.ends_at <= now() then excluded.handed else greatest(1, (${most}::int - r.used) / 10) end,
      ends_at = case when r.ends_at <= now() then excluded.ends_at else r.ends_at end
    where r.ends_at <= now() or r.used < ${most}::int
    returning handed, used, extract(epoch from ends_at - now())::float8 as left`)
  if (row)
    return { left: row.handed, beyond: Math.max(0, most - row.used), endsAt: performance.now() + row.left * 1000 }
  const [full] = await db.execute<{ left: number }>(
    sql`select extract(epoch from ends_at - now())::float8 as left from rate_limits where name = ${name}`,
  )
  return { left: 0, beyond: 0, endsAt: performance.now() + Math.max(0.05, full?.left ?? 0) * 1000 }
}

const crowd = 10_000

/**
 * One process's part of limits that all servers share. It takes permits in shares, the smaller the nearer the limit, so that
 * a request costs a look at memory and a busy minute some fifty writes instead of one each. Never more than the limit is given out;
 * what other processes hold of the minute and do not need may be missing from it.
 */
export function makePermits() {
  const holdings = new Map<string, Holding>()
  const asking = new Map<string, Promise<unknown>>()
  let room = crowd

  function keep(name: string, holding: Holding) {
    holdings.set(name, holding)
    if (holdings.size < room) return
    for (const [other, { endsAt }] of holdings) if (endsAt <= performance.now()) holdings.delete(other)
    room = Math.max(crowd, holdings.size * 2)
  }

  async function askOnce(name: string, most: number) {
    let asked = asking.get(name)
    if (!asked) {
      asked = takeShare(name, most)
        .then(share => keep(name, share))
        .finally(() => asking.delete(name))
      asking.set(name, asked)
    }
    await asked
  }

  /** One more request of somebody's, of at most `limit` a minute. */
  return async function take(name: string, limit: number): Promise<Permit> {
    for (;;) {
      const held = holdings.get(name)
      const now = performance.now()
      if (held && held.endsAt > now && (held.left > 0 || held.beyond === 0)) {
        const granted = held.left > 0
        if (granted) held.left--
        return { granted, limit, remaining: held.left + held.beyond, reset: Math.ceil((held.endsAt - now) / 1000) }
      }
      await askOnce(name, limit)
    }
  }
}

// One process may hold two bundles, and they share its part.
const shared = globalThis as typeof globalThis & { laurelPermits?: ReturnType<typeof makePermits> }

/** Takes a permit of this process. */
export const takePermit = (name: string, limit: number) => {
  shared.laurelPermits ??= makePermits()
  return shared.laurelPermits(name, limit)
}

/** Forgets minutes that are over. */
export const purgeRateLimits = () =>
  db.delete(rateLimits).where(lt(rateLimits.endsAt, sql`now() - interval '1 minute'`))
