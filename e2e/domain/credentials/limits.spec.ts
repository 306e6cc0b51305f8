import { desc, inArray, sql } from 'drizzle-orm'
import { signInFailures } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'
import { takeAttempt } from '@/lib/domain/credentials/limits'
import { actorByBasic, actorByPassword } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'

// Addresses of documentation, one network for each test, so that tests never stop each other.
const network = () => `2001:db8:${unique().slice(0, 4)}:${unique().slice(0, 4)}`

const counted = (count: number) => Array.from({ length: count }, (_, n) => n)

/** How an attempt ends: `in`, or the code it is refused with. */
async function ends(attempt: Promise<unknown>) {
  try {
    await attempt
    return 'in'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

const guess = (name: string, address: string, subdomain?: string) =>
  ends(actorByPassword(name, `guess ${unique()}`, address, subdomain))

/** Guesses so often that the account is locked at that address. */
async function lock(name: string, address: string, subdomain?: string) {
  for (const _ of counted(10)) expect(await guess(name, address, subdomain)).toBe('unauthenticated')
  expect(await guess(name, address, subdomain)).toBe('rate_limited')
}

test('after ten wrong passwords an account waits a quarter of an hour where they came from, and nowhere else', async ({
  world,
}) => {
  const { email, password } = await world.person()
  const [here, elsewhere] = [`${network()}::1`, `${network()}::1`]
  await lock(email, here)
  const refusal = await actorByPassword(email, password, here).catch(error => error)
  expect(refusal).toMatchObject({ code: 'rate_limited' })
  expect(refusal.retryAfter).toBeGreaterThan(14 * 60)
  expect(refusal.retryAfter).toBeLessThanOrEqual(15 * 60)
  expect(await ends(actorByPassword(email, password, elsewhere))).toBe('in')
  // Others go in from where the guessing came from.
  const other = await world.person()
  expect(await ends(actorByPassword(other.email, other.password, here))).toBe('in')
})

test('whoever is stopped and goes on regardless stops nobody else', async ({ world }) => {
  const { email, password } = await world.person()
  const [here, elsewhere] = [`${network()}::1`, `${network()}::1`]
  await lock(email, here)
  for (const answer of await Promise.all(counted(150).map(() => guess(email, here))))
    expect(answer).toBe('rate_limited')
  expect(await ends(actorByPassword(email, password, elsewhere))).toBe('in')
})

test('the lock lasts its whole time, however slowly it came about', async ({ world }) => {
  const { email } = await world.person()
  const here = `${network()}::1`
  for (const _ of counted(9)) await guess(email, here)
  // The table does not tell whose they are; those of the longer counters end later.
  const nearly = await world.sql
    .select()
    .from(signInFailures)
    .where(sql`count = 9 and ends_at < now() + interval '15 minutes'`)
  const keys = nearly.map(row => row.key)
  await world.sql
    .update(signInFailures)
    .set({ endsAt: sql`now() + interval '5 seconds'` })
    .where(inArray(signInFailures.key, keys))
  await guess(email, here)
  const refusal = await actorByPassword(email, 'whatever', here).catch(error => error)
  expect(refusal.retryAfter).toBeGreaterThan(14 * 60)
})

test('an unknown account waits just the same, and no name tells whose it is', async ({ world }) => {
  const here = `${network()}::1`
  await lock(`nobody-${unique()}@nowhere.example`, here)
  const { email, username, password } = await world.person()
  const { subdomain } = world.organization
  await lock(email, here)
  // By the other name too the right password does not count now, and that looks like any wrong one.
  expect(await ends(actorByPassword(username, password, here, subdomain))).toBe('unauthenticated')
  expect(await guess(username, here, subdomain)).toBe('unauthenticated')
})

test('an e-mail is one account whatever the host; a username is each company’s own', async ({ world, other }) => {
  const here = `${network()}::1`
  const username = `eli-${unique()}`
  await world.person({ username })
  const theirs = await other.person({ username })
  await lock(username, here, world.organization.subdomain)
  expect(await ends(actorByPassword(username, theirs.password, here, other.organization.subdomain))).toBe('in')
  const { email } = await world.person()
  await lock(email, here)
  expect(await guess(email.toUpperCase(), here, world.organization.subdomain)).toBe('rate_limited')
})

test('whoever owns an IPv6 network does not begin anew at each of its addresses', async ({ world }) => {
  const { email } = await world.person()
  const mine = network()
  for (const n of counted(10)) expect(await guess(email, `${mine}::${n + 1}`)).toBe('unauthenticated')
  expect(await guess(email, `${mine}:ab:cd:ef:12`)).toBe('rate_limited')
})

test('a hundred wrong ones within an hour from anywhere stop an account everywhere', async ({ world }) => {
  const { email, password } = await world.person()
  const answers = await Promise.all(counted(110).map(() => guess(email, `${network()}::1`)))
  expect(answers.filter(answer => answer === 'unauthenticated')).toHaveLength(100)
  expect(answers.filter(answer => answer === 'rate_limited')).toHaveLength(10)
  expect(await ends(actorByPassword(email, password, `${network()}::1`))).toBe('rate_limited')
})

test('an address that tries one account after the other is stopped, and its last victims are not', async ({
  world,
}) => {
  const here = `${network()}::1`
  const run = unique()
  const take = (n: number, address: string) =>
    ends(takeAttempt({ identifier: `sprayed-${run}-${n}@x.example`, address, personId: null }))
  const answers = await Promise.all(counted(1040).map(n => take(n, here)))
  expect(answers.filter(answer => answer === 'in')).toHaveLength(1000)
  expect(answers.filter(answer => answer === 'rate_limited')).toHaveLength(40)
  const { email, password } = await world.person()
  expect(await ends(actorByPassword(email, password, here))).toBe('rate_limited')
  expect(await ends(actorByPassword(email, password, `${network()}::1`))).toBe('in')
})

test('a success begins anew, each time', async ({ world }) => {
  const { email, password } = await world.person()
  const here = `${network()}::1`
  for (const _ of counted(3)) {
    for (const _ of counted(9)) expect(await guess(email, here)).toBe('unauthenticated')
    expect(await ends(actorByPassword(email, password, here))).toBe('in')
  }
})

test('what was remembered of the right password opens no way around the lock', async ({ world }) => {
  const { email, password } = await world.person()
  const here = `${network()}::1`
  expect(await ends(actorByBasic(email, password, here))).toBe('in')
  await lock(email, here)
  expect(await ends(actorByBasic(email, password, here))).toBe('rate_limited')
})

test('a program that begins with thirty requests at once is no guesser; an API key is no guess, a wrong one is', async ({
  world,
}) => {
  const { email, password, apiKey } = await world.person()
  const here = `${network()}::1`
  const all = await Promise.all(counted(30).map(() => ends(actorByBasic(email, password, here))))
  expect(new Set(all)).toEqual(new Set(['in']))
  for (const n of counted(10)) expect(await ends(actorByBasic(email, `key ${n}`, here))).toBe('unauthenticated')
  expect(await ends(actorByBasic(email, 'key 11', here))).toBe('rate_limited')
  expect(await ends(actorByBasic(email, apiKey, here))).toBe('in')
})

test('nothing in the table tells who or from where', async ({ world }) => {
  const { email } = await world.person()
  await guess(email, `${network()}::1`)
  const rows = await world.sql.select().from(signInFailures).orderBy(desc(signInFailures.endsAt)).limit(100)
  expect(rows.length).toBeGreaterThan(3)
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['key', 'count', 'endsAt'])
    expect(row.key).toMatch(/^[\da-f]{64}$/)
  }
})

test('an unknown name takes as long as a wrong password', async ({ world }) => {
  const { email } = await world.person()
  const address = () => `${network()}::1`
  const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
  for (const _ of counted(15))
    for (const [whose, name] of [
      ['known', email],
      ['unknown', `${unique()}@nowhere.example`],
    ] as const) {
      const began = performance.now()
      await guess(name, address())
      times[whose].push(performance.now() - began)
    }
  const [known, unknown] = [Math.min(...times.known), Math.min(...times.unknown)]
  // Without the decoy one would be a query and the other a hashing, several times as long.
  expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2)
})
