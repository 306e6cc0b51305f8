import { eq } from 'drizzle-orm'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { World } from '@/e2e/fixtures'
import { makeAnsweredTo } from '@/e2e/world/answered'
import { expectNothingFound } from '../axe'
import { expect, open, test } from '../reader'
import { done, path, referee } from './case'

// What a recruiter puts right on a candidate's page: what an answer says, who is asked, and until when.

/** A candidate of Rita's with an open request, and a manager who has answered it. */
async function answered(world: World) {
  const rita = await world.recruiter('recruiter', { firstName: 'Rita', lastName: 'Roe' })
  const cara = await world.candidate(rita, { firstName: 'Cara', lastName: 'Cole' })
  const request = await world.referenceRequest(cara, {
    status: 'in_progress',
    sentAt: new Date(),
    expiresAt: new Date(Date.now() + 9 * 86_400_000),
  })
  const mona = await makeAnsweredTo(cara, request, [4, 2, 'Calm'], {
    firstName: 'Mona',
    lastName: 'Manager',
    score: 600,
  })
  return { rita, cara, request, ...mona }
}

test('an answer is corrected, what it said before stays, and the score follows', async ({ page, world }) => {
  const { rita, cara, reference, answers } = await answered(world)
  await world.signIn(page, rita)
  await open(page, path(cara))
  const mona = referee(page, 'Mona Manager')
  await mona.getByText('All answers').click()
  await mona.getByRole('link', { name: 'Correct: How reliable was the work?' }).click()
  const form = page.getByRole('form', { name: 'Correct an answer' })
  await expect(form.getByRole('radio', { name: '4' })).toBeChecked()
  await expect(page.getByText('What it says now is kept when you change it.')).toBeVisible()
  await expectNothingFound(page)
  await form.getByRole('radio', { name: '5' }).check({ force: true })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(done(page, 'The answer of Mona Manager is corrected. What it said before is kept.')).toBeFocused()
  await expect(mona).toContainText('Score 70')
  await mona.getByText('All answers').click()
  await expect(mona).toContainText('Corrected by a recruiter')

  const own = `${path(cara)}/answers`
  await open(page, `${own}/${answers[0]!.uuid}`)
  await expect(page.getByRole('region', { name: 'What it said before' })).toContainText(
    /4 of 5\s*until Rita Roe changed it/,
  )
  await open(page, `${own}/${answers[2]!.uuid}`)
  await form.getByRole('textbox', { name: /^What should we know\?/ }).fill('Calm under pressure')
  await form.getByText('Add a remark').click()
  await form.getByRole('textbox', { name: 'Remark on: What should we know?' }).fill('Told on the telephone')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(done(page, 'The answer of Mona Manager is corrected.')).toBeFocused()
  const kept = await world.answersOf(reference.uuid)
  expect(kept[2]).toMatchObject({ value: 'Calm under pressure', comment: 'Told on the telephone' })
  expect(await world.revisionsOf(reference.uuid)).toEqual([
    { value: 4, revisedById: rita.recruiterId },
    { value: 'Calm', revisedById: rita.recruiterId },
  ])

  const elsewhere = await world.candidate(rita)
  expect((await page.goto(`${path(elsewhere)}/answers/${answers[0]!.uuid}`))!.status()).toBe(404)
  await world.signIn(page, await world.recruiter())
  expect((await page.goto(`${own}/${answers[0]!.uuid}`))!.status()).toBe(404)
})

test('a referee is named, a reference deleted, and the request stays open longer', async ({ page, world }) => {
  const { rita, cara, request, reference } = await answered(world)
  await world.signIn(page, rita)
  await open(page, path(cara))
  const box = page.getByRole('article')
  await box.getByText('Name a referee…').click()
  const form = page.getByRole('form', { name: 'Name a referee' })
  await form.getByLabel('First name').fill('Carl')
  await form.getByLabel('Last name').fill('Colleague')
  await form.getByLabel('E-mail').fill(cara.email)
  await form.getByLabel('Company').fill('Globex')
  await form.getByLabel('They were').selectOption('colleague')
  await form.getByRole('button', { name: 'Name them' }).click()
  await expect(form.getByRole('alert')).toContainText('E-mail: This is the candidate’s own address.')
  const address = `carl-${cara.id}@referees.example`
  await form.getByLabel('E-mail').fill(address)
  await form.getByRole('button', { name: 'Name them' }).click()
  await expect(done(page, 'Carl Colleague is named, and the letter is on its way.')).toBeFocused()
  await expect(referee(page, 'Carl Colleague')).toContainText('Globex')
  await world.waitForMail(address)

  await box.getByText('Change…').click()
  const change = page.getByRole('form', { name: 'Change the request' })
  await change.getByLabel('Open until').fill('2020-01-01')
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(change.getByRole('alert')).toContainText('Open until: This lies in the past.')
  const day = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  await change.getByLabel('Open until').fill(day)
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(done(page, 'The request is changed.')).toBeFocused()
  const [now] = await world.sql.select().from(referenceRequests).where(eq(referenceRequests.id, request.id))
  expect(now!.expiresAt!.getTime()).toBeGreaterThan(Date.now() + 58 * 86_400_000)

  const mona = referee(page, 'Mona Manager')
  await mona.getByText('Delete…').click()
  await expect(mona.getByText(/score and request follow/)).toBeVisible()
  await mona.getByRole('button', { name: 'Delete the reference' }).click()
  await expect(done(page, 'The reference is deleted.')).toBeFocused()
  await expect(mona).toBeHidden()
  await expect(box).toContainText('0 of 2 answered')
  const [gone] = await world.sql.select().from(candidateReferences).where(eq(candidateReferences.id, reference.id))
  expect(gone!.deletedAt).not.toBeNull()
})
