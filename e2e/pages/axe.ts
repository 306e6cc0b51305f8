import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from '@/e2e/fixtures'

/** Waits until the colours of the other theme have arrived: in between they are neither one's. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    await frame()
    await frame()
    const passing = document.getAnimations().filter(one => Number.isFinite(one.effect?.getComputedTiming().endTime))
    await Promise.all(passing.map(one => one.finished.catch(() => {})))
  })

/** axe, every rule it has and that of WCAG 2.2 about the size of targets, light and dark. */
export async function expectNothingFound(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Within the page: the other way opens a window of its own for each result, and takes twice as long.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: { 'target-size': { enabled: true } } })
    // Dark differs in colours alone.
    if (colorScheme === 'dark') axe.withRules(['color-contrast'])
    // What has been scrolled beneath the bar on top is not too small, it is elsewhere.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await settled(page)
    const { violations } = await axe.analyze()
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(node => node.html) }))
    expect(found, colorScheme).toEqual([])
  }
}

/** The two widths every page is held to. */
export const devices = Object.entries({ phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } })

/** How many pixels stick out at the side, where nothing should. */
export const widthBeyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
