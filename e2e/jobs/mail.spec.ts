import { eq } from 'drizzle-orm'
import { mails } from '@/db/schema/notifications'
import { expect, test, type World } from '@/e2e/fixtures'
import { startSmtp } from '@/e2e/world/smtp'
import { deliverMail } from '@/lib/jobs/deliver-mail'

/** A mail waiting in the table, with no job of the server's behind it: the test is its only deliverer. */
async function waitingMail(world: World, overrides: Partial<typeof mails.$inferInsert> = {}) {
  const [mail] = await world.sql
    .insert(mails)
    .values({
      organizationId: world.organization.id,
      recipient: `emi@${world.organization.subdomain}.example`,
      subject: 'Łukasz thanked you',
      text: 'Łukasz thanked you\n\n> for the calm\n',
      html: '<p>Łukasz thanked you</p>',
      occasion: 'test',
      ...overrides,
    })
    .returning()
  const now = async () => (await world.sql.select().from(mails).where(eq(mails.id, mail!.id)))[0]!
  return { id: mail!.id, recipient: mail!.recipient, now }
}

test('without an SMTP server a mail is kept in the outbox', async ({ world }) => {
  const mail = await waitingMail(world)
  await deliverMail({ mailId: mail.id }, { smtpUrl: undefined })
  expect(await mail.now()).toMatchObject({ state: 'kept', attempts: 0, error: null, sentAt: null })
})

test('a mail is sent once, in both forms, however often its job runs', async ({ world }) => {
  const smtp = await startSmtp()
  const mail = await waitingMail(world)
  await Promise.all(Array.from({ length: 4 }, () => deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })))
  await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })
  await smtp.close()

  expect(smtp.received).toHaveLength(1)
  const { to, raw } = smtp.received[0]!
  expect(to).toEqual([mail.recipient])
  expect(raw).toMatch(/^Content-Type: multipart\/alternative/m)
  expect(raw).toMatch(new RegExp(`^Message-ID: <laurel-${mail.id}-\\d+@localhost>`, 'm'))
  expect(raw).toMatch(/^Auto-Submitted: auto-generated/m)
  expect(raw).toMatch(/^Subject: =\?UTF-8\?/m)
  const after = await mail.now()
  expect(after).toMatchObject({ state: 'sent', attempts: 1, error: null })
  expect(after.sentAt).not.toBeNull()
})

test('451: tried again until it goes through, under the same Message-ID', async ({ world }) => {
  const smtp = await startSmtp(attempt => (attempt <= 2 ? { code: 451, message: 'Greylisted, come back' } : null))
  const mail = await waitingMail(world)
  for (const attempts of [1, 2]) {
    await expect(deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })).rejects.toThrow(/tried again.*451/)
    expect(await mail.now()).toMatchObject({ state: 'queued', attempts, sentAt: null })
  }
  await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })
  await smtp.close()
  expect(await mail.now()).toMatchObject({ state: 'sent', attempts: 3, error: null })
  expect(smtp.received).toHaveLength(1)
})

test('550: marked as refused with the reason, and never tried again', async ({ world }) => {
  const smtp = await startSmtp(() => ({ code: 550, message: 'No such mailbox' }))
  const mail = await waitingMail(world)
  await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })
  await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })
  await smtp.close()
  expect(await mail.now()).toMatchObject({
    state: 'refused',
    attempts: 1,
    error: expect.stringContaining('No such mailbox'),
  })
  expect(smtp.attempts()).toBe(1)
})

test('a server that is down delays the mail; the last attempt marks it', async ({ world }) => {
  const gone = await startSmtp()
  await gone.close()
  const mail = await waitingMail(world)
  await expect(deliverMail({ mailId: mail.id }, { smtpUrl: gone.url })).rejects.toThrow(/tried again/)
  expect(await mail.now()).toMatchObject({
    state: 'queued',
    attempts: 1,
    error: expect.stringContaining('ECONNREFUSED'),
  })
  await deliverMail({ mailId: mail.id }, { smtpUrl: gone.url, lastAttempt: true })
  expect(await mail.now()).toMatchObject({
    state: 'refused',
    attempts: 2,
    error: expect.stringContaining('ECONNREFUSED'),
  })
})

test('a wrong password of ours is no refusal of the mail', async ({ world }) => {
  const smtp = await startSmtp(undefined, {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(Object.assign(new Error('Bad credentials'), { responseCode: 535 })),
  })
  const mail = await waitingMail(world)
  const smtpUrl = `smtp://laurel:wrong@127.0.0.1:${smtp.port}`
  await expect(deliverMail({ mailId: mail.id }, { smtpUrl })).rejects.toThrow(/tried again/)
  await smtp.close()
  expect(await mail.now()).toMatchObject({ state: 'queued', attempts: 1 })
})

test('nothing in a subject or an address becomes a header or another recipient', async ({ world }) => {
  const smtp = await startSmtp()
  const subject = await waitingMail(world, { subject: 'Hello\r\nBcc: eve@evil.example\r\n\r\n<script>' })
  const header = await waitingMail(world, {
    recipient: 'emi@acme.example\r\nBcc: eve@evil.example',
    occasion: 'header',
  })
  const list = await waitingMail(world, { recipient: 'emi@acme.example, eve@evil.example', occasion: 'list' })
  for (const { id } of [subject, header, list]) await deliverMail({ mailId: id }, { smtpUrl: smtp.url })
  await smtp.close()
  expect((await subject.now()).state).toBe('sent')
  expect((await header.now()).state).toBe('refused')
  expect((await list.now()).state).toBe('refused')
  expect(smtp.received).toHaveLength(1)
  expect(smtp.received[0]!.to).toEqual([subject.recipient])
  expect(smtp.received[0]!.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
})
