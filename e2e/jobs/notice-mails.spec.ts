import { eq } from 'drizzle-orm'
import { notices } from '@/db/schema/notifications'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { startSmtp } from '@/e2e/world/smtp'
import { countUnread } from '@/lib/domain/notifications/bell'
import { choose } from '@/lib/domain/notifications/choices'
import { notify } from '@/lib/domain/notifications/commands'
import { unsubscribeToken } from '@/lib/domain/notifications/unsubscribing'
import { announce } from '@/lib/jobs/announce'
import { sendMail } from '@/lib/mailer'

// What one hears of and where: mails obey, the bell obeys, and what is owed comes all the same.

const told = async (world: World, person: WorldPerson) => {
  const rows = await world.sql.select().from(notices).where(eq(notices.personId, person.id))
  return rows.map(row => row.id)
}

test('a kind switched off by mail stays under the bell, and the other way round', async ({ world }) => {
  const [mona, emi, eli] = [await world.person(), await world.person(), await world.person()]
  const { id: organizationId } = world.organization
  const topic = 'recognition' as const
  await choose({ organizationId, personId: emi.id }, { topic, channel: 'mail', on: false })
  await choose({ organizationId, personId: eli.id }, { topic, channel: 'bell', on: false })
  const { id } = await world.recognition({ giver: mona, recipients: [emi, eli] })
  await world.sql.transaction(tx =>
    notify(tx, { organizationId, personIds: [emi.id, eli.id], kind: 'recognition.received', recognitionId: id }),
  )
  await world.waitForMail(eli.email)
  await announce({ noticeIds: await told(world, emi) })
  expect(await world.mailsTo(emi.email)).toHaveLength(0)
  expect(await countUnread(await world.actor(emi))).toBe(1)
  expect(await countUnread(await world.actor(eli))).toBe(0)
})

test('what a moderator decided cannot be switched off, nor does its mail offer to', async ({ world }) => {
  const emi = await world.person()
  const whose = { organizationId: world.organization.id, personId: emi.id }
  const off = { topic: 'moderation', channel: 'mail', on: false } as const
  await expect(choose(whose, off)).rejects.toMatchObject({ code: 'invalid' })
  expect(unsubscribeToken({ ...whose, topic: 'moderation' })).toBeNull()
  expect(unsubscribeToken({ ...whose, topic: 'security' })).toBeNull()
})

test('mail programs can end a kind by one press, without signing in; others stay', async ({ world, request }) => {
  const [mona, emi] = [await world.person(), await world.person({ language: 'fr' })]
  const { id: organizationId } = world.organization
  const { id } = await world.recognition({ giver: mona, recipients: [emi] })
  const thank = () =>
    world.sql.transaction(tx =>
      notify(tx, { organizationId, personIds: [emi.id], kind: 'recognition.received', recognitionId: id }),
    )
  await thank()
  const [mail] = await world.waitForMail(emi.email)
  expect(mail!.text).toContain('vous a remercié')
  expect(mail!.text).toContain('Ne plus recevoir ces e-mails')

  const smtp = await startSmtp()
  await sendMail(mail!, smtp.url)
  await smtp.close()
  const unfolded = smtp.received[0]!.raw.replace(/\r\n[ \t]+/g, ' ')
  expect(unfolded).toContain(`List-Unsubscribe: <${mail!.unsubscribeUrl}>\r\n`)
  expect(unfolded).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')

  const path = new URL(mail!.unsubscribeUrl!).pathname
  // A program that only looks at what it finds in mails changes nothing.
  const looked = await request.get(path, { maxRedirects: 0 })
  expect([looked.status(), looked.headers().location]).toEqual([303, expect.stringContaining('/unsubscribe/')])
  await thank()
  await world.waitForMail(emi.email, { count: 2 })

  const pressed = await request.post(path, { form: { 'List-Unsubscribe': 'One-Click' } })
  expect([pressed.status(), await pressed.json()]).toEqual([200, { switchedOff: 'recognition' }])
  expect((await request.post(path)).status()).toBe(200)
  await thank()
  await announce({ noticeIds: await told(world, emi) })
  expect(await world.mailsTo(emi.email)).toHaveLength(2)
})

test('a token that is none of ours ends nothing', async ({ request, world }) => {
  const { organization, ...rest } = { organization: world.organization, ...(await world.person()) }
  const good = unsubscribeToken({ organizationId: organization.id, personId: rest.id, topic: 'comment' })!
  const swapped = good.slice(0, -4) + (good.endsWith('AAAA') ? 'BBBB' : 'AAAA')
  for (const token of ['x', swapped, good.slice(8), '%ff'])
    expect((await request.post(`/api/unsubscribe/${token}`)).status(), token).toBe(404)
})
