import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { createEvent, createEventType, reviseEvent } from '@/lib/domain/events/commands'
import { findEvent, listUpcomingEvents } from '@/lib/domain/events/queries'
import { listReplies, replyToEvent } from '@/lib/domain/events/replies'
import { expect, listening, loseConnection, open, restoreConnection, test, toast } from './reader'

const year = new Date().getUTCFullYear() + 1
const picnic = { name: 'Company Picnic', startsAt: `${year}-08-29T11:00`, endsAt: `${year}-08-29T14:30` }

async function scene(world: World) {
  const [london, berlin] = [await world.location('London'), await world.location('Berlin')]
  const ada = await world.person({ firstName: 'Ada', role: 'admin', locationId: london.id })
  const eli = await world.person({ firstName: 'Eli', locationId: london.id })
  const boss = await world.actor(ada)
  return { london, berlin, ada, eli, boss }
}

const row = (page: Page, name: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name }) })

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

test('what is to come by month, one’s own holidays among it and told apart', async ({ page, world }) => {
  const { london, berlin, eli, boss } = await scene(world)
  await createEvent(boss, picnic)
  await createEvent(boss, { ...picnic, name: 'Berlin lunch', locationIds: [berlin.id] })
  const holiday = { startsAt: `${year}-08-30T00:00`, endsAt: `${year}-08-30T23:59`, isOfficialHoliday: true }
  await createEvent(boss, { ...holiday, name: 'Bank Holiday', locationIds: [london.id] })
  await createEvent(boss, { ...holiday, name: 'Feiertag', locationIds: [berlin.id] })
  await createEvent(boss, { name: 'Old party', startsAt: '2020-01-01T10:00', endsAt: '2020-01-01T11:00' })
  await world.signIn(page, eli)
  await open(page, '/events')
  const august = page.getByRole('region', { name: `August ${year}` })
  await expect(august.getByRole('listitem')).toHaveCount(3)
  await expect(row(page, 'Company Picnic')).toContainText('11:00–14:30')
  await expect(row(page, 'Company Picnic')).toContainText('Everywhere')
  await expect(row(page, 'Bank Holiday')).toContainText('Official holiday')
  await expect(page.getByText('Feiertag')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'New event' })).toHaveCount(0)

  await page.getByLabel('Place').selectOption({ label: 'Berlin' })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(row(page, 'Feiertag')).toBeVisible()
  await expect(page.getByText('Bank Holiday')).toHaveCount(0)
  await expect(page).toHaveURL(new RegExp(`place=${berlin.id}`))
  await page.getByRole('link', { name: 'Past' }).click()
  await expect(row(page, 'Old party')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`view=past&place=${berlin.id}`))
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(page).toHaveURL(/view=past$/)
})

test('a kind is chosen in the address, and where nothing fits the page says so', async ({ page, world }) => {
  const { eli, boss } = await scene(world)
  const [lunch, training] = [await createEventType(boss, 'Lunch'), await createEventType(boss, 'Training')]
  await createEvent(boss, { ...picnic, eventTypeId: lunch.id })
  await world.signIn(page, eli)
  await open(page, `/events?kind=${lunch.id}`)
  await expect(row(page, 'Company Picnic')).toBeVisible()
  await open(page, `/events?kind=${training.id}`)
  await expect(page.getByRole('heading', { name: 'No event fits your choice' })).toBeVisible()
  await open(page, '/events?kind=nonsense&place=-1&page=x&view=%00')
  await expect(row(page, 'Company Picnic')).toBeVisible()
})

test('a company without events says what they are; an administrator can make the first', async ({ page, world }) => {
  const { eli, ada } = await scene(world)
  await world.signIn(page, eli)
  await open(page, '/events')
  await expect(page.getByRole('heading', { name: 'Nothing is planned yet' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'New event' })).toHaveCount(0)
  await world.signIn(page, ada)
  await open(page, '/events')
  await page.getByRole('link', { name: 'New event' }).click()
  await expect(page.getByRole('heading', { name: 'New event' })).toBeVisible()
})

test('one says yes, is among the faces, and changes one’s mind', async ({ page, world }) => {
  const { eli, boss } = await scene(world)
  const { id } = await createEvent(boss, { ...picnic, placeLimit: 2, notes: '<p>Bring <b>cake</b></p>' })
  await replyToEvent(boss, id, 'yes')
  await world.signIn(page, eli)
  await open(page, '/events')
  await page.getByRole('link', { name: 'Company Picnic' }).click()
  await expect(page.getByText(/29 August \d{4}, 11:00–14:30/)).toBeVisible()
  await expect(page.getByText('cake')).toBeVisible()
  await listening(page)
  const answers = page.getByRole('region', { name: 'Do you come?' })
  await expect(answers).toContainText('1 place left')
  await answers.getByRole('button', { name: 'Yes' }).click()
  await expect(answers).toContainText('2 come')
  await expect(answers).toContainText('All places taken')
  await expect(answers).toContainText(eli.displayName)
  await expect(answers.getByRole('button', { name: 'Yes' })).toHaveAttribute('aria-pressed', 'true')
  await answers.getByRole('button', { name: 'Maybe' }).click()
  await expect(answers).toContainText(`Maybe: ${eli.displayName}`)
  await expect(answers).toContainText('1 place left')
  await expect.poll(async () => (await listReplies(boss, id)).map(one => one.answer)).toEqual(['yes', 'maybe'])
  await open(page, '/events')
  await expect(row(page, 'Company Picnic')).toContainText('You may come')
})

test('the last place goes to somebody else meanwhile, a connection is lost: the answer is taken back with a word', async ({
  page,
  world,
}) => {
  const { eli, boss } = await scene(world)
  const { id } = await createEvent(boss, { ...picnic, placeLimit: 1 })
  await world.signIn(page, eli)
  await open(page, `/events/${id}`)
  await replyToEvent(boss, id, 'yes')
  const yes = page.getByRole('button', { name: 'Yes' })
  await yes.click()
  await expect(toast(page, 'Your answer was not kept. All places are taken.')).toBeVisible()
  await expect(yes).toHaveAttribute('aria-pressed', 'false')
  await loseConnection(page)
  const no = page.getByRole('button', { name: 'No', exact: true })
  await no.click()
  await expect(toast(page, 'Your answer was not kept. Laurel did not answer')).toBeVisible()
  await expect(no).toHaveAttribute('aria-pressed', 'false')
  await restoreConnection(page)
  await no.click()
  await expect(no).toHaveAttribute('aria-pressed', 'true')
})

test('an event comes as a file for one’s own calendar, at the hour that stands here', async ({ page, world }) => {
  const { eli, boss, berlin } = await scene(world)
  const { id } = await createEvent(boss, { ...picnic, name: 'Picnic; "late", é', locationIds: [berlin.id] })
  const days = await createEvent(boss, { ...picnic, startsAt: `${year}-05-01T00:00`, endsAt: `${year}-05-03T00:00` })
  await world.signIn(page, eli)
  await open(page, `/events/${id}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Add to calendar' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`event-${id}.ics`)
  const file = await page.request.get(`/api/browser/events/${id}/ics`)
  expect(file.headers()['content-type']).toContain('text/calendar')
  const text = await file.text()
  expect(text).toContain(`DTSTART:${year}0829T110000\r\n`)
  expect(text).toContain(`DTEND:${year}0829T143000\r\n`)
  expect(text).toContain('SUMMARY:Picnic\\; "late"\\, é')
  expect(text).toContain('LOCATION:Berlin')
  expect(text).not.toContain('TZID')
  const whole = await (await page.request.get(`/api/browser/events/${days.id}/ics`)).text()
  expect(whole).toContain(`DTSTART;VALUE=DATE:${year}0501\r\n`)
  expect(whole).toContain(`DTEND;VALUE=DATE:${year}0503\r\n`)
})

test('another company’s event, and a form for who may not write: not here', async ({ page, world, other }) => {
  const { eli, boss } = await scene(world)
  const { id } = await createEvent(boss, picnic)
  const foreign = await scene(other)
  const status = async (path: string) => (await page.request.get(path)).status()
  await world.signIn(page, eli)
  for (const path of ['/events/new', `/events/${id}/edit`, '/events/0', '/events/99999999999', '/events/x'])
    expect(await status(path), path).toBe(404)
  await open(page, `/events/${id}`)
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Delete…' })).toHaveCount(0)
  await other.signIn(page, foreign.ada)
  for (const path of [`/events/${id}`, `/events/${id}/edit`, `/api/browser/events/${id}/ics`])
    expect(await status(path), path).toBe(404)
  await page.context().clearCookies()
  expect(await status(`/api/browser/events/${id}/ics`)).toBe(401)
})

test('somebody of another place may look, and come', async ({ page, world }) => {
  const { berlin, eli, boss } = await scene(world)
  const { id } = await createEvent(boss, { ...picnic, locationIds: [berlin.id] })
  await world.signIn(page, eli)
  await open(page, `/events/${id}`)
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(page.getByRole('region', { name: 'Do you come?' })).toContainText('1 comes')
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
  await expect(page.getByRole('dialog').filter({ hasText: 'It is back' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Company Picnic' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Do you come?' })).toContainText(eli.displayName)
})

test('a month is a table that arrow keys lead through, and a list on a phone', async ({ page, world }) => {
  const { eli, boss } = await scene(world)
  await createEvent(boss, { ...picnic, name: 'Camp', endsAt: `${year}-08-31T10:00` })
  await world.signIn(page, eli)
  await open(page, `/events/month?m=${year}-08`)
  const table = page.getByRole('grid', { name: `Events in August ${year}` })
  const day = (date: number) => table.getByRole('gridcell', { name: new RegExp(`\\D${date} August`) })
  await expect(day(29).getByRole('link', { name: 'Camp' })).toBeVisible()
  await expect(day(31).getByRole('link', { name: 'Camp (goes on)' })).toBeVisible()
  await expect(table.getByRole('columnheader')).toHaveText([/Mon/, /Tue/, /Wed/, /Thu/, /Fri/, /Sat/, /Sun/])
  await day(1).focus()
  await page.keyboard.press('ArrowDown')
  await expect(day(8)).toBeFocused()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await expect(day(29)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Camp' })).toBeVisible()
  await open(page, `/events/month?m=${year}-08`)
  await day(1).focus()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('grid', { name: `Events in September ${year}` })).toBeVisible()
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `/events/month?m=${year}-08`)
  await expect(table).toBeHidden()
  await expect(row(page, 'Camp').last()).toBeVisible()
  expect((await page.goto('/events/month?m=2026-13'))?.status()).toBe(200)
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

  test('one answers, and is told when no place is left', async ({ page, world }) => {
    const { eli, boss } = await scene(world)
    const { id } = await createEvent(boss, { ...picnic, placeLimit: 1 })
    await world.signIn(page, eli)
    await page.goto(`/events/${id}`)
    await page.getByRole('button', { name: 'Maybe' }).click()
    await expect(page.getByText(`Maybe: ${eli.displayName}`)).toBeVisible()
    await replyToEvent(boss, id, 'yes')
    await page.getByRole('button', { name: 'Yes' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'All places are taken.' })).toBeVisible()
  })

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
