import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { flags } from '@/db/schema/hiring-evidence'
import type { World } from '@/e2e/fixtures'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, listening, loseConnection, open, restoreConnection, test } from '../reader'

// The candidates as recruiters see them: found, counted, reminded, added, taken along.

const names = (page: Page) => page.getByRole('table').getByRole('rowheader').getByRole('link')
const search = (page: Page) => page.getByLabel('Search by name, e-mail or internal ID')
const tick = (page: Page, name: string) => page.getByRole('checkbox', { name: `Tick ${name}` })
const remind = (page: Page) => page.getByRole('button', { name: /^Remind/ })
const answers = (page: Page) => page.getByRole('region', { name: 'What became of the reminders' })

/** Cara waits for a referee, Paul has named nobody, Nora was never asked; Zoe is a supervisor's. */
async function scene(world: World) {
  const rick = await world.recruiter('recruiter', { firstName: 'Rick', lastName: 'Ray' })
  const sue = await world.recruiter('supervisor', { firstName: 'Sue', lastName: 'Sun' })
  const cara = await world.candidate(rick, { firstName: 'Cara', lastName: 'Cohen', internalId: 'HR-1', score: 847 })
  const request = await world.referenceRequest(cara, {
    status: 'in_progress',
    minReferences: 3,
    minManagerReferences: 1,
  })
  const done = { requestId: request.id, completedAt: new Date() }
  const answered = await world.reference(cara, { ...done, relationship: 'manager' })
  await world.reference(cara, { ...done, relationship: 'colleague' })
  const wanda = await world.reference(cara, { requestId: request.id, firstName: 'Wanda', lastName: 'Waits' })
  await world.sql.insert(flags).values({
    organizationId: cara.organizationId,
    candidateId: cara.id,
    referenceId: answered.id,
    kind: 'too_fast',
  })
  const paul = await world.candidate(rick, { firstName: 'Paul', lastName: 'Pending' })
  await world.referenceRequest(paul, { status: 'sent', reminderCount: 3 })
  const nora = await world.candidate(rick, { firstName: 'Nora', lastName: 'New' })
  const zoe = await world.candidate(sue, { firstName: 'Zoe', lastName: 'Zander' })
  return { rick, sue, cara, wanda, paul, nora, zoe }
}

test('candidates are found by name, stage, request, recruiter and flags, in columns one chooses', async ({
  page,
  world,
}) => {
  const { rick, sue, cara } = await scene(world)
  await world.signIn(page, sue)
  await open(page, '/hiring')
  await expect(page.getByRole('status').first()).toHaveText('4 candidates')
  await expect(names(page)).toHaveText(['Zoe Zander', 'Nora New', 'Paul Pending', 'Cara Cohen'])
  const row = page.getByRole('row').filter({ hasText: 'Cara Cohen' })
  await expect(row).toContainText(`HR-1 · ${cara.email}`)
  for (const said of ['Answers coming in', '2 of 3 references', '1 of 1 from managers', '85', '1 flag', 'Rick Ray'])
    await expect(row).toContainText(said)
  await expect(row.getByRole('time')).toHaveText('just now')
  await expect(names(page).last()).toHaveAttribute('href', `/hiring/candidates/${cara.uuid}`)

  await page.getByRole('combobox', { name: 'Stage' }).selectOption('Nobody asked yet')
  await expect(names(page)).toHaveText(['Zoe Zander', 'Nora New'])
  await page.getByRole('combobox', { name: 'Added by' }).selectOption('Rick Ray')
  await expect(names(page)).toHaveText(['Nora New'])
  await expect(page).toHaveURL(new RegExp(`stage=new&recruiter=${rick.recruiterUuid}`))
  await page.getByRole('link', { name: 'Clear all' }).click()
  await page.getByRole('combobox', { name: 'Request' }).selectOption('Waiting for names')
  await expect(names(page)).toHaveText(['Paul Pending'])
  await page.getByRole('combobox', { name: 'Request' }).selectOption('All')
  await page.getByRole('combobox', { name: 'Flags' }).selectOption('With open flags')
  await expect(names(page)).toHaveText(['Cara Cohen'])

  await page.getByText('Columns', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Score' }).uncheck()
  await page.getByRole('checkbox', { name: 'Added', exact: true }).check()
  await page.getByRole('button', { name: 'Show these' }).click()
  await expect(page.getByRole('columnheader', { name: 'Added', exact: true })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveCount(0)
  await search(page).fill('no such person')
  await expect(page.getByRole('heading', { name: 'Nobody fits this search' })).toBeVisible()
  await page.getByRole('link', { name: 'See everyone' }).click()
  await expect(names(page)).toHaveCount(4)
  await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveCount(0)
  await search(page).fill('hr-1')
  await expect(names(page)).toHaveText(['Cara Cohen'])

  // A recruiter has their own, nobody else has any.
  await world.signIn(page, rick)
  await open(page, '/hiring')
  await expect(names(page)).toHaveText(['Nora New', 'Paul Pending', 'Cara Cohen'])
  await expect(page.getByRole('combobox', { name: 'Added by' })).toHaveCount(0)
  await world.signIn(page, await world.person({ role: 'admin' }))
  for (const path of ['/hiring', '/hiring/candidates/new', '/hiring/candidates/import'])
    expect((await page.goto(path))!.status(), path).toBe(404)
})

test('fifty at a time; the file has all that fit, and none of its cells is a formula', async ({
  page,
  world,
  other,
}) => {
  const rick = await world.recruiter()
  await world.candidate(rick, { firstName: '=HYPERLINK("x")', lastName: 'Evil', phone: '+4930901820' })
  await world.sql.execute(sql`insert into candidates (organization_id, recruiter_id, internal_id, first_name, last_name, email)
    select ${rick.organizationId}::int, ${rick.recruiterId}::int, 'B-' || n, 'First' || n, 'Last', 'c' || n || '@x.example'
    from generate_series(1, 52) n`)
  await world.signIn(page, rick)
  await open(page, '/hiring?columns=who,addedBy')
  await expect(names(page)).toHaveCount(50)
  await page.getByRole('link', { name: 'Next 50' }).click()
  await expect(names(page)).toHaveCount(3)
  await expect(page.getByRole('columnheader')).toHaveText(['Candidate', 'Added by'])
  await page.getByRole('link', { name: 'Back to the first' }).click()
  await expect(names(page)).toHaveCount(50)
  await search(page).fill('evil')
  await expect(names(page)).toHaveCount(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^laurel-candidates-\d{4}-\d\d-\d\d\.csv$/)
  const lines = async (path: string) => (await (await page.request.get(path)).text()).trim().split('\r\n')
  const [head, evil, ...rest] = await lines('/api/browser/candidates/csv?q=evil')
  expect(head).toContain('internal_id,first_name,last_name,email,phone')
  expect(evil).toContain(`"'=HYPERLINK(""x"")",Evil`)
  expect(evil).toContain(`,'+4930901820,`)
  expect(rest).toEqual([])
  expect(await lines('/api/browser/candidates/csv')).toHaveLength(54)
  expect((await page.request.get('/api/browser/candidates/csv?stage=odd')).status()).toBe(400)
  await world.signIn(page, await world.person({ role: 'admin' }))
  expect((await page.request.get('/api/browser/candidates/csv')).status()).toBe(403)
  await world.signIn(page, await other.recruiter('root'))
  expect(await lines('/api/browser/candidates/csv')).toHaveLength(1)
})

test('several are reminded by the keyboard, and each answer says who was not and why', async ({ page, world }) => {
  const { rick, wanda } = await scene(world)
  await world.signIn(page, rick)
  await open(page, '/hiring')
  await remind(page).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Tick at least one candidate.' })).toBeFocused()
  await loseConnection(page)
  await tick(page, 'Cara Cohen').check()
  await page.getByRole('button', { name: 'Remind 1' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(/no answer|did not answer|connection/i)
  await expect(tick(page, 'Cara Cohen')).toBeChecked()
  await restoreConnection(page)
  await tick(page, 'Paul Pending').focus()
  await page.keyboard.press('Space')
  await tick(page, 'Nora New').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Remind 3' }).focus()
  await page.keyboard.press('Enter')
  await expect(answers(page)).toBeFocused()
  await expect(answers(page)).toContainText('Reminded one person.')
  const said = answers(page).getByRole('listitem')
  await expect(said.filter({ hasText: 'Cara Cohen' })).toContainText('Reminded one referee.')
  await expect(said.filter({ hasText: 'Paul Pending' })).toContainText('as many reminders as your firm sends')
  await expect(said.last()).toHaveText('Nothing to remind of: Nora New.')
  await expect(tick(page, 'Cara Cohen')).not.toBeChecked()
  await world.waitForMail(wanda.email)

  await page.getByRole('button', { name: 'Tick all on this page' }).click()
  await expect(page.getByRole('button', { name: 'Remind 3' })).toBeVisible()
  await page.getByRole('button', { name: 'Untick all' }).click()
  await tick(page, 'Cara Cohen').check()
  await remind(page).click()
  await expect(answers(page)).toContainText('Nobody was reminded.')
  await expect(answers(page)).toContainText('Wanda Waits was not reminded: the last reminder is too recent.')
})

test('somebody is added by the palette; an address that is taken leads to whose it is', async ({ page, world }) => {
  const { rick, cara, zoe } = await scene(world)
  await world.signIn(page, rick)
  await open(page, '/')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('add a cand')
  await page.getByRole('option', { name: 'Add a candidate' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Add a candidate' })).toBeVisible()
  await listening(page)
  const form = page.getByRole('form', { name: 'Add a candidate' })
  const add = form.getByRole('button', { name: 'Add', exact: true })
  const troubles = form.getByRole('alert')
  await form.getByLabel('Phone').fill('12')
  await add.click()
  await expect(troubles).toBeFocused()
  await expect(troubles).toContainText('First name: Fill this in.')
  await form.getByLabel('First name').fill('Łukasz')
  await form.getByLabel('Last name').fill('Nowak')
  await form.getByLabel('E-mail').fill(zoe.email)
  await add.click()
  await expect(troubles).toContainText('Phone: Write the number with its country code')
  await form.getByLabel('Phone').fill('+49 30 901820')
  await add.click()
  await expect(troubles).toContainText('E-mail: Another candidate has this already.')
  await expect(form.getByRole('link', { name: 'Zoe' })).toHaveCount(0)
  await form.getByLabel('E-mail').fill(cara.email.toUpperCase())
  await add.click()
  await expect(form.getByRole('link', { name: 'Cara Cohen' })).toHaveAttribute(
    'href',
    `/hiring/candidates/${cara.uuid}`,
  )
  await form.getByLabel('E-mail').fill('lukasz@nowak.example')
  await form.getByLabel('Language of their mails').selectOption('Deutsch')
  await form.getByLabel('Notes').fill('Met at the fair')
  await loseConnection(page)
  await add.click()
  await expect(troubles).toBeFocused()
  await expect(form.getByLabel('Notes')).toHaveValue('Met at the fair')
  await restoreConnection(page)
  await add.click()
  await page.waitForURL(/\/hiring\/candidates\/[\da-f-]{36}$/)
  const [row] = await world.sql.execute<{ internal: string; phone: string; language: string; notes: string }>(
    sql`select internal_id as internal, phone, language, notes from candidates where email = 'lukasz@nowak.example'
      and organization_id = ${rick.organizationId}`,
  )
  expect(row).toEqual({
    internal: expect.stringMatching(/^C-/),
    phone: '+4930901820',
    language: 'de',
    notes: 'Met at the fair',
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('one searches, chooses columns, reminds and adds', async ({ page, world }) => {
    const { rick, cara, wanda } = await scene(world)
    await world.signIn(page, rick)
    await page.goto('/hiring')
    await page.getByText('Columns', { exact: true }).click()
    await page.getByRole('checkbox', { name: 'Score' }).uncheck()
    await page.getByRole('button', { name: 'Show these' }).click()
    await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveCount(0)
    await search(page).fill('cohen')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(names(page)).toHaveText(['Cara Cohen'])
    await expect(page.getByRole('columnheader', { name: 'Score' })).toHaveCount(0)
    await tick(page, 'Cara Cohen').check()
    await remind(page).click()
    await expect(answers(page)).toContainText('Reminded one referee.')
    await world.waitForMail(wanda.email)

    await page.goto('/hiring/candidates/new')
    await page.getByLabel('First name').fill('Nina')
    await page.getByLabel('Last name').fill('Berg')
    await page.getByLabel('E-mail').fill(cara.email)
    await page.getByLabel('Notes').fill('Kind')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(page.getByRole('form').getByRole('link', { name: 'Cara Cohen' })).toBeVisible()
    await expect(page.getByLabel('Notes')).toHaveValue('Kind')
    await page.getByLabel('E-mail').fill('nina@berg.example')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.waitForURL(/\/hiring\/candidates\/[\da-f-]{36}$/)
  })
})

const long = 'Betriebsversammlungsvorbereitungsbesprechungsleitung'

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    test('axe finds nothing, nothing scrolls sideways', async ({ page, world, other }) => {
      test.slow()
      const { rick } = await scene(world)
      await world.candidate(rick, { firstName: long, lastName: long, email: `${long}@x.example`, internalId: long })
      const check = async (state: string) => {
        await expectNothingFound(page)
        await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
        expect(await widthBeyond(page), state).toBe(0)
        await page.setViewportSize(viewport)
      }
      await world.signIn(page, rick)
      await open(page, '/hiring?columns=who,status,references,score,flags,activity,addedBy,addedAt')
      await page.getByText('Columns', { exact: true }).click()
      await page.getByRole('button', { name: 'Tick all on this page' }).click()
      await remind(page).click()
      await expect(answers(page)).toBeFocused()
      await check('the list')
      await open(page, '/hiring/candidates/new')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await expect(page.getByRole('form').getByRole('alert')).toBeFocused()
      await check('adding, with troubles')
      await world.signIn(page, await other.recruiter())
      await open(page, '/hiring')
      await expect(page.getByRole('heading', { name: 'No candidates yet' })).toBeVisible()
      await check('a firm that begins')
    })
  })
