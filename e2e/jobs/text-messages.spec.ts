import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { textMessages } from '@/db/schema/deliveries'
import { expect, test, type World } from '@/e2e/fixtures'
import { account, startTwilio } from '@/e2e/world/twilio'
import { listDeliveries } from '@/lib/domain/notifications/deliveries'
import { sealSecrets } from '@/lib/domain/notifications/sealing'
import { readText, writeText } from '@/lib/domain/notifications/texts'
import { deliverText } from '@/lib/jobs/deliver-text'
import { twilio } from '@/lib/sms'

const token = 'q7RkX_-0vB3nTz9wLs2e'
const sentence = 'Rhea (Acme) bittet Sie um eine Referenz für Łukasz:'

const rowOf = async (world: World, id: number) =>
  (await world.sql.select().from(textMessages).where(eq(textMessages.id, id)))[0]!

/** A text message waiting in the table, with no job of the server's behind it: the test is its only deliverer. */
async function waitingText(world: World, overrides: Partial<typeof textMessages.$inferInsert> = {}) {
  const text = sealSecrets({ text: `${sentence} http://localhost/respond/${token}` }, [token])
  const [row] = await world.sql
    .insert(textMessages)
    .values({
      organizationId: world.organization.id,
      recipient: '+4930901820',
      occasion: 'test',
      ...text,
      ...overrides,
    })
    .returning()
  return { id: row!.id, now: () => rowOf(world, row!.id) }
}

test('without a carrier a text is kept in the outbox, where it can be read with its link', async ({ world, other }) => {
  const organizationId = world.organization.id
  const text = `${sentence} http://localhost/respond/${token}`
  const write = () => writeText({ organizationId, recipient: '+4930901820', text, occasion: 'asked', secrets: [token] })
  const [first, second] = await Promise.all([write(), write()])
  const id = first ?? second!
  expect([first, second]).toContain(null)
  // The server's own queue delivers this one.
  await expect.poll(async () => (await rowOf(world, id)).state).toBe('kept')
  expect((await rowOf(world, id)).text).not.toContain(token)
  expect((await readText(organizationId, id))?.text).toBe(text)
  expect(await readText(other.organization.id, id)).toBeNull()
})

test('a text is sent once, as Twilio wants it, however often its job runs', async ({ world }) => {
  const server = await startTwilio()
  const text = await waitingText(world)
  expect((await text.now()).text).not.toContain(token)
  const deliver = () => deliverText({ textId: text.id }, { carrier: server.carrier })
  await Promise.all(Array.from({ length: 4 }, deliver))
  await deliver()
  await server.close()

  expect(server.received).toEqual([
    {
      path: `/2010-04-01/Accounts/${account.sid}/Messages.json`,
      authorization: `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`,
      form: { To: '+4930901820', From: account.from, Body: `${sentence} http://localhost/respond/${token}` },
    },
  ])
  const after = await text.now()
  expect(after).toMatchObject({ state: 'sent', attempts: 1, error: null, sealed: null })
  expect(after.sentAt).not.toBeNull()
})

test('a messaging service sends in place of a number', async ({ world }) => {
  const server = await startTwilio()
  const text = await waitingText(world)
  const service = `MG${'7'.repeat(32)}`
  await deliverText({ textId: text.id }, { carrier: twilio({ ...account, from: service, url: `${server.url}/` }) })
  await server.close()
  expect(server.received[0]?.form).toMatchObject({ MessagingServiceSid: service })
  expect(server.received[0]?.form).not.toHaveProperty('From')
})

test('a number that cannot be texted: refused with the reason, and never tried again', async ({ world }) => {
  const message = `Invalid 'To' Phone Number, in http://localhost/respond/${token}`
  const server = await startTwilio(() => ({ status: 400, code: 21211, message }))
  const text = await waitingText(world)
  for (let run = 0; run < 2; run++) await deliverText({ textId: text.id }, { carrier: server.carrier })
  await server.close()
  const after = await text.now()
  expect(after).toMatchObject({ state: 'refused', attempts: 1, sentAt: null, sealed: null })
  expect(after.error).toContain("400 21211 Invalid 'To' Phone Number")
  expect(after.error).not.toContain(token)
  expect(server.attempts()).toBe(1)
})

const temporary = [
  ['too many at once', { status: 429, code: 20429, message: 'Too Many Requests' }],
  ['their bad day', { status: 503, message: 'Service Unavailable' }],
  ['a wrong password of ours', { status: 401, code: 20003, message: 'Authenticate' }],
  ['a sender of ours that may not text', { status: 400, code: 21606, message: 'From is not ours' }],
  ['a redirection', { status: 307 }],
  ['a connection that breaks', 'cut'],
] as const

for (const [why, answer] of temporary)
  test(`tried again until it goes through: ${why}`, async ({ world }) => {
    const server = await startTwilio(attempt => (attempt <= 2 ? answer : null))
    const text = await waitingText(world)
    for (const attempts of [1, 2]) {
      await expect(deliverText({ textId: text.id }, { carrier: server.carrier })).rejects.toThrow(/tried again/)
      expect(await text.now()).toMatchObject({
        state: 'queued',
        attempts,
        sentAt: null,
        error: expect.stringMatching(/./),
      })
    }
    await deliverText({ textId: text.id }, { carrier: server.carrier })
    await server.close()
    expect(await text.now()).toMatchObject({ state: 'sent', attempts: 3, error: null })
    expect(server.received[0]?.form.Body).toContain(token)
  })

test('the last attempt marks a text that never got through', async ({ world }) => {
  const gone = await startTwilio()
  await gone.close()
  const text = await waitingText(world)
  await deliverText({ textId: text.id }, { carrier: gone.carrier, lastAttempt: true })
  expect(await text.now()).toMatchObject({ state: 'refused', error: expect.stringContaining('ECONNREFUSED') })
})

test('what was sent about one thing is listed with how it went', async ({ world, other }) => {
  const [candidate, colleague] = [randomUUID(), randomUUID()]
  const about = (subjectUuid: string) => ({ subjectType: 'candidate', subjectUuid })
  const sent = await waitingText(world, { ...about(candidate), occasion: 'asked' })
  const failing = await waitingText(world, { ...about(candidate), occasion: 'reminder' })
  await waitingText(world, { ...about(colleague), occasion: 'asked too' })
  await waitingText(other, about(candidate))
  const server = await startTwilio(attempt => (attempt === 1 ? null : { status: 500 }))
  await deliverText({ textId: sent.id }, { carrier: server.carrier })
  await expect(deliverText({ textId: failing.id }, { carrier: server.carrier })).rejects.toThrow()
  await server.close()

  const { id } = world.organization
  const list = await listDeliveries(id, 'candidate', candidate)
  expect(list.map(({ channel, recipient, state, attempts }) => [channel, recipient, state, attempts])).toEqual([
    ['text', '+4930901820', 'delivered', 1],
    ['text', '+4930901820', 'temporary_failure', 1],
  ])
  expect(list[0]!.sentAt).toBeInstanceOf(Date)
  expect(list[1]).toMatchObject({ error: '500', sentAt: null, createdAt: expect.any(Date), subjectUuid: candidate })
  expect(await listDeliveries(id, 'candidate', candidate, colleague)).toHaveLength(3)
  expect(await listDeliveries(id, 'reference', candidate)).toEqual([])
})
