import type { Page } from '@playwright/test'
import { createEvent, createEventType, reviseEvent } from '@/lib/domain/events/commands'
import { findEvent, listUpcomingEvents } from '@/lib/domain/events/queries'
import { replyToEvent } from '@/lib/domain/events/replies'
import { picnic, scene, year } from './events-scene'
import { expect, loseConnection, open, restoreConnection, test, toast } from './reader'

const form = (page: Page) => ({
  name: page.getByLabel('What is it?'),
  kind: page.getByLabel('Kind'),
  allDay: page.getByLabel('All day'),
  first: page.getByLabel('First day'),
  from: page.getByLabel('From', { exact: true }),
  last: page.getByLabel('Last day'),
  until: page.getByLabel('Until', { exact: true }),
  places: page.getByLabel('Places', { exact: true }),
  notes: page.getByLabel('Notes'),
  create: page.getByRole('button', { name: 'Create event' }),
  save: page.getByRole('button', { name: 'Save' }),
  troubles: page.getByRole('alert').filter({ hasText: /\w/ }),
})

test('an administrator writes an event; what is missing is said, and what was typed is kept', async ({
  page,
  world,
}) => {
  const { ada, boss } = await scene(world)
  await createEventType(boss, 'Lunch')
  await createEventType(boss, 'Training')
  await world.signIn(page, ada)
  await open(page, '/events/new')
  const fields = form(page)
  await fields.name.fill('Summer party')
  await fields.kind.selectOption('Training')
  await fields.first.fill(`${year}-07-03`)
  await fields.from.fill('17:30')
  await fields.until.fill('09:00')
  await page.getByLabel('Berlin').check()
  await fields.places.fill('many')
  await fields.notes.fill('Bring *cake*\n\n- and tea')
  await fields.create.click()
  await expect(fields.troubles).toBeFocused()
  await expect(fields.troubles).toContainText('Places: This must be a number.')
  await fields.places.fill('12')
  await fields.create.click()
  await fields.troubles.getByRole('link', { name: 'Until: The end must come after the start.' }).click()
  await expect(fields.until).toBeFocused()
  await fields.until.fill('23:00')
  await fields.create.click()
  await expect(page.getByRole('status').filter({ hasText: 'It is in the calendar: Summer party' })).toBeFocused()
  await expect(page.getByText(/3 July \d{4}, 17:30–23:00/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveText(['and tea'])
  const [made] = await listUpcomingEvents(boss)
  expect(made).toMatchObject({ placeLimit: 12, locations: [{ name: 'Berlin' }], eventType: { name: 'Training' } })
  expect(made!.notes).toContain('<b>cake</b>')
})

test('whole days need no hours', async ({ page, world }) => {
  const { ada, boss } = await scene(world)
  await world.signIn(page, ada)
  await open(page, `/events/new?on=${year}-07-03`)
  const fields = form(page)
  await expect(fields.first).toHaveValue(`${year}-07-03`)
  await fields.name.fill('Offsite')
  await fields.allDay.check()
  await expect(fields.from).toBeHidden()
  await fields.last.fill(`${year}-07-05`)
  await fields.create.click()
  await expect(page.getByText(/5 July \d{4}, all day/)).toBeVisible()
  expect((await listUpcomingEvents(boss))[0]).toMatchObject({
    startsAt: `${year}-07-03T00:00:00`,
    endsAt: `${year}-07-06T00:00:00`,
  })
})

test('a lost connection and an ended session keep what was typed', async ({ page, world }) => {
  const { ada } = await scene(world)
  await world.signIn(page, ada)
  await open(page, '/events/new')
  const fields = form(page)
  await fields.name.fill('Typed once')
  await fields.allDay.check()
  await fields.first.fill(`${year}-07-03`)
  await loseConnection(page)
  await fields.create.click()
  await expect(fields.troubles).toContainText('Laurel did not answer')
  await restoreConnection(page)
  await page.context().clearCookies()
  await fields.create.click()
  await expect(fields.troubles).toContainText('Your session has ended')
  await expect(fields.name).toHaveValue('Typed once')
  await world.signIn(page, ada)
  await fields.create.click()
  await expect(page.getByRole('heading', { name: 'Typed once' })).toBeVisible()
})

test('notes that marks cannot say stay as they are until somebody writes others', async ({ page, world }) => {
  const { ada, boss } = await scene(world)
  const notes = '<p>Soup: <span class="bb-color-red">hot</span></p><ul><li>lentil</li></ul>'
  const { id } = await createEvent(boss, { ...picnic, notes })
  await world.signIn(page, ada)
  await open(page, `/events/${id}/edit`)
  const fields = form(page)
  await expect(fields.notes).toHaveValue('Soup: hot\n\n- lentil')
  await fields.name.fill('Soup')
  await fields.save.click()
  await expect(page.getByRole('heading', { name: 'Soup' })).toBeVisible()
  expect((await findEvent(boss, id)).notes).toBe(notes)
  await open(page, `/events/${id}/edit`)
  await fields.notes.fill('Cold <script>alert(1)</script> _soup_')
  await fields.save.click()
  await expect(page.getByText('Cold <script>alert(1)</script>')).toBeVisible()
})

test('of two administrators who write at once the second is told, and decides', async ({ page, world }) => {
  const { ada, boss } = await scene(world)
  const { id } = await createEvent(boss, picnic)
  await world.signIn(page, ada)
  await open(page, `/events/${id}/edit`)
  const fields = form(page)
  await fields.name.fill('Mine')
  await reviseEvent(boss, id, { name: 'Theirs' })
  await fields.save.click()
  await expect(fields.troubles).toContainText('Somebody else has changed this event')
  await expect(fields.name).toHaveValue('Mine')
  expect((await findEvent(boss, id)).name).toBe('Theirs')
  await fields.save.click()
  await expect(fields.troubles).toContainText('Somebody else has changed this event')
  await page.getByLabel('Save mine over it').check()
  await fields.save.click()
  await expect(page.getByRole('heading', { name: 'Mine' })).toBeVisible()
})

test('an event is deleted once its effect is said, and brought back', async ({ page, world }) => {
  const { ada, eli, boss } = await scene(world)
  const { id } = await createEvent(boss, picnic)
  await replyToEvent(await world.actor(eli), id, 'yes')
  await world.signIn(page, ada)
  await open(page, `/events/${id}`)
  await page.getByRole('button', { name: 'Delete…' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Delete “Company Picnic”?' })
  await expect(dialog).toContainText('1 colleague who comes is told.')
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('button', { name: 'Delete…' }).click()
  await dialog.getByRole('button', { name: 'Delete event' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing is planned yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  // What is said about it names it too, and is no heading among the page's.
  await expect(toast(page, 'It is back')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Company Picnic' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Do you come?' })).toContainText(eli.displayName)
})

test('the palette offers a new event to who may make one', async ({ page, world }) => {
  const { ada, eli } = await scene(world)
  for (const [person, offered] of [
    [ada, 1],
    [eli, 0],
  ] as const) {
    await world.signIn(page, person)
    await open(page, '/events')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Search people, pages and actions' }).fill('new event')
    await expect(page.getByRole('option', { name: 'New event' })).toHaveCount(offered)
    if (!offered) await expect(page.getByText('Nothing by that name.').first()).toBeVisible()
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an administrator writes, mends and deletes', async ({ page, world }) => {
    const { ada, boss } = await scene(world)
    await world.signIn(page, ada)
    await page.goto('/events/new')
    const fields = form(page)
    await fields.name.fill('Lunch')
    await fields.first.fill(`${year}-07-03`)
    await fields.from.fill('12:00')
    await fields.until.fill('11:00')
    await page.getByLabel('London').check()
    await fields.create.click()
    await expect(fields.troubles).toContainText('The end must come after the start.')
    await expect(page.getByLabel('London')).toBeChecked()
    await fields.until.fill('13:00')
    await fields.create.click()
    await expect(page.getByRole('heading', { name: 'Lunch' })).toBeVisible()
    await page.getByRole('link', { name: 'Edit' }).click()
    await fields.allDay.check()
    await fields.save.click()
    await expect(page.getByText(/3 July \d{4}, all day/)).toBeVisible()
    await page.getByText('Delete…').filter({ visible: true }).click()
    await page.getByRole('button', { name: 'Delete event' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing is planned yet' })).toBeVisible()
    expect(await listUpcomingEvents(boss)).toEqual([])
  })
})
