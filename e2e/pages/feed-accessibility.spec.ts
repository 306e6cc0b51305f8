import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { todayIn } from '@/lib/domain/calendar/dates'
import { giveRecognition, reviseRecognition } from '@/lib/domain/recognitions/commands'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { composer, expect, kudos, open, test } from './reader'

// axe on what stands around the kudos: filters, days of the week, news, the lists below the caret, reports, edits.

async function scene(world: World) {
  const today = todayIn(world.organization.timeZone)
  const ines = await world.person({ firstName: 'Ines' })
  const emi = await world.person({
    firstName: 'Emi',
    showsBirthday: true,
    employee: { birthdate: `1990${today.slice(4)}` },
  })
  const jonas = await world.person({ firstName: 'Jonas' })
  const value = await world.value({ name: 'Courage' })
  const one = await world.recognition({ giver: emi, recipients: [jonas], text: 'For the map', values: [value] })
  const mine = await world.recognition({ giver: ines, recipients: [emi], picture: await world.picture() })
  await reviseRecognition(await world.actor(ines), mine.id, { text: '[b]Better[/b] words', valueIds: [value.id] })
  const give = async () =>
    giveRecognition(await world.actor(emi), { recipientIds: [jonas.id], valueIds: [], text: 'Fresh bread' })
  return { ines, emi, value, one, mine, give }
}

type Scene = Awaited<ReturnType<typeof scene>>

const states: Record<string, (page: Page, scene: Scene) => Promise<unknown>> = {
  async 'days of the week, filters and a list of people'(page, { value }) {
    await open(page, `/?scope=me&value=${value.id}`)
    await expect(page.getByRole('region', { name: 'This week' })).toBeVisible()
    await page.getByRole('combobox', { name: 'Given or received by' }).press('ArrowDown')
    await expect(page.getByRole('listbox', { name: 'Colleagues' })).toBeVisible()
  },
  async 'a part of the feed with nothing in it'(page) {
    await open(page, '/?scope=location')
    await expect(page.getByRole('heading', { name: 'Nothing from where you work yet' })).toBeVisible()
  },
  async news(page, { give }) {
    const line = page.waitForResponse('**/api/browser/live')
    await open(page)
    await line
    await give()
    await expect(page.getByRole('button', { name: '1 new kudos' })).toBeVisible()
  },
  async 'people below the caret, and a hint'(page) {
    await open(page)
    const sheet = await composer(page)
    await sheet.words.focus()
    await page.keyboard.type('Thanks to @')
    await expect(page.getByRole('listbox', { name: 'Colleagues to thank' })).toBeVisible()
    await expect(sheet.sheet.getByText('What exactly did they do?')).toBeVisible()
  },
  async 'a report with troubles'(page) {
    await open(page)
    await kudos(page, 'For the map')
      .getByRole('button', { name: /^More for/ })
      .click()
    await page.getByRole('menuitem', { name: 'Report…' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Report' }).click()
    await expect(page.getByRole('dialog').getByRole('alert')).toBeFocused()
  },
  async 'an edit with troubles'(page, { mine }) {
    await open(page, `/kudos/${mine.id}/edit`)
    await page.getByRole('button', { name: 'Remove the picture' }).click()
    await page.getByRole('textbox', { name: 'What they did' }).fill('')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toBeFocused()
  },
  async 'a history'(page, { mine }) {
    await open(page, `/kudos/${mine.id}/history`)
    await expect(page.getByText('Values added: Courage')).toBeVisible()
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing: ${state}`, async ({ page, world }) => {
        const people = await scene(world)
        await world.signIn(page, people.ines)
        await reach(page, people)
        await expectNothingFound(page)
        const beyond = await widthBeyond(page)
        expect(beyond).toBe(0)
      })
  })
