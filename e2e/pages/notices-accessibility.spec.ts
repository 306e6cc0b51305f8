import type { Page } from '@playwright/test'
import type { World, WorldPerson } from '@/e2e/fixtures'
import { unsubscribeToken } from '@/lib/domain/notifications/unsubscribing'
import { giveRecognition } from '@/lib/domain/recognitions/commands'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, open, test } from './reader'

// axe in each state the pages of notices can be in, on a phone and on a desk, light and dark; and nothing scrolls sideways.

async function scene(world: World) {
  const mona = await world.person({ displayName: 'Wilhelmina-Alexandrina van Oldenbarnevelt-Stadhouder' })
  const emi = await world.person({ firstName: 'Emi' })
  const actor = await world.actor(mona)
  for (const text of ['long '.repeat(60), 'unbroken'.repeat(40), 'For the map'])
    await giveRecognition(actor, { recipientIds: [emi.id], valueIds: [], text })
  return emi
}

const states: Record<string, (page: Page, emi: WorldPerson) => Promise<unknown>> = {
  async 'the bell, open'(page) {
    await open(page)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Notices/ })
      .click()
    await expect(page.getByRole('dialog').getByText('For the map')).toBeVisible()
  },
  async 'the page'(page) {
    await open(page, '/notices')
    await expect(page.getByText('For the map')).toBeVisible()
  },
  'what one hears of': page => open(page, '/me/notices'),
  'the link of a mail': (page, emi) => {
    const whose = { organizationId: emi.organizationId, personId: emi.id }
    return page.goto(`/unsubscribe/${unsubscribeToken({ ...whose, topic: 'comment' })}`)
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing, nothing scrolls sideways: ${state}`, async ({ page, world }) => {
        const emi = await scene(world)
        await world.signIn(page, emi)
        await reach(page, emi)
        await expectNothingFound(page)
        const beyond = await widthBeyond(page)
        expect(beyond).toBe(0)
      })
  })
