import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { composer, expect, kudos, open, test } from './reader'

// axe, every rule it has, in each state a page can be in, on a phone and on a desk, light and dark.

type Scene = Awaited<ReturnType<typeof scene>>

async function scene(world: World) {
  const ines = await world.person({ firstName: 'Ines' })
  const emi = await world.person({ firstName: 'Emi' })
  const values = []
  for (const tint of ['laurel', 'lagoon', 'sky', 'iris', 'plum', 'rose', 'clay', 'honey', 'moss'] as const)
    values.push(await world.value({ name: `In ${tint}`, tint }))
  const picture = await world.picture()
  const text =
    '[b]Bold[/b] [url=https://example.com]link[/url] [color=red]red[/color] [color=yellow]yellow[/color] [quote]said[/quote] [code]npm start[/code] [ul][li]one[/li][/ul]'
  await world.recognition({ giver: emi, recipients: [ines], text: 'long '.repeat(400) })
  await world.recognition({ giver: emi, recipients: [ines], text, values, picture, isPrivate: true, hi5s: [emi] })
  const one = await world.recognition({
    giver: ines,
    recipients: [emi],
    text: 'For the map',
    values,
    comments: [{ author: emi, text: 'Gladly' }],
  })
  return { ines, emi, one }
}

const states: Record<string, (page: Page, scene: Scene) => Promise<unknown>> = {
  async feed(page) {
    await open(page)
    await kudos(page, 'For the map').getByRole('button', { name: '1 comment' }).click()
    await expect(page.getByText('Gladly')).toBeVisible()
  },
  async 'composer and its list'(page, { emi }) {
    await open(page)
    const sheet = await composer(page)
    await sheet.choose(emi)
    await page.getByRole('checkbox').first().check()
    await sheet.to.press('ArrowDown')
    await expect(page.getByRole('listbox')).toBeVisible()
  },
  async 'composer with troubles'(page) {
    await open(page)
    const sheet = await composer(page)
    await sheet.send.click()
    await expect(sheet.troubles).toBeFocused()
  },
  async permalink(page, { one }) {
    await open(page, `/kudos/${one.id}`)
    await expect(page.getByText('Gladly')).toBeVisible()
  },
  async 'menu of the reader'(page) {
    await open(page)
    await page.getByRole('button', { name: /theme, sign out$/ }).click()
    await expect(page.getByRole('menu')).toBeVisible()
  },
  async palette(page, { emi }) {
    await open(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search people, pages and actions' }).fill(emi.firstName)
    await expect(page.getByRole('option', { name: emi.displayName })).toBeVisible()
  },
  async 'palette that finds nothing'(page) {
    await open(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search people, pages and actions' }).fill('zzzz')
    await expect(page.getByText('Nothing by that name.')).toBeVisible()
  },
  async shortcuts(page) {
    await open(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  },
  async 'feed in Arabic'(page) {
    const url = test.info().project.use.baseURL!
    await page.context().addCookies([{ name: 'laurel-language', value: 'ar', url }])
    await open(page)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  },
  async 'dialog and toast'(page, { one }) {
    await open(page, `/kudos/${one.id}`)
    await page.getByRole('button', { name: /^Hi5/ }).click()
    await page.getByRole('button', { name: /^More for/ }).click()
    await page.getByRole('menuitem', { name: 'Delete…' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
  },
  async 'nothing here'(page) {
    await page.goto('/kudos/2147483647')
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    test('axe finds nothing: sign-in, as it comes and after a refusal', async ({ page }) => {
      await open(page, '/sign-in')
      await expectNothingFound(page)
      await page.getByLabel('Email or username').fill('nobody@nowhere.example')
      await page.getByLabel('Password').fill('not the password')
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible()
      await expectNothingFound(page)
    })

    test('axe finds nothing: a company’s first day', async ({ page, world }) => {
      await world.signIn(page, await world.person())
      await open(page)
      await expect(page.getByRole('heading', { name: 'The first thank-you is yours to write' })).toBeVisible()
      await expectNothingFound(page)
    })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing: ${state}`, async ({ page, world }) => {
        const people = await scene(world)
        await world.signIn(page, people.ines)
        await reach(page, people)
        await expectNothingFound(page)
      })

    test('no page scrolls sideways, not even at twice the size with the longest names', async ({ page, world }) => {
      const people = await scene(world)
      const long = await world.person({ displayName: 'Wilhelmina-Alexandrina van Oldenbarnevelt-Stadhouder' })
      const values = [await world.value({ name: 'We finish what we have begun even when it is hard to' })]
      await world.recognition({ giver: long, recipients: [people.ines, people.emi], values, text: 'x'.repeat(300) })
      await world.signIn(page, people.ines)
      await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
      for (const path of ['/', `/kudos/${people.one.id}`, '/?thank']) {
        await open(page, path)
        if (path === '/?thank') {
          await page.getByRole('combobox', { name: 'To' }).fill('Wilhelmina')
          await page.getByRole('option', { name: long.displayName }).click()
        }
        const beyond = await widthBeyond(page)
        expect(beyond, path).toBe(0)
      }
    })
  })
