import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { expect, listening, open, test } from './reader'

// What stands around every page: the palette, the keys, the language, and what is said where there is nothing.

async function scene(world: World) {
  const ines = await world.person({ firstName: 'Ines' })
  const emi = await world.person({ firstName: 'Emi' })
  return { ines, emi }
}

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search people, pages and actions' })
const box = (page: Page) => page.getByRole('combobox', { name: 'Search people, pages and actions' })
const menu = (page: Page) => page.getByRole('button', { name: /theme, sign out$/ })
const html = (page: Page) => page.locator('html')

test.describe('the palette', () => {
  test('finds a colleague by name and leads to their profile, by the keyboard alone', async ({ page, world }) => {
    const { ines, emi } = await scene(world)
    await world.signIn(page, ines)
    await open(page)
    await page.keyboard.press('Control+k')
    await expect(box(page)).toBeFocused()
    await page.keyboard.type(emi.displayName)
    await expect(page.getByRole('option', { name: emi.displayName })).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(palette(page)).toBeHidden()
    await expect(page).toHaveURL(`/people/${emi.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(emi.displayName)
  })

  test('leads away from a draft and back, and the draft is kept', async ({ page, world }) => {
    const { ines, emi } = await scene(world)
    await world.signIn(page, ines)
    await open(page, '/?thank')
    await page.getByRole('textbox', { name: 'What they did' }).fill('For the map')
    await page.keyboard.press('Control+k')
    // In the sheet Ctrl K makes a link, as its toolbar says.
    await expect(palette(page)).toBeHidden()
    await page.getByRole('banner').getByRole('button', { name: 'Search people, pages and actions' }).click()
    await box(page).fill(emi.displayName)
    await page.getByRole('option', { name: emi.displayName }).click()
    await page.getByRole('link', { name: `Thank ${emi.firstName}` }).click()
    await expect(page.getByRole('button', { name: `Remove ${emi.displayName}` })).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'What they did' })).toHaveValue(/For the map/)
  })

  test('goes to pages, does what can be done, and says when there is nothing', async ({ page, world }) => {
    const { ines, emi } = await scene(world)
    const one = await world.recognition({ giver: emi, recipients: [ines], text: 'For the map' })
    await world.signIn(page, ines)
    await page.emulateMedia({ colorScheme: 'light' })
    await open(page, `/kudos/${one.id}`)
    await page.keyboard.press('Control+k')
    await box(page).fill('zzzz')
    await expect(palette(page).getByRole('status')).toHaveText('Nothing by that name.')
    await box(page).fill('dark')
    await page.getByRole('option', { name: 'Theme: Dark' }).click()
    await expect(html(page)).toHaveAttribute('data-theme', 'dark')
    await page.keyboard.press('Control+k')
    await box(page).fill('home')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/')
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    await expect(palette(page)).toBeHidden()
  })
})

test.describe('keys', () => {
  test('? lists them, T begins a thank-you, G and H goes home', async ({ page, world }) => {
    const { ines, emi } = await scene(world)
    const one = await world.recognition({ giver: emi, recipients: [ines], text: 'For the map' })
    await world.signIn(page, ines)
    await open(page, `/kudos/${one.id}`)
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await expect(list).toContainText('Thank someone')
    await page.keyboard.press('Escape')
    await expect(list).toBeHidden()
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await expect(page).toHaveURL('/')
    await page.keyboard.press('t')
    await expect(page.getByRole('combobox', { name: 'To' })).toBeFocused()
    // Where one types, letters are letters.
    await page.keyboard.type('t?')
    await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('t?')
    await expect(list).toBeHidden()
  })

  test('of a single letter can be switched off, and stay off', async ({ page, world }) => {
    const { ines } = await scene(world)
    await world.signIn(page, ines)
    await open(page)
    await menu(page).click()
    await page.getByRole('menuitemcheckbox', { name: 'Single-key shortcuts' }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toBeHidden()
    await page.reload()
    await listening(page)
    await page.keyboard.press('t')
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await expect(box(page)).toBeVisible()
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeHidden()
    await expect(page).toHaveURL('/')
  })
})

test.describe('language', () => {
  test('follows the browser until one chooses; the choice goes with the person', async ({ browser, world }) => {
    const { ines, emi } = await scene(world)
    await world.recognition({ giver: emi, recipients: [ines], text: 'For the map' })
    const context = await browser.newContext({ locale: 'de-CH', baseURL: test.info().project.use.baseURL })
    const page = await context.newPage()
    await world.signIn(page, ines)
    await open(page)
    await expect(html(page)).toHaveAttribute('lang', 'de')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Schön, dass du da bist, Ines')
    await expect(page.getByRole('article')).toHaveAccessibleName(`${emi.displayName} hat dir gedankt`)
    await page.getByRole('button', { name: /Sprache, Farben, Abmelden$/ }).click()
    await page.getByRole('menuitemradio', { name: 'Français' }).click()
    await expect(html(page)).toHaveAttribute('lang', 'fr')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ravis de vous voir, Ines')
    await context.close()

    const elsewhere = await browser.newContext({ locale: 'en-GB', baseURL: test.info().project.use.baseURL })
    const other = await elsewhere.newPage()
    await world.signIn(other, ines)
    await open(other)
    await expect(html(other)).toHaveAttribute('lang', 'fr')
    await other.getByRole('button', { name: /langue, thème, déconnexion$/ }).click()
    await other.getByRole('menuitemradio', { name: 'Comme mon navigateur' }).click()
    await expect(html(other)).toHaveAttribute('lang', 'en')
    await elsewhere.close()
  })

  test('what the server refuses is said in it', async ({ page, world }) => {
    const { ines } = await scene(world)
    await open(page, '/sign-in')
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bei Laurel anmelden')
    await page.getByLabel('E-Mail oder Benutzername').fill(ines.email)
    await page.getByLabel('Passwort', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'passen nicht zusammen' })).toBeVisible()
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('it is chosen on the sign-in page, and kept when signed in', async ({ page, world }) => {
      const { ines } = await scene(world)
      await page.goto('/sign-in')
      await page.getByRole('button', { name: 'العربية' }).click()
      await expect(html(page)).toHaveAttribute('dir', 'rtl')
      await page.getByLabel('البريد الإلكتروني أو اسم المستخدم').fill(ines.email)
      await page.getByLabel('كلمة المرور', { exact: true }).fill(ines.password)
      await page.getByRole('button', { name: 'تسجيل الدخول' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('سعداء برؤيتك يا Ines')
    })
  })

  test('Arabic runs from the right: the rail stands there, and nothing sticks out', async ({ page, world }) => {
    const { ines, emi } = await scene(world)
    await world.recognition({ giver: emi, recipients: [ines], text: 'For the map', hi5s: [emi] })
    await world.signIn(page, ines)
    await open(page)
    await menu(page).click()
    await page.getByRole('menuitemradio', { name: 'العربية' }).click()
    await expect(html(page)).toHaveAttribute('dir', 'rtl')
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(beyond, String(width)).toBe(0)
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    const rail = (await page.getByRole('banner').boundingBox())!
    const feed = (await page.getByRole('article').boundingBox())!
    expect(rail.x).toBeGreaterThan(feed.x)
    await expect(page.getByRole('article').getByRole('link', { name: 'الآن' })).toBeVisible()
    // What somebody wrote keeps its own direction.
    await expect(page.getByText('For the map')).toHaveCSS('direction', 'ltr')
  })
})

test.describe('in a French browser', () => {
  test.use({ locale: 'fr-FR' })

  test('an address that leads nowhere says so in the reader’s language, and leads home', async ({ page, world }) => {
    const { ines } = await scene(world)
    await world.signIn(page, ines)
    const answer = await page.goto('/nowhere/at/all')
    expect(answer!.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible()
    await page.getByRole('link', { name: 'Aller à l’accueil' }).click()
    await expect(page).toHaveURL('/')
  })
})

test('each page may be opened at the size of a phone, with the rooms at hand', async ({ page, world }) => {
  const { ines } = await scene(world)
  await page.setViewportSize({ width: 390, height: 844 })
  await world.signIn(page, ines)
  await open(page)
  await page.getByRole('banner').getByRole('button', { name: 'Search people, pages and actions' }).click()
  await expect(box(page)).toBeFocused()
  await page.getByRole('option', { name: 'Keyboard shortcuts' }).click()
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
})
