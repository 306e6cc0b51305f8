import type { Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { referenceRequests } from '@/db/schema/references'
import type { World } from '@/e2e/fixtures'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, listening, loseConnection, open, restoreConnection, test } from '../reader'
import { done, path } from './case'

// A candidate is asked for references, with the mail before one's eyes.

async function scene(world: World) {
  const rita = await world.recruiter('recruiter', { firstName: 'Rita', lastName: 'Roe' })
  const cara = await world.candidate(rita, { firstName: 'Cara', lastName: 'Cole' })
  const usual = await world.questionSet({ title: 'Usual questions', isDefault: true })
  const leading = await world.questionSet({
    title: 'For leaders',
    asked: [{ text: 'How do they lead?', type: 'text' }],
  })
  return { rita, cara, usual, leading }
}

const requestsOf = (world: World, candidate: { id: number; organizationId: number }) =>
  world.sql
    .select()
    .from(referenceRequests)
    .where(
      and(
        eq(referenceRequests.organizationId, candidate.organizationId),
        eq(referenceRequests.candidateId, candidate.id),
      ),
    )
    .orderBy(referenceRequests.id)

const mail = (page: Page) => page.frameLocator('iframe[title="The mail to Cara Cole"]')

test('the mail follows what is typed, and goes out as it was shown', async ({ page, world }) => {
  const { rita, cara } = await scene(world)
  await world.signIn(page, rita)
  await open(page, path(cara))
  await page
    .getByRole('banner')
    .or(page.getByRole('main'))
    .getByRole('link', { name: 'Ask for references' })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ask Cara Cole for references' })).toBeVisible()
  await listening(page)
  const form = page.getByRole('form', { name: 'The request' })
  await expect(form.getByLabel('Question set')).toContainText('Usual questions (the usual one)')
  await form.getByText('3 questions').click()
  await expect(form.getByText('How reliable was the work?')).toBeVisible()
  await expect(mail(page).getByText('at least 2 referees, at least one of them a manager')).toBeVisible()

  await form.getByLabel('How many references').fill('3')
  await form.getByLabel('Managers only').check()
  await form.getByLabel('Note to Cara Cole').fill('You were great on Tuesday.')
  await expect(mail(page).getByText('You were great on Tuesday.')).toBeVisible()
  await expect(mail(page).getByText('3 referees, all of them managers')).toBeVisible()
  await form.getByLabel('Language').selectOption('Deutsch')
  await expect(page.getByText('bittet Sie, 3 Referenzpersonen zu nennen')).toBeVisible()

  // A line that breaks loses nothing.
  await loseConnection(page)
  await form.getByRole('button', { name: 'Ask Cara Cole' }).click()
  await expect(form.getByRole('alert')).toBeFocused()
  await expect(form.getByLabel('Note to Cara Cole')).toHaveValue('You were great on Tuesday.')
  await restoreConnection(page)
  await form.getByRole('button', { name: 'Ask Cara Cole' }).click()
  await expect(done(page, 'Asked Cara Cole for 3 references, 3 of them from managers.')).toBeFocused()
  await expect(page).toHaveURL(new RegExp(`${path(cara)}\\?done=asked`))
  const [sent] = await world.waitForMail(cara.email)
  expect(sent!.subject).toContain('3 Referenzpersonen')
  expect(sent!.text).toContain('You were great on Tuesday.')
  const [row] = await requestsOf(world, cara)
  expect(row).toMatchObject({ status: 'sent', minReferences: 3, minManagerReferences: 3, language: 'de' })
})

test('what cannot be is refused at its field, and an open request is said before', async ({ page, world }) => {
  const { rita, cara } = await scene(world)
  await world.signIn(page, rita)
  await open(page, `${path(cara)}/request`)
  const form = page.getByRole('form', { name: 'The request' })
  const press = () => form.getByRole('button', { name: 'Ask Cara Cole' }).click()
  await form.getByLabel('How many references').fill('1')
  await form.getByLabel('How many from managers').fill('2')
  await press()
  await expect(form.getByRole('alert')).toContainText('How many from managers: No more managers than referees')
  await form.getByLabel('How many from managers').fill('1')
  await form.getByLabel('Later').check()
  await press()
  await expect(form.getByRole('alert')).toContainText('Day: Fill this in.')
  await form.getByLabel('Day').fill('2020-01-01')
  await press()
  await expect(form.getByRole('alert')).toContainText('Day: This lies in the past.')
  await form.getByLabel('Day').fill('2035-06-01')
  await press()
  await expect(done(page, 'Cara Cole will be asked for one reference when the time comes.')).toBeVisible()
  await expect(page.getByText('Scheduled', { exact: true })).toBeVisible()

  await open(page, `${path(cara)}/request`)
  await expect(form.getByText('Cara Cole is being asked these questions already: 0 of 1 answered.')).toBeVisible()
  await press()
  await expect(form.getByRole('alert')).toContainText('Question set: They are being asked these questions already.')
  await form.getByLabel('Question set').selectOption('For leaders')
  await expect(form.getByText('Cara Cole is being asked')).toHaveCount(0)
  await form.getByRole('button', { name: 'Keep as a draft' }).click()
  await expect(done(page, 'Kept as a draft.')).toBeVisible()
  expect((await requestsOf(world, cara)).map(one => one.status)).toEqual(['scheduled', 'draft'])
})

test('without a question set the page says where one is made; who may not sees nothing', async ({
  page,
  world,
  other,
}) => {
  const rita = await world.recruiter()
  const cara = await world.candidate(rita)
  await world.signIn(page, rita)
  await open(page, `${path(cara)}/request`)
  await expect(page.getByRole('link', { name: 'Go to the question sets' })).toBeVisible()
  const stranger = await other.candidate(await other.recruiter())
  for (const way of [`${path(stranger)}/request`, '/hiring/candidates/x/request'])
    expect((await page.goto(way))!.status(), way).toBe(404)
  const preview = (uuid: string) => page.request.get(`/api/browser/hiring/request-mail?candidate=${uuid}`)
  expect((await preview(stranger.uuid)).status()).toBe(404)
  expect((await preview(cara.uuid)).headers()['content-security-policy']).toContain('sandbox')
  for (const who of [await world.person(), await world.recruiter()]) {
    await world.signIn(page, who)
    expect((await page.goto(`${path(cara)}/request`))!.status()).toBe(404)
    expect([403, 404]).toContain((await preview(cara.uuid)).status())
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the mail is shown at a button, and the request goes out', async ({ page, world }) => {
    const { rita, cara } = await scene(world)
    await world.signIn(page, rita)
    await page.goto(`${path(cara)}/request`)
    await page.getByLabel('How many references').fill('4')
    await page.getByLabel('Note to Cara Cole').fill('Take your time.')
    await page.getByRole('button', { name: 'Show the mail' }).click()
    await expect(page.getByText('asks you to name 4 referees')).toBeVisible()
    await expect(page.getByLabel('Note to Cara Cole')).toHaveValue('Take your time.')
    await page.getByLabel('How many from managers').fill('9')
    await page.getByRole('button', { name: 'Ask Cara Cole' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'No more managers' })).toBeVisible()
    await expect(page.getByLabel('Note to Cara Cole')).toHaveValue('Take your time.')
    await page.getByLabel('How many from managers').fill('0')
    await page.getByRole('button', { name: 'Ask Cara Cole' }).click()
    await expect(done(page, 'Asked Cara Cole for 4 references.')).toBeVisible()
  })
})

for (const [device, viewport] of devices)
  test(`on a ${device} nothing is found, and nothing sticks out`, async ({ page, world }) => {
    await page.setViewportSize(viewport)
    const { rita, cara } = await scene(world)
    await world.signIn(page, rita)
    await open(page, `${path(cara)}/request`)
    await page.getByText('3 questions').click()
    await page.getByLabel('Later').check()
    await expectNothingFound(page)
    expect(await widthBeyond(page)).toBe(0)
  })
