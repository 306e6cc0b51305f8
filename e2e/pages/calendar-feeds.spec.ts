import type { Page } from '@playwright/test'
import { calendarFeeds } from '@/db/schema/calendar-feeds'
import { serverUrl } from '@/e2e/world/session'
import { makeFeed, revokeFeed } from '@/lib/domain/calendar-feeds/commands'
import { expectNothingFound } from './axe'
import { expect, loseConnection, open, restoreConnection, test } from './reader'

// The page of one's calendars: a link is made, shown once, renewed, switched off.

const mine = (page: Page) => page.getByRole('region', { name: 'My leave' })
const link = (page: Page) => mine(page).getByRole('textbox', { name: 'Your link' })

/** Where the link under test leads, asked as a calendar program asks. */
async function statusOf(page: Page, address: string) {
  const { pathname } = new URL(address)
  return (await page.request.get(new URL(pathname, serverUrl()).href)).status()
}

test('a link is shown once, with how to add it; a new one ends it; switched off, none works', async ({
  page,
  world,
}) => {
  await world.signIn(page, await world.person())
  await open(page, '/me/calendars')
  await expect(mine(page)).toContainText('No link yet.')
  await mine(page).getByRole('button', { name: 'Make a link' }).click()
  await expect(link(page)).toBeFocused()
  const first = await link(page).inputValue()
  expect(first).toMatch(/\/calendars\/[\da-f]{40}\.ics$/)
  expect(await statusOf(page, first)).toBe(200)
  for (const program of ['Google Calendar', 'Outlook', 'Apple Calendar'])
    await expect(mine(page).getByRole('listitem').filter({ hasText: program })).toContainText('paste the link')
  await expect(mine(page).getByRole('link', { name: 'Open in a calendar on this device' })).toHaveAttribute(
    'href',
    first.replace(/^https?/, 'webcal'),
  )
  await expect(page.getByRole('region', { name: 'My team' })).toContainText('No link yet.')

  await open(page, '/me/calendars')
  await expect(link(page), 'never again').toHaveCount(0)
  await expect(mine(page)).toContainText('Last read')

  await mine(page).getByText('New link…').click()
  await expect(mine(page)).toContainText('stops working at once')
  await mine(page).getByRole('button', { name: 'Make a new link' }).click()
  await expect(link(page)).toBeFocused()
  const second = await link(page).inputValue()
  expect([await statusOf(page, first), await statusOf(page, second)]).toEqual([404, 200])

  await mine(page).getByText('Switch off…').click()
  await expect(mine(page)).toContainText('Nothing in Laurel changes.')
  await mine(page).getByRole('button', { name: 'Switch off' }).click()
  await expect(mine(page).getByRole('status')).toHaveText('The link no longer works.')
  expect(await statusOf(page, second)).toBe(404)
  await expect(mine(page).getByRole('button', { name: 'Make a link' })).toBeVisible()
})

test('a lost connection, another tab that was faster, and a session that has ended are said', async ({
  page,
  world,
}) => {
  const person = await world.person()
  const actor = await world.actor(person)
  await world.signIn(page, person)
  await open(page, '/me/calendars')
  const make = mine(page).getByRole('button', { name: 'Make a link' })
  await loseConnection(page)
  await make.click()
  await expect(mine(page).getByRole('alert')).toBeFocused()
  await restoreConnection(page)
  const token = await makeFeed(actor, 'own_leave')
  await make.click()
  await expect(mine(page).getByRole('alert')).toContainText('There is a link to this calendar already.')
  expect(await statusOf(page, `${serverUrl()}/calendars/${token}.ics`), 'the other tab’s link').toBe(200)
  await revokeFeed(actor, 'own_leave')
  await page.context().clearCookies()
  await make.click()
  await expect(mine(page).getByRole('alert')).toContainText('Your session has ended')
  expect(await world.sql.select().from(calendarFeeds)).not.toContainEqual(
    expect.objectContaining({ personId: person.id, revokedAt: null }),
  )
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a link is made and switched off', async ({ page, world }) => {
    await world.signIn(page, await world.person())
    await page.goto('/me/calendars')
    await mine(page).getByRole('button', { name: 'Make a link' }).click()
    const made = await link(page).inputValue()
    expect(await statusOf(page, made)).toBe(200)
    await mine(page).getByText('Switch off…').click()
    await mine(page).getByRole('button', { name: 'Switch off' }).click()
    await expect(mine(page).getByRole('status')).toHaveText('The link no longer works.')
    expect(await statusOf(page, made)).toBe(404)
  })
})

for (const [device, width] of [
  ['phone', 390],
  ['desk', 1440],
] as const)
  test(`axe finds nothing, nothing scrolls sideways: ${device}`, async ({ page, world }) => {
    await page.setViewportSize({ width, height: 900 })
    await world.signIn(page, await world.person())
    await open(page, '/me/calendars')
    await mine(page).getByRole('button', { name: 'Make a link' }).click()
    await expect(link(page)).toBeVisible()
    await mine(page).getByText('New link…').click()
    await expectNothingFound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })
