import { sql } from 'drizzle-orm'
import { expect, test } from '@/e2e/fixtures'
import { eventsOf, liveLine } from '@/e2e/world/event-stream'
import { openSession } from '@/lib/auth/session'
import { liveStream } from '@/lib/contracts/browser/live'
import { endSession } from '@/lib/domain/credentials/commands'
import { actorBySession } from '@/lib/domain/credentials/queries'
import { closeLive } from '@/lib/domain/live/hub'
import { giveRecognition } from '@/lib/domain/recognitions/commands'

// Open pages hear at once what happens, whichever server it happened on. This process is the second server: the same code on
// the same database, and nothing else in common.

// One after another: the last hangs up on every listener there is.
test.describe.configure({ mode: 'serial' })
test.afterAll(() => closeLive())

test('what one server writes the pages of another hear: ids, never words', async ({ world }) => {
  const [eli, emi, mona] = [await world.person(), await world.person(), await world.person()]
  const [forEmi, forMona] = [await liveLine(emi), await liveLine(mona)]
  const thanks = await giveRecognition(await world.actor(eli), {
    recipientIds: [emi.id],
    valueIds: [],
    text: 'Secret words',
  })

  const heard = [await forEmi.next(), await forEmi.next()]
  expect(heard).toContainEqual({ event: 'notices', data: '{}' })
  expect(heard).toContainEqual({ event: 'feed', data: JSON.stringify({ id: thanks.id }) })
  // To Mona it is news in the company, and no notice.
  expect(await forMona.next()).toEqual({ event: 'feed', data: JSON.stringify({ id: thanks.id }) })
  await Promise.all([forEmi.end(), forMona.end()])
})

test('and the other way round: what an API writes there, a page here hears', async ({ world, request }) => {
  const [eli, emi] = [await world.person(), await world.person()]
  const actor = await actorBySession((await openSession(emi.cookie.value))!)
  const line = eventsOf(liveStream(actor, new Request('http://localhost/api/browser/live')).body!)
  expect((await line.next())?.event).toBe('open')
  // The first line of a server also opens its ear.
  await expect
    .poll(
      async () =>
        (await world.sql.execute(sql`select 1 from pg_stat_activity where query like 'listen "laurel_live"'`)).length,
    )
    .toBeGreaterThan(1)
  const answer = await request.post('/recognitions', {
    headers: { Authorization: eli.bearer },
    data: { given_for: emi.id, text: 'Thank you', core_value_id: (await world.value()).id },
  })
  expect(answer.status()).toBe(201)
  expect(['feed', 'notices']).toContain((await line.next())?.event)
  await line.end()
})

test('private thanks and other companies’ are no news', async ({ world, other }) => {
  const [eli, emi, mona] = [await world.person(), await world.person(), await world.person()]
  const [gina, gus] = [await other.person(), await other.person()]
  const [forEmi, forMona] = [await liveLine(emi), await liveLine(mona)]
  const actor = await world.actor(eli)
  await giveRecognition(actor, { recipientIds: [emi.id], valueIds: [], text: 'Between us', isPrivate: true })
  await giveRecognition(await other.actor(gina), { recipientIds: [gus.id], valueIds: [], text: 'Elsewhere' })
  const told = await giveRecognition(actor, { recipientIds: [emi.id], valueIds: [], text: 'For all' })

  expect((await forEmi.next())?.event).toBe('notices')
  // Mona's first news is the third.
  expect(await forMona.next()).toEqual({ event: 'feed', data: JSON.stringify({ id: told.id }) })
  await Promise.all([forEmi.end(), forMona.end()])
})

test('what is taken back before it is written was never said', async ({ world }) => {
  const [eli, emi] = [await world.person(), await world.person()]
  const line = await liveLine(emi)
  const actor = await world.actor(eli)
  await expect(
    giveRecognition(actor, { recipientIds: [emi.id], valueIds: [999_999_999], text: 'Never' }),
  ).rejects.toMatchObject({ code: 'invalid' })
  const { id } = await giveRecognition(actor, { recipientIds: [emi.id], valueIds: [], text: 'Now' })
  const heard = [await line.next(), await line.next()]
  expect(heard).toContainEqual({ event: 'feed', data: JSON.stringify({ id }) })
  await line.end()
})

test('the line ends at once when the session does, on any server; another session’s stays', async ({ world }) => {
  const emi = await world.person()
  const mona = await world.person()
  const [line, hers] = [await liveLine(emi), await liveLine(mona)]
  await endSession((await openSession(emi.cookie.value))!)
  expect(await line.next()).toEqual({ event: 'ended', data: '{}' })
  expect(await line.next()).toBeNull()
  await giveRecognition(await world.actor(emi), { recipientIds: [mona.id], valueIds: [], text: 'Still there?' })
  expect((await hers.next())?.event).toMatch(/feed|notices/)
  await hers.end()
  await expect(liveLine(emi)).rejects.toThrow('401')
})

test('a session that ends unheard is noticed by the next heartbeat', async ({ world }) => {
  const emi = await world.person()
  const line = await liveLine(emi)
  await world.sql.execute(sql`update sessions set ended_at = now() where person_id = ${emi.id}`)
  expect((await line.next())?.event).toBe('ended')
  expect(await line.next()).toBeNull()
})

test('without a session there is no line, and HEAD opens none', async ({ request, world }) => {
  expect((await request.get('/api/browser/live')).status()).toBe(401)
  const { cookie } = await world.person()
  const head = await request.head('/api/browser/live', { headers: { cookie: `${cookie.name}=${cookie.value}` } })
  expect(head.status()).toBe(200)
  expect(head.headers()['content-type']).toContain('text/event-stream')
})

test('nobody may have more lines open than a person looks at; one that closes makes room', async ({ world }) => {
  const emi = await world.person()
  const lines = await Promise.all(Array.from({ length: 12 }, () => liveLine(emi)))
  await expect(liveLine(emi)).rejects.toThrow('429')
  await lines[0]!.end()
  await expect(async () => lines.push(await liveLine(emi))).toPass({ timeout: 5000 })
  await Promise.all(lines.slice(1).map(line => line.end()))
})

test('when the database hangs up on the listeners, they come back and pages ask again', async ({ world }) => {
  const [eli, emi] = [await world.person(), await world.person()]
  const line = await liveLine(emi)
  await world.sql.execute(
    sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'laurel live'`,
  )
  expect((await line.next())?.event).toBe('missed')
  const { id } = await giveRecognition(await world.actor(eli), { recipientIds: [emi.id], valueIds: [], text: 'Back' })
  const heard = [await line.next(), await line.next()].map(one => one?.data)
  expect(heard).toContain(JSON.stringify({ id }))
  await line.end()
})
