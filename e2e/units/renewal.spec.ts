import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { db } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { expect, test, type World } from '@/e2e/fixtures'
import { renewHi5Balances } from '@/lib/domain/organizations/commands'
import { currentPeriodStart, type Hi5Period } from '@/lib/domain/organizations/period'

const starts: [period: Hi5Period, timeZone: string, at: string, start: string, why: string][] = [
  ['weekly', 'UTC', '2026-11-22T23:59:59Z', '2026-11-16T00:00:00Z', 'the last second of a Sunday'],
  ['weekly', 'UTC', '2026-11-23T00:00:00Z', '2026-11-23T00:00:00Z', 'the first moment of a Monday'],
  ['weekly', 'Europe/London', '2026-03-29T22:59:59Z', '2026-03-23T00:00:00Z', 'a week that lost an hour, not over yet'],
  ['weekly', 'Europe/London', '2026-03-29T23:00:00Z', '2026-03-29T23:00:00Z', 'midnight in summer time'],
  ['weekly', 'Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-25T23:00:00Z', 'a week that won an hour'],
  ['weekly', 'Asia/Kolkata', '2026-11-22T18:30:00Z', '2026-11-22T18:30:00Z', 'a zone with half an hour'],
  ['weekly', 'America/Los_Angeles', '2026-11-23T07:59:59Z', '2026-11-16T08:00:00Z', 'still Sunday in the west'],
  ['weekly', 'Pacific/Auckland', '2026-11-22T11:00:00Z', '2026-11-22T11:00:00Z', 'already Monday in the east'],
  ['monthly', 'Europe/Berlin', '2026-10-31T22:59:59Z', '2026-09-30T22:00:00Z', 'a month that began in summer time'],
  ['monthly', 'Europe/Berlin', '2026-10-31T23:30:00Z', '2026-10-31T23:00:00Z', 'the 1st in winter time'],
  ['monthly', 'UTC', '2028-02-29T12:00:00Z', '2028-02-01T00:00:00Z', 'a leap day'],
  ['monthly', 'Asia/Damascus', '2011-04-01T12:00:00Z', '2011-03-31T22:00:00Z', 'a 1st without a midnight'],
]

for (const [period, timeZone, at, start, why] of starts)
  test(`${period} in ${timeZone}, ${at}: ${why}`, async () => {
    expect(await currentPeriodStart(db, period, timeZone, new Date(at))).toEqual(new Date(start))
  })

test('at any moment anywhere the period began on a Monday at midnight, less than a week and an hour ago', async () => {
  const zones = fc.constantFrom(
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
  )
  const moments = fc.date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  await fc.assert(
    fc.asyncProperty(zones, moments, async (timeZone, at) => {
      const start = await currentPeriodStart(db, 'weekly', timeZone, at)
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' })
      expect(shown.format(start)).toMatch(/^Mon.*00:00$/)
      expect(start.getTime()).toBeLessThanOrEqual(at.getTime())
      expect(at.getTime() - start.getTime()).toBeLessThan((7 * 24 + 1) * 3_600_000)
    }),
    { numRuns: 60 },
  )
})

const weeks = (count: number) => sql`${organizations.hi5PeriodStart} - ${`${count} weeks`}::interval`

/** Sets the company's period to the current one, then back by some weeks: as if nobody had been running since. */
async function longAgo({ organization, sql: database }: World, count: number) {
  const start = await currentPeriodStart(database, organization.hi5Period, organization.timeZone)
  await database.update(organizations).set({ hi5PeriodStart: start }).where(eq(organizations.id, organization.id))
  await database
    .update(organizations)
    .set({ hi5PeriodStart: weeks(count) })
    .where(eq(organizations.id, organization.id))
  return start
}

const periodOf = async ({ organization, sql: database }: World) =>
  (await database.select().from(organizations).where(eq(organizations.id, organization.id)))[0]!.hi5PeriodStart

test('a new period sets every balance to the quota, once, however many servers try', async ({ world, other }) => {
  const [poor, rich] = [await world.person({ hi5Balance: 0 }), await world.person({ hi5Balance: 40 })]
  const elsewhere = await other.person({ hi5Balance: 1 })
  const start = await longAgo(world, 1)
  const { id } = world.organization

  const renewed = await Promise.all(Array.from({ length: 6 }, () => renewHi5Balances(id)))
  // The server under test may have come first; nobody comes second.
  expect(renewed.filter(Boolean).length).toBeLessThanOrEqual(1)
  expect((await world.personNow(poor.id)).hi5Balance).toBe(world.organization.hi5Quota)
  expect((await world.personNow(rich.id)).hi5Balance).toBe(world.organization.hi5Quota)
  expect((await world.personNow(elsewhere.id)).hi5Balance).toBe(1)
  expect(await periodOf(world)).toEqual(start)

  await world.sql.update(people).set({ hi5Balance: 2 }).where(eq(people.id, poor.id))
  expect(await renewHi5Balances(id)).toBe(false)
  expect((await world.personNow(poor.id)).hi5Balance).toBe(2)
})

test('five weeks without a server make one renewal, and the period is the current one', async ({ world }) => {
  const person = await world.person({ hi5Balance: 0 })
  const start = await longAgo(world, 5)
  await renewHi5Balances(world.organization.id)
  expect((await world.personNow(person.id)).hi5Balance).toBe(world.organization.hi5Quota)
  expect(await periodOf(world)).toEqual(start)
})

test('a company without a period is in its first one: what people have, they keep', async ({ world }) => {
  const person = await world.person({ hi5Balance: 1 })
  expect(await renewHi5Balances(world.organization.id)).toBe(false)
  expect(await periodOf(world)).not.toBeNull()
  expect((await world.personNow(person.id)).hi5Balance).toBe(1)
})

test('a company that moves to another time zone is not given twice', async ({ world }) => {
  const person = await world.person({ hi5Balance: 1 })
  await longAgo(world, 0)
  const { id } = world.organization
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await world.sql.update(organizations).set({ timeZone }).where(eq(organizations.id, id))
    expect(await renewHi5Balances(id)).toBe(false)
  }
  expect((await world.personNow(person.id)).hi5Balance).toBe(1)
})
