import { eq, sql } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { World } from '@/e2e/fixtures'
import { makeFlag } from '@/e2e/world/answered'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, loseConnection, open, restoreConnection, test } from '../reader'
import { done, path, referee, spokenOf } from './case'

// A candidate on one page: what was asked, who answered what, and what is to be done.

/** Somebody who was asked, with a referee who has not answered. */
async function asked(world: World, status: 'sent' | 'scheduled' | 'in_progress' = 'in_progress') {
  const rita = await world.recruiter('recruiter', { firstName: 'Rita', lastName: 'Roe' })
  const cara = await world.candidate(rita, { firstName: 'Cara', lastName: 'Cole' })
  const request = await world.referenceRequest(cara, {
    status,
    ...(status === 'scheduled' && { scheduledFor: new Date('2035-06-01T09:00:00Z') }),
    ...(status !== 'scheduled' && { sentAt: new Date(), expiresAt: new Date(Date.now() + 9 * 86_400_000) }),
  })
  return { rita, cara, request }
}

const requestNow = async (world: World, id: number) =>
  (await world.sql.select().from(referenceRequests).where(eq(referenceRequests.id, id)))[0]!
const referenceNow = async (world: World, id: number) =>
  (await world.sql.select().from(candidateReferences).where(eq(candidateReferences.id, id)))[0]!

test('what was said is read with how its score came about, taken along, and looked into', async ({ page, world }) => {
  const { rita, cara, manager, colleague } = await spokenOf(world)
  await makeFlag(colleague, { kind: 'too_fast', evidence: { seconds: 7, expected: 40, answers: 3 } })
  await makeFlag(colleague, { kind: 'address_of_referee', otherReferenceId: manager.id, evidence: {} })
  await world.signIn(page, rita)
  await open(page, path(cara))
  await expect(page.getByRole('heading', { level: 1, name: 'Cara Cole' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Score: 90 of 100' })).toBeVisible()
  await expect(page.getByText('2 referees, one of them a manager')).toBeVisible()
  await page.getByText('How this came about').click()
  await expect(page.getByRole('row', { name: /Mona Manager/ })).toContainText(/Manager.*2.*80/)
  await expect(page.getByRole('blockquote').first()).toHaveText('She carries what she promises.')
  await referee(page, 'Mona Manager').getByText('All answers').click()
  await expect(referee(page, 'Mona Manager')).toContainText('How well did they work in a team?')
  await expect(referee(page, 'Mona Manager')).toContainText('3 of 5')

  const report = await page.getByRole('link', { name: 'Report as PDF' }).getAttribute('href')
  const single = await page.getByRole('link', { name: 'Reference of Mona Manager as PDF' }).getAttribute('href')
  for (const file of [report, single]) {
    const answer = await page.request.get(file!)
    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect(answer.headers()['content-disposition']).toContain('Cara Cole')
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  }

  const fast = page.getByRole('listitem').filter({ hasText: 'Carl Colleague answered very fast' })
  await expect(fast).toContainText('3 answers in 7 seconds')
  await expect(fast).toContainText('written elsewhere and pasted it')
  await expect(page.getByText('Carl Colleague and Mona Manager answered from the same internet address')).toBeVisible()
  await fast.getByText('Say how it came about').click()
  await fast.getByRole('button', { name: 'Resolve' }).click()
  await expect(fast.getByRole('alert')).toContainText('How it came about: Fill this in.')
  await fast.getByLabel('How it came about', { exact: true }).fill('He wrote it on the train before.')
  await fast.getByRole('button', { name: 'Resolve' }).click()
  await expect(done(page, 'The flag is resolved.')).toBeFocused()
  await expect(fast).toContainText('He wrote it on the train before.')
  await expect(fast).toContainText('Resolved')
  await expect(page.getByRole('list', { name: 'What happened' })).toContainText(
    'Rita Roe resolved a flag on the reference of Carl Colleague for Cara Cole',
  )

  await page.getByRole('link', { name: 'See as API' }).click()
  await expect(page.getByText(cara.internalId).first()).toBeVisible()
})

test('a request is sent, changed, reminded of, paused, and called off', async ({ page, world }) => {
  const { rita, cara, request } = await asked(world, 'scheduled')
  await world.signIn(page, rita)
  await open(page, path(cara))
  const box = page.getByRole('article')
  await expect(box).toContainText('0 of 2 answered')
  await box.getByText('Change…').click()
  const form = page.getByRole('form', { name: 'Change the request' })
  await form.getByLabel('From managers at least').fill('3')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('From managers at least: No more managers than referees')
  await form.getByLabel('References', { exact: true }).fill('3')
  await form.getByLabel('Note').fill('By Friday, please.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(done(page, 'The request is changed.')).toBeFocused()
  await expect(box).toContainText('0 of 3 from managers')
  await expect(box).toContainText('By Friday, please.')

  await box.getByRole('button', { name: 'Send now' }).click()
  await expect(done(page, 'The request is on its way to Cara Cole.')).toBeFocused()
  await expect(box.getByText('Asked', { exact: true })).toBeVisible()
  await expect(box).toContainText(/Next reminder .*\d/)
  await expect(box).toContainText('0 of 3 reminders sent')
  await world.waitForMail(cara.email)
  await box.getByRole('button', { name: 'Remind now Cara Cole' }).click()
  await expect(done(page, 'Reminded Cara Cole.')).toBeFocused()
  await expect(box).toContainText('1 of 3 reminders sent')
  await box.getByRole('button', { name: 'Remind now Cara Cole' }).click()
  await expect(box.getByRole('alert')).toContainText('They were reminded a short while ago.')

  await page.getByText('Pause reminders…').click()
  await page.getByRole('button', { name: 'Pause reminders' }).click()
  await expect(done(page, 'Reminders are paused.')).toBeFocused()
  await expect(page.getByText('Reminders paused', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Resume reminders' }).click()
  await expect(done(page, 'Reminders go on.')).toBeFocused()

  await box.getByText('Cancel…').click()
  await expect(box.getByText(/stop working, and nobody is written to any more/)).toBeVisible()
  await expect(box.getByText(/What was answered already stays here/)).toBeVisible()
  await box.getByRole('button', { name: 'Cancel the request' }).click()
  await expect(done(page, 'The request is cancelled.')).toBeFocused()
  await expect(box.getByText('Cancelled', { exact: true })).toBeVisible()
  expect(await requestNow(world, request.id)).toMatchObject({ status: 'cancelled', minManagerReferences: 3 })
})

test('a referee is reminded, corrected, given up, and asked again', async ({ page, world }) => {
  const { rita, cara, request, manager } = await spokenOf(world)
  const { id } = await world.reference(cara, {
    requestId: (await world.referenceRequest(cara, { status: 'in_progress' })).id,
    firstName: 'Wanda',
    lastName: 'Wrong',
    email: 'wanda@wrong.example',
    status: 'opened',
    openedAt: new Date(),
  })
  await world.signIn(page, rita)
  await open(page, path(cara))
  const wanda = referee(page, 'Wanda Wrong')
  await expect(wanda.getByText('Opened', { exact: true })).toBeVisible()
  await wanda.getByRole('button', { name: 'Remind now Wanda Wrong' }).click()
  await expect(done(page, 'Reminded Wanda Wrong.')).toBeFocused()

  await wanda.getByText('Correct…').click()
  const form = page.getByRole('form', { name: 'Correct Wanda Wrong' })
  await form.getByLabel('E-mail').fill(cara.email)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('E-mail: This is the candidate’s own address.')
  const right = `wanda-${cara.id}@right.example`
  await form.getByLabel('E-mail').fill(right)
  await form.getByLabel('Last name').fill('Right')
  await loseConnection(page)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toBeFocused()
  await expect(form.getByLabel('E-mail')).toHaveValue(right)
  await restoreConnection(page)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(done(page, 'What is known of Wanda Right is corrected.')).toBeFocused()
  await world.waitForMail(right)
  expect(await referenceNow(world, id)).toMatchObject({ email: right, status: 'invited' })

  const renamed = referee(page, 'Wanda Right')
  await renamed.getByText('Give up…').click()
  await expect(renamed.getByText('Their link stops working')).toBeVisible()
  await renamed.getByRole('button', { name: 'Give up' }).click()
  await expect(done(page, 'Nobody waits for Wanda Right any more.')).toBeFocused()
  await expect(renamed.getByText('Given up', { exact: true })).toBeVisible()

  const mona = referee(page, 'Mona Manager')
  await mona.getByText('Ask again…').click()
  await mona.getByRole('button', { name: 'Ask to look again' }).click()
  await expect(done(page, 'Asked Mona Manager to look at their answers again.')).toBeFocused()
  await expect(mona.getByText('Looking again', { exact: true })).toBeVisible()
  expect((await referenceNow(world, manager.id)).status).toBe('reopened')
  expect((await requestNow(world, request.id)).status).toBe('in_progress')
})

test('somebody is changed, hired without retyping, and forgotten', async ({ page, world }) => {
  const { cara } = await spokenOf(world)
  const root = await world.recruiter('root', { firstName: 'Rhea', lastName: 'Root' })
  const taken = await world.candidate(root)
  await world.signIn(page, root)
  await open(page, path(cara))
  await page.getByText('Change…').click()
  const form = page.getByRole('form', { name: 'Who they are' })
  await form.getByLabel('E-mail').fill(taken.email)
  await form.getByLabel('Notes').fill('Met at the fair.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('E-mail: Another candidate has this already.')
  await form.getByLabel('E-mail').fill(`cole-${cara.id}@candidates.example`)
  await form.getByLabel('Phone').fill('12')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('Phone: Write the number with its country code')
  await form.getByLabel('Phone').fill('+49 30 901821')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(done(page, 'Saved.')).toBeFocused()
  await expect(page.getByText('Met at the fair.', { exact: true }).first()).toBeVisible()

  await page.getByText('Hire…').click()
  const hire = page.getByRole('form', { name: 'Hire' })
  await expect(hire.getByLabel('E-mail at work')).toHaveValue(`cole-${cara.id}@candidates.example`)
  await hire.getByLabel('Username').fill(root.username)
  await hire.getByRole('button', { name: 'Hire Cara Cole' }).click()
  await expect(hire.getByRole('alert')).toContainText('Username: This is taken already.')
  await hire.getByLabel('Username').fill(`cara${cara.id}`)
  await hire.getByRole('button', { name: 'Hire Cara Cole' }).click()
  await expect(done(page, 'Cara Cole is a colleague now.')).toBeFocused()
  await expect(page.getByText('Hired', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'See the profile' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cara Cole' })).toBeVisible()

  await open(page, path(cara))
  await page.getByText('Anonymise…').click()
  await expect(page.getByText(/^Everything goes that could .*Nobody can bring it back/)).toBeVisible()
  await expect(page.getByText(/states stay for the statistics. A colleague they have become stays one/)).toBeVisible()
  await page.getByRole('button', { name: 'Anonymise Cara Cole' }).click()
  await expect(page).toHaveURL(/\/hiring\?done=anonymised/)
  const [row] = await world.sql.select().from(candidates).where(eq(candidates.id, cara.id))
  expect(row).toMatchObject({ firstName: 'Anonymous', score: 900 })
  expect((await page.goto(path(cara)))!.status()).toBe(404)
})

test('what happened is read page by page, and strangers find nothing', async ({ page, world, other }) => {
  const { rita, cara, manager } = await spokenOf(world)
  await world.sql.execute(sql`insert into activities
    (organization_id, actor_id, key, subject_type, subject_id, subject_uuid, candidate_id, data)
    select ${cara.organizationId}::int, ${rita.id}::int, 'reference.reminded', 'reference', ${manager.id}::int,
      ${manager.uuid}::uuid, ${cara.id}::int, jsonb_build_object('count', n) from generate_series(1, 25) n`)
  await world.signIn(page, rita)
  await open(page, path(cara))
  const story = page.getByRole('list', { name: 'What happened' })
  await expect(story.getByRole('listitem')).toHaveCount(20)
  await expect(story).toContainText('Rita Roe reminded Mona Manager to answer about Cara Cole, reminder 25')
  await page.getByRole('link', { name: 'Show older' }).click()
  await expect(story.getByRole('listitem')).toHaveCount(5)
  await page.getByRole('link', { name: 'Back to the newest' }).click()
  await expect(story.getByRole('listitem')).toHaveCount(20)
  // Only root recruiters and administrators hire.
  await expect(page.getByText('Root recruiters and administrators can make Cara Cole a colleague.')).toBeVisible()

  const stranger = await other.candidate(await other.recruiter())
  const file = (uuid: string) => page.request.get(`/api/browser/hiring/documents/candidates/${uuid}`)
  for (const way of [path(stranger), '/hiring/candidates/x']) expect((await page.goto(way))!.status(), way).toBe(404)
  expect((await file(stranger.uuid)).status()).toBe(404)
  const supervisor = await world.recruiter('supervisor')
  await world.signIn(page, supervisor)
  expect((await page.goto(path(cara)))!.status()).toBe(200)
  for (const who of [await world.person({ role: 'admin' }), await world.recruiter()]) {
    await world.signIn(page, who)
    expect((await page.goto(path(cara)))!.status()).toBe(404)
    expect([403, 404]).toContain((await file(cara.uuid)).status())
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('somebody is changed, reminded of and paused', async ({ page, world }) => {
    const { rita, cara } = await asked(world, 'sent')
    await world.signIn(page, rita)
    await page.goto(path(cara))
    await page.getByText('Change…').last().click()
    const form = page.getByRole('form', { name: 'Who they are' })
    await form.getByLabel('Last name').fill('')
    await form.getByLabel('Notes').fill('Calls back on Monday.')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Last name: Fill this in.' })).toBeVisible()
    await expect(form.getByLabel('Notes')).toHaveValue('Calls back on Monday.')
    await form.getByLabel('Last name').fill('Coleman')
    await form.getByRole('button', { name: 'Save' }).click()
    await expect(done(page, 'Saved.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Cara Coleman' })).toBeVisible()
    await page.getByRole('button', { name: 'Remind now' }).click()
    await expect(done(page, 'Reminded Cara Coleman.')).toBeVisible()
    await page.getByText('Pause reminders…').click()
    await page.getByRole('button', { name: 'Pause reminders' }).click()
    await expect(done(page, 'Reminders are paused.')).toBeVisible()
  })
})

for (const [device, viewport] of devices)
  test(`on a ${device} nothing is found, and nothing sticks out`, async ({ page, world }) => {
    await page.setViewportSize(viewport)
    const { rita, cara, colleague } = await spokenOf(world)
    await makeFlag(colleague, { kind: 'too_fast', evidence: { seconds: 7, expected: 40, answers: 3 } })
    await world.reference(cara, { requestId: (await world.referenceRequest(cara)).id, status: 'started' })
    await world.signIn(page, rita)
    await open(page, path(cara))
    await page.getByText('How this came about').click()
    await page.getByText('Change…').first().click()
    await expectNothingFound(page)
    expect(await widthBeyond(page)).toBe(0)
  })
