import { eq } from 'drizzle-orm'
import { textMessages } from '@/db/schema/deliveries'
import { mails } from '@/db/schema/notifications'
import { expect, test, type World } from '@/e2e/fixtures'
import { writeMail } from '@/lib/domain/notifications/mails'
import { findInOutbox, listOutbox } from '@/lib/domain/notifications/outbox'
import { sendAgain } from '@/lib/domain/notifications/resending'
import { giveRecognition } from '@/lib/domain/recognitions/commands'

// What Laurel wrote to people, as administrators look after it.

const admin = async (world: World) => world.actor(await world.person({ role: 'admin' }))

const secret = 'abcdef0123456789'

async function letter(world: World, more: Partial<typeof mails.$inferInsert> = {}) {
  const id = await writeMail({
    organizationId: world.organization.id,
    recipient: 'emi@example.com',
    subject: 'Set a new password',
    text: `Go to http://laurel.example/reset?key=${secret}`,
    html: `<p>Go <a href="http://laurel.example/reset?key=${secret}">there</a>, not to /unsubscribe/eyJ0b2tlbiI.x</p>`,
    occasion: `test ${Math.random()}`,
    secrets: [secret],
  })
  // The queue must not be faster than the test.
  await expect.poll(async () => (await stateOf(world, id!))?.state).toBe('kept')
  if (Object.keys(more).length > 0) await world.sql.update(mails).set(more).where(eq(mails.id, id!))
  return id!
}

const stateOf = async (world: World, id: number) => (await world.sql.select().from(mails).where(eq(mails.id, id)))[0]

test('a preview says what was written; its secrets stay sealed and its links lead nowhere', async ({ world }) => {
  const ada = await admin(world)
  const id = await letter(world)
  const shown = await findInOutbox(ada, 'mail', id)
  expect(shown).toMatchObject({ subject: 'Set a new password', state: 'kept', isClosed: false })
  expect(shown.text).toBe('Go to http://laurel.example/reset?key=•••')
  expect(shown.html).toBe('<p>Go <a>there</a>, not to /unsubscribe/•••</p>')
  expect(JSON.stringify(shown)).not.toContain(secret)
})

test('what was refused is sent again, once however many ask, and recorded', async ({ world }) => {
  const ada = await admin(world)
  const id = await letter(world, { state: 'refused', error: '550 no such box', attempts: 3 })
  const tried = await Promise.allSettled([1, 2, 3, 4].map(() => sendAgain(ada, 'mail', id)))
  expect(tried.filter(one => one.status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
  await expect.poll(async () => stateOf(world, id)).toMatchObject({ state: 'kept', error: null, attempts: 0 })
})

test('what is on its way is not sent twice', async ({ world }) => {
  const ada = await admin(world)
  const id = await letter(world, { state: 'queued' })
  await expect(sendAgain(ada, 'mail', id)).rejects.toMatchObject({ code: 'unprocessable' })
})

test('a link that is spent, and what was erased, cannot be sent again', async ({ world }) => {
  const ada = await admin(world)
  const spent = await letter(world, { state: 'sent', sealed: null })
  expect(await findInOutbox(ada, 'mail', spent)).toMatchObject({ isSpent: true })
  const erased = await letter(world, { state: 'sent', text: '', html: '', recipient: 'anonymous-1' })
  for (const id of [spent, erased])
    await expect(sendAgain(ada, 'mail', id)).rejects.toMatchObject({ code: 'unprocessable' })
})

test('private kudos, somebody’s own week, and hiring stay closed', async ({ world }) => {
  const ada = await admin(world)
  const [mona, emi] = [await world.person(), await world.person()]
  const value = await world.value()
  const gift = { text: 'Between us', recipientIds: [emi.id], valueIds: [value.id] }
  await giveRecognition(await world.actor(mona), { ...gift, isPrivate: true })
  await giveRecognition(await world.actor(mona), { ...gift, text: 'For all to read' })
  await world.waitForMail(emi.email, { count: 2 })
  const [open, closed] = await listOutbox(ada, 'mail', { recipient: emi.email.toUpperCase() }, { limit: 10 })
  const both = [open!, closed!].sort((a, b) => Number(a.isClosed) - Number(b.isClosed))
  expect(both.map(one => one.isClosed)).toEqual([false, true])
  expect(both[1]).toMatchObject({ subject: null })
  expect(await findInOutbox(ada, 'mail', both[1]!.id)).toMatchObject({ html: null, text: null, subject: null })
  expect((await findInOutbox(ada, 'mail', both[0]!.id)).text).toContain('For all to read')
  const digest = await letter(world, { occasion: 'digest 2026-11-23' })
  expect(await findInOutbox(ada, 'mail', digest)).toMatchObject({ isClosed: true, html: null })
  const [text] = await world.sql
    .insert(textMessages)
    .values({ organizationId: world.organization.id, recipient: '+4930123', text: 'A candidate', occasion: 'x' })
    .returning()
  expect(await findInOutbox(ada, 'text', text!.id)).toMatchObject({ isClosed: true, text: null })
})

test('it is listed by state and address, page by page', async ({ world }) => {
  const ada = await admin(world)
  const ids = [await letter(world), await letter(world, { state: 'refused' }), await letter(world)]
  const listed = async (...asked: [Parameters<typeof listOutbox>[2], Parameters<typeof listOutbox>[3]]) =>
    (await listOutbox(ada, 'mail', ...asked)).map(one => one.id)
  expect(await listed({}, { limit: 2 })).toEqual([ids[2], ids[1]])
  expect(await listed({}, { limit: 2, before: ids[1] })).toEqual([ids[0]])
  expect(await listed({ state: 'refused' }, { limit: 2 })).toEqual([ids[1]])
  expect(await listed({ recipient: 'Emi@Example.com ' }, { limit: 9 })).toHaveLength(3)
  expect(await listed({ recipient: 'emi' }, { limit: 9 })).toEqual([])
})

test('only administrators see it, each of their own company', async ({ world, other }) => {
  const id = await letter(world)
  for (const role of ['employee', 'moderator'] as const) {
    const nobody = await world.actor(await world.person({ role }))
    await expect(listOutbox(nobody, 'mail', {}, { limit: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(findInOutbox(nobody, 'mail', id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(sendAgain(nobody, 'mail', id)).rejects.toMatchObject({ code: 'forbidden' })
  }
  const stranger = await admin(other)
  expect(await listOutbox(stranger, 'mail', {}, { limit: 9 })).toEqual([])
  await expect(findInOutbox(stranger, 'mail', id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(sendAgain(stranger, 'mail', id)).rejects.toMatchObject({ code: 'not_found' })
})
