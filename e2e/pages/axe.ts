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

/** axe, every rule it has, light and dark. */
export async function expectNothingFound(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    // Dark differs in colours alone.
    if (colorScheme === 'dark') axe.withRules(['color-contrast'])
    await settled(page)
    const { violations } = await axe.analyze()
    const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(node => node.html) }))
    expect(found, colorScheme).toEqual([])
  }
}
