import type { Page } from '@playwright/test'
import { expect, test as usual, type WorldPerson } from '@/e2e/fixtures'

// What tests of pages share: nothing may complain in the browser, and pages are told in the words people read.

// The browser itself reports requests that a test breaks on purpose; the trace asks for previews that are long gone; looking into
// a frame where nothing may run is a script to it.
const deliberate = /^(Failed to load resource|Connecting to 'blob:|Blocked script execution in .* frame is sandboxed)/

/** A test whose page must stay quiet: no error in the console, no uncaught one, nothing refused by the CSP. */
export const test = usual.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', error => complaints.push(String(error)))
      page.on('console', message => {
        if (message.type() === 'error' && !deliberate.test(message.text())) complaints.push(message.text())
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

/** The kudos whose words contain `text`. */
export const kudos = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })

/** Opens a page and waits until it listens: before that, a press on a button would be lost. */
export async function open(page: Page, path = '/') {
  const answer = await page.goto(path)
  await listening(page)
  return answer
}

/** React knows a page's elements a moment before it listens to the keyboard: that moment passes here. */
export async function listening(page: Page) {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some(key => key.startsWith('__react')),
  )
  // A browser with nothing to draw may keep its next frame for itself: then two seconds are wait enough.
  await page.evaluate(
    () =>
      new Promise<unknown>(done => {
        requestIdleCallback(() => requestAnimationFrame(done), { timeout: 1000 })
        setTimeout(done, 2000)
      }),
  )
}

/** A toast that begins with `text`. (What is urgent stands a second time elsewhere, for screen readers.) */
export const toast = (page: Page, text: string) =>
  page.getByRole('region', { name: 'Notifications' }).getByText(new RegExp(`^${text}`))

/** Opens the composer; gives its parts by the names people see. */
export async function composer(page: Page) {
  const sheet = page.getByRole('region', { name: 'Thank someone' })
  const parts = {
    sheet,
    to: sheet.getByRole('combobox', { name: 'To' }),
    words: sheet.getByRole('textbox', { name: 'What they did' }),
    picture: sheet.getByLabel('Picture', { exact: true }),
    send: sheet.getByRole('button', { name: 'Send thanks' }),
    troubles: sheet.getByRole('alert'),
    async choose(...people: Pick<WorldPerson, 'displayName'>[]) {
      for (const { displayName } of people) {
        await parts.to.fill(displayName)
        await page.getByRole('option', { name: displayName }).click()
      }
    },
  }
  await sheet.getByRole('link', { name: /Thank someone|Go on/ }).click()
  await expect(parts.to).toBeFocused()
  return parts
}

/** Breaks every Server Action of the page from here on, as a lost connection does. */
export const loseConnection = (page: Page) =>
  page.route('**/*', route => (route.request().method() === 'POST' ? route.abort() : route.fallback()))

export const restoreConnection = (page: Page) => page.unroute('**/*')

export { expect } from '@/e2e/fixtures'
