import { eq, sql } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import type { World } from '@/e2e/fixtures'
import { expect, listening, open, test } from './reader'

// Looking somebody up: the directory, a profile, and who reports to whom.

async function scene(world: World) {
  const engineering = await world.department('Engineering')
  const sales = await world.department('Sales')
  const reykjavik = await world.location('Reykjavík', { timeZone: 'Atlantic/Reykjavik' })
  const engineer = await world.job('Bridge engineer')
  const lead = await world.job('Head of Sales')
  const ines = await world.person({ firstName: 'Ines', lastName: 'Carvalho', jobId: lead.id, departmentId: sales.id })
  const jon = await world.person({
    firstName: 'Jón',
    lastName: 'Jónsdóttir',
    jobId: engineer.id,
    departmentId: engineering.id,
    locationId: reykjavik.id,
    managerId: ines.id,
    employment: { phone: '+354 555 0100', extension: '12' },
    employee: { emergencyName: 'Anna', emergencyNumber: '+354 555 0199' },
  })
  const lukasz = await world.person({ firstName: 'Łukasz', lastName: 'Nowak', managerId: jon.id })
  return { ines, jon, lukasz, engineering, sales, reykjavik }
}

const names = (page: import('@playwright/test').Page) =>
  page.getByRole('region', { name: 'Colleagues' }).getByRole('listitem').getByRole('link')

test.describe('the directory', () => {
  test('finds people by any part of a name without accents, and by title', async ({ page, world }) => {
    const { ines, jon, lukasz } = await scene(world)
    await world.signIn(page, ines)
    await open(page, '/people')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('People')
    await expect(names(page)).toHaveText([ines.displayName, jon.displayName, lukasz.displayName])
    await expect(page.getByRole('status').filter({ hasText: '3 people' })).toBeVisible()
    const search = page.getByRole('searchbox', { name: 'Search by name or title' })
    await search.fill('JONSD')
    await expect(names(page)).toHaveText([jon.displayName])
    await expect(page).toHaveURL(/\?q=JONSD$/)
    await expect(search).toBeFocused()
    await search.fill('lukasz')
    await expect(names(page)).toHaveText([lukasz.displayName])
    await search.fill('engineer')
    await expect(names(page)).toHaveText([jon.displayName])
    await search.fill('100%_')
    await expect(page.getByRole('heading', { name: 'Nobody fits this search' })).toBeVisible()
    await page.getByRole('link', { name: 'See everyone' }).click()
    await expect(names(page)).toHaveCount(3)
    await expect(search).toHaveValue('')
  })

  test('is narrowed by department, location and manager, and the address says how', async ({ page, world }) => {
    const { ines, jon, lukasz, sales, reykjavik } = await scene(world)
    await world.signIn(page, ines)
    await open(page, '/people')
    await page.getByLabel('Department').selectOption('Sales')
    await expect(names(page)).toHaveText([ines.displayName])
    await expect(page).toHaveURL(`/people?department=${sales.id}`)
    await page.getByRole('link', { name: 'Clear all' }).click()
    await expect(names(page)).toHaveCount(3)
    await page.getByLabel('Location').selectOption('Reykjavík')
    await expect(names(page)).toHaveText([jon.displayName])
    await page.reload()
    await expect(page.getByLabel('Location')).toHaveValue(String(reykjavik.id))
    await expect(names(page)).toHaveText([jon.displayName])
    await open(page, `/people?manager=${jon.id}`)
    await expect(names(page)).toHaveText([lukasz.displayName])
    await open(page, '/people?manager=none')
    await expect(names(page)).toHaveText([ines.displayName])
  })

  test('takes an address that says nonsense for no search at all', async ({ page, world }) => {
    const { ines } = await scene(world)
    await world.signIn(page, ines)
    await open(page, '/people?department=x&manager=-1&location=99999999999&after=zz')
    await expect(page.getByRole('heading', { name: 'Nobody fits this search' })).toBeVisible()
    await open(page, '/people?department=x&manager=-1&after=zz')
    await expect(names(page)).toHaveCount(3)
  })

  test('shows thousands as one reads on; a failure offers to try again', async ({ page, world }) => {
    const { ines } = await scene(world)
    const { id, subdomain } = world.organization
    await world.sql.execute(sql`insert into people (organization_id, username, email, first_name, last_name, display_name)
      select ${id}::int, 'u' || n, ${`${subdomain}-`} || n || '@x.example', 'A', 'B', 'Person ' || to_char(n, 'FM0000')
      from generate_series(1, 5000) n`)
    await world.signIn(page, ines)
    await page.route('**/api/browser/directory?*', route => route.abort())
    await open(page, '/people')
    await expect(page.getByText('5,003 people')).toBeVisible()
    await expect(names(page)).toHaveCount(50)
    await names(page).last().scrollIntoViewIfNeeded()
    await expect(page.getByText('The others did not load')).toBeVisible()
    await page.unroute('**/api/browser/directory?*')
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect.poll(() => names(page).count()).toBeGreaterThanOrEqual(100)
    await expect(names(page).nth(60)).toHaveText('Person 0058')
  })

  test('works with scripts switched off', async ({ browser, world }) => {
    const { ines, jon } = await scene(world)
    const context = await browser.newContext({ javaScriptEnabled: false })
    await world.signIn(context, ines)
    const page = await context.newPage()
    await page.goto('/people')
    await page.getByRole('searchbox').fill('jonsd')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(names(page)).toHaveText([jon.displayName])
    await context.close()
  })
})

test.describe('a profile', () => {
  test('tells who somebody is, how to reach them, and who stands above and below them', async ({ page, world }) => {
    const { ines, jon, lukasz } = await scene(world)
    await world.sql
      .update(people)
      .set({ pronouns: 'he/him', about: 'Ask me about bridges.', linkedinUrl: 'https://www.linkedin.com/in/jon' })
      .where(eq(people.id, jon.id))
    await world.signIn(page, lukasz)
    await open(page, `/people/${jon.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(jon.displayName)
    await expect(page).toHaveTitle(new RegExp(jon.displayName))
    await expect(page.getByText('he/him')).toBeVisible()
    await expect(page.getByText('Bridge engineer')).toBeVisible()
    await expect(page.getByText('Engineering · Reykjavík')).toBeVisible()
    await expect(page.getByText('Ask me about bridges.')).toBeVisible()
    await expect(page.getByRole('link', { name: jon.email })).toHaveAttribute('href', `mailto:${jon.email}`)
    await expect(page.getByRole('link', { name: '+354 555 0100' })).toHaveAttribute('href', 'tel:+3545550100')
    await expect(page.getByRole('link', { name: 'linkedin.com' })).toHaveAttribute('rel', /nofollow/)
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Atlantic/Reykjavik', weekday: 'short' })
    await expect(page.getByText(/^Local time/)).toContainText(clock.format(new Date()))
    await expect(page.getByText('+354 555 0199')).toBeHidden()
    await page.getByRole('link', { name: ines.displayName }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ines.displayName)
    await expect(page.getByRole('heading', { name: 'Reporting to Ines' })).toBeVisible()
    await page.getByRole('link', { name: jon.displayName }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(jon.displayName)
  })

  test('shows private contact to the manager and admins alone', async ({ page, world }) => {
    const { ines, jon } = await scene(world)
    await world.signIn(page, ines)
    await open(page, `/people/${jon.id}`)
    await expect(page.getByText('Anna, +354 555 0199')).toBeVisible()
  })

  test('leads to a thank-you to them', async ({ page, world }) => {
    const { ines, jon } = await scene(world)
    await world.signIn(page, ines)
    await open(page, `/people/${jon.id}`)
    await page.getByRole('link', { name: 'Thank Jón' }).click()
    await expect(page.getByRole('button', { name: `Remove ${jon.displayName}` })).toBeVisible()
    await open(page, `/people/${ines.id}`)
    await expect(page.getByRole('link', { name: /^Thank/ })).toHaveCount(0)
    await page.getByRole('link', { name: 'Edit your profile' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your settings')
  })

  test('gathers kudos received and given, and the values behind them', async ({ page, world }) => {
    const { ines, jon, lukasz } = await scene(world)
    const courage = await world.value({ name: 'Courage' })
    const care = await world.value({ name: 'Care' })
    await world.recognition({ giver: ines, recipients: [jon], text: 'For the bridge', values: [courage, care] })
    await world.recognition({ giver: lukasz, recipients: [jon], text: 'For the map', values: [courage] })
    await world.recognition({ giver: jon, recipients: [ines], text: 'For the trust', values: [care] })
    const secret = { giver: ines, recipients: [jon], text: 'Between us', values: [care], isPrivate: true }
    await world.recognition(secret)
    await world.signIn(page, lukasz)
    await open(page, `/people/${jon.id}`)
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByText('Between us')).toHaveCount(0)
    const known = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Known for' }).last()
    await expect(known.getByRole('listitem')).toHaveText(['Couragethanked 2 times', 'Carethanked once'])
    const hi5 = page.getByRole('article').first().getByRole('button', { name: 'Hi5' })
    await page.getByRole('article').filter({ hasText: 'For the bridge' }).getByRole('button', { name: 'Hi5' }).click()
    await expect(
      page.getByRole('article').filter({ hasText: 'For the bridge' }).getByRole('button', { name: 'Hi5 1' }),
    ).toBeVisible()
    await expect(hi5).toHaveAttribute('aria-pressed', 'false')
    await page.getByRole('link', { name: 'Given (1)' }).click()
    await expect(page).toHaveURL(/kudos=given/)
    await expect(page.getByRole('article')).toHaveText(/For the trust/)
    await page.getByRole('article').getByRole('link', { name: ines.displayName }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ines.displayName)
  })

  test('says that somebody is away to all, and why to those who decide', async ({ page, world }) => {
    const { ines, jon, lukasz } = await scene(world)
    const sick = await world.leaveType({ name: 'Sick leave' })
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
    await world.sql.execute(sql`insert into leave_requests
      (organization_id, person_id, leave_type_id, start_date, end_date, days, hours, status, filed_by_id)
      values (${world.organization.id}, ${jon.id}, ${sick.id}, ${day(-1)}, ${day(3)}, 0, 0, 'approved', ${jon.id}),
        (${world.organization.id}, ${jon.id}, ${sick.id}, ${day(10)}, ${day(12)}, 0, 0, 'pending', ${jon.id})`)
    await world.signIn(page, lukasz)
    await open(page, `/people/${jon.id}`)
    await expect(page.getByText(/^Away until/)).toBeVisible()
    await expect(page.getByText('Away', { exact: true })).toBeVisible()
    await expect(page.getByText('Sick leave')).toHaveCount(0)
    await expect(page.getByText('waiting for a decision')).toHaveCount(0)
    await page.context().clearCookies()
    await world.signIn(page, ines)
    await open(page, `/people/${jon.id}`)
    await expect(page.getByText('Sick leave').first()).toBeVisible()
    await expect(page.getByText('waiting for a decision')).toBeVisible()
  })

  test('of another company, or of nobody, is not there', async ({ page, world, other }) => {
    const { ines } = await scene(world)
    const gus = await other.person()
    await world.signIn(page, ines)
    for (const id of [gus.id, 2_147_483_647, 'x', '9'.repeat(40)]) {
      expect((await page.goto(`/people/${id}`))!.status()).toBe(404)
      await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
    }
    for (const manager of [gus.id, 'none']) {
      const answer = await page.request.get(`/api/browser/directory?manager=${manager}`)
      const { people: found } = await answer.json()
      expect(found.map((one: { id: number }) => one.id)).not.toContain(gus.id)
    }
  })

  test('of somebody who has left says so, and asks for nothing more', async ({ page, world }) => {
    const { ines, jon } = await scene(world)
    await world.sql.update(people).set({ deletedAt: new Date() }).where(eq(people.id, jon.id))
    await world.signIn(page, ines)
    await open(page, `/people/${jon.id}`)
    await expect(page.getByText('No longer here')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Thank/ })).toHaveCount(0)
  })

  test('does not follow a link that is none of the web', async ({ page, world }) => {
    const { ines, jon } = await scene(world)
    await world.sql
      .update(people)
      .set({ linkedinUrl: 'javascript:alert(1)', blogUrl: 'http://[' })
      .where(eq(people.id, jon.id))
    await world.signIn(page, ines)
    await open(page, `/people/${jon.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(jon.displayName)
    await expect(page.getByRole('link', { name: 'Elsewhere' })).toHaveCount(0)
    await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0)
  })
})

test.describe('the org chart', () => {
  test('unfolds and folds by the keyboard, loading each team when it is wanted', async ({ page, world }) => {
    const { ines, jon, lukasz } = await scene(world)
    await world.signIn(page, lukasz)
    await open(page, '/people/chart')
    const chart = page.getByRole('region', { name: 'Who reports to whom' })
    const link = (name: string) => chart.getByRole('link', { name })
    await expect(link(jon.displayName)).toBeVisible()
    await expect(link(lukasz.displayName)).toBeHidden()
    await link(ines.displayName).focus()
    await page.keyboard.press('ArrowDown')
    await expect(link(jon.displayName)).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(link(lukasz.displayName)).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await expect(link(lukasz.displayName)).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(link(jon.displayName)).toBeFocused()
    await page.keyboard.press('ArrowLeft')
    await expect(link(lukasz.displayName)).toBeHidden()
    await expect(
      chart.getByRole('button', { name: `Show the one person reporting to ${jon.displayName}` }),
    ).toBeVisible()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ines.displayName)
  })

  test('shows the way to somebody from their profile', async ({ page, world }) => {
    const { ines, jon, lukasz } = await scene(world)
    const other = await world.person({ firstName: 'Alone' })
    await world.signIn(page, ines)
    await open(page, `/people/${lukasz.id}`)
    await page.getByRole('link', { name: 'See in the org chart' }).click()
    const chart = page.getByRole('region', { name: 'Who reports to whom' })
    for (const { displayName } of [ines, jon, lukasz])
      await expect(chart.getByRole('link', { name: displayName })).toBeVisible()
    await expect(chart.getByRole('link', { name: lukasz.displayName })).toHaveAttribute('aria-current', 'true')
    await expect(chart.getByRole('link', { name: other.displayName })).toHaveCount(0)
    await page.getByRole('link', { name: 'See the whole company' }).click()
    await expect(chart.getByRole('link', { name: other.displayName })).toBeVisible()
  })

  test('says when a team did not load, and tries again', async ({ page, world }) => {
    const { ines, jon, lukasz } = await scene(world)
    await world.signIn(page, ines)
    await page.route('**/api/browser/directory?*', route => route.abort())
    await open(page, '/people/chart')
    await page.getByRole('button', { name: `Show the one person reporting to ${jon.displayName}` }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Not loaded.' })).toBeVisible()
    await page.unroute('**/api/browser/directory?*')
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect(page.getByRole('link', { name: lukasz.displayName })).toBeVisible()
  })

  test('survives two who report to each other', async ({ page, world }) => {
    const { ines, jon } = await scene(world)
    await world.sql.execute(sql`update assignment_records set manager_id = ${jon.id} where person_id = ${ines.id}`)
    await world.signIn(page, ines)
    await open(page, `/people/chart?at=${jon.id}`)
    await listening(page)
    await expect(page.getByRole('link', { name: jon.displayName }).first()).toBeVisible()
  })
})
