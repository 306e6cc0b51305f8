import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { listQuestions } from '@/lib/domain/questionnaires/queries'
import { reviseQuestion } from '@/lib/domain/questionnaires/question-commands'
import type { WorldRecruiter } from '../../world/hiring'
import { expect, loseConnection, open, restoreConnection, test, toast } from '../reader'

// A set is built as a supervisor would: questions of every type, moved, translated, seen as the referee sees them.

const kept = async (world: World, who: WorldRecruiter, set: string) =>
  (await listQuestions(await world.actor(who), { number: 1, size: 100 }, set)).items
const rows = (page: Page) => page.locator('li[draggable="true"]')
const texts = (page: Page) => rows(page).getByRole('link')
const refusal = (page: Page) => page.getByRole('alert').filter({ hasText: 'Not done yet' })

type Asked = { type: string; text: string; group?: string; fill?: Record<string, string>; scale?: string }

const asked: Asked[] = [
  { type: 'Rating', text: 'How good?', group: 'The work', scale: '7' },
  { type: 'Text', text: 'What stood out?', group: 'The work' },
  { type: 'One of several', text: 'Again?', group: 'In sum', fill: { Choices: 'Yes\nNo' } },
  { type: 'Any of several', text: 'Which of these?', group: 'In sum', fill: { Choices: 'Calm\nQuick\n\nKind ' } },
  { type: 'List to choose from', text: 'Which team?', group: 'In sum', fill: { Choices: 'Sales\nDesign' } },
  { type: 'Grid', text: 'How often?', group: 'In sum', fill: { Rows: 'Late\nEarly', Columns: 'Never\nOften' } },
  { type: 'Slider', text: 'How sure?', group: 'In sum', fill: { Lowest: '1', Highest: '9', Step: '0,5' } },
  { type: 'Ranking', text: 'What first?', group: 'In sum', fill: { Choices: 'People\nNumbers' } },
  { type: 'Date', text: 'Since when?', group: 'In sum' },
  { type: 'From … to …', text: 'From when to when?', group: 'In sum' },
]

async function write(page: Page, { type, text, group = '', fill = {}, scale }: Asked) {
  await page.getByText(type, { exact: true }).first().click()
  await page.getByLabel('Question', { exact: true }).fill(text)
  for (const [name, value] of Object.entries(fill)) await page.getByLabel(name, { exact: true }).fill(value)
  if (scale) await page.getByLabel('Highest rating').selectOption(scale)
  await page.getByLabel('Heading', { exact: true }).fill(group)
}

test('questions of all ten types are written one after the other and kept', async ({ page, world }) => {
  test.setTimeout(90_000)
  const sue = await world.recruiter('supervisor')
  const set = await world.questionSet({ title: 'For makers', asked: [] })
  await world.signIn(page, sue)
  await open(page, `/hiring/questions/${set.uuid}`)
  await page.getByRole('link', { name: 'Add a question' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New question')
  const phone = page.getByRole('region', { name: 'The referee’s form on a phone' })
  for (const [at, one] of asked.entries()) {
    await write(page, one)
    await expect(phone.getByRole('heading', { name: one.text })).toBeVisible()
    const isLast = at === asked.length - 1
    await page.getByRole('button', { name: isLast ? 'Add the question' : 'Add, then another one' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Added.' })).toBeFocused()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(isLast ? 'For makers' : 'New question')
    if (!isLast) await expect(page.getByLabel('Question', { exact: true })).toHaveValue('')
  }
  await expect(texts(page)).toHaveText(asked.map(one => one.text))
  const settings = (await kept(world, sue, set.uuid)).map(one => [one.type, one.group, one.settings])
  expect(settings).toEqual([
    ['rating', 'The work', { scale: 7 }],
    ['text', 'The work', {}],
    ['radio', 'In sum', { choices: ['Yes', 'No'] }],
    ['checkbox', 'In sum', { choices: ['Calm', 'Quick', 'Kind'] }],
    ['options', 'In sum', { choices: ['Sales', 'Design'] }],
    ['matrix', 'In sum', { rows: ['Late', 'Early'], columns: ['Never', 'Often'] }],
    ['slider', 'In sum', { min: 1, max: 9, step: 0.5 }],
    ['ranking', 'In sum', { choices: ['People', 'Numbers'] }],
    ['date', 'In sum', {}],
    ['date_range', 'In sum', {}],
  ])
  // The preview goes through them as a phone does.
  for (const one of asked.slice(0, 3)) {
    await expect(phone.getByRole('heading', { name: one.text })).toBeVisible()
    await phone.getByRole('button', { name: 'Next', exact: true }).click()
  }
})

test('what a type cannot do without is said at its field, and nothing typed is lost', async ({ page, world }) => {
  const sue = await world.recruiter('supervisor')
  const set = await world.questionSet({ asked: [] })
  await world.signIn(page, sue)
  await open(page, `/hiring/questions/${set.uuid}/questions/new?type=matrix`)
  const add = page.getByRole('button', { name: 'Add the question' })
  await expect(page.getByLabel('Choices', { exact: true })).toBeHidden()
  await page.getByLabel('Question', { exact: true }).fill('How often?')
  await page.getByLabel('Columns', { exact: true }).fill('Never\nOften')
  await add.click()
  await expect(refusal(page)).toBeFocused()
  await page.getByRole('link', { name: 'Rows: Write at least one.' }).click()
  await expect(page.getByLabel('Rows', { exact: true })).toBeFocused()
  await page.getByText('One of several', { exact: true }).click()
  await page.getByLabel('Choices', { exact: true }).fill('Yes\nNo\nYes')
  await add.click()
  await expect(page.getByLabel('Choices', { exact: true })).toHaveAccessibleDescription(/Two of these are the same/)
  await page.getByText('Slider', { exact: true }).click()
  await page.getByLabel('Lowest', { exact: true }).fill('10')
  await page.getByLabel('Highest', { exact: true }).fill('3')
  await add.click()
  await expect(page.getByLabel('Highest', { exact: true })).toHaveAccessibleDescription(
    'This must be more than the lowest.',
  )
  await page.getByLabel('Highest', { exact: true }).fill('30')
  await loseConnection(page)
  await add.click()
  await expect(refusal(page)).toContainText('did not answer')
  await restoreConnection(page)
  await add.click()
  await expect(texts(page)).toHaveText(['How often?'])
  expect((await kept(world, sue, set.uuid))[0]).toMatchObject({
    type: 'slider',
    settings: { min: 10, max: 30, step: 10 },
  })
})

test('questions and groups are moved by buttons, by dragging, and without scripts', async ({
  page,
  browser,
  world,
}) => {
  const sue = await world.recruiter('supervisor')
  const set = await world.questionSet({
    asked: [
      { text: 'One', group: 'First', translations: { de: { text: 'Eins', group: 'Erstens' } } },
      { text: 'Two', group: 'First', translations: { de: { text: 'Zwei', group: 'Erstens' } } },
      { text: 'Three', group: 'Second', translations: { de: { text: 'Drei', group: 'Zweitens' } } },
      { text: 'Four', group: 'Second', translations: { de: { text: 'Vier', group: 'Zweitens' } } },
    ],
  })
  const places = async () => (await kept(world, sue, set.uuid)).map(one => `${one.text} ${one.group}`)
  await world.signIn(page, sue)
  // Both ends of each drag in sight: the mouse of a test loses what it drags when the page jumps under it.
  await page.setViewportSize({ width: 1280, height: 1400 })
  await open(page, `/hiring/questions/${set.uuid}`)
  await page.getByRole('button', { name: 'Move up: Two' }).click()
  await expect(texts(page)).toHaveText(['Two', 'One', 'Three', 'Four'])
  // It stands at the top: from there it can only go down.
  await expect(page.getByRole('button', { name: 'Move down: Two' })).toBeFocused()
  // From the edge of its group it goes into the next one, in every language.
  await page.getByRole('button', { name: 'Move down: One' }).click()
  await expect(page.getByRole('region', { name: 'Second' }).locator('li[draggable]')).toHaveCount(3)
  expect(await places()).toEqual(['Two First', 'One Second', 'Three Second', 'Four Second'])
  expect((await kept(world, sue, set.uuid))[1]!.translations.de).toEqual({ text: 'Eins', group: 'Zweitens' })
  await page.getByRole('button', { name: 'Move the group down: First' }).click()
  await expect(texts(page)).toHaveText(['One', 'Three', 'Four', 'Two'])

  await rows(page)
    .filter({ hasText: 'Four' })
    .dragTo(rows(page).filter({ hasText: 'One' }))
  await expect(texts(page)).toHaveText(['Four', 'One', 'Three', 'Two'])
  await expect.poll(places).toEqual(['Four Second', 'One Second', 'Three Second', 'Two First'])
  await rows(page)
    .filter({ hasText: 'One' })
    .dragTo(rows(page).filter({ hasText: 'Two' }))
  await expect.poll(places).toEqual(['Four Second', 'Three Second', 'Two First', 'One First'])

  const context = await browser.newContext({ javaScriptEnabled: false })
  await world.signIn(context, sue)
  const plain = await context.newPage()
  await plain.goto(`/hiring/questions/${set.uuid}`)
  await plain.getByRole('button', { name: 'Move up: One' }).click()
  await expect(texts(plain)).toHaveText(['Four', 'Three', 'One', 'Two'])
  await plain.getByRole('link', { name: 'Add a question', exact: true }).click()
  await plain.getByText('Any of several').click()
  await expect(plain.getByLabel('Highest rating')).toBeHidden()
  await plain.getByLabel('Question', { exact: true }).fill('Five')
  await plain.getByLabel('Choices', { exact: true }).fill('Alone')
  await plain.getByLabel('Heading', { exact: true }).fill('Second')
  await plain.getByRole('button', { name: 'Add the question' }).click()
  await expect(plain.getByLabel('Choices', { exact: true })).toHaveValue('Alone')
  await plain.getByLabel('Choices', { exact: true }).fill('Alone\nTogether')
  await plain.getByRole('button', { name: 'Add the question' }).click()
  await expect(texts(plain)).toHaveText(['Four', 'Three', 'Five', 'One', 'Two'])
  await context.close()
})

test('a question is changed, duplicated and removed; its group gets another heading', async ({ page, world }) => {
  const sue = await world.recruiter('root')
  const set = await world.questionSet({
    asked: [{ type: 'radio', text: 'Again?', group: 'In sum', settings: { choices: ['Yes', 'No'] } }, { text: 'Why?' }],
  })
  await world.signIn(page, sue)
  await open(page, `/hiring/questions/${set.uuid}`)
  await page.getByRole('button', { name: 'Duplicate: Again?' }).click()
  await expect(texts(page)).toHaveText(['Again?', 'Again?', 'Why?'])
  await texts(page).nth(1).click()
  await page.getByText('Answered by: One of several').click()
  await page.getByText('Rating', { exact: true }).click()
  await page.getByLabel('Question', { exact: true }).fill('How gladly?')
  await page.getByLabel('Category', { exact: true }).fill('Sum')
  await page.getByLabel('A remark may be added').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(texts(page)).toHaveText(['Again?', 'How gladly?', 'Why?'])
  const why = rows(page).filter({ hasText: 'Why?' })
  await why.getByText('Remove …').click()
  await expect(why.getByText('Who is being asked already is still asked it')).toBeVisible()
  await why.getByRole('button', { name: 'Remove it' }).click()
  await expect(toast(page, 'Removed')).toBeVisible()
  await expect(texts(page)).toHaveText(['Again?', 'How gladly?'])
  await page.locator('summary').filter({ hasText: 'Rename' }).click()
  await page.getByLabel('Heading', { exact: true }).fill('All in all')
  await page.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText('All in all')
  expect(await kept(world, sue, set.uuid)).toMatchObject([
    { text: 'Again?', group: 'All in all', type: 'radio' },
    { text: 'How gladly?', group: 'All in all', type: 'rating', category: 'Sum', allowsComment: true },
  ])
})

test('a set is translated beside its original; a choice that comes later is missing, not lost', async ({
  page,
  world,
}) => {
  const sue = await world.recruiter('supervisor')
  const set = await world.questionSet({
    asked: [
      { type: 'radio', text: 'Again?', help: 'Be honest.', group: 'In sum', settings: { choices: ['Yes', 'No'] } },
      { text: 'Why?', group: 'In sum' },
    ],
  })
  await world.signIn(page, sue)
  await open(page, `/hiring/questions/${set.uuid}`)
  await page.getByLabel('Another language').selectOption({ label: 'Arabic' })
  await page.getByRole('button', { name: 'Translate' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Translate into Arabic')
  await page.getByLabel('Heading', { exact: true }).fill('في المجمل')
  const first = page.getByRole('group', { name: 'Question 1' })
  await first.getByLabel('Question').fill('مرة أخرى؟')
  await first.getByLabel('Choice 1').fill('نعم')
  await first.getByLabel('Choice 2').fill('نعم')
  await page.getByRole('button', { name: 'Keep the translation' }).click()
  await expect(refusal(page)).toContainText('Two of these are the same')
  await first.getByLabel('Choice 2').fill('لا')
  await page.getByRole('button', { name: 'Keep the translation' }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 texts are missing' })).toBeFocused()
  const words = async () => (await kept(world, sue, set.uuid)).map(one => one.translations)
  expect(await words()).toEqual([
    { ar: { text: 'مرة أخرى؟', group: 'في المجمل', choices: ['نعم', 'لا'] } },
    { ar: { text: '', group: 'في المجمل' } },
  ])

  await open(page, `/hiring/questions/${set.uuid}?language=ar`)
  const phone = page.getByRole('region', { name: 'The referee’s form on a phone' })
  await expect(phone).toHaveAttribute('dir', 'rtl')
  await expect(phone.getByRole('heading', { name: 'مرة أخرى؟' })).toBeVisible()
  await expect(phone.getByRole('radio', { name: 'نعم' })).toBeVisible()
  await expect(phone.getByText('السؤال 1 من 2')).toBeVisible()
  await expect(page.getByText('2 of 6 texts missing')).toBeVisible()

  await texts(page).first().click()
  await page.getByLabel('Choices', { exact: true }).fill('No\nPerhaps\nYes')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('3 of 7 texts missing')).toBeVisible()
  expect((await words())[0]!.ar!.choices).toEqual(['لا', '', 'نعم'])
  await page.getByRole('link', { name: 'Translate into Arabic' }).click()
  await page.getByText('Take Arabic out …').click()
  await page.getByRole('button', { name: 'Take Arabic out' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'That language is taken out.' })).toBeFocused()
  expect(await words()).toEqual([{}, {}])
})

test('a colleague’s change made meanwhile is not written over, unless one says so', async ({ page, world }) => {
  const [sue, colleague] = [await world.recruiter('supervisor'), await world.recruiter('root')]
  const set = await world.questionSet({ title: 'For everybody' })
  const [question] = set.questions
  await world.signIn(page, sue)
  await open(page, `/hiring/questions/${set.uuid}/questions/${question!.uuid}`)
  await reviseQuestion(await world.actor(colleague), question!.uuid, { text: 'Theirs?' })
  await page.getByLabel('Question', { exact: true }).fill('Mine?')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(refusal(page)).toContainText('Somebody else has changed this meanwhile')
  await expect(page.getByLabel('Question', { exact: true })).toHaveValue('Mine?')
  expect((await kept(world, sue, set.uuid))[0]!.text).toBe('Theirs?')
  await page.getByLabel('Save mine all the same').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(texts(page).first()).toHaveText('Mine?')

  await page.getByLabel('Title').fill('Pour tous')
  await page.getByLabel('Written in').selectOption({ label: 'French' })
  await page.getByRole('region', { name: 'About this set' }).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pour tous')
  expect((await kept(world, sue, set.uuid)).map(one => one.language)).toEqual(['fr', 'fr', 'fr'])
})
