import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import type { World } from '@/e2e/fixtures'
import { expect, listening, open, test } from '../reader'

// People as administrators keep them: found, invited, changed, let go; and lists that come in and go out.

async function scene(world: World) {
  const [berlin, sales] = [await world.location('Berlin'), await world.department('Sales')]
  const ada = await world.person({ firstName: 'Ada', lastName: 'Okafor', role: 'admin' })
  const max = await world.person({ firstName: 'Max', lastName: 'Weber', role: 'moderator', locationId: berlin.id })
  const emi = await world.person({ firstName: 'Emi', lastName: 'Ito', managerId: max.id, departmentId: sales.id })
  return { ada, max, emi, berlin, sales }
}

const names = (page: Page) => page.getByRole('table').getByRole('rowheader').getByRole('link')
const done = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
const choose = async (page: Page, label: string, name: string) => {
  await page.getByRole('combobox', { name: label }).fill(name)
  await page.getByRole('option', { name }).click()
}

test('everybody is found by name, role, place and standing; who may not sees nothing', async ({
  page,
  world,
  other,
}) => {
  const { ada, max, emi, berlin } = await scene(world)
  await world.person({ firstName: 'Gone', lastName: 'Girl', deletedAt: new Date() })
  await world.sql.execute(sql`insert into people (organization_id, username, email, first_name, last_name, display_name)
    select ${world.organization.id}::int, 'zz' || n, ${`${world.organization.subdomain}-`} || n || '@x.example', 'Zed', 'Z' || n, 'Zed Z' || n
    from generate_series(101, 160) n`)
  await world.signIn(page, ada)
  await open(page, '/admin/people')
  await expect(page.getByRole('status').first()).toHaveText('63 people')
  await expect(names(page)).toHaveCount(50)
  await page.getByRole('link', { name: 'Next 50' }).click()
  await expect(names(page)).toHaveCount(13)
  await page.getByRole('link', { name: 'Back to the first' }).click()
  await expect(names(page)).toHaveCount(50)

  await page.getByLabel('Role').selectOption('Moderator')
  await expect(names(page)).toHaveText(['Max Weber'])
  await expect(page).toHaveURL(/role=moderator/)
  await page.getByLabel('Location').selectOption('Berlin')
  await expect(page).toHaveURL(new RegExp(`location=${berlin.id}`))
  await page.getByRole('link', { name: 'Clear all' }).click()
  await page.getByLabel('Status').selectOption('Left')
  await expect(names(page)).toHaveText(['Gone Girl'])
  await page.getByLabel('Search by name, title or email').fill('nobody at all')
  await expect(page.getByRole('heading', { name: 'Nobody fits this search' })).toBeVisible()
  await page.getByRole('link', { name: 'See everyone' }).click()
  await expect(page).toHaveURL('/admin/people')
  await page.getByLabel('Search by name, title or email').fill(emi.email)
  await expect(names(page)).toHaveText(['Emi Ito'])

  const stranger = await other.person()
  const own = ['/admin/people', '/admin/people/invite', '/admin/people/import', `/admin/people/${emi.id}`]
  for (const path of [`/admin/people/${stranger.id}`, '/admin/people/x', '/admin/people/import/x'])
    expect((await page.goto(path))!.status(), path).toBe(404)
  for (const who of [max, emi]) {
    await world.signIn(page, who)
    for (const path of own) expect((await page.goto(path))!.status(), path).toBe(404)
  }
})

test('somebody is invited, chooses a password by the mail, and is at home', async ({ page, world }) => {
  const { ada, max } = await scene(world)
  const address = `nina@${world.organization.subdomain}.example`
  await world.signIn(page, ada)
  await open(page, '/admin/people')
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Invite somebody' })).toBeVisible()
  await listening(page)
  const form = page.getByRole('form', { name: 'Invite somebody' })
  await form.getByLabel('Email').fill(max.email)
  await form.getByRole('button', { name: 'Invite' }).click()
  const troubles = form.getByRole('alert')
  await expect(troubles).toBeFocused()
  await expect(troubles).toContainText('First name: Fill this in.')
  await form.getByLabel('First name').fill('Nina')
  await form.getByLabel('Last name').fill('Berg')
  await form.getByRole('button', { name: 'Invite' }).click()
  await expect(troubles).toContainText('Email: This is taken already.')
  await form.getByLabel('Email').fill(address)
  await choose(page, 'Reports to', 'Ada Okafor')
  await form.getByLabel('Department').selectOption('Sales')
  await form.getByRole('button', { name: 'Invite' }).click()
  await expect(done(page, `The invitation to ${address} is on its way.`)).toBeVisible()
  await expect(page.getByText('Invited', { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Remove Ada Okafor' })).toBeVisible()
  await page.getByRole('button', { name: 'Send the invitation again' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'invited a moment ago' })).toBeVisible()

  const [mail] = await world.waitForMail(address)
  await page.context().clearCookies()
  await open(page, world.linkIn(mail!, '/reset'))
  await page.getByLabel('New password').fill('nine lemon trees')
  await page.getByLabel('The same again').fill('nine lemon trees')
  await page.getByRole('button', { name: 'Set password' }).click()
  await page.getByRole('status').getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Email or username').fill(address)
  await page.getByLabel('Password', { exact: true }).fill('nine lemon trees')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/')
})

test('a file is changed part by part, and nobody overwrites what they have not seen', async ({ page, world }) => {
  const { ada, max, emi } = await scene(world)
  await world.leaveType({ name: 'Holiday', accrual: 'annual', entitlement: 25, accruesFrom: '2020-01-01' })
  await world.customField({ name: 'T-shirt' })
  await world.signIn(page, ada)
  await open(page, `/admin/people/${emi.id}`)
  const form = page.getByRole('form', { name: 'Who they are' })
  await form.getByLabel('Last name').fill('Sato')
  await form.getByLabel('Role').selectOption('Moderator')
  await choose(page, 'Reports to', 'Ada Okafor')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(done(page, 'Saved.')).toBeFocused()
  expect(await world.personNow(emi.id)).toMatchObject({ lastName: 'Sato', role: 'moderator' })

  // Somebody else is faster.
  await world.sql.execute(sql`update people set first_name = 'Emilia', modified_at = now() where id = ${emi.id}`)
  await form.getByLabel('Last name').fill('Mori')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('changed this meanwhile')
  expect((await world.personNow(emi.id)).lastName).toBe('Sato')
  await form.getByLabel('Save mine all the same').check()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect.poll(async () => (await world.personNow(emi.id)).lastName).toBe('Mori')
  await expect(form.getByRole('alert')).toHaveCount(0)

  await page.getByLabel('T-shirt').fill('XL')
  await page.getByRole('button', { name: 'Save fields' }).click()
  await expect(done(page, 'Saved.')).toBeFocused()
  await expect(page.getByLabel('T-shirt')).toHaveValue('XL')

  const week = page.getByRole('form', { name: 'Working week' })
  await week.getByLabel('Friday').fill('25')
  await week.getByRole('button', { name: 'Set week' }).click()
  await expect(week.getByRole('alert')).toContainText('Friday: Choose a number from 0 to 24.')
  await week.getByLabel('Friday').fill('4,5')
  await week.getByRole('button', { name: 'Set week' }).click()
  await expect(done(page, 'The week is set.')).toBeVisible()
  await expect(page.getByText(/36\.5 hours a week/)).toBeVisible()

  await page.getByText('Correct a balance').click()
  const adjust = page.getByRole('form', { name: 'Correct a balance' })
  await adjust.getByLabel('Kind of leave').selectOption('Holiday')
  await adjust.getByLabel('Days more or less').fill('-1.5')
  await adjust.getByRole('button', { name: 'Correct' }).click()
  await expect(adjust.getByRole('alert')).toContainText('What for: Say what it is for.')
  await adjust.getByLabel('What for').fill('Lost a bet')
  await adjust.getByRole('button', { name: 'Correct' }).click()
  await expect(done(page, 'The balance is corrected.')).toBeVisible()
  await page.getByText('Entitle to other than').click()
  const entitle = page.getByRole('form', { name: 'Entitle to other than' })
  await entitle.getByLabel('Kind of leave').selectOption('Holiday')
  await entitle.getByLabel('Days a year').fill('30')
  await entitle.getByRole('button', { name: 'Entitle' }).click()
  await expect(done(page, 'The entitlement is set.')).toBeVisible()

  // Their manager goes: somebody else takes over; and comes back.
  await open(page, `/admin/people/${max.id}`)
  await world.sql.execute(sql`update assignment_records set manager_id = ${max.id} where person_id = ${emi.id}`)
  await page.reload()
  await listening(page)
  await page.getByText('Deactivate…').click()
  await expect(page.getByText(/signed out everywhere at once/)).toBeVisible()
  await expect(page.getByText(/stays where it is/)).toBeVisible()
  await choose(page, 'One person reports to Max Weber. Whom from now on?', 'Ada Okafor')
  await page.getByRole('button', { name: 'Deactivate now' }).click()
  await expect(done(page, 'Max Weber is deactivated.')).toBeVisible()
  await expect(page.getByText('Left', { exact: true })).toBeVisible()
  await page.getByText('Bring back…').click()
  await page.getByRole('button', { name: 'Bring back now' }).click()
  await expect(done(page, 'Max Weber is back.')).toBeVisible()
  await open(page, `/admin/people/${emi.id}`)
  await expect(page.getByRole('button', { name: 'Remove Ada Okafor' })).toBeVisible()
})

test('a lost phone: the second step goes off, and a mail tells of it', async ({ page, world }) => {
  const { ada, emi } = await scene(world)
  await world.withSecondFactor(emi)
  await world.signIn(page, ada)
  await open(page, `/admin/people/${emi.id}`)
  await page.getByText('Phone lost…').click()
  await expect(page.getByText(/only if you are sure that it is Emi Ito/)).toBeVisible()
  await page.getByRole('button', { name: 'Switch two-step sign-in off' }).click()
  await expect(done(page, 'Two-step sign-in is off, and Emi Ito has been told.')).toBeVisible()
  await world.waitForMail(emi.email)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is changed and keeps its manager, and a list comes in', async ({ page, world }) => {
    const { ada, max, emi } = await scene(world)
    await world.signIn(page, ada)
    await page.goto(`/admin/people/${emi.id}`)
    await page.getByLabel('Last name').fill('Sato')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(done(page, 'Saved.')).toBeVisible()
    const [work] = await world.sql.execute<{ manager: number }>(
      sql`select manager_id as manager from assignment_records where person_id = ${emi.id}`,
    )
    expect(work!.manager).toBe(max.id)
    await page.goto('/admin/people/import')
    await page.getByLabel('Or paste it here').fill(`email,last_name\n${emi.email},Mori`)
    await page.getByRole('button', { name: 'Look it through' }).click()
    await page.waitForURL(/\/import\/[0-9a-f-]{36}/)
    await expect(async () => {
      await page.reload()
      await expect(page.getByRole('button', { name: 'Bring in' })).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 15_000 })
    await page.getByRole('button', { name: 'Bring in' }).click()
    await expect.poll(async () => (await world.personNow(emi.id)).lastName, { timeout: 15_000 }).toBe('Mori')
  })
})

test('an administrator begins hiring by naming its first root, who then finds the room', async ({ page, world }) => {
  const ada = await world.person({ role: 'admin', firstName: 'Ada' })
  const [rhea, eli] = [await world.person({ firstName: 'Rhea' }), await world.person({ firstName: 'Eli' })]
  await world.signIn(page, rhea)
  expect((await page.goto('/hiring'))?.status()).toBe(404)
  await world.signIn(page, ada)
  await open(page, `/admin/people/${rhea.id}`)
  await page.getByText('Begin hiring…').click()
  await expect(page.getByText('you see no candidates by it')).toBeVisible()
  await page.getByRole('button', { name: `Make ${rhea.displayName} the first recruiter` }).click()
  await expect(page.getByRole('status').filter({ hasText: `${rhea.displayName} rules hiring now` })).toBeVisible()
  // There is one now: nobody else is made so from here.
  await open(page, `/admin/people/${eli.id}`)
  await expect(page.getByText('Begin hiring…')).toHaveCount(0)
  expect((await page.goto('/hiring'))?.status()).toBe(404)
  await world.signIn(page, rhea)
  await open(page, '/hiring')
  await expect(page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Hiring' })).toBeVisible()
})
