import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { sessions } from '@/db/schema/credentials'
import { assignmentRecords, employeeRecords } from '@/db/schema/people'
import { meadow } from '@/e2e/world/pictures'
import { replyToEvent } from '@/lib/domain/events/replies'
import { findMilestoneChoices } from '@/lib/domain/people/milestones'
import { expect, listening, loseConnection, open, restoreConnection, test, toast } from './reader'

// One's own settings: what everybody sees of oneself, the picture, language and time, and one's data to take along.

const form = (page: Page, name: string) => page.getByRole('region', { name })
const menu = (page: Page) => page.getByRole('button', { name: /theme, sign out$/ })

test('the menu leads to one’s settings, whose parts are tabs', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  await world.signIn(page, ines)
  await open(page)
  await menu(page).click()
  await page.getByRole('menuitem', { name: 'Your settings' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your settings')
  const tabs = page.getByRole('navigation', { name: 'Your settings' }).getByRole('link')
  await expect(tabs).toHaveText(['Profile', 'Security', 'Notices', 'Calendars'])
  await expect(tabs.first()).toHaveAttribute('aria-current', 'page')
})

test('what one says of oneself is seen at once, by oneself and others', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  await world.signIn(page, ines)
  await open(page, '/me')
  const about = form(page, 'About you')
  await about.getByLabel('Name you go by').fill('Inês C.')
  await about.getByLabel('Pronouns').fill('she/her')
  await about.getByLabel('Work phone').fill('+351 555 0100')
  await about.getByLabel('Extension').fill('7')
  await about.getByLabel('In your own words').fill('Ask me about maps.')
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(toast(page, 'Saved')).toBeVisible()
  await expect(menu(page)).toHaveAccessibleName(/^Inês C\./)
  await page.getByRole('link', { name: 'See your profile as others do' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inês C.')
  for (const words of ['she/her', '+351 555 0100', 'ext. 7', 'Ask me about maps.'])
    await expect(page.getByText(words)).toBeVisible()
})

test('what is refused is said beside its field, and what was typed is kept', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  await world.signIn(page, ines)
  await open(page, '/me')
  const about = form(page, 'About you')
  await about.getByLabel('Name you go by').fill('   ')
  await about.getByLabel('LinkedIn or other profile').fill('javascript:alert(1)')
  await about.getByLabel('Pronouns').fill('she/her')
  await about.getByRole('button', { name: 'Save' }).click()
  const summary = about.getByRole('alert').filter({ hasText: 'Not done yet' })
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveText([
    'Name you go by: Fill this in.',
    'LinkedIn or other profile: Give the whole address, beginning with https://',
  ])
  await expect(about.getByLabel('Pronouns')).toHaveValue('she/her')
  expect((await world.personNow(ines.id)).pronouns).toBeNull()
})

test('a lost connection and an ended session keep what was typed', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  await world.signIn(page, ines)
  await open(page, '/me')
  const about = form(page, 'About you')
  await about.getByLabel('In your own words').fill('Ask me about maps.')
  await loseConnection(page)
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about.getByText(/^Laurel did not answer/)).toBeVisible()
  await restoreConnection(page)
  await world.sql.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.personId, ines.id))
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about.getByText(/^Your session has ended/)).toBeVisible()
  await expect(about.getByLabel('In your own words')).toHaveValue('Ask me about maps.')
})

test('private contact is kept apart from what colleagues see', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines', employment: { phone: '+1' } })
  await world.signIn(page, ines)
  await open(page, '/me')
  const few = form(page, 'For few eyes')
  await few.getByLabel('Private phone').fill('+351 555 0199')
  await few.getByLabel('Whom to call in an emergency').fill('Rui')
  await few.getByRole('button', { name: 'Save' }).click()
  await expect(toast(page, 'Saved')).toBeVisible()
  const [record] = await world.sql.select().from(employeeRecords).where(eq(employeeRecords.personId, ines.id))
  expect(record).toMatchObject({ phone: '+351 555 0199', emergencyName: 'Rui', city: null })
  const [work] = await world.sql.select().from(assignmentRecords).where(eq(assignmentRecords.personId, ines.id))
  expect(work).toMatchObject({ phone: '+1' })
})

test('the page speaks the language one chooses, and the profile keeps one’s time', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  await world.signIn(page, ines)
  await open(page, '/me')
  await page.getByLabel('Time zone').selectOption('Pacific/Auckland')
  await page.getByLabel('Language', { exact: true }).selectOption('de')
  await form(page, 'Language and time').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deine Einstellungen')
  expect(await world.personNow(ines.id)).toMatchObject({ language: 'de', timeZone: 'Pacific/Auckland' })
  await open(page, `/people/${ines.id}`)
  const there = new Intl.DateTimeFormat('de', { timeZone: 'Pacific/Auckland', weekday: 'short', hour: 'numeric' })
  await expect(page.getByText(/^Ortszeit/)).toContainText(there.formatToParts(new Date())[0]!.value)
})

test.describe('a picture', () => {
  test('is cut by the keyboard, shown everywhere, and taken away again', async ({ page, world }) => {
    const ines = await world.person({ firstName: 'Ines' })
    await world.signIn(page, ines)
    await open(page, '/me')
    await expect(page.getByRole('button', { name: 'Remove the picture' })).toHaveCount(0)
    const left = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#cc0000' } })
      .composite([
        {
          input: { create: { width: 450, height: 600, channels: 3, background: '#0000cc' } },
          left: 450,
          top: 0,
        },
      ])
      .png()
      .toBuffer()
    await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: left })
    const dialog = page.getByRole('dialog', { name: 'Choose what is seen' })
    await expect(dialog.getByRole('img', { name: 'The part of the picture that will be seen' })).toBeVisible()
    await dialog.getByRole('slider', { name: 'Size' }).press('End')
    await dialog.getByRole('slider', { name: 'Left and right' }).press('End')
    await loseConnection(page)
    await dialog.getByRole('button', { name: 'Use this picture' }).click()
    await expect(dialog.getByText('The picture is not changed. Laurel did not answer.')).toBeVisible()
    await restoreConnection(page)
    await dialog.getByRole('button', { name: 'Use this picture' }).click()
    await expect(toast(page, 'Picture changed')).toBeVisible()
    await expect(dialog).toBeHidden()
    const { avatar } = await world.personNow(ines.id)
    const answer = await page.request.get(`/attachments/view/${avatar}`)
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
    const kept = sharp(await answer.body())
    expect(await kept.metadata()).toMatchObject({ width: 512, height: 512 })
    const { dominant } = await kept.stats()
    expect(dominant.b).toBeGreaterThan(150)
    expect(dominant.r).toBeLessThan(60)

    await page.getByRole('button', { name: 'Remove the picture' }).click()
    await expect(toast(page, 'Picture removed')).toBeVisible()
    expect((await world.personNow(ines.id)).avatar).toBeNull()
    expect((await page.request.get(`/attachments/view/${avatar}`)).status()).toBe(404)
  })

  test('that is none is refused in words', async ({ page, world }) => {
    const ines = await world.person({ firstName: 'Ines' })
    await world.signIn(page, ines)
    await open(page, '/me')
    const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.slice(0, 20))
    await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer })
    await expect(page.getByText('This file cannot be read as a picture. Choose another.')).toBeVisible()
  })

  test('is sent whole without scripts, and cut from the middle', async ({ browser, world }) => {
    const ines = await world.person({ firstName: 'Ines' })
    const context = await browser.newContext({ javaScriptEnabled: false })
    await world.signIn(context, ines)
    const page = await context.newPage()
    await page.goto('/me')
    const buffer = await meadow(900, 400)
    await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer })
    await page.getByRole('button', { name: 'Use this picture' }).click()
    await expect.poll(async () => (await world.personNow(ines.id)).avatar).not.toBeNull()
    const { avatar } = await world.personNow(ines.id)
    const kept = sharp(await (await page.request.get(`/attachments/view/${avatar}`)).body())
    expect(await kept.metadata()).toMatchObject({ width: 512, height: 512, format: 'jpeg' })
    await context.close()
  })
})

test('the profile is kept without scripts too, and a refusal keeps what was typed', async ({ browser, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  const context = await browser.newContext({ javaScriptEnabled: false })
  await world.signIn(context, ines)
  const page = await context.newPage()
  await page.goto('/me')
  const about = form(page, 'About you')
  await about.getByLabel('Pronouns').fill('she/her')
  await about.getByLabel('Name you go by').fill('')
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about.getByText('Fill this in.').first()).toBeVisible()
  await expect(about.getByLabel('Pronouns')).toHaveValue('she/her')
  await about.getByLabel('Name you go by').fill('Inês')
  await about.getByRole('button', { name: 'Save' }).click()
  await expect(about.getByText('Saved')).toBeVisible()
  expect(await world.personNow(ines.id)).toMatchObject({ displayName: 'Inês', pronouns: 'she/her' })
  await context.close()
})

test('one’s data comes as one file, with nothing in it that is for others’ eyes', async ({ page, world }) => {
  const ines = await world.person({ firstName: 'Ines', employee: { emergencyName: 'Rui' } })
  const emi = await world.person({ firstName: 'Emi', employee: { emergencyName: 'Kenta' } })
  const jonas = await world.person({ firstName: 'Jonas' })
  const annual = await world.leaveType({ name: 'Annual leave' })
  await world.recognition({ giver: emi, recipients: [ines], text: 'For the map', isPrivate: true })
  await world.recognition({ giver: ines, recipients: [emi], text: 'For the bridge' })
  const comments = [
    { author: ines, text: 'I use it every day' },
    { author: jonas, text: 'Not my words' },
  ]
  await world.recognition({ giver: emi, recipients: [jonas], text: 'Between others', comments, hi5s: [ines] })
  await world.recognition({ giver: emi, recipients: [jonas], text: 'A secret', isPrivate: true })
  const picnic = await world.event({ name: 'Picnic', startsAt: '2039-07-01T12:00:00', endsAt: '2039-07-01T15:00:00' })
  await replyToEvent(await world.actor(ines), picnic.id, 'maybe')
  await world.signIn(page, ines)
  await open(page, '/me')
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download your data' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^laurel-\d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await download.path(), 'utf8')
  const data = JSON.parse(text)
  expect(data.profile[0].person).toMatchObject({ email: ines.email })
  expect(data.profile[0].contact).toMatchObject({ emergencyName: 'Rui' })
  expect(data.kudosReceived).toMatchObject([{ text: 'For the map', from: { email: emi.email }, private: true }])
  expect(data.kudosGiven).toMatchObject([{ text: 'For the bridge', to: [{ email: emi.email }] }])
  expect(data.comments).toMatchObject([{ text: 'I use it every day' }])
  expect(data.hi5s).toHaveLength(1)
  expect(data.leaveTypes).toEqual([{ id: annual.id, name: 'Annual leave' }])
  expect(data.eventReplies).toMatchObject([{ event: 'Picnic', answer: 'maybe' }])
  expect(data.signIns).toHaveLength(1)
  for (const foreign of ['Not my words', 'A secret', 'Kenta', 'Between others', ines.password])
    expect(text).not.toContain(foreign)
  await page.context().clearCookies()
  expect((await page.request.get('/api/browser/me/export')).status()).toBe(401)
  await listening(page)
})

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('one decides which of one’s days colleagues see', async ({ page, world }) => {
      const ines = await world.person({ firstName: 'Ines' })
      await world.signIn(page, ines)
      await page.goto('/me')
      if (scripts) await listening(page)
      await expect(page.getByLabel('Show my years in the company')).toBeChecked()
      await page.getByLabel('Show my birthday, without the year').check()
      await page.getByLabel('Show my years in the company').uncheck()
      const form = page.locator('form').filter({ has: page.getByLabel('Show my years in the company') })
      await form.getByRole('button', { name: 'Save' }).click()
      await expect
        .poll(async () => findMilestoneChoices(await world.actor(ines)))
        .toEqual({ birthday: true, years: false })
      await page.reload()
      await expect(page.getByLabel('Show my birthday, without the year')).toBeChecked()
      await expect(page.getByLabel('Show my years in the company')).not.toBeChecked()
    })
  })
