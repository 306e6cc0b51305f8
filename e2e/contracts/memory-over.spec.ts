import { eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { companyTokens, credentials, personalKeys } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import { mintAccessToken } from '@/lib/domain/credentials/access-token'
import { createPersonalKey } from '@/lib/domain/credentials/personal-keys'
import { often } from './often'
import { dataOf, peerly, unauthorized } from './peerly/client'

// What is remembered is not given again once something is over: a credential, or what the clock ends.

test('credentials that are over open nothing, however often they were answered', async ({ request, world }) => {
  const emi = await world.person()
  const token = await mintAccessToken({ personId: emi.id, role: 'employee', organization: world.organization })
  const signedIn = peerly(request, { bearer: `Bearer ${token}` })
  await often(async () => dataOf(await signedIn.get('/users/me')))
  await signedIn.post('/logout')
  await unauthorized(await signedIn.get('/users/me'))

  const key = await createPersonalKey(await world.actor(emi), { name: 'Script', days: 5 })
  const program = peerly(request, { bearer: `Bearer ${key}` })
  await often(async () => dataOf(await program.get('/users/me')))
  await world.sql.update(personalKeys).set({ revokedAt: new Date() }).where(eq(personalKeys.personId, emi.id))
  await unauthorized(await program.get('/users/me'))

  const company = { Authorization: `Token token=${await world.companyToken()}` }
  const cycles = () => request.get('/v1/review-cycles', { headers: company })
  expect((await often(cycles)).status()).toBe(200)
  await world.sql
    .update(companyTokens)
    .set({ revokedAt: new Date() })
    .where(eq(companyTokens.organizationId, world.organization.id))
  expect((await cycles()).status()).toBe(401)

  const basic = `Basic ${Buffer.from(`${emi.email}:${emi.password}`).toString('base64')}`
  const kudos = () => request.get('/kudos.json', { headers: { Authorization: basic } })
  expect((await often(kudos)).status()).toBe(200)
  await world.sql.update(credentials).set({ passwordHash: null }).where(eq(credentials.personId, emi.id))
  expect((await kudos()).status()).toBe(401)
})

test('a key that ends by itself is over on its second', async ({ request, world }) => {
  const emi = await world.person()
  const key = await createPersonalKey(await world.actor(emi), { name: 'Script', days: 5 })
  const endsAt = new Date(Date.now() + 4000)
  await world.sql.update(personalKeys).set({ expiresAt: endsAt }).where(eq(personalKeys.personId, emi.id))
  const ask = () => peerly(request, { bearer: `Bearer ${key}` }).get('/users/me')
  await dataOf(await often(ask))
  await expect.poll(async () => (await ask()).status(), { intervals: [100] }).toBe(401)
  expect(Date.now()).toBeGreaterThanOrEqual(endsAt.getTime() - 50)
  expect(Date.now()).toBeLessThan(endsAt.getTime() + 3000)
})

test('an event that is over leaves the list of what is coming on its second', async ({ request, world }) => {
  const emi = await world.person()
  const wall = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(world.organization.timeZone).toPlainDateTime()
  const endsAt = Math.floor(Date.now() / 1000) * 1000 + 4000
  const [startsAt, end] = [wall(endsAt - 60_000), wall(endsAt)].map(String) as [string, string]
  const short = await world.event({ startsAt, endsAt: end })
  const long = await world.event({ startsAt, endsAt: String(wall(endsAt + 86_400_000)) })
  const coming = async () => {
    const answer = await request.get('/events.json', { headers: { Authorization: emi.basic } })
    return (await answer.json()).map((one: { id: number }) => one.id)
  }
  expect(await often(coming)).toEqual([short.id, long.id])
  await expect.poll(coming, { intervals: [100] }).toEqual([long.id])
  expect(Date.now()).toBeGreaterThanOrEqual(endsAt - 50)
  expect(Date.now()).toBeLessThan(endsAt + 3000)
})
