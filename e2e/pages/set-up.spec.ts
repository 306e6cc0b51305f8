import type { Page } from '@playwright/test'
import { expect, test } from '@/e2e/fixtures'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { devices, expectNothingFound, widthBeyond } from './axe'

// An empty installation: whoever started it founds its company in the browser, once.

let laurel: OwnLaurel

test.beforeEach(async () => {
  test.setTimeout(120_000)
  laurel = await ownLaurel()
  await laurel.start({ LAUREL_DEMO: '0' })
})
test.afterEach(() => laurel.end())

const printedLink = async () => {
  await expect.poll(() => laurel.printed()).toContain('/set-up?key=')
  return /http\S+\/set-up\?key=\w+/.exec(laurel.printed())![0]
}

async function fillIn(page: Page, company = 'Løvås & Sønner') {
  await page.getByLabel('Name of the company').fill(company)
  await page.getByLabel('Country').selectOption('Norway')
  await page.getByLabel('Time zone').selectOption('Europe/Oslo')
  await page.getByLabel('First name').fill('Åse')
  await page.getByLabel('Last name').fill('Løvås')
  await page.getByLabel('Email').fill('Aase@lovas.example')
  await page.getByLabel('Password').fill('a quiet fjord at dawn')
  await page.getByLabel('The same again').fill('a quiet fjord at dawn')
}

const companies = () =>
  laurel.look<{ name: string; subdomain: string; zone: string }>(
    'select name, subdomain, time_zone as zone from organizations',
  )

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('the first to come founds the company and is its administrator', async ({ page }) => {
      await page.goto(laurel.url)
      await expect(page.getByRole('heading', { name: 'Set up Laurel' })).toBeVisible()
      await page.getByLabel('Key', { exact: true }).fill('a guess')
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByText('This is not the key')).toBeVisible()

      await page.goto(await printedLink())
      await fillIn(page)
      await page.getByLabel('Password').fill('password123')
      await page.getByRole('button', { name: 'Set it up' }).click()
      await expect(page.getByText('Type the same password twice.').first()).toBeVisible()
      await page.getByLabel('Password').fill('password123')
      await page.getByLabel('The same again').fill('password123')
      await page.getByRole('button', { name: 'Set it up' }).click()
      await expect(page.getByText('too easy to guess').first()).toBeVisible()
      await expect(page.getByLabel('Name of the company')).toHaveValue('Løvås & Sønner')
      expect(await companies()).toEqual([])

      await fillIn(page)
      await page.getByRole('button', { name: 'Set it up' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Åse')
      expect(await companies()).toEqual([{ name: 'Løvås & Sønner', subdomain: 'lovas-sonner', zone: 'Europe/Oslo' }])
      const [founder] = await laurel.look('select role, hi5_balance, email from people')
      expect(founder).toEqual({ role: 'super_admin', hi5_balance: 5, email: 'aase@lovas.example' })
      const leave = await laurel.look('select name, accrual from leave_types order by position')
      expect(leave.map(one => one.name)).toEqual(['Annual leave', 'Sick leave', 'Unpaid leave'])
      const [holiday] = await laurel.look(
        `select count(*)::int as n from events where name = 'Grunnlovsdagen' and is_official_holiday`,
      )
      expect(holiday!.n, 'this year and the next').toBe(2)

      await page.goto(await printedLink())
      await expect(page, 'the door is closed').toHaveURL(`${laurel.url}/`)
    })
  })

test('of several who found it at the same moment one does, and the others are told', async ({ page, context }) => {
  const link = await printedLink()
  const pages = [page, await context.newPage(), await context.newPage()]
  for (const [n, one] of pages.entries()) {
    await one.goto(link)
    await fillIn(one, `Company ${n}`)
    await one.getByLabel('Email').fill(`founder${n}@lovas.example`)
  }
  await Promise.all(pages.map(one => one.getByRole('button', { name: 'Set it up' }).click()))
  await expect.poll(async () => (await companies()).length).toBe(1)
  await expect
    .poll(async () => {
      const told = await Promise.all(pages.map(one => one.getByText('There is a company here already').count()))
      return told.filter(Boolean).length
    })
    .toBe(2)
  expect(await companies()).toHaveLength(1)
})

test('axe finds nothing on it', async ({ page }) => {
  for (const [link, heading] of [
    [`${laurel.url}/set-up`, 'Key'],
    [await printedLink(), 'Name of the company'],
  ] as const)
    for (const [, viewport] of devices) {
      await page.setViewportSize(viewport)
      await page.goto(link)
      await expect(page.getByLabel(heading, { exact: true })).toBeVisible()
      await expectNothingFound(page)
      expect(await widthBeyond(page)).toBeLessThanOrEqual(0)
    }
})
