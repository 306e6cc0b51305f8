import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/people'
import { expect, listening, open, test } from '../reader'

// A company from a list, in the browser: looked through, mended, brought in, sent again; and taken along.

const file = (text: string | Buffer, name = 'people.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: typeof text === 'string' ? Buffer.from(text) : text,
})

async function send(page: Page, list: ReturnType<typeof file>) {
  await page.getByLabel('File').setInputFiles(list)
  await page.getByRole('button', { name: 'Look it through' }).click()
}

test('two hundred people come in from a file, and the same file again changes nothing', async ({ page, world }) => {
  test.slow()
  const ada = await world.person({ firstName: 'Ada', role: 'admin' })
  const at = (name: string) => `${name}@${world.organization.subdomain}.example`
  const row = (n: number, role = '') =>
    `First${n};"Last, ${n}";${at(`n${n}`)};${role};${n === 199 ? ada.email : at(`n${n + 1}`)};Team ${n % 3};Oslo;2026-01-12`
  const list = (role: string) =>
    `\uFEFFfirst_name;last_name;email;role;manager_email;department;location;hire_date\r\n${Array.from({ length: 200 }, (_, n) => row(n, n === 7 ? role : '')).join('\r\n')}\r\n`
  await world.signIn(page, ada)
  await open(page, '/admin/people')
  await page.getByRole('link', { name: 'Import and export' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Import and export' })).toBeVisible()
  await listening(page)
  const [template] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download a template' }).click(),
  ])
  expect(template.suggestedFilename()).toBe('laurel-people-template.csv')

  const troubles = page.getByRole('form').getByRole('alert')
  await page.getByRole('button', { name: 'Look it through' }).click()
  await expect(troubles).toContainText('File: Fill this in.')
  await send(page, file(Buffer.from('first_name,email\nZo\xeb,zoe@x.example', 'latin1')))
  await expect(troubles).toContainText('File: This file is not in UTF-8.')
  await send(page, file('name,mail\nZoë,zoe@x.example'))
  await expect(troubles).toContainText('The first row must name the columns, email among them.')

  await send(page, file(list('chief')))
  await expect(page.getByRole('heading', { level: 1, name: 'people.csv' })).toBeVisible()
  await expect(page.getByText('One row is wrong.')).toBeVisible({ timeout: 20_000 })
  const wrong = page.getByRole('table').getByRole('row').filter({ hasText: 'n7@' })
  await expect(wrong).toContainText('9')
  await expect(wrong).toContainText('Role: Write employee, moderator or admin.')
  await expect(page.getByRole('button', { name: 'Bring in' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Send it again' }).click()
  await expect(page.getByText('Rows are wrong')).toBeVisible()

  await send(page, file(list('moderator')))
  await expect(page.getByRole('form', { name: 'Bring them in?' })).toContainText('200 people are new', {
    timeout: 20_000,
  })
  await expect(page.getByText('Departments: Team 0, Team 1, Team 2')).toBeVisible()
  await listening(page)
  await page.getByRole('button', { name: 'Bring in' }).click()
  await expect(page.getByRole('form').getByRole('alert')).toContainText('Tick this, or mend the file')
  await page.getByLabel('Create what is not there yet').check()
  await page.getByLabel('Mail an invitation to who is new').check()
  await page.getByRole('button', { name: 'Bring in' }).click()
  await expect(page.getByRole('status').filter({ hasText: '200 people are new, nobody changed.' })).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByText('200 invitations are on the way.')).toBeVisible()
  const found = await world.sql.select().from(people).where(eq(people.organizationId, world.organization.id))
  expect(found).toHaveLength(201)
  await page.getByRole('link', { name: 'See all people' }).click()
  await expect(page.getByText('201 people')).toBeVisible()

  await open(page, '/admin/people/import')
  await send(page, file(list('moderator')))
  await expect(page.getByText('There is nothing to change')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('link', { name: 'Unchanged 200' })).toHaveAttribute('aria-current', 'true')
})

test('people and kudos are taken along as files', async ({ page, world, other }) => {
  const ada = await world.person({ firstName: 'Ada', role: 'admin' })
  await world.signIn(page, ada)
  await open(page, '/admin/people/import')
  await page.getByRole('button', { name: 'People as CSV' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'It is being written.' })).toBeVisible()
  const link = page.getByRole('link', { name: 'Download: People as CSV' })
  await expect(link).toBeVisible({ timeout: 20_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toMatch(/^laurel-people-\d{4}-\d\d-\d\d\.csv$/)
  const path = (await link.getAttribute('href'))!
  expect(await (await page.request.get(path)).text()).toContain(ada.email)
  await page.getByRole('button', { name: 'Kudos as XLSX' }).click()
  await expect(page.getByRole('link', { name: 'Download: Kudos as XLSX' })).toBeVisible({ timeout: 20_000 })
  await world.signIn(page, await other.person({ role: 'admin' }))
  expect((await page.request.get(path)).status()).toBe(404)
  await world.signIn(page, await world.person())
  expect((await page.request.get(path)).status()).toBe(403)
  expect((await page.request.get(path.replace('/file', '').replace('exports', 'tasks'))).status()).toBe(404)
})
