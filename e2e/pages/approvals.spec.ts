import type { Page } from '@playwright/test'
import type { World, WorldPerson } from '@/e2e/fixtures'
import { createEvent } from '@/lib/domain/events/commands'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave, withdrawLeave } from '@/lib/domain/leave/deciding'
import { findLeaveRequest } from '@/lib/domain/leave/queries'
import { expectNothingFound } from './axe'
import { expect, loseConnection, open, restoreConnection, test } from './reader'

// What a manager does beside deciding one request: several at once, by keys, other days, handing over, and a look at who goes unthanked.

const year = new Date().getUTCFullYear() + 1
const day = (date: number) => `${year}-09-${String(date).padStart(2, '0')}`

/** The first Monday of that September. */
const monday = [1, 2, 3, 4, 5, 6, 7].find(date => new Date(`${day(date)}T00:00:00Z`).getUTCDay() === 1)!

async function scene(world: World) {
  const mona = await world.person({ displayName: 'Mona Lindqvist' })
  const of = (displayName: string) => world.person({ displayName, managerId: mona.id })
  const people = [await of('Eli Navarro'), await of('Emi Takahashi'), await of('Freja Berg')]
  const holiday = await world.leaveType({ name: 'Holiday' })
  const asks = async (who: WorldPerson, from = monday) =>
    createLeaveRequest(await world.actor(who), {
      leaveTypeId: holiday.id,
      startDate: day(from),
      endDate: day(from + 1),
    })
  const requests = []
  for (const person of people) requests.push(await asks(person))
  return { mona, people, requests, holiday }
}

const request = (page: Page, name: string) => page.getByRole('article', { name: new RegExp(`^${name}`) })

test('several are approved at once; one decided meanwhile is named, and holds up no other', async ({ page, world }) => {
  const { mona, people, requests } = await scene(world)
  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  await page.getByRole('button', { name: 'Choose all' }).click()
  await page.getByRole('checkbox', { name: /^Choose Freja/ }).uncheck()
  await withdrawLeave(await world.actor(people[1]!), requests[1]!.id)

  await loseConnection(page)
  await page.getByRole('button', { name: 'Approve the 2 chosen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not done yet' })).toBeFocused()
  await restoreConnection(page)
  await page.getByRole('button', { name: 'Approve the 2 chosen' }).click()
  const told = page.getByRole('alert').filter({ hasText: '1 request approved.' })
  await expect(told).toContainText('Emi Takahashi, Mon')
  await expect(request(page, 'Eli')).toHaveCount(0)
  await expect(request(page, 'Emi')).toHaveCount(0)
  await expect(request(page, 'Freja')).toBeVisible()

  // The last one, withdrawn under one's eyes: nothing is left, and one is told all the same.
  await request(page, 'Freja').getByText('Turn down…').click()
  await withdrawLeave(await world.actor(people[2]!), requests[2]!.id)
  await request(page, 'Freja')
    .getByRole('button', { name: /^Approve/ })
    .click()
  await expect(request(page, 'Freja').getByRole('alert')).toContainText(/decided already|no longer here/)
})

test('J, K, X, A and R do it by the keyboard alone', async ({ page, world }) => {
  const { mona } = await scene(world)
  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  await page.keyboard.press('j')
  await expect(request(page, 'Eli')).toBeFocused()
  await page.keyboard.press('j')
  await expect(request(page, 'Emi')).toBeFocused()
  await page.keyboard.press('x')
  await expect(page.getByRole('checkbox', { name: /^Choose Emi/ })).toBeChecked()
  await page.keyboard.press('k')
  // It has the focus from the first moment: a key pressed on seeing it must not be undone by a focus that comes later.
  const focusedAtOnce = page.evaluate(
    () =>
      new Promise<boolean>(resolve => {
        new MutationObserver(() => {
          const told = [...document.querySelectorAll('[role=status]')].find(one =>
            one.textContent?.includes('Approved:'),
          )
          if (told) resolve(document.activeElement === told)
        }).observe(document.body, { childList: true, subtree: true })
      }),
  )
  await page.keyboard.press('a')
  await expect(page.getByRole('status').filter({ hasText: 'Approved: Eli Navarro' })).toBeVisible()
  expect(await focusedAtOnce).toBe(true)
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await expect(request(page, 'Emi').getByLabel('Why not?')).toBeFocused()
  await page.keyboard.type('jkxar are only letters here')
  await expect(request(page, 'Emi').getByLabel('Why not?')).toHaveValue('jkxar are only letters here')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('In Approvals: turn down')
})

test('whoever turns down may propose other days, and they can be asked for with one press', async ({ page, world }) => {
  const { mona, people, requests } = await scene(world)
  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  const eli = request(page, 'Eli')
  await eli.getByText('Turn down…').click()
  await eli.getByLabel('Why not?').fill('We launch that week')
  await eli.getByLabel('From').fill(day(monday + 8))
  await eli.getByLabel('Until').fill(day(monday + 7))
  await eli.getByRole('button', { name: 'Turn down' }).click()
  await expect(eli.getByRole('alert')).toContainText('must not lie before the start')
  await eli.getByLabel('Until').fill(day(monday + 9))
  await eli.getByRole('button', { name: 'Turn down' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Turned down: Eli Navarro' })).toBeVisible()

  const [mail] = await world.waitForMail(people[0]!.email)
  expect(mail!.text).toContain('Mona Lindqvist proposes other days')
  await world.signIn(page, people[0]!)
  await open(page, `/leave/${requests[0]!.id}`)
  await expect(page.getByText(/^Mona Lindqvist proposes Tue .* instead\.$/)).toBeVisible()
  await page.getByRole('link', { name: 'Ask for these days' }).click()
  const form = page.getByRole('form', { name: 'Ask for leave' })
  await expect(form.getByLabel('First day')).toHaveValue(day(monday + 8))
  await expect(form.getByLabel('Last day')).toHaveValue(day(monday + 9))
  await form.getByRole('button', { name: 'Send request' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Sent: Tue ' })).toBeVisible()
})

test('while away somebody else decides, until one ends it', async ({ page, world }) => {
  const { mona, people } = await scene(world)
  const today = new Date().toISOString().slice(0, 10)
  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  const away = page.getByRole('region', { name: 'While you are away' })
  await away.getByRole('button', { name: 'Hand over' }).click()
  await away
    .getByRole('alert')
    .getByRole('link', { name: /Choose who decides/ })
    .click()
  await expect(away.getByLabel('Who decides')).toBeFocused()
  await away.getByLabel('Who decides').selectOption('Eli Navarro')
  await away.getByLabel('From').fill(today)
  await away.getByLabel('Until').fill(`${year}-12-31`)
  await away.getByRole('button', { name: 'Hand over' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Handed over.' })).toBeVisible()
  await expect(away).toContainText('Eli Navarro decides for you')

  await world.signIn(page, people[0]!)
  await open(page, '/leave/approvals')
  await expect(page.getByText(/^You decide for Mona Lindqvist/)).toBeVisible()
  await request(page, 'Emi')
    .getByRole('button', { name: /^Approve/ })
    .click()
  await expect(page.getByRole('status').filter({ hasText: 'Approved: Emi Takahashi' })).toBeVisible()

  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  await away.getByRole('button', { name: /^End it: Eli Navarro/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Ended.' })).toBeVisible()
  await world.signIn(page, people[0]!)
  await open(page, '/leave/approvals')
  await expect(page.getByRole('heading', { name: 'You do not decide about anybody’s leave' })).toBeVisible()
})

test('who of the team goes unthanked is named, days of leave left out', async ({ page, world }) => {
  const mona = await world.person({ displayName: 'Mona Lindqvist' })
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
  const date = (days: number) => ago(days).toISOString().slice(0, 10)
  const of = (displayName: string) => world.person({ displayName, managerId: mona.id, dateHired: date(60) })
  const [eli, emi, freja] = [await of('Eli Navarro'), await of('Emi Takahashi'), await of('Freja Berg')]
  await world.recognition({ giver: mona, recipients: [emi], createdAt: ago(3) })
  // Freja was thanked as long ago as Eli was hired, and was on leave for most of it.
  const holiday = await world.leaveType({ name: 'Holiday' })
  const leave = await createLeaveRequest(await world.actor(freja), {
    leaveTypeId: holiday.id,
    startDate: date(50),
    endDate: date(5),
  })
  await approveLeave(await world.actor(mona), leave.id)
  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  const list = page.getByRole('region', { name: 'Worth a word of thanks' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText(eli.displayName)
  await list.getByRole('link', { name: 'Thank Eli Navarro' }).click()
  await expect(page.getByRole('region', { name: 'Thank someone' })).toContainText('Eli Navarro')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('several are approved, and decisions handed over', async ({ page, world }) => {
    const { mona } = await scene(world)
    await world.signIn(page, mona)
    await page.goto('/leave/approvals')
    await page.getByRole('checkbox', { name: /^Choose Eli/ }).check()
    await page.getByRole('checkbox', { name: /^Choose Emi/ }).check()
    await page.getByRole('button', { name: 'Approve all chosen' }).click()
    await expect(page.getByRole('status').filter({ hasText: '2 requests approved.' })).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.getByLabel('Who decides').selectOption('Emi Takahashi')
    const away = page.getByRole('region', { name: 'While you are away' })
    await away.getByLabel('From').fill(day(monday))
    await away.getByRole('button', { name: 'Hand over' }).click()
    await expect(page.getByText('Emi Takahashi decides for you')).toBeVisible()
  })
})

for (const width of [390, 1440])
  test(`axe finds nothing with all of it in sight, ${width} px wide`, async ({ page, world }) => {
    const { mona } = await scene(world)
    await page.setViewportSize({ width, height: 900 })
    await world.signIn(page, mona)
    await open(page, '/leave/approvals')
    await page.getByRole('button', { name: 'Choose all' }).click()
    await request(page, 'Eli').getByText('Turn down…').click()
    await expectNothingFound(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  })

for (const scripts of [true, false])
  test.describe(scripts ? 'what counts differently, with scripts' : 'what counts differently, without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a new holiday asks what becomes of leave on that day: counted anew or left, one or all', async ({
      page,
      world,
    }) => {
      const admin = await world.actor(await world.person({ role: 'admin' }))
      const mona = await world.person()
      const names = ['Eli Navarro', 'Emi Takahashi', 'Freja Berg', 'Jonas Lind']
      const people = []
      for (const displayName of names) people.push(await world.person({ displayName, managerId: mona.id }))
      const kind = await world.leaveType()
      const days = { startDate: day(monday), endDate: day(monday + 4) }
      const requests: { id: number }[] = []
      for (const { id } of people)
        requests.push(
          await createLeaveRequest(admin, { personId: id, leaveTypeId: kind.id, ...days, status: 'approved' }),
        )
      await createEvent(admin, {
        name: 'Founders’ Day',
        startsAt: `${day(monday + 1)}T00:00:00`,
        endsAt: `${day(monday + 1)}T23:59:59`,
        isOfficialHoliday: true,
      })
      const counted = async () => Promise.all(requests.map(async ({ id }) => (await findLeaveRequest(admin, id)).days))
      await world.signIn(page, mona)
      await page.goto('/leave/approvals')
      const section = page.getByRole('region', { name: 'Counts differently now' })
      await expect(section.getByText('5 days so far, 4 days now: Founders’ Day')).toHaveCount(4)
      if (scripts) await expectNothingFound(page)
      await section.getByRole('button', { name: /^Count anew: Eli/ }).click()
      await expect(page.getByText('Counted anew. Their balance follows')).toBeVisible()
      expect(await counted()).toEqual([4, 5, 5, 5])
      await section.getByRole('button', { name: /^Leave as it is: Emi/ }).click()
      await expect(page.getByText('Left as it was.')).toBeVisible()
      await section.getByRole('button', { name: 'Count all 2 anew' }).click()
      await expect(page.getByText('2 counted anew.')).toBeVisible()
      await expect(section).toHaveCount(0)
      expect(await counted()).toEqual([4, 5, 4, 4])
    })
  })
