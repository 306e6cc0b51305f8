import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@/e2e/fixtures'

/** What stands in a page once it has been checked. */
declare const axe: { run(options: object): ReturnType<AxeBuilder['analyze']> }

/** Waits until the colours of the other theme have arrived: in between they are neither one's. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    await frame()
    await frame()
    const passing = () =>
      document.getAnimations().filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime))
    // What ends may begin others: a colour that is inherited passes on in its own time.
    while (passing().some(one => one.playState === 'running'))
      await Promise.all(passing().map(one => one.finished.catch(() => {}))).then(frame)
  })

/** Of a check, what is told in a failure; of what is well, nothing is put together (that took a third of the time). */
const violationsAlone = { resultTypes: ['violations' as const] }

/** axe, every rule it has and that of WCAG 2.2 about the size of targets. */
const everyRule = (page: Page) =>
  // Within the page: the other way opens a window of its own for each result, and takes twice as long.
  new AxeBuilder({ page })
    .setLegacyMode()
    .options({ ...violationsAlone, rules: { 'target-size': { enabled: true } } })
    .analyze()

/** Dark differs in colours alone, and axe is in the page from the light before it. */
const coloursAlone = (page: Page) =>
  page.evaluate(options => axe.run(options), { ...violationsAlone, runOnly: ['color-contrast'] })

/** Nothing that axe knows of is wrong with the page as it stands, light and dark. */
export async function expectNothingFound(page: Page) {
  for (const [colorScheme, check] of [
    ['light', everyRule],
    ['dark', coloursAlone],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // What has been scrolled beneath the bar on top is not too small, it is elsewhere.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await settled(page)
    const { violations } = await check(page)
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(node => node.html) }))
    expect(found, colorScheme).toEqual([])
  }
}

/** The two widths every page is held to. */
export const devices = Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } })

/** How many pixels stick out at the side, where nothing should. */
export const widthBeyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
