import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import type { World } from '@/e2e/fixtures'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, loseConnection, open, restoreConnection, test } from '../reader'

// Candidates from a list: looked through, mended where it stands, brought in as a whole or not at all.

const check = (page: Page) => page.getByRole('button', { name: 'Look it through' }).click()
const status = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words })
const pasted = (page: Page) => page.getByRole('textbox')

async function emailsOf(world: World) {
  const rows = await world.sql.execute<{ email: string }>(
    sql`select email from candidates where organization_id = ${world.organization.id} and deleted_at is null order by id`,
  )
  return rows.map(one => one.email)
}

const list = `Internal ID;First name;Last name;Email;Phone;Notes;Shoe size
A-1;Anna;Muster;anna@list.example;+49 30 901820;"One
Two";39
A-2;Ben;Wrong;ben;12;;
;Known;Already;KNOWN@list.example;;;
A-1;Dora;Twice;dora@list.example;;;
`

test('a file is looked through, mended where it stands, and comes in as a whole', async ({ page, world }) => {
  const rick = await world.recruiter()
  await world.candidate(rick, { email: 'known@list.example' })
  await world.signIn(page, rick)
  await open(page, '/hiring')
  await page.getByRole('link', { name: 'Import' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bring in a list of candidates' })).toBeVisible()
  await open(page, '/hiring/candidates/import')
  await check(page)
  await expect(page.getByRole('form').getByRole('alert')).toContainText('File: Fill this in.')
  await page.getByLabel('File').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await loseConnection(page)
  await check(page)
  await expect(page.getByRole('form').getByRole('alert')).toBeFocused()
  await restoreConnection(page)
  await check(page)
  await expect(status(page, '3 rows are wrong.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Looked through' })).toBeFocused()
  await expect(page.getByText('Not used: Shoe size.')).toBeVisible()
  const row = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(row('Anna Muster')).toContainText('Phone +49 30 901820')
  await expect(row('Ben Wrong')).toContainText('E-mail: This is not an email address.')
  await expect(row('Ben Wrong')).toContainText('Phone: Write the number with its country code')
  await expect(row('Known Already')).toContainText('E-mail: Another candidate has this already.')
  await expect(row('Dora Twice')).toContainText('Internal ID: The same stands in row 2.')
  await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0)
  expect(await emailsOf(world)).toEqual(['known@list.example'])

  // What was in the file stands in the page, to be mended there.
  await expect(pasted(page)).toHaveValue(list)
  const mended = list.replace('ben;12', 'ben@list.example;').replace('KNOWN@', 'new@').replace('A-1;Dora', 'A-3;Dora')
  await pasted(page).fill(mended)
  await check(page)
  await expect(status(page, '4 candidates would be added.')).toBeVisible()
  expect(await emailsOf(world)).toHaveLength(1)
  await page.getByRole('button', { name: 'Add these 4 candidates' }).click()
  await expect(status(page, '4 candidates are new.')).toBeFocused()
  expect(await emailsOf(world)).toHaveLength(5)
  const [anna] = await world.sql.execute<{ notes: string; phone: string }>(
    sql`select notes, phone from candidates where internal_id = 'A-1' and organization_id = ${world.organization.id}`,
  )
  expect(anna).toEqual({ notes: 'One\nTwo', phone: '+4930901820' })
})

test('whoever takes an address meanwhile keeps the whole list out; too many rows and no headings are said', async ({
  page,
  world,
}) => {
  const rick = await world.recruiter()
  await world.signIn(page, rick)
  await open(page, '/hiring/candidates/import')
  const rows = (count: number) =>
    Array.from({ length: count }, (_, place) => `F${place},L,f${place}@list.example`).join('\n')
  const trouble = page.getByRole('form').getByRole('alert')
  for (const [sent, said] of [
    [`first_name,last_name,email\n${rows(51)}`, 'Send at most 50 rows at a time.'],
    ['first_name,last_name,email', 'There are headings but no rows.'],
    ['who,what\na,b', 'The first row must name the columns, email among them.'],
  ] as const) {
    await pasted(page).fill(sent)
    await check(page)
    await expect(trouble).toContainText(said)
    await expect(pasted(page)).toHaveValue(sent)
  }
  await pasted(page).fill(`first_name,last_name,email\n${rows(50)}`)
  await check(page)
  await expect(status(page, '50 candidates would be added.')).toBeVisible()
  await world.candidate(rick, { email: 'f7@list.example' })
  await page.getByRole('button', { name: 'Add these 50 candidates' }).click()
  await expect(status(page, 'One row is wrong.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'F7 L' })).toContainText('Another candidate has this already.')
  expect(await emailsOf(world)).toEqual(['f7@list.example'])
})

test('the template is a list that fits', async ({ page, world }) => {
  await world.signIn(page, await world.recruiter())
  await open(page, '/hiring/candidates/import')
  const link = page.getByRole('link', { name: 'Download a template' })
  const answer = await page.request.get((await link.getAttribute('href'))!)
  expect(answer.headers()['content-disposition']).toContain('laurel-candidates-template-')
  const file = { name: 'template.csv', mimeType: 'text/csv', buffer: await answer.body() }
  await page.getByLabel('File').setInputFiles(file)
  await check(page)
  await expect(status(page, '2 candidates would be added.')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a list is looked through, mended and brought in', async ({ page, world }) => {
    await world.signIn(page, await world.recruiter())
    await page.goto('/hiring/candidates/import')
    const file = {
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('email,first_name,last_name\nnina,Nina,Berg'),
    }
    await page.getByLabel('File').setInputFiles(file)
    await check(page)
    await expect(status(page, 'One row is wrong.')).toBeVisible()
    await expect(pasted(page)).toHaveValue(/nina,Nina,Berg/)
    await pasted(page).fill('email,first_name,last_name\nnina@berg.example,Nina,Berg')
    await check(page)
    await page.getByRole('button', { name: 'Add this candidate' }).click()
    await expect(status(page, 'One candidate is new.')).toBeVisible()
    expect(await emailsOf(world)).toEqual(['nina@berg.example'])
  })
})

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    test('axe finds nothing, nothing scrolls sideways', async ({ page, world }) => {
      test.slow()
      await world.signIn(page, await world.recruiter())
      await open(page, '/hiring/candidates/import')
      await page.getByText('How the list has to look').click()
      const long = 'Betriebsversammlungsvorbereitungsbesprechungsleitung'
      await pasted(page).fill(
        `email,first_name,last_name,notes,${long}\n${long}@x.example,${long},${long},${long}${long},\n${long},Ben,B,,`,
      )
      await check(page)
      await expect(status(page, 'One row is wrong.')).toBeVisible()
      await expectNothingFound(page)
      await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
      expect(await widthBeyond(page)).toBe(0)
    })
  })
