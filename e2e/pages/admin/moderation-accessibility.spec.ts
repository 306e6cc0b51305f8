import type { Page } from '@playwright/test'
import { reportRecognition } from '@/lib/domain/moderation/commands'
import { decideReported } from '@/lib/domain/moderation/deciding'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, open, test } from '../reader'

const states: Record<string, (page: Page) => Promise<unknown>> = {
  async pending(page) {
    await open(page, '/admin/moderation')
    await page.getByText('Add a comment').click()
  },
  async resolved(page) {
    await open(page, '/admin/moderation/resolved')
    await expect(page.getByRole('button', { name: /^Restore/ })).toBeVisible()
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing, nothing scrolls sideways: ${state}`, async ({ page, world }) => {
        const long = 'Wilhelmina-Alexandrina van Oldenbarnevelt-Stadhouder'
        const [giver, friend] = [await world.person({ displayName: long }), await world.person({ displayName: long })]
        const reporter = await world.actor(await world.person({ displayName: long }))
        const mo = await world.person({ role: 'moderator' })
        const value = await world.value({ name: 'Betriebsratsschulungsfreistellungsfreundlichkeit' })
        const said = async (text: string) => {
          const { id } = await world.recognition({ giver, recipients: [friend], values: [value], text })
          const report = { markAs: 'incorrect' as const, reason: 'https://example.com/'.repeat(8) }
          return { id, seen: (await reportRecognition(reporter, id, report)).id }
        }
        await said('A word '.repeat(300))
        const { id, seen } = await said('Donaudampfschifffahrt'.repeat(12))
        await decideReported(await world.actor(mo), id, { decision: 'remove', seen, comment: 'No '.repeat(80) })
        await world.signIn(page, mo)
        await reach(page)
        await expectNothingFound(page)
        await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
        expect(await widthBeyond(page)).toBe(0)
      })
  })
