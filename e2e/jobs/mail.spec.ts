import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { mails } from '@/db/schema/notifications'
import { expect, test, type World } from '@/e2e/fixtures'
import { startSmtp } from '@/e2e/world/smtp'
import { listDeliveries } from '@/lib/domain/notifications/deliveries'
import { readMail, writeMail } from '@/lib/domain/notifications/mails'
import { sealSecrets } from '@/lib/domain/notifications/sealing'
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

const token = 'c0ffee5ec2e7c0ffee5ec2e7c0ffee5ec2e7c0de'
const link = `http://localhost/respond/${token}`
const withLink = { text: `Answer here:\n${link}\n`, html: `<a href="${link}">Answer</a>` }

test('a link’s token reaches the reader, and never stands readable in the database', async ({ world }) => {
  const smtp = await startSmtp()
  const mail = await waitingMail(world, sealSecrets(withLink, [token]))
  const before = await mail.now()
  expect(JSON.stringify(before)).not.toContain(token)
  expect(before.text).toMatch(/^Answer here:\nhttp:\/\/localhost\/respond\/sealed-\w+\n$/)
  await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })
  await smtp.close()
  expect(smtp.received[0]!.raw.replaceAll('=\r\n', '').match(new RegExp(token, 'g'))).toHaveLength(2)
  const after = await mail.now()
  expect(after).toMatchObject({ state: 'sent', sealed: null })
  expect(JSON.stringify(after)).not.toContain(token)
})

test('a server that repeats the link in its refusal does not bring it into the database', async ({ world }) => {
  const smtp = await startSmtp(attempt => ({ code: attempt === 1 ? 451 : 550, message: `No mail with ${link}` }))
  const mail = await waitingMail(world, sealSecrets(withLink, [token]))
  const failure = await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url }).catch(error => String(error))
  expect(failure).toContain('tried again')
  expect(failure).not.toContain(token)
  expect((await mail.now()).sealed).not.toBeNull()
  await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })
  await smtp.close()
  const after = await mail.now()
  expect(after).toMatchObject({ state: 'refused', sealed: null, error: expect.stringContaining('No mail with') })
  expect(JSON.stringify(after)).not.toContain(token)
})

test('without an SMTP server the outbox gives the link to who may read it there', async ({ world, other }) => {
  const organizationId = world.organization.id
  const about = { subjectType: 'reference', subjectUuid: randomUUID() }
  const mail = { organizationId, recipient: 'emi@acme.example', subject: 'Please answer', occasion: 'asked', ...about }
  const id = (await writeMail({ ...mail, ...withLink, secrets: [token] }))!
  expect(await writeMail({ ...mail, ...withLink, secrets: [token] })).toBeNull()
  // The server's own queue has no SMTP server either.
  await expect
    .poll(() => listDeliveries(organizationId, about.subjectType, about.subjectUuid))
    .toEqual([expect.objectContaining({ channel: 'mail', recipient: mail.recipient, state: 'kept', attempts: 0 })])
  const [row] = await world.sql.select().from(mails).where(eq(mails.id, id))
  expect(JSON.stringify(row)).not.toContain(token)
  expect(await readMail(organizationId, id)).toMatchObject(withLink)
  expect(await readMail(other.organization.id, id)).toBeNull()
  expect((await world.mailsTo(mail.recipient)).find(one => one.id === id)?.text).toBe(withLink.text)
})

test('a mail belongs to the transaction that mints its token', async ({ world }) => {
  const mail = { organizationId: world.organization.id, recipient: `${randomUUID()}@acme.example`, subject: 'Hello' }
  const undone = world.sql.transaction(async tx => {
    await writeMail({ ...mail, ...withLink, occasion: 'asked', secrets: [token] }, tx)
    throw new Error('thought better of it')
  })
  await expect(undone).rejects.toThrow('thought better of it')
  expect(await world.mailsTo(mail.recipient)).toEqual([])
})

test('what cannot be kept secret is not written', async ({ world }) => {
  const mail = { organizationId: world.organization.id, recipient: 'emi@acme.example', occasion: 'wrong', html: '' }
  const write = (subject: string, text: string, secret: string) =>
    writeMail({ ...mail, subject, text, secrets: [secret] })
  await expect(write('Hello', 'a&b<c>d"e', 'a&b<c>d"e')).rejects.toThrow('fit for a URL')
  await expect(write('Hello', 'short', 'short')).rejects.toThrow('fit for a URL')
  await expect(write(`Hello ${token}`, token, token)).rejects.toThrow('no place for a secret')
})

test('one secret inside another, and words that look like placeholders, come through as written', async ({ world }) => {
  const smtp = await startSmtp()
  const text = `${token}ff and ${token} and sealed-000000000000000000`
  const mail = await waitingMail(world, sealSecrets({ text, html: '<p>–</p>' }, [token, `${token}ff`, token]))
  await deliverMail({ mailId: mail.id }, { smtpUrl: smtp.url })
  await smtp.close()
  expect(smtp.received[0]!.raw.replaceAll('=\r\n', '')).toContain(text)
})

test('a mail comes from our address under its own name, and is answered to whom it says', async ({ world }) => {
  const smtp = await startSmtp()
  const plain = await waitingMail(world, { fromName: 'Rhea at Acme', replyTo: 'rhea@acme.example' })
  const hostile = await waitingMail(world, {
    fromName: '"CEO" <ceo@bank.example>\r\nBcc: eve@evil.example',
    replyTo: 'rhea@acme.example\r\nBcc: eve@evil.example',
    occasion: 'hostile',
  })
  for (const { id } of [plain, hostile]) await deliverMail({ mailId: id }, { smtpUrl: smtp.url })
  await smtp.close()
  const heads = smtp.received.map(one => one.raw.split('\r\n\r\n')[0]!)
  expect(heads[0]).toMatch(/^From: Rhea at Acme <laurel@localhost>$/m)
  expect(heads[0]).toMatch(/^Reply-To: rhea@acme\.example$/m)
  expect(heads[1]).toMatch(/^From: .*<laurel@localhost>$/m)
  expect(heads[1]).not.toMatch(/^Bcc:/im)
  expect(heads[1]).not.toContain('ceo@bank.example')
  expect(smtp.received.flatMap(one => one.to)).toEqual([plain.recipient, hostile.recipient])
})
