import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import type { World } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { reviseFirmSection } from '@/lib/domain/hiring/firm-settings'
import { expect, loseConnection, open, restoreConnection, test, toast } from '../reader'

// The rules by which references are checked, part by part; what is risky says first what it would do.

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const save = (page: Page, name: string) => part(page, name).getByRole('button', { name: 'Save' }).last().click()

const firmNow = async ({ sql, organization }: World) =>
  (await sql.select().from(hiringFirms).where(eq(hiringFirms.organizationId, organization.id)))[0]!

test('a root gives the firm its look, its voice, its reminders and its price', async ({ page, world }) => {
  const rhea = await world.recruiter('root', { displayName: 'Rhea Root' })
  await world.signIn(page, rhea)
  await open(page, '/hiring/settings')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')

  const look = part(page, 'Look')
  await look
    .getByLabel('Logo', { exact: true })
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('no') })
  await look.getByRole('button', { name: 'Use this logo' }).click()
  await expect(look.getByRole('alert')).toContainText('Logo: Choose a PNG')
  const file = { name: 'logo.jpg', mimeType: 'image/jpeg', buffer: await meadow(600, 200) }
  await look.getByLabel('Logo', { exact: true }).setInputFiles(file)
  await look.getByRole('button', { name: 'Use this logo' }).click()
  await expect(look.getByRole('img', { name: /^Logo of/ })).toBeVisible()
  await expect(look.getByText(/^Changed by Rhea Root/)).toBeVisible()
  await look.getByLabel('Colour', { exact: true }).fill('#1f5fa8')
  await expect(look.getByRole('img', { name: 'A button in a mail, in #1f5fa8' })).toBeVisible()
  await save(page, 'Look')
  await expect.poll(async () => (await firmNow(world)).colour).toBe('#1f5fa8')
  await look.getByRole('button', { name: 'Remove the logo' }).click()
  await expect(look.getByRole('img', { name: /^Logo of/ })).toHaveCount(0)
  expect((await firmNow(world)).logo).toBeNull()

  const mails = part(page, 'Mails')
  await mails.getByLabel('Sent by').fill('Acme Hiring')
  await mails.getByLabel('Language').selectOption('Deutsch')
  await loseConnection(page)
  await save(page, 'Mails')
  await expect(mails.getByText('Laurel did not answer')).toBeVisible()
  await restoreConnection(page)
  await expect(mails.getByLabel('Sent by')).toHaveValue('Acme Hiring')
  await save(page, 'Mails')
  await expect(mails.getByText(/^Changed by Rhea Root/)).toBeVisible()

  const reminders = part(page, 'Reminders')
  const dates = reminders.getByRole('listitem')
  await expect(dates).toHaveText([/^Friday .*10:00/, /^Saturday .*10:00/, /^Sunday .*10:00/])
  await reminders.getByLabel('Leave people in peace at weekends').check()
  await expect(dates).toHaveText([/^Friday/, /^Monday/, /^Tuesday/])
  await reminders.getByLabel('Hours between reminders').fill('48')
  await reminders.getByLabel('At most so many').fill('2')
  await expect(dates).toHaveText([/^Monday/, /^Wednesday/])
  await reminders.getByLabel('At most so many').fill('99')
  await save(page, 'Reminders')
  await expect(reminders.getByRole('alert')).toContainText('At most so many: Choose a number from 0 to 20.')
  await expect(reminders.getByText('Write whole numbers')).toBeVisible()
  await reminders.getByLabel('At most so many').fill('2')
  await save(page, 'Reminders')
  await expect(reminders.getByText(/^Changed by/)).toBeVisible()

  const price = part(page, 'Price')
  await price.getByLabel('For each reference').fill('12,345')
  await price.getByLabel('Currency').selectOption('CHF')
  await save(page, 'Price')
  await expect(price.getByRole('alert')).toContainText('For each reference: Write an amount such as 12.50.')
  await price.getByLabel('For each reference').fill('12,5')
  await save(page, 'Price')
  await expect(price.getByText(/^Changed by/)).toBeVisible()
  await part(page, 'Sight').getByLabel('Recruiters see each other’s candidates').check()
  await save(page, 'Sight')
  await expect(part(page, 'Sight').getByText(/^Changed by/)).toBeVisible()
  expect(await firmNow(world)).toMatchObject({
    senderName: 'Acme Hiring',
    language: 'de',
    reminderInterval: 48,
    reminderCap: 2,
    reminderRate: 4,
    remindersSkipWeekends: true,
    referencePrice: 1250,
    currency: 'CHF',
    sharesSight: true,
  })

  // Somebody else is faster.
  const links = part(page, 'Links')
  await links.getByLabel('Days a link opens').fill('10')
  await reviseFirmSection(await world.actor(rhea), 'links', { linkDays: 20 })
  await save(page, 'Links')
  await expect(links.getByText('Somebody else has changed this meanwhile').first()).toBeVisible()
  await expect(links.getByLabel('Days a link opens')).toHaveValue('10')
  expect((await firmNow(world)).linkDays).toBe(20)
})

test('a shorter retention says first whom it concerns', async ({ page, world }) => {
  const rhea = await world.recruiter('root')
  const old = new Date(Date.now() - 100 * 86_400_000)
  await world.candidate(rhea, { modifiedAt: old })
  await world.referenceRequest(await world.candidate(rhea, { modifiedAt: old }))
  await world.signIn(page, rhea)
  await open(page, '/hiring/settings')
  const keep = part(page, 'Retention')
  await keep.getByLabel('Days').fill('4000')
  await save(page, 'Retention')
  await expect(keep.getByRole('alert')).toContainText('Days: Choose a number from 1 to 3,650.')
  await keep.getByLabel('Days').fill('90')
  await save(page, 'Retention')
  const twice = keep.getByRole('region', { name: 'Before you change this' })
  await expect(twice).toBeFocused()
  await expect(twice.getByRole('deletion')).toHaveText('for good')
  await expect(twice.getByRole('insertion')).toHaveText('90 days')
  await expect(twice).toContainText('In the coming night it concerns 1 candidate.')
  await expect(twice).toContainText('Candidates with an open request stay.')
  await twice.getByRole('link', { name: 'Keep it as it is' }).click()
  await expect(keep.getByLabel('Days')).toHaveValue('')
  await keep.getByLabel('Days').fill('90')
  await save(page, 'Retention')
  await keep.getByRole('button', { name: 'Keep them for this long' }).click()
  await expect(toast(page, 'Saved')).toBeVisible()
  await expect.poll(async () => (await firmNow(world)).retentionDays).toBe(90)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('rules are saved, and hiring is closed by whoever types the company’s name', async ({ page, world }) => {
    const rhea = await world.recruiter('root')
    const candidate = await world.candidate(rhea)
    await world.reference(candidate)
    await world.signIn(page, rhea)
    await page.goto('/hiring/settings')
    await part(page, 'Links').getByLabel('Days a link opens').fill('14')
    await part(page, 'Links').getByRole('button', { name: 'Save' }).click()
    await expect(part(page, 'Links').getByText(/^Changed by/)).toBeVisible()
    await expect(part(page, 'Reminders').getByRole('listitem')).toHaveCount(3)

    const close = part(page, 'Close hiring')
    await close.getByText('Close hiring…').click()
    for (const said of [
      '1 candidate is erased, with every reference.',
      '1 open request is cancelled.',
      '1 referee’s link stops working',
      '1 person no longer recruits, you yourself.',
      'Everybody stays a colleague',
    ])
      await expect(close.getByText(said)).toBeVisible()
    await close.getByLabel('Name of your company').fill('Another')
    await close.getByRole('button', { name: 'Close hiring for good' }).click()
    await expect(close.getByText('Type the name of your company').first()).toBeVisible()
    expect((await firmNow(world)).closedAt).toBeNull()
    await close.getByLabel('Name of your company').fill(world.organization.name)
    await close.getByRole('button', { name: 'Close hiring for good' }).click()
    await page.waitForURL('/')
    expect((await firmNow(world)).closedAt).not.toBeNull()
    expect((await page.goto('/hiring/settings'))!.status()).toBe(404)
    await expect
      .poll(
        async () => (await world.sql.select().from(candidates).where(eq(candidates.id, candidate.id)))[0]!.anonymisedAt,
        { timeout: 20_000 },
      )
      .not.toBeNull()
  })
})

test('only roots find the settings', async ({ page, world }) => {
  for (const who of [await world.recruiter('recruiter'), await world.recruiter('supervisor'), await world.person()]) {
    await world.signIn(page, who)
    expect((await page.goto('/hiring/settings'))!.status()).toBe(404)
    expect((await page.request.get('/api/browser/hiring/reminders?interval=24&cap=3')).status()).toBe(403)
  }
})
