import type { Page } from '@playwright/test'
import { and, eq, isNotNull } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { expect, type World } from '@/e2e/fixtures'
import { answersOf } from '@/e2e/world/hiring'
import type { Asked } from '@/e2e/world/questionnaires'
import { listAnswers } from '@/lib/domain/references/answers'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { listening, loseConnection, restoreConnection, test } from './reader'

// What a referee does behind the link they were mailed: no account, often a phone, perhaps a bad line.

const everyType: Asked[] = [
  { type: 'rating', text: 'How reliable was she?', required: true, settings: { scale: 5 }, group: 'Work' },
  { type: 'text', text: 'What did she do?', required: true, allowsComment: true, group: 'Work' },
  { type: 'radio', text: 'Would you hire her again?', settings: { choices: ['Yes', 'No'] }, group: 'Work' },
  { type: 'checkbox', text: 'What is she good at?', settings: { choices: ['Writing', 'Asking', 'Maths, and more'] } },
  { type: 'options', text: 'How did you work together?', settings: { choices: ['Daily', 'Seldom'] } },
  { type: 'matrix', text: 'How often was she …', settings: { rows: ['early', 'late'], columns: ['Never', 'Often'] } },
  { type: 'slider', text: 'How independent is she?', settings: { min: 0, max: 10, step: 1 } },
  { type: 'ranking', text: 'What matters to her?', settings: { choices: ['People', 'Money', 'Order'] } },
  { type: 'date', text: 'When did you meet?' },
  { type: 'date_range', text: 'When did you work together?' },
]

const german = {
  ...everyType[0],
  translations: { de: { text: 'Wie zuverlässig war sie?' } },
}

const endless = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'

const long: Asked = {
  type: 'matrix',
  text: `How did she get on with the ${endless}?`,
  settings: { rows: [endless, 'others'], columns: ['Never', `Like a ${endless}`] },
}

async function asked(world: World, questions: Asked[] = everyType) {
  const recruiter = await world.recruiter()
  const candidate = await world.candidate(recruiter, { firstName: 'Clara', lastName: 'Kandidat' })
  const request = await world.referenceRequest(candidate, { asked: questions, minReferences: 1 })
  const reference = await world.reference(candidate, { requestId: request.id, firstName: 'Rafa' })
  return { recruiter, candidate, reference, token: await world.refereeLink(reference) }
}

async function begin(page: Page, token: string) {
  await page.goto(`/respond/${token}`)
  await page.getByRole('checkbox', { name: /^I agree that/ }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page).toHaveURL(/step=1/)
}

const pick = (page: Page, question: string, choice: string) =>
  page.getByRole('group', { name: question }).getByText(choice, { exact: true }).click()

const onward = (page: Page) => page.getByRole('button', { name: 'Next' }).click()

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a referee agrees, answers all ten kinds of question, looks them over, sends, and reads what they said', async ({
      page,
      world,
    }) => {
      test.setTimeout(60_000)
      const { recruiter, reference, token } = await asked(world)
      await world.firm({ retentionDays: 90 })
      await page.goto(`/respond/${token}`)
      await expect(page.getByRole('heading', { name: 'A reference for Clara Kandidat' })).toBeVisible()
      await page.getByRole('button', { name: 'Begin' }).click()
      await expect(page.getByText('Your agreement is needed').first()).toBeVisible()
      await begin(page, token)

      await pick(page, 'How reliable was she?', '4')
      await pick(page, 'Would you hire her again?', 'Yes')
      await onward(page)
      await expect(page.getByText('An answer is needed here.').first()).toBeVisible()
      await page.getByRole('textbox', { name: 'What did she do?' }).fill('She led <b>two</b> teams.')
      await onward(page)
      await expect(page).toHaveURL(/step=2/)

      await page.getByRole('checkbox', { name: 'Writing' }).check()
      await page.getByRole('checkbox', { name: 'Maths, and more' }).check()
      await page.getByRole('combobox', { name: 'How did you work together?' }).selectOption('Daily')
      await pick(page, 'early', 'Often')
      await page.getByRole('spinbutton', { name: 'How independent is she?' }).fill('7')
      await onward(page)
      await expect(page).toHaveURL(/step=3/)

      if (scripts) await page.getByRole('button', { name: 'Move Money up' }).click()
      else
        for (const [choice, place] of Object.entries({ Money: '1', People: '2', Order: '3' }))
          await page.getByRole('combobox', { name: `Place of ${choice}` }).selectOption(place)
      await page.getByRole('textbox', { name: 'When did you meet?' }).fill('2021-03-01')
      await page.getByLabel('From').fill('2024-01-01')
      await page.getByLabel('To', { exact: true }).fill('2021-01-01')
      await page.getByRole('button', { name: 'Look it over' }).click()
      await expect(page.getByText('This ends before it begins.').first()).toBeVisible()
      await page.getByLabel('From').fill('2020-01-01')
      await page.getByRole('button', { name: 'Look it over' }).click()

      await expect(page.getByRole('heading', { name: 'Look it over' })).toBeVisible()
      await expect(page.getByText('She led <b>two</b> teams.')).toBeVisible()
      await page.getByRole('link', { name: 'Change: How reliable was she?' }).click()
      await pick(page, 'How reliable was she?', '5')
      await page.getByRole('button', { name: 'Look it over' }).click()
      await expect(page.getByText('5 / 5')).toBeVisible()
      await page.getByRole('checkbox', { name: 'Clara Kandidat may read it.' }).check()
      await page.getByRole('button', { name: /^Send to/ }).click()
      await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()
      await expect(page.getByText('5 / 5')).toBeVisible()

      await world.waitForMail(reference.email)
      const kept = await answersOf(reference.uuid)
      expect(kept.map(one => one.value)).toEqual([
        5,
        'She led <b>two</b> teams.',
        'Yes',
        ['Writing', 'Maths, and more'],
        'Daily',
        { early: 'Often' },
        7,
        ['Money', 'People', 'Order'],
        '2021-03-01',
        { from: '2020-01-01', to: '2021-01-01' },
      ])

      await page.getByRole('button', { name: /^What is held of you/ }).click()
      await expect(page).toHaveURL(/\/rights\//)
      await expect(page.getByText(reference.email)).toBeVisible()
      await expect(page.getByText('Nobody yet.')).toBeVisible()
      await listAnswers(await world.actor(recruiter), reference.uuid)
      await page.getByText('Correct it').click()
      await page.getByLabel('Last name').fill('Referee-Anew')
      await page.getByLabel('First name').fill('')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toContainText('First name')
      await page.getByLabel('First name').fill('Rafael')
      await page.getByLabel('Company').fill('Initech')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Corrected. ')).toBeVisible()
      await expect(page.getByText('Rafael Referee-Anew', { exact: true })).toBeVisible()
      await expect(page.getByText(`${recruiter.displayName}, on`)).toBeVisible()
      await expect(page.getByText(/^Until \d+ \w+ \d{4}, when it is deleted by itself/)).toBeVisible()
      await page.getByRole('button', { name: 'Erase' }).click()
      await expect(page.getByText('Please say that you are sure.').first()).toBeVisible()
      await page.getByRole('checkbox', { name: /^Yes, erase/ }).check()
      await page.getByRole('button', { name: 'Erase' }).click()
      await expect(page.getByRole('heading', { name: 'Everything of yours was erased' })).toBeVisible()
      expect(await world.mailsTo(reference.email), 'nor a letter of theirs').toEqual([])
      const [story] = await world.sql
        .select({ address: activities.address })
        .from(activities)
        .where(and(eq(activities.subjectUuid, reference.uuid), isNotNull(activities.address)))
      expect(story).toBeUndefined()
      const left = await answersOf(reference.uuid)
      expect(left.map(one => one.value)).toEqual([5, null, null, null, null, null, 7, null, null, null])
    })
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('one question at a time; what is written survives a lost line and a new visit', async ({
    page,
    world,
    context,
  }) => {
    const { token } = await asked(world)
    await begin(page, token)
    await listening(page)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['How reliable was she?'])
    await onward(page)
    await expect(page.getByText('An answer is needed here.')).toBeVisible()
    await pick(page, 'How reliable was she?', '3')
    await onward(page)
    await expect(page.getByRole('heading', { name: 'What did she do?' })).toBeFocused()

    await context.setOffline(true)
    await page.getByRole('textbox', { name: 'What did she do?' }).fill('Written in a tunnel.')
    await expect(page.getByText('Not saved yet: no connection.')).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 })

    await page.goto(`/respond/${token}`)
    await page.getByRole('button', { name: 'Continue where I stopped' }).click()
    const said = page.getByRole('textbox', { name: 'What did she do?' })
    await expect(said).toHaveValue('Written in a tunnel.')
    await page.reload()
    await expect(said).toHaveValue('Written in a tunnel.')
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(page.getByRole('radio', { name: '3' })).toBeChecked()

    // On into the next step, and back by the phone's own way: everything still stands there.
    await onward(page)
    await expect(said).toBeVisible()
    await onward(page)
    await pick(page, 'Would you hire her again?', 'Yes')
    await onward(page)
    await expect(page.getByRole('heading', { level: 2 })).toContainText(['What is she good at?'])
    await page.goBack()
    await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked()
    await page.goBack()
    await expect(said).toHaveValue('Written in a tunnel.')
    await page.goForward()
    await page.goForward()
    await page.getByRole('checkbox', { name: 'Asking' }).check()
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked()
    await page.goForward()
    await expect(page.getByRole('checkbox', { name: 'Asking' })).toBeChecked()
    await page.getByRole('button', { name: 'Back' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toContainText(['Would you hire her again?'])
  })

  test('what was written without a line comes back after the phone threw the page away', async ({ page, world }) => {
    const { token } = await asked(world)
    await begin(page, token)
    await listening(page)
    await pick(page, 'How reliable was she?', '4')
    await onward(page)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(['What did she do?'])
    await loseConnection(page)
    await page.getByRole('textbox', { name: 'What did she do?' }).fill('Not lost.')
    await expect(page.getByText('Not saved yet: no connection.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'What did she do?' })).toHaveValue('Not lost.')
    await restoreConnection(page)
    await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 })
  })

  test('Arabic runs the other way; another language keeps what was said', async ({ page, world }) => {
    const { token } = await asked(world, [{ type: 'text', text: 'What did she do?', group: 'Work' }, german])
    await begin(page, token)
    await listening(page)
    await onward(page)
    await pick(page, 'How reliable was she?', '2')
    await page.getByLabel('Language').selectOption('Deutsch')
    await expect(page.getByRole('heading', { name: 'Wie zuverlässig war sie?' })).toBeVisible()
    await expect(page.getByRole('radio', { name: '2' })).toBeChecked()
    await page.getByLabel('Sprache').selectOption('العربية')
    await expect(page.getByRole('button', { name: 'المراجعة' })).toBeVisible()
    await expect(page.locator('[lang^=ar][dir=rtl]')).toBeVisible()
    await pick(page, 'How reliable was she?', '3')
    await loseConnection(page)
    await page.getByRole('button', { name: 'المراجعة' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('لم يتم بعد')
    await restoreConnection(page)
    expect(await widthBeyond(page)).toBe(0)
  })
})

test('somebody may decline, put it off, or be somebody else; each says what comes of it', async ({ page, world }) => {
  const first = await asked(world)
  await page.goto(`/respond/${first.token}`)
  await page.getByRole('link', { name: 'Remind me later' }).click()
  await page.getByRole('button', { name: 'In 3 days' }).click()
  await expect(page.getByRole('heading', { name: 'You will hear from us in 3 days.' })).toBeVisible()
  await page.goto(`/respond/${first.token}?step=decline`)
  await page.getByLabel('Would you say why?').fill('We hardly met.')
  await page.getByRole('button', { name: 'Decline' }).click()
  await expect(page.getByRole('heading', { name: 'You have declined' })).toBeVisible()
  await page.getByRole('button', { name: /^What is held of you/ }).click()
  await expect(page.getByText('Nothing has been sent.')).toBeVisible()

  const second = await asked(world)
  await page.goto(`/respond/${second.token}?step=not-me`)
  await page.getByRole('button', { name: 'I am somebody else' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you for telling us' })).toBeVisible()
  await page.goto(`/respond/${second.token}`)
  await expect(page.getByRole('heading', { name: 'This link opens nothing' })).toBeVisible()
  await expect(page.getByText('It was replaced by a newer one')).toBeVisible()
})

test('links that are mistyped, too old, or of another page say what to do next', async ({ page, world }) => {
  const { reference, token } = await asked(world)
  await page.goto(`/respond/${token.slice(1)}`)
  await expect(page.getByText('It may have been cut off')).toBeVisible()
  await page.goto(`/respond/${await world.refereeLink(reference, 'respond', -1)}`)
  await expect(page.getByText('Its time is over.')).toBeVisible()
  await page.goto(`/respond/${await world.refereeLink(reference, 'rights')}`)
  await page.getByRole('link', { name: 'Go there' }).click()
  await expect(page).toHaveURL(/\/rights\//)
  await page.goto(`/rights/${await world.refereeLink(reference, 'rights', -1)}`)
  await expect(page.getByText('Open the link to your answers from the mail')).toBeVisible()
  await page.goto('/rights/mistyped')
  await expect(page.getByText('It may have been cut off')).toBeVisible()
  await page.goto('/respond/%00%ff')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('axe finds nothing on a referee’s pages', async ({ page, world }) => {
  test.setTimeout(90_000)
  const { reference, token } = await asked(world, [...everyType, long])
  for (const [, viewport] of devices) {
    await page.setViewportSize(viewport)
    await page.goto(`/respond/${token}`)
    await expectNothingFound(page)
  }
  await begin(page, token)
  const paths = ['?step=1', '?step=2', '?step=3', '?step=check', '?step=decline', '?step=later', '?step=not-me']
  for (const path of paths) {
    await page.goto(`/respond/${token}${path}`)
    await expectNothingFound(page)
    expect(await widthBeyond(page)).toBe(0)
  }
  const rights = `/rights/${await world.refereeLink(reference, 'rights')}`
  for (const [, viewport] of devices) {
    await page.setViewportSize(viewport)
    await page.goto(rights)
    await page.getByText('Correct it').click()
    await expectNothingFound(page)
  }
  await page.setViewportSize({ width: 320, height: 700 })
  for (const path of [rights, ...paths.map(path => `/respond/${token}${path}`)]) {
    await page.goto(path)
    expect(await widthBeyond(page), path).toBe(0)
  }
})
