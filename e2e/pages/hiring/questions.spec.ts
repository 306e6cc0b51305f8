import type { Page } from '@playwright/test'
import { listQuestionSets, listQuestions } from '@/lib/domain/questionnaires/queries'
import { reviseQuestion } from '@/lib/domain/questionnaires/question-commands'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, loseConnection, open, restoreConnection, test, toast } from '../reader'

// The firm's question sets: made, copied from a template, preferred, archived, brought back, removed.

const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })
const everyOne = { number: 1, size: 100 }

test('a template is looked at in two languages, copied, and made the default', async ({ page, world }) => {
  const sue = await world.recruiter('supervisor')
  const mine = async () => (await listQuestionSets(await world.actor(sue), everyOne)).items
  await world.signIn(page, sue)
  await open(page, '/hiring/questions')
  await expect(page.getByRole('heading', { name: 'What would you like to ask?' })).toBeVisible()
  await page.getByRole('link', { name: 'Choose a start' }).click()
  await page.getByRole('link', { name: 'Look at Leadership' }).click()
  const phone = page.getByRole('region', { name: 'The referee’s form on a phone' })
  await expect(phone.getByText('Question 1 of')).toBeVisible()
  await page.getByRole('link', { name: 'German' }).click()
  await expect(phone.getByText('Frage 1 von')).toBeVisible()
  expect(await mine()).toEqual([])
  await page.getByRole('button', { name: 'Copy this template' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'It is yours to change now' })).toBeFocused()
  const [copy] = await mine()
  expect(copy).toMatchObject({ language: 'en', isDefault: false })

  await open(page, '/hiring/questions')
  await expect(row(page, copy!.title)).toContainText('English, German, French')
  await expect(row(page, copy!.title)).toContainText('not sent yet')
  await page.getByRole('button', { name: `Make it the default: ${copy!.title}` }).click()
  await expect(row(page, copy!.title).getByText('Default', { exact: true })).toBeVisible()
  expect((await mine())[0]!.isDefault).toBe(true)
})

test('a set of one’s own is made, keeps what was typed when the line is gone, and is removed again', async ({
  page,
  world,
}) => {
  const root = await world.recruiter('root')
  await world.signIn(page, root)
  await open(page, '/hiring/questions/new')
  await page.getByRole('button', { name: 'Make the set' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not done yet' })).toBeFocused()
  await page.getByLabel('Title').fill('For designers')
  await page.getByLabel('Written in').selectOption({ label: 'German' })
  await loseConnection(page)
  await page.getByRole('button', { name: 'Make the set' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not done yet' })).toBeFocused()
  await expect(page.getByLabel('Title')).toHaveValue('For designers')
  await restoreConnection(page)
  await page.getByRole('button', { name: 'Make the set' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For designers')
  await expect(page.getByText('It has not been sent yet.')).toBeVisible()

  await page.getByText('Remove …', { exact: true }).click()
  await expect(page.getByText('It was never sent, so no answer is lost.')).toBeVisible()
  await page.getByRole('button', { name: 'Remove For designers' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The set is removed.' })).toBeFocused()
  expect((await listQuestionSets(await world.actor(root), everyOne)).items).toEqual([])
})

test('a version that went out is read as it was, whatever the set says now, and by the firm alone', async ({
  page,
  world,
  other,
}) => {
  const sue = await world.recruiter('supervisor')
  await world.referenceRequest(await world.candidate(sue))
  const actor = await world.actor(sue)
  const [set] = (await listQuestionSets(actor, everyOne)).items
  const [first] = (await listQuestions(actor, everyOne, set!.uuid)).items
  await reviseQuestion(actor, first!.uuid, { text: 'How reliable are they?' })
  const rick = await world.recruiter()
  await world.signIn(page, rick)
  await open(page, `/hiring/questions/${set!.uuid}`)
  await expect(page.getByText('How reliable are they?').first()).toBeVisible()
  await page.getByRole('link', { name: 'Version 1' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Version 1')
  await expect(page.getByText(first!.text).first()).toBeVisible()
  await expect(page.getByText('How reliable are they?')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'The referee’s form on a phone' })).toContainText(first!.text)
  await expectNothingFound(page)
  const path = `/hiring/questions/${set!.uuid}/versions`
  for (const number of ['2', 'x']) expect((await page.goto(`${path}/${number}`))!.status()).toBe(404)
  for (const who of [await other.recruiter('root'), await world.person({ role: 'admin' })]) {
    await world.signIn(page, who)
    expect((await page.goto(`${path}/1`))!.status()).toBe(404)
  }
})

test('what went out cannot be removed, only archived; the archive gives it back', async ({ page, world }) => {
  const rita = await world.recruiter('supervisor')
  const request = await world.referenceRequest(await world.candidate(rita))
  const actor = await world.actor(rita)
  const [sent] = (await listQuestionSets(actor, everyOne)).items
  await world.questionSet({ title: 'The other one' })
  await world.signIn(page, rita)
  await open(page, '/hiring/questions')
  await expect(row(page, 'The other one')).toBeVisible()
  await expect(row(page, sent!.title)).toHaveCount(0)
  await page.getByRole('link', { name: 'Archive' }).click()
  await expect(row(page, sent!.title)).toContainText('once')
  await page.getByRole('button', { name: `Bring back: ${sent!.title}` }).click()
  await expect(page.getByRole('heading', { name: 'Nothing in the archive' })).toBeVisible()

  await open(page, `/hiring/questions/${sent!.uuid}`)
  await expect(page.getByText('The next request asks version 1.')).toBeVisible()
  await expect(page.getByText('1 open request')).toBeVisible()
  await expect(page.getByText('It was sent once, so it cannot be removed')).toBeVisible()
  await page.getByText('Archive …', { exact: true }).click()
  await page.getByRole('button', { name: `Archive ${sent!.title}` }).click()
  await expect(toast(page, `${sent!.title} is in the archive`)).toBeVisible()
  await expect(page.getByText('Archived', { exact: true })).toBeVisible()
  expect(request.status).toBe('sent')
})

test('a plain recruiter reads sets and previews them, and changes nothing; others see nothing', async ({
  page,
  world,
  other,
}) => {
  const [rick, eli] = [await world.recruiter('recruiter'), await world.person()]
  const set = await world.questionSet({ title: 'For everybody' })
  const foreign = await other.questionSet()
  await world.signIn(page, rick)
  await open(page, '/hiring/questions')
  await expect(page.getByRole('link', { name: 'New set' })).toHaveCount(0)
  await page.getByRole('link', { name: 'For everybody' }).click()
  await expect(page.getByText('How reliable was the work?').first()).toBeVisible()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await expect(page.getByRole('heading', { name: /How well did they work in a team/ })).toBeVisible()
  await expect(page.locator('li[draggable="true"]')).toHaveCount(0)
  for (const name of ['Add a question', 'How reliable was the work?'])
    await expect(page.getByRole('link', { name })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^(Move|Save|Duplicate|Rename|Archive|Translate)/ })).toHaveCount(0)
  const status = async (path: string) => (await page.goto(path))?.status()
  for (const path of ['questions/new', `questions/${set.questions[0]!.uuid}`, 'translation?language=de'])
    expect(await status(`/hiring/questions/${set.uuid}/${path}`)).toBe(404)
  for (const id of [foreign.uuid, 'nothing', '0b9a1b3a-6b1e-4f0c-9d57-2d8d2f6a1c11'])
    expect(await status(`/hiring/questions/${id}`)).toBe(404)
  await world.signIn(page, eli)
  expect(await status('/hiring/questions')).toBe(404)
  expect(await status(`/hiring/questions/${set.uuid}`)).toBe(404)
})

for (const [device, viewport] of devices)
  test(`axe finds nothing on a ${device}, and nothing scrolls sideways`, async ({ page, world }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    const set = await world.questionSet({ title: 'For everybody', isDefault: true })
    await world.questionSet({ title: 'Once', archivedAt: new Date() })
    await world.signIn(page, await world.recruiter('root'))
    const here = `/hiring/questions/${set.uuid}`
    const pages = ['', '/new', '/new?template=general&language=fr', `/${set.uuid}`]
      .map(path => `/hiring/questions${path}`)
      .concat(`${here}/questions/new`, `${here}/translation?language=ar`)
    for (const path of pages) {
      await open(page, path)
      await expectNothingFound(page)
      expect(await widthBeyond(page), path).toBe(0)
    }
  })
