import type { Page } from '@playwright/test'
import { expect } from '@/e2e/fixtures'

export type Trapped = Window & { laurelRan?: string[]; laurelReports?: string[] }

/** Sets the traps: who falls into one has run something, or tried to. */
export async function trap(page: Page) {
  const dialogs: string[] = []
  page.on('dialog', dialog => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.addInitScript(() => {
    const trapped = window as Trapped
    trapped.laurelRan = []
    trapped.laurelReports = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      trapped.laurelReports!.push(`${violatedDirective} ${blockedURI} ${sample}`),
    )
  })
  return dialogs
}

/** Nothing ran, nothing tried to, and no address or attribute leads to either. */
export async function expectInert(page: Page, path: string, dialogs: string[]) {
  const elsewhere = await page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], [action], [formaction]')]
      .flatMap(one => ['href', 'src', 'action', 'formaction'].map(name => one.getAttribute(name) ?? ''))
      .filter(address => !address.includes('A React form was unexpectedly submitted'))
      .filter(address => /^\s*(javascript|data:text|vbscript):/i.test(address) || address.includes('evil.example')),
  )
  expect(elsewhere, path).toEqual([])
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap(one => [...one.attributes].map(({ name }) => name))
      .filter(name => /^on/i.test(name)),
  )
  expect(handlers, path).toEqual([])
  const { laurelRan, laurelReports } = await page.evaluate(() => {
    const { laurelRan, laurelReports } = window as Trapped
    return { laurelRan, laurelReports }
  })
  expect(laurelRan, path).toEqual([])
  expect(laurelReports, path).toEqual([])
  expect(dialogs, path).toEqual([])
}

/** Opens pages, each by its path with something that it shows, and finds them inert. */
export async function visit(page: Page, dialogs: string[], paths: Record<string, string | null>) {
  for (const [path, shown] of Object.entries(paths)) {
    const response = await page.goto(path)
    expect(response!.status(), path).toBe(200)
    if (shown) await expect(page.getByText(shown).first(), path).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectInert(page, path, dialogs)
  }
}
