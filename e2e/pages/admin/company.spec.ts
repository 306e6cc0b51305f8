import type { Page } from '@playwright/test'
import { meadow } from '@/e2e/world/pictures'
import { reviseCompany } from '@/lib/domain/organizations/revising'
import { expect, loseConnection, open, restoreConnection, test, toast } from '../reader'

// What holds for the whole company, part by part: each saved on its own, what is risky only after a second look.

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const save = (page: Page, name: string) => part(page, name).getByRole('button', { name: 'Save' }).last().click()

test('an administrator names the company, gives it a logo and a colour, and everybody sees them', async ({
  page,
  world,
}) => {
  const ada = await world.person({ role: 'admin', firstName: 'Ada' })
  await world.signIn(page, ada)
  await open(page, '/admin')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Company/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Company')

  const name = part(page, 'Name').getByLabel('Name of the company')
  await name.fill(' ')
  await save(page, 'Name')
  await expect(part(page, 'Name').getByRole('alert')).toBeFocused()
  await name.fill('Hill & Daughters')
  await loseConnection(page)
  await save(page, 'Name')
  await expect(part(page, 'Name').getByText('Laurel did not answer')).toBeVisible()
  await restoreConnection(page)
  await expect(name).toHaveValue('Hill & Daughters')
  await save(page, 'Name')
  await expect(toast(page, 'Saved')).toBeVisible()
  await expect(part(page, 'Name').getByText(/^Changed by Ada/)).toBeVisible()

  const look = part(page, 'Look')
  const file = { name: 'logo.jpg', mimeType: 'image/jpeg', buffer: await meadow(600, 200) }
  await look.getByLabel('Logo', { exact: true }).setInputFiles(file)
  await look.getByRole('button', { name: 'Use this logo' }).click()
  await expect(page.getByRole('banner').getByRole('img', { name: 'Hill & Daughters' })).toBeVisible()
  const accent = () =>
    part(page, 'Name')
      .getByRole('button', { name: 'Save' })
      .evaluate(button => getComputedStyle(button).backgroundColor)
  const laurels = await accent()
  await look.getByLabel('Colour', { exact: true }).fill('#1f5fa8')
  await expect(look.getByRole('img', { name: /By day: a button and a link in #1f5fa8/ })).toBeVisible()
  await save(page, 'Look')
  await expect.poll(accent).toBe('rgb(31, 95, 168)')

  const eli = await world.person()
  await page.context().clearCookies()
  await world.signIn(page, eli)
  await open(page)
  await expect(page.getByRole('banner').getByRole('img', { name: 'Hill & Daughters' })).toBeVisible()
  expect(laurels).not.toBe('rgb(31, 95, 168)')
})

test('what is risky is shown before and after, and asked again when somebody was faster', async ({ page, world }) => {
  const ada = await world.person({ role: 'admin' })
  await world.signIn(page, ada)
  await open(page, '/admin/company')
  const clock = part(page, 'Time zone')
  await clock.getByLabel('Time zone').selectOption('Europe/Berlin')
  await save(page, 'Time zone')
  const twice = clock.getByRole('region', { name: 'Before you change this' })
  await expect(twice).toBeFocused()
  await expect(twice.getByRole('deletion')).toHaveText('UTC')
  await expect(twice.getByRole('insertion')).toHaveText('Europe/Berlin')
  await twice.getByRole('link', { name: 'Keep it as it is' }).click()
  await expect(clock.getByLabel('Time zone')).toHaveValue('UTC')
  await clock.getByLabel('Time zone').selectOption('Europe/Berlin')
  await save(page, 'Time zone')
  await clock.getByRole('button', { name: 'Change the time zone' }).click()
  await expect(toast(page, 'Saved')).toBeVisible()
  await expect(clock.getByText(/^Changed by/)).toBeVisible()

  const thanks = part(page, 'Kudos and hi5s')
  await thanks.getByLabel('Hi5s for each person').fill('8')
  await reviseCompany(await world.actor(ada), 'thanks', { hi5Quota: 7 })
  await save(page, 'Kudos and hi5s')
  await expect(thanks.getByRole('deletion')).toHaveText('7')
  await thanks.getByRole('button', { name: 'Change the hi5s' }).click()
  await expect(thanks.getByText('Somebody else has changed this meanwhile').first()).toBeVisible()
  await expect(thanks.getByLabel('Hi5s for each person')).toHaveValue('8')

  const week = part(page, 'Working week')
  await week.getByLabel('Friday').fill('6.5')
  await save(page, 'Working week')
  await expect(week.getByRole('insertion')).toHaveText('6.5 hours')
  await week.getByRole('button', { name: 'Change the week' }).click()
  await expect(toast(page, 'Saved. No booked leave counts differently.')).toBeVisible()
})

test('without scripts too: domains come and go, and a leave year is changed at the second look', async ({
  browser,
  world,
}) => {
  const ada = await world.person({ role: 'admin' })
  const context = await browser.newContext({ javaScriptEnabled: false })
  await world.signIn(context, ada)
  const page = await context.newPage()
  await page.goto('/admin/company')
  const domains = part(page, 'E-mail domains')
  await domains.getByLabel('Another domain').fill('gmail.com')
  await domains.getByRole('button', { name: 'Add the domain' }).click()
  await expect(domains.getByText('Anybody can get an address there').first()).toBeVisible()
  await expect(domains.getByLabel('Another domain')).toHaveValue('gmail.com')
  const domain = `${world.organization.subdomain}.example`
  await domains.getByLabel('Another domain').fill(domain)
  await domains.getByRole('button', { name: 'Add the domain' }).click()
  await domains.getByText('Remove …').click()
  await expect(domains.getByText('The one person with an address there stays')).toBeVisible()
  await domains.getByRole('button', { name: `Remove ${domain}` }).click()
  await expect(domains.getByText('There is none yet')).toBeVisible()

  const year = part(page, 'Leave year')
  await year.getByLabel('Begins in').selectOption({ label: 'April' })
  await year.getByLabel('On day').selectOption('31')
  await year.getByRole('button', { name: 'Save' }).click()
  await expect(year.getByText('Choose a day that every year has.').first()).toBeVisible()
  await year.getByLabel('On day').selectOption('6')
  await year.getByRole('button', { name: 'Save' }).click()
  await expect(year.getByRole('insertion')).toHaveText('6 April')
  await year.getByRole('button', { name: 'Change the leave year' }).click()
  await expect(year.getByText(/^Changed by/)).toBeVisible()
  await page.reload()
  await expect(year.getByLabel('On day')).toHaveValue('6')
  await context.close()
})

test('only administrators find these pages', async ({ page, world }) => {
  for (const role of ['employee', 'moderator'] as const) {
    await page.context().clearCookies()
    await world.signIn(page, await world.person({ role }))
    for (const path of ['company', 'values', 'values/new', 'structure', 'mails', 'sign-in', 'retention']) {
      const answer = await page.goto(`/admin/${path}`)
      expect(answer?.status(), `${role} at ${path}`).toBe(404)
    }
    const preview = await page.request.get('/api/browser/mails/preview?mail=thanked&lang=en')
    expect(preview.status()).toBe(403)
  }
})
