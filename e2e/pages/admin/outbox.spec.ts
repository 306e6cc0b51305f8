import { eq, sql } from 'drizzle-orm'
import { mails } from '@/db/schema/notifications'
import { writeMail } from '@/lib/domain/notifications/mails'
import { expect, open, test, toast } from '../reader'

// The outbox and the work in the background.

test('a refused mail is read in a frame that does nothing, and sent again; a failed job is tried again', async ({
  page,
  world,
}) => {
  test.slow()
  const ada = await world.person({ role: 'admin' })
  const organizationId = world.organization.id
  const secret = 'abcdef0123456789'
  const letter = {
    organizationId,
    recipient: 'emi@example.com',
    subject: 'Set a new password',
    text: `Go to http://laurel.example/reset?key=${secret}`,
    html: `<html><body><h1>A new password</h1><script>document.title = 'run'</script><p>Go <a href="http://laurel.example/reset?key=${secret}">there</a></p></body></html>`,
  }
  const id = await writeMail({ ...letter, occasion: 'a reset', secrets: [secret] })
  await writeMail({ ...letter, subject: 'Another', occasion: 'another' })
  await world.waitForMail('emi@example.com', { count: 2 })
  const own = eq(mails.id, id!)
  const stateOf = async () => (await world.sql.select().from(mails).where(own))[0]!.state
  await expect.poll(stateOf).toBe('kept')
  await world.sql.update(mails).set({ state: 'refused', error: '550 no such box', attempts: 2 }).where(own)

  await world.signIn(page, ada)
  await open(page, '/admin/outbox')
  const rows = page.getByRole('table', { name: 'What was written' }).getByRole('row')
  await expect(rows).toHaveCount(3)
  await page.getByLabel('State').selectOption('refused')
  await page.getByLabel('To').fill('EMI@example.com')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(rows).toHaveCount(2)
  await rows.nth(1).getByRole('link', { name: 'Set a new password' }).click()
  await expect(page.getByText('550 no such box')).toBeVisible()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'A new password' })).toBeVisible()
  await expect(frame.getByRole('link')).toHaveCount(0)
  expect(await frame.locator('html').innerHTML()).not.toContain(secret)
  await page.getByRole('button', { name: 'Send again' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Send again' }).click()
  await expect(toast(page, 'It is on its way again')).toBeVisible()
  await expect.poll(stateOf).toBe('kept')

  const payload = JSON.stringify({ organizationId })
  const [job] = await world.sql.execute<{ id: string }>(sql`select id from graphile_worker.add_job('nobodys_task',
    ${payload}::json, run_at => now() + interval '1 hour', max_attempts => 2)`)
  await world.sql.execute(sql`update graphile_worker._private_jobs set attempts = 2, last_error = 'The disk is full'
    where id = ${job!.id}::bigint`)
  await page.getByRole('link', { name: 'Outbox', exact: true }).click()
  await page.getByRole('link', { name: 'Jobs', exact: true }).click()
  const jobs = page.getByRole('table', { name: 'Work that is not done' }).getByRole('row')
  await expect(jobs.nth(1)).toContainText('The disk is full')
  await expect(page.getByRole('heading', { name: 'The whole installation' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Try nobodys_task again' }).click()
  await expect(toast(page, 'It is tried again now')).toBeVisible()
  await expect(jobs.nth(1)).toContainText('Waiting')
  await expect(page.getByRole('button', { name: 'Try nobodys_task again' })).toHaveCount(0)
})

test('another company’s mail is not there', async ({ page, world, other }) => {
  const theirs = await writeMail({
    organizationId: other.organization.id,
    recipient: 'gus@example.com',
    subject: 'Theirs',
    text: 'x',
    html: '<p>x</p>',
    occasion: 'theirs',
  })
  await world.signIn(page, await world.person({ role: 'admin' }))
  for (const path of [`mail/${theirs}`, `text/${theirs}`, 'mail/0', 'mail/x', 'post/1'])
    expect((await page.goto(`/admin/outbox/${path}`))!.status(), path).toBe(404)
  expect((await page.request.get(`/api/browser/mails/${theirs}`)).status()).toBe(404)
})
