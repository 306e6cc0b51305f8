import type { World, WorldPerson } from '@/e2e/fixtures'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave } from '@/lib/domain/leave/deciding'
import { createBlackoutPeriod } from '@/lib/domain/leave/rules'
import { expect, loseConnection, open, restoreConnection, test } from './reader'

// A week of work in July, from Monday on, with nothing around it.
const year = new Date().getUTCFullYear() + 1

/** The first Monday on or after a day of next year's July, and days after it. */
function july(plus = 0) {
  const day = new Date(Date.UTC(year, 6, 1))
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1)
  day.setUTCDate(day.getUTCDate() + plus)
  return day.toISOString().slice(0, 10)
}

const week = { startDate: july(), endDate: july(4) }

async function scene(world: World) {
  // Whoever came in the middle of a year has a part of its days.
  const dateHired = '2020-01-01'
  const mona = await world.person({ firstName: 'Mona', dateHired })
  const eli = await world.person({ firstName: 'Eli', managerId: mona.id, dateHired })
  const emi = await world.person({ firstName: 'Emi', managerId: mona.id, dateHired })
  const holiday = await world.leaveType({
    name: 'Holiday',
    accrual: 'annual',
    entitlement: 25,
    accruesFrom: `${year - 1}-01-01`,
    position: 1,
  })
  const sick = await world.leaveType({ name: 'Sick leave', requiresApproval: false, position: 2 })
  return { mona, eli, emi, holiday, sick }
}

async function asks(world: World, person: WorldPerson, leaveTypeId: number, dates = week, comments = '') {
  return createLeaveRequest(await world.actor(person), { leaveTypeId, ...dates, comments })
}

function form(page: import('@playwright/test').Page) {
  const ask = page.getByRole('form', { name: 'Ask for leave' })
  return {
    ask,
    kind: ask.getByLabel('Kind of leave'),
    first: ask.getByLabel('First day'),
    last: ask.getByLabel('Last day'),
    comments: ask.getByLabel('Anything to add?'),
    outlook: ask.getByRole('region', { name: 'What it comes to' }),
    send: ask.getByRole('button', { name: 'Send request' }),
    look: ask.getByRole('button', { name: 'See what it comes to' }),
    troubles: ask.getByRole('alert'),
  }
}

test('one sees what a leave comes to, then asks for it', async ({ page, world }) => {
  const { eli, emi, mona, holiday } = await scene(world)
  await world.holiday(july(2), { name: 'Founders’ day' })
  const away = await asks(world, emi, holiday.id, { startDate: july(4), endDate: july(4) })
  await approveLeave(await world.actor(mona), away.id)
  await world.signIn(page, eli)
  await open(page, '/leave')
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Leave' })).toHaveAttribute(
    'aria-current',
    'page',
  )
  const fields = form(page)
  await fields.kind.selectOption({ label: 'Holiday, 25 days left' })
  await fields.first.fill(week.startDate)
  await fields.last.fill(week.endDate)
  await fields.ask.getByLabel('Until midday').check()
  await expect(fields.outlook).toContainText('3.5 days, 28 hours')
  await expect(fields.outlook).toContainText('You would have 46.5 days left.')
  await expect(fields.outlook).toContainText('0, holiday (Founders’ day)')
  await expect(fields.outlook).toContainText('0.5, half a day of work')
  await expect(fields.outlook).toContainText('1 colleague is away too')
  await expect(fields.outlook.getByText(emi.displayName)).toBeVisible()
  await fields.comments.fill('The sea, at last')
  await fields.send.click()

  const done = page.getByRole('status').filter({ hasText: 'Sent: Mon ' })
  await expect(done).toBeFocused()
  await expect(done).toContainText('until midday')
  await expect(fields.comments).toHaveValue('')
  const coming = page.getByRole('region', { name: 'Coming up' }).getByRole('listitem')
  await expect(coming).toContainText('Holiday, 3.5 days')
  await expect(coming).toContainText('Pending')
})

test('a kind that needs no decision is booked at once; some hours of one day are enough', async ({ page, world }) => {
  const { eli } = await scene(world)
  await world.signIn(page, eli)
  await open(page, '/leave')
  const fields = form(page)
  await fields.kind.selectOption({ label: 'Sick leave' })
  await fields.first.fill(july())
  await fields.ask.getByText('Only some hours?').click()
  await fields.ask.getByRole('textbox', { name: 'Hours' }).fill('2')
  await expect(fields.outlook).toContainText('0.25 days, 2 hours')
  await fields.ask.getByRole('button', { name: 'Book it' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Booked: Mon ' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Coming up' })).toContainText('Approved')
})

test('leave on days one has off already: said before sending, refused, and there is a way out', async ({
  page,
  world,
}) => {
  const { eli, holiday } = await scene(world)
  await asks(world, eli, holiday.id, { startDate: july(3), endDate: july(4) })
  await world.signIn(page, eli)
  await open(page, '/leave')
  const fields = form(page)
  await fields.kind.selectOption(String(holiday.id))
  await fields.first.fill(week.startDate)
  await fields.last.fill(week.endDate)
  await fields.comments.fill('Five days would be fine')
  await expect(fields.outlook).toContainText('You already have leave on these days')
  await fields.send.click()
  await expect(fields.troubles).toBeFocused()
  await fields.troubles.getByRole('link', { name: /There is leave on these days already/ }).click()
  await expect(fields.first).toBeFocused()
  await expect(fields.comments).toHaveValue('Five days would be fine')
  await expect(fields.last).toHaveValue(week.endDate)

  await fields.outlook.getByRole('button', { name: /^Take Mon .*, 3 days$/ }).click()
  await expect(fields.last).toHaveValue(july(2))
  await expect(fields.outlook).toContainText('3 days, 24 hours')
  await fields.send.click()
  await expect(page.getByRole('status').filter({ hasText: 'Sent: Mon ' })).toBeVisible()
})

test('more days than are left: how many are short, and how many are not', async ({ page, world }) => {
  const { eli } = await scene(world)
  const few = await world.leaveType({
    name: 'Study leave',
    accrual: 'annual',
    entitlement: 2,
    balanceCap: 2,
    accruesFrom: `${year - 1}-01-01`,
    position: 3,
  })
  await world.signIn(page, eli)
  await open(page, '/leave')
  const fields = form(page)
  await fields.kind.selectOption(String(few.id))
  await fields.first.fill(week.startDate)
  await fields.last.fill(week.endDate)
  await expect(fields.outlook).toContainText('You would be 3 days short. This would be refused.')
  await fields.send.click()
  await expect(fields.troubles).toContainText('Only 2 days of Study leave are left then.')
  await fields.troubles.getByRole('link').click()
  await expect(fields.last).toBeFocused()
  await fields.outlook.getByRole('button', { name: /, 2 days$/ }).click()
  await expect(fields.outlook).toContainText('You would have 0 days left.')
})

test('days on which nobody should be away come with other days', async ({ page, world }) => {
  const { eli, holiday } = await scene(world)
  const admin = await world.actor(await world.person({ role: 'admin' }))
  await createBlackoutPeriod(admin, { name: 'Quarter end', startDate: july(3), endDate: july(9) })
  await world.signIn(page, eli)
  await open(page, '/leave')
  const fields = form(page)
  await fields.kind.selectOption(String(holiday.id))
  await fields.first.fill(week.startDate)
  await fields.last.fill(week.endDate)
  await expect(fields.outlook).toContainText('Nobody should be away during Quarter end')
  await expect(fields.outlook.getByRole('button')).toHaveText([/, 3 days$/, /, 5 days$/, /, 5 days$/])
})

test('nothing chosen: the summary leads to each field', async ({ page, world }) => {
  const { eli } = await scene(world)
  await world.signIn(page, eli)
  await open(page, '/leave')
  const fields = form(page)
  await fields.send.click()
  await expect(fields.troubles).toBeFocused()
  await expect(fields.troubles.getByRole('link')).toHaveText(['Choose a kind of leave.', 'Choose the first day.'])
  await fields.troubles.getByRole('link', { name: 'Choose the first day.' }).click()
  await expect(fields.first).toBeFocused()
})

test('a lost connection and an ended session keep what was typed', async ({ page, world }) => {
  const { eli, holiday } = await scene(world)
  await world.signIn(page, eli)
  await open(page, '/leave')
  const fields = form(page)
  await fields.kind.selectOption(String(holiday.id))
  await fields.first.fill(week.startDate)
  await fields.comments.fill('Typed once')
  await expect(fields.outlook).toContainText('1 day, 8 hours')
  await loseConnection(page)
  await fields.send.click()
  await expect(fields.troubles).toContainText('Laurel did not answer')
  await restoreConnection(page)
  await page.context().clearCookies()
  await fields.send.click()
  await expect(fields.troubles).toContainText('Your session has ended')
  await expect(fields.comments).toHaveValue('Typed once')
  await world.signIn(page, eli)
  await fields.send.click()
  await expect(page.getByRole('status').filter({ hasText: 'Sent: Mon ' })).toBeVisible()
})

test('one reads a leave’s story day by day, and withdraws it while it waits', async ({ page, world }) => {
  const { eli, emi, holiday } = await scene(world)
  const { id } = await asks(world, eli, holiday.id, week, 'The sea')
  await world.signIn(page, eli)
  await open(page, '/leave')
  await page.getByRole('region', { name: 'Coming up' }).getByRole('link').click()
  await expect(page.getByText('Waits for a decision')).toBeVisible()
  await expect(page.getByText(/^Mon .* 1, a day of work$/)).toBeVisible()
  await page.getByText('Withdraw…').click()
  await expect(page.getByText('the days are yours again')).toBeVisible()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Withdrawn' })).toBeFocused()
  await page.getByRole('link', { name: 'All leave' }).click()
  await expect(page.getByRole('region', { name: 'Earlier' })).toContainText('Withdrawn')

  await world.signIn(page, emi)
  expect((await page.goto(`/leave/${id}`))?.status()).toBe(404)
})

test('one changes what one asked for while it waits, and sees what that comes to', async ({ page, world }) => {
  const { eli, emi, mona, holiday } = await scene(world)
  const { id } = await asks(world, eli, holiday.id, week, 'The sea')
  await world.signIn(page, eli)
  await open(page, `/leave/${id}`)
  await page.getByRole('link', { name: 'Change…' }).click()
  await expect(page.getByRole('heading', { name: 'Change the request' })).toBeVisible()
  const change = page.getByRole('form', { name: 'Change the request' })
  const outlook = change.getByRole('region', { name: 'What it comes to' })
  await expect(change.getByLabel('Anything to add?')).toHaveValue('The sea')
  await expect(change.getByLabel('First day')).toHaveValue(week.startDate)
  // The request itself is neither in the way nor used twice.
  await expect(outlook).toContainText('5 days, 40 hours')
  await expect(outlook).not.toContainText('You already have leave')
  await change.getByLabel('Last day').fill(july(2))
  await change.getByLabel('Anything to add?').fill('The sea, for less long')
  await expect(outlook).toContainText('3 days, 24 hours')
  await loseConnection(page)
  await change.getByRole('button', { name: 'Save changes' }).click()
  await expect(change.getByRole('alert')).toContainText('Laurel did not answer')
  await restoreConnection(page)
  await expect(change.getByLabel('Anything to add?')).toHaveValue('The sea, for less long')
  await change.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeFocused()
  await expect(page.getByText('Holiday, 3 days, 24 hours')).toBeVisible()

  await world.signIn(page, emi)
  expect((await page.goto(`/leave/${id}/change`))?.status()).toBe(404)
  await world.signIn(page, mona)
  expect((await page.goto(`/leave/${id}/change`))?.status()).toBe(404)
})

test('decided while one was changing it: said, and nothing is lost', async ({ page, world }) => {
  const { eli, mona, holiday } = await scene(world)
  const { id } = await asks(world, eli, holiday.id)
  await world.signIn(page, eli)
  await open(page, `/leave/${id}/change`)
  const change = page.getByRole('form', { name: 'Change the request' })
  await change.getByLabel('Anything to add?').fill('One more thing')
  await approveLeave(await world.actor(mona), id)
  await change.getByRole('button', { name: 'Save changes' }).click()
  await expect(change.getByRole('alert')).toContainText('decided meanwhile')
  await expect(change.getByLabel('Anything to add?')).toHaveValue('One more thing')
})

test('booked leave is taken back before it begins', async ({ page, world }) => {
  const { eli, mona, holiday } = await scene(world)
  const { id } = await asks(world, eli, holiday.id)
  await approveLeave(await world.actor(mona), id)
  await world.signIn(page, eli)
  await open(page, `/leave/${id}`)
  await expect(page.getByRole('link', { name: 'Change…' })).toHaveCount(0)
  await page.getByText('Withdraw…').click()
  await expect(page.getByText('The leave does not happen')).toBeVisible()
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Withdrawn' })).toBeFocused()
})

test('the statement tells every day gained and used, and what is left after each', async ({ page, world }) => {
  const { eli, mona, holiday } = await scene(world)
  const { id } = await asks(world, eli, holiday.id)
  await approveLeave(await world.actor(mona), id)
  await world.signIn(page, eli)
  await open(page, '/leave')
  await page.getByRole('link', { name: 'See every day gained and used' }).click()
  await expect(page.getByRole('heading', { name: 'Statement' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Arrived .*\+25 25$/ })).toBeVisible()
  await page.getByRole('link', { name: 'The year after' }).click()
  await expect(page.getByRole('row', { name: /^Leave .*, to come −5 20$/ })).toBeVisible()
  await page.getByRole('link', { name: 'Sick leave' }).click()
  await expect(page.getByText('Nothing was gained or used in this year.')).toBeVisible()
})

test('a company without kinds of leave says so', async ({ page, world }) => {
  await world.signIn(page, await world.person())
  await open(page, '/leave')
  await expect(page.getByRole('heading', { name: 'There is no leave to ask for yet' })).toBeVisible()
  await open(page, '/leave/statement')
  await expect(page.getByRole('heading', { name: 'There is no leave to ask for yet' })).toBeVisible()
})

test('a manager sees what waits, with balances and who else is off, and approves', async ({ page, world }) => {
  const { eli, emi, mona, holiday } = await scene(world)
  await asks(world, eli, holiday.id, week, 'The sea')
  await asks(world, emi, holiday.id, { startDate: july(4), endDate: july(4) })
  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  const room = page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Approvals' })
  await expect(room).toContainText('2')
  const request = page.getByRole('article', { name: new RegExp(`^${eli.displayName}`) })
  await expect(request).toContainText('Holiday, 5 days')
  await expect(request).toContainText('The sea')
  // This year's 25 and next year's, less these five.
  await expect(request).toContainText(`${eli.displayName} keeps 45 days`)
  await expect(request).toContainText(`${emi.displayName}, Fri`)
  await request.getByRole('button', { name: /^Approve/ }).click()
  await expect(page.getByRole('status').filter({ hasText: `Approved: ${eli.displayName}` })).toBeFocused()
  await expect(request).toBeHidden()
  await expect(room).toContainText('1')
  await page.getByRole('link', { name: 'Open it' }).click()
  await expect(page.getByText(`Approved by ${mona.displayName}`)).toBeVisible()
})

test('a manager turns down and says why; without a reason it is asked for, and what was typed stays', async ({
  page,
  world,
}) => {
  const { eli, mona, holiday } = await scene(world)
  const { id } = await asks(world, eli, holiday.id)
  await world.signIn(page, mona)
  await open(page, '/leave/approvals')
  const request = page.getByRole('article')
  await request.getByText('Turn down…').click()
  await request.getByRole('button', { name: 'Turn down' }).click()
  await expect(request.getByRole('alert')).toBeFocused()
  await request.getByRole('alert').getByRole('link', { name: 'Say why, so that they can ask better.' }).click()
  const reason = request.getByLabel('Why not?')
  await expect(reason).toBeFocused()
  await reason.fill('We launch that week; the one after is free')
  await approveLeave(await world.actor(mona), id)
  await request.getByRole('button', { name: 'Turn down' }).click()
  await expect(request.getByRole('alert')).toContainText('This request has been decided already: it is approved')
  await expect(reason).toHaveValue('We launch that week; the one after is free')
})

test('who decides about nobody has no such room', async ({ page, world }) => {
  const { eli } = await scene(world)
  await world.signIn(page, eli)
  await open(page, '/leave/approvals')
  await expect(page.getByRole('heading', { name: 'You do not decide about anybody’s leave' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Approvals' })).toHaveCount(0)
})

test('a manager calls approved leave off, and its person reads why', async ({ page, world }) => {
  const { eli, mona, holiday } = await scene(world)
  const { id } = await asks(world, eli, holiday.id)
  await approveLeave(await world.actor(mona), id)
  await world.signIn(page, mona)
  await open(page, `/leave/${id}`)
  await page.getByText('Call off…').click()
  await page.getByLabel('Why? (they will read it)').fill('The launch has moved')
  await page.getByRole('button', { name: 'Call it off' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Called off' })).toBeFocused()
  await world.signIn(page, eli)
  await open(page, `/leave/${id}`)
  await expect(page.getByText('The launch has moved')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('one looks, is refused with all that was typed, takes other days, and asks', async ({ page, world }) => {
    const { eli, holiday } = await scene(world)
    await asks(world, eli, holiday.id, { startDate: july(3), endDate: july(4) })
    await world.signIn(page, eli)
    await page.goto('/leave')
    const fields = form(page)
    await fields.kind.selectOption(String(holiday.id))
    await fields.first.fill(week.startDate)
    await fields.last.fill(week.endDate)
    await fields.comments.fill('No scripts were needed')
    await fields.look.click()
    await expect(fields.outlook).toContainText('5 days, 40 hours')
    await expect(fields.outlook).toContainText('You already have leave on these days')
    await fields.send.click()
    await expect(fields.troubles).toContainText('There is leave on these days already')
    await expect(fields.kind).toHaveValue(String(holiday.id))
    await expect(fields.comments).toHaveValue('No scripts were needed')
    await fields.outlook.getByRole('button', { name: /, 3 days$/ }).click()
    await expect(fields.last).toHaveValue(july(2))
    await expect(fields.comments).toHaveValue('No scripts were needed')
    await fields.send.click()
    await expect(page.getByRole('status').filter({ hasText: 'Sent: Mon ' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Coming up' }).getByRole('listitem')).toHaveCount(2)
  })

  test('one changes what one asked for', async ({ page, world }) => {
    const { eli, holiday } = await scene(world)
    const { id } = await asks(world, eli, holiday.id)
    await world.signIn(page, eli)
    await page.goto(`/leave/${id}/change`)
    const change = page.getByRole('form', { name: 'Change the request' })
    await change.getByLabel('Last day').fill(july(1))
    await change.getByRole('button', { name: 'See what it comes to' }).click()
    await expect(change.getByRole('region', { name: 'What it comes to' })).toContainText('2 days, 16 hours')
    await change.getByRole('button', { name: 'Save changes' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
    await expect(page.getByText('Holiday, 2 days, 16 hours')).toBeVisible()
  })

  test('a manager approves one and turns another down', async ({ page, world }) => {
    const { eli, emi, mona, holiday } = await scene(world)
    await asks(world, eli, holiday.id)
    const second = await asks(world, emi, holiday.id)
    await world.signIn(page, mona)
    await page.goto('/leave/approvals')
    await page.getByRole('button', { name: new RegExp(`^Approve ${eli.displayName}`) }).click()
    await expect(page.getByRole('status').filter({ hasText: `Approved: ${eli.displayName}` })).toBeVisible()
    const request = page.getByRole('article', { name: new RegExp(`^${emi.displayName}`) })
    await request.getByText('Turn down…').click()
    await request.getByRole('button', { name: 'Turn down' }).click()
    await expect(request.getByRole('alert')).toContainText('Say why')
    await request.getByLabel('Why not?').fill('Eli is away that week')
    await request.getByRole('button', { name: 'Turn down' }).click()
    await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible()
    await world.signIn(page, emi)
    await page.goto(`/leave/${second.id}`)
    await expect(page.getByText('Eli is away that week')).toBeVisible()
    await expect(page.getByText(`Turned down by ${mona.displayName}`)).toBeVisible()
  })
})
