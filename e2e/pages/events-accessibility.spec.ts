import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { createEvent, createEventType } from '@/lib/domain/events/commands'
import { replyToEvent } from '@/lib/domain/events/replies'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, open, test } from './reader'

// axe in each state the pages of events can be in, on a phone and on a desk, light and dark; and nothing scrolls sideways.

const year = new Date().getUTCFullYear() + 1
const long = 'Betriebsversammlungsvorbereitungsbesprechung-mit-anschließendem-Zusammensein'

async function scene(world: World) {
  const london = await world.location('London, the building by the canal with the very long name')
  await world.location('Berlin')
  const ada = await world.person({ firstName: 'Ada', role: 'admin', locationId: london.id })
  const boss = await world.actor(ada)
  await createEventType(boss, 'Lunch')
  await createEventType(boss, 'Company gathering with everybody who wants to be there')
  const times = { startsAt: `${year}-08-12T11:00`, endsAt: `${year}-08-14T14:30` }
  const notes = `<p>${long} <a href="https://acme.example">there</a></p><ul><li>soup</li></ul>`
  const event = await createEvent(boss, { ...times, name: long, notes, placeLimit: 12, locationIds: [london.id] })
  for (let made = 0; made < 10; made++)
    await replyToEvent(await world.actor(await world.person()), event.id, made < 9 ? 'yes' : 'maybe')
  await replyToEvent(boss, event.id, 'yes')
  const day = { startsAt: `${year}-08-13T00:00`, endsAt: `${year}-08-13T23:59`, isOfficialHoliday: true }
  const holiday = await createEvent(boss, { ...day, name: 'Summer bank holiday' })
  return { ada, event, holiday }
}

type Scene = Awaited<ReturnType<typeof scene>>

const states: Record<string, (page: Page, scene: Scene) => Promise<unknown>> = {
  list: page => open(page, '/events'),
  'nothing chosen': page => open(page, '/events?view=past'),
  month: page => open(page, `/events/month?m=${year}-08`),
  'one event': async (page, { event }) => {
    await open(page, `/events/${event.id}`)
    await page.getByText(/and \d+ more$/).click()
  },
  'a holiday': (page, { holiday }) => open(page, `/events/${holiday.id}`),
  'asked before deleting': async (page, { event }) => {
    await open(page, `/events/${event.id}`)
    await page.getByRole('button', { name: 'Delete…' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
  },
  'the form, with troubles': async (page, { event }) => {
    await open(page, `/events/${event.id}/edit`)
    await page.getByLabel('First day').fill('')
    await page.getByLabel('Places', { exact: true }).fill('many')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('form').getByRole('alert')).toBeFocused()
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing, nothing scrolls sideways: ${state}`, async ({ page, world }) => {
        const told = await scene(world)
        await world.signIn(page, told.ada)
        await reach(page, told)
        await expectNothingFound(page)
        await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
        const beyond = await widthBeyond(page)
        expect(beyond).toBe(0)
      })
  })
