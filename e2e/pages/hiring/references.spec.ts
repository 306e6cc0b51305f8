import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import type { World } from '@/e2e/fixtures'
import { expect, open, test } from '../reader'

// Every reference in sight: found by state, relationship, words and recruiter, page by page, and taken along as a file.

const hour = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * hour)

async function scene(world: World) {
  const rhea = await world.recruiter('root', { firstName: 'Rhea', lastName: 'Root' })
  const rick = await world.recruiter('recruiter', { firstName: 'Rick', lastName: 'Ray' })
  const [cara, omar] = [
    await world.candidate(rick, { firstName: 'Cara', lastName: 'Castle' }),
    await world.candidate(rhea, { firstName: 'Omar', lastName: 'Orchard', remindersPausedAt: new Date() }),
  ]
  await world.reference(cara, {
    firstName: 'Mira',
    lastName: 'Manager',
    company: 'Initech',
    completedAt: ago(2),
    createdAt: ago(48),
    score: 875,
  })
  await world.reference(cara, {
    firstName: 'Colin',
    lastName: 'Colleague',
    relationship: 'colleague',
    status: 'started',
    nextReminderAt: new Date(Date.now() + 20 * hour),
  })
  await world.reference(omar, {
    firstName: 'Clara',
    lastName: 'Client',
    relationship: 'client',
    status: 'opened',
    nextReminderAt: new Date(Date.now() + 20 * hour),
  })
  return { rhea, rick, cara, omar }
}

const referees = (page: Page) => page.getByRole('table').getByRole('rowheader')
const row = (page: Page, text: string) => page.getByRole('table').getByRole('row').filter({ hasText: text })

test('a root sees the firm’s references, narrows them and takes them along', async ({ page, world }) => {
  const { rhea, rick, cara } = await scene(world)
  await world.signIn(page, rhea)
  await open(page, '/hiring/references')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('References')
  await expect(page.getByRole('status').first()).toHaveText('3 references')
  await expect(referees(page)).toHaveText([/^Clara Client/, /^Colin Colleague/, /^Mira Manager/])
  const mira = row(page, 'Mira Manager')
  for (const said of ['Initech', 'with Rick Ray', 'Manager', 'Completed', '87.5', '2 days ago'])
    await expect(mira).toContainText(said)
  await expect(mira.getByRole('link', { name: 'Cara Castle' })).toHaveAttribute(
    'href',
    `/hiring/candidates/${cara.uuid}`,
  )
  await expect(row(page, 'Colin Colleague')).toContainText('Answering')
  await expect(row(page, 'Clara Client')).toContainText('Paused')

  await page.getByLabel('State').selectOption('Waiting for an answer')
  await expect(page).toHaveURL(/state=waiting/)
  await expect(referees(page)).toHaveCount(2)
  await page.getByLabel('Relationship').selectOption('Client')
  await expect(referees(page)).toHaveText([/^Clara Client/])
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(referees(page)).toHaveCount(3)
  await page.getByLabel('Recruiter').selectOption('Rick Ray')
  await expect(page).toHaveURL(new RegExp(`recruiter=${rick.recruiterUuid}`))
  await expect(referees(page)).toHaveCount(2)
  const link = page.getByRole('link', { name: 'Export CSV' })
  const csv = await (await page.request.get((await link.getAttribute('href'))!)).text()
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFFReferee,Email,Company,Relationship,Candidate,Recruiter,State,Score,Asked,Completed,Next reminder,Reminders sent',
  )
  expect(csv).toMatch(/Mira Manager,[^,]+,Initech,Manager,Cara Castle,Rick Ray,Completed,87\.5,\d{4}-\d\d-\d\d,/)
  expect(csv).not.toContain('Clara')

  await page.getByLabel('Search by referee or candidate').fill('castle colin')
  await expect(referees(page)).toHaveText([/^Colin Colleague/])
  await page.getByLabel('Search by referee or candidate').fill('nobody%')
  await expect(page.getByRole('heading', { name: 'No reference fits this search' })).toBeVisible()
  await page.getByRole('link', { name: 'See all references' }).click()
  await expect(page).toHaveURL('/hiring/references')
})

test('a recruiter sees those of their own candidates, whatever the address asks for', async ({
  page,
  world,
  other,
}) => {
  const { rhea, rick } = await scene(world)
  const elsewhere = await other.recruiter('root')
  await other.reference(await other.candidate(elsewhere))
  await world.signIn(page, rick)
  for (const path of ['', `?recruiter=${rhea.recruiterUuid}`, `?recruiter=x&state=no&after=x`]) {
    await open(page, `/hiring/references${path}`)
    await expect(referees(page)).toHaveText([/^Colin Colleague/, /^Mira Manager/])
  }
  await expect(page.getByLabel('Recruiter')).toHaveCount(0)
  const csv = await (await page.request.get('/api/browser/hiring/references/csv')).text()
  expect(csv.trim().split('\r\n')).toHaveLength(3)

  const ann = await world.recruiter()
  await world.signIn(page, ann)
  await open(page, '/hiring/references')
  await expect(page.getByRole('heading', { name: 'Nobody was asked yet' })).toBeVisible()
  await world.signIn(page, await world.person())
  expect((await page.goto('/hiring/references'))!.status()).toBe(404)
  expect((await page.request.get('/api/browser/hiring/references/csv')).status()).toBe(403)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('pages follow each other, and a search narrows them', async ({ page, world }) => {
    const rhea = await world.recruiter('root')
    const candidate = await world.candidate(rhea)
    const { requestId } = await world.reference(candidate, { firstName: 'First', lastName: 'Of All' })
    await world.sql.execute(sql`insert into candidate_references
      (organization_id, candidate_id, request_id, first_name, last_name, email, language)
      select ${candidate.organizationId}::int, ${candidate.id}::int, ${requestId}::int, 'Ref', 'No ' || n, 'r' || n || '@x.example', 'en'
      from generate_series(1, 55) n`)
    await world.signIn(page, rhea)
    await page.goto('/hiring/references')
    await expect(referees(page)).toHaveCount(50)
    await page.getByRole('link', { name: 'Next 50' }).click()
    await expect(referees(page)).toHaveCount(6)
    await expect(referees(page).last()).toHaveText(/First Of All/)
    await page.getByRole('link', { name: 'Back to the latest' }).click()
    await page.getByLabel('Search by referee or candidate').fill('of all')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(referees(page)).toHaveCount(1)
  })
})
