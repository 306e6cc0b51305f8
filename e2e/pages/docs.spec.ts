import type { Page } from '@playwright/test'
import { expect, listening, open, test } from './reader'

// The reference, as somebody reads and tries it: with an account or without, and with nothing kept of what they typed.

/** The place to try an operation from, opened. */
async function trying(page: Page, name: string) {
  await page.getByRole('button', { name: `Try ${name}`, exact: true }).click()
  const form = page.getByRole('form', { name: `Try ${name}`, exact: true })
  await expect(form.getByRole('button', { name: 'Send', exact: true })).toBeVisible()
  return form
}

const send = (form: ReturnType<Page['locator']>) => form.getByRole('button', { name: 'Send', exact: true }).click()
const answered = (form: ReturnType<Page['locator']>) => form.getByRole('heading', { name: /^Answered/ })
const body = (form: ReturnType<Page['locator']>) => form.getByRole('figure', { name: 'Body' }).locator('pre')

test('anybody finds a dialect, an operation in it, and what it takes', async ({ page, request }) => {
  await open(page, '/docs')
  const section = page.getByRole('region', { name: 'Peerly' })
  await expect(section).toContainText('Authorization: Bearer …')
  const document = section.getByRole('link', { name: 'OpenAPI document' })
  expect((await request.get((await document.getAttribute('href'))!)).status()).toBe(200)
  await section.getByRole('link', { name: 'Open the reference' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Peerly' })).toBeVisible()
  const operations = page.getByRole('heading', { level: 3, name: /^(GET|POST|PUT|DELETE) / })
  await expect(operations).toHaveCount(19)
  const find = page.getByRole('searchbox', { name: 'Find an operation' })
  await find.fill('post hi5')
  await find.press('Enter')
  await expect(operations).toHaveCount(1)
  await expect(page).toHaveURL(/q=post(\+|%20)hi5/)
  await listening(page)

  const one = page.getByRole('region', { name: 'POST /recognitions/{id}/hi5' })
  await expect(one.getByRole('row', { name: /^id required/ })).toContainText('integer ≥ 1')
  await expect(one.getByRole('row', { name: /^comment/ })).toContainText('body')
  await one.locator('summary', { hasText: 'Answer 201' }).click()
  await expect(one.getByText('"hi5_quota_balance": 3')).toBeVisible()
  await one.getByRole('link', { name: '401' }).click()
  await expect(page.getByRole('heading', { name: /^401/ })).toBeInViewport()

  await open(page, '/docs/peerly?q=nothing-of-the-kind')
  await expect(page.getByText('No operation has “nothing-of-the-kind” in it.')).toBeVisible()
  expect((await open(page, '/docs/esperanto'))?.status()).toBe(404)
})

test('a token typed here reads at once, and is nowhere but in memory', async ({ page, world }) => {
  const [eli, emi] = [await world.person(), await world.person()]
  const [value] = [await world.value()]
  await world.recognition({ giver: eli, recipients: [emi], values: [value], text: 'Such a calm night' })
  await open(page, '/docs/peerly')
  const form = await trying(page, 'GET /recognitions')
  await send(form)
  await expect(answered(form)).toContainText('Answered 401')
  await expect(answered(form)).toBeFocused()

  await form.getByLabel('Token or API key').fill(emi.bearer.replace('Bearer ', ''))
  await form.getByLabel('limit').fill('1')
  await send(form)
  await expect(answered(form)).toContainText('Answered 200')
  await expect(body(form)).toContainText('"text": "Such a calm night"')
  const curl = form.getByRole('figure', { name: 'As a curl line' })
  await expect(curl).toContainText('/recognitions?limit=1')
  await expect(curl).toContainText('Bearer …')

  // The same token is there for the next operation, and gone with the page.
  const next = await trying(page, 'GET /users/me')
  await send(next)
  await expect(body(next)).toContainText(emi.email)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
  expect(kept).not.toContain(emi.bearer.slice(-20))
  await page.reload()
  await listening(page)
  await expect((await trying(page, 'GET /users/me')).getByLabel('Token or API key')).toHaveValue('')
})

test('what writes asks first, and says what is missing or wrong', async ({ page, world }) => {
  const [eli, emi, value] = [await world.person(), await world.person(), await world.value()]
  await open(page, '/docs/peerly')
  const form = await trying(page, 'POST /recognitions')
  await form.getByLabel('Token or API key').fill(eli.bearer.replace('Bearer ', ''))
  await form.getByLabel('Body').fill('{ not yet')
  await send(form)
  await expect(form.getByText('This is no JSON yet.')).toBeVisible()
  await form.getByLabel('Body').fill(JSON.stringify({ given_for: emi.id, core_value_id: value.id, text: 'By hand' }))
  await send(form)
  const ask = page.getByRole('alertdialog', { name: 'Send POST to the real data?' })
  await ask.getByRole('button', { name: 'Not yet' }).click()
  await expect(ask).toBeHidden()
  await expect(answered(form)).toBeHidden()
  await send(form)
  await ask.getByRole('button', { name: 'Send' }).click()
  await expect(answered(form)).toContainText('Answered 201')

  const one = await trying(page, 'GET /recognitions/{id}')
  await send(one)
  await expect(one.getByText('Fill this in first.')).toBeVisible()
  await expect(one.getByLabel('id')).toBeFocused()
  await one.getByLabel('id').fill('2147483000')
  await page.route('**/recognitions/2147483000', route => route.abort())
  await send(one)
  await expect(one.getByRole('alert')).toContainText('No answer came')
  await page.unroute('**/recognitions/2147483000')
  await send(one)
  await expect(answered(one)).toContainText('Answered 404')
})

test('forms go as forms, files as files, and XML comes back on lines', async ({ page, world }) => {
  const [eli, emi, lia] = [await world.person(), await world.person(), await world.person()]
  await open(page, '/docs/tribehr?q=kudos')
  const form = await trying(page, 'POST /kudos.{format}')
  await form.getByLabel('Email or username').fill(eli.email)
  await form.getByLabel('API key or password').fill(eli.password)
  await form.getByLabel('format required').selectOption('xml')
  await form.getByLabel('recipients[][id]').fill(`${emi.id}, ${lia.id}`)
  await form.getByLabel('text', { exact: true }).fill('Ada & Co + more')
  await form.getByLabel('picture').setInputFiles('public/favicon.svg')
  await send(form)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Send' }).click()
  await expect(answered(form)).toContainText('Answered 400')
  await expect(body(form)).toContainText('<code>VALIDATION_ERROR</code>')

  await form.getByLabel('picture').setInputFiles([])
  await send(form)
  await page.getByRole('alertdialog').getByRole('button', { name: 'Send' }).click()
  await expect(answered(form)).toContainText('Answered 200')
  const shown = (await body(form).textContent())!
  expect(shown).toContain('\n  <text>Ada &amp; Co + more</text>')
  expect(shown.match(/\n {4}<recipient>/g)).toHaveLength(2)
})
