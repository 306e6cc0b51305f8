import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { expect, test } from '@/e2e/fixtures'
import { makePermits, purgeRateLimits } from '@/lib/domain/limits/permits'

// Two of them stand for two servers: they share nothing but the database.

const times = async <T>(count: number, one: () => Promise<T>) => Promise.all(Array.from({ length: count }, one))
const granted = (all: { granted: boolean }[]) => all.filter(one => one.granted).length
const rowOf = async (name: string) =>
  (
    await db.execute<{ used: number; handed: number }>(sql`select used, handed from rate_limits where name = ${name}`)
  )[0]!

test('two servers together give out the limit and nothing more, however many ask at once', async () => {
  const [one, other, name] = [makePermits(), makePermits(), randomUUID()]
  const all = (await Promise.all([times(300, () => one(name, 100)), times(300, () => other(name, 100))])).flat()
  expect(granted(all)).toBe(100)
  const late = await one(name, 100)
  expect(late).toMatchObject({ granted: false, limit: 100, remaining: 0 })
  expect(late.reset).toBeGreaterThan(0)
  expect(late.reset).toBeLessThanOrEqual(60)
  expect((await other(randomUUID(), 100)).granted).toBe(true)
})

test('what one server holds back is less the nearer the limit is', async () => {
  const [one, other, name] = [makePermits(), makePermits(), randomUUID()]
  expect(await one(name, 1200)).toMatchObject({ granted: true, remaining: 1199 })
  expect(await rowOf(name)).toEqual({ used: 120, handed: 120 })
  // The other finds all but what the first holds, and took.
  expect(granted(await times(2000, () => other(name, 1200)))).toBe(1080)
  expect((await rowOf(name)).handed).toBe(1)
  expect(granted(await times(200, () => one(name, 1200)))).toBe(119)
})

test('a small limit is kept to the last one', async () => {
  const [one, name] = [makePermits(), randomUUID()]
  const all = []
  for (let n = 0; n < 5; n++) all.push(await one(name, 3))
  expect(all.map(({ granted: yes, remaining }) => [yes, remaining])).toEqual([
    [true, 2],
    [true, 1],
    [true, 0],
    [false, 0],
    [false, 0],
  ])
})

test('a minute later all begins anew, and the sweep takes what is over', async () => {
  const [name, over] = [randomUUID(), randomUUID()]
  expect(granted(await times(20, () => makePermits()(name, 10)))).toBeLessThanOrEqual(10)
  await db.execute(sql`update rate_limits set ends_at = now() where name = ${name}`)
  expect(await makePermits()(name, 10)).toMatchObject({ granted: true, remaining: 9 })
  await makePermits()(over, 10)
  await db.execute(sql`update rate_limits set ends_at = now() - interval '2 minutes' where name = ${over}`)
  await purgeRateLimits()
  expect(await rowOf(over)).toBeUndefined()
  expect(await rowOf(name)).toBeDefined()
})
