import { readFile } from 'node:fs/promises'
import { type APIRequestContext, type Browser, type Page, request as requests } from '@playwright/test'
import { dataOf, vitay } from '@/e2e/contracts/vitay/client'
import { pointTo } from '@/e2e/contracts/vitay/hiring'
import { readPdf } from '@/e2e/units/documents/reading'
import { linkMailed, tokenIn } from '@/e2e/world/letters'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { startSmtp } from '@/e2e/world/smtp'
import { expect, listening, loseConnection, open, restoreConnection, test } from '../reader'
import { referee } from './case'
import { agree, answerOneByOne, answers, arabic, name, onward, phone, send } from './phone'

// A whole check in the browser, with a server of its own that mails by SMTP: everybody goes on from what they were mailed.

// One server for all of them, one after the other.
test.describe.configure({ mode: 'default', timeout: 120_000 })

let laurel: OwnLaurel
let smtp: Awaited<ReturnType<typeof startSmtp>>

test.beforeAll(async () => {
  smtp = await startSmtp()
  laurel = await ownLaurel()
  await laurel.start({ SMTP_URL: smtp.url })
})
test.afterAll(async () => {
  await laurel.end()
  await smtp.close()
})

async function program(): Promise<{ request: APIRequestContext; rick: ReturnType<typeof vitay> }> {
  const request = await requests.newContext({ baseURL: laurel.url })
  const login = { email: 'rick@acme.example', password: 'Laurel-Demo-1' }
  const { attributes } = await dataOf(await vitay(request).post('/v3/oauth/login', login))
  return { request, rick: vitay(request, { bearer: `Bearer ${attributes.token}` }) }
}

/** A candidate who was asked and has named one referee, all by programs; gives the link in the referee's mail. */
async function refereeAsked(who: string, language = 'en'): Promise<string> {
  const { request, rick } = await program()
  const attributes = { first_name: who, last_name: 'Ahlgren', email: `${who}@story.example`.toLowerCase() }
  const candidate = await dataOf(await rick.post('/v3/candidates', { data: { attributes } }))
  await dataOf(
    await rick.post('/v1/public/reference_requests', {
      data: { attributes: {}, relationships: { candidate: pointTo('Candidate', candidate.id) } },
    }),
  )
  const nominate = tokenIn(await linkMailed(smtp, attributes.email, 'nominate'))
  const referee = `referee-of-${attributes.email}`
  const named = { first_name: 'Berit', last_name: 'Boss', email: referee, relationship: 'manager', language }
  await dataOf(
    await vitay(request, { bearer: `Bearer ${nominate}` }).post('/v2/references', { data: { attributes: named } }),
  )
  await request.dispose()
  return linkMailed(smtp, referee, 'respond')
}

const thanked = (page: Page) => expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()

/** At a desk of somebody's own, signed in to the demo company. */
async function desk(browser: Browser, username: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: laurel.url })
  const page = await context.newPage()
  await open(page, '/sign-in')
  await page.getByLabel('Email or username').fill(username)
  await page.getByLabel('Password', { exact: true }).fill('Laurel-Demo-1')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL(`${laurel.url}/`)
  return page
}

/** A recruiter adds a candidate and asks them for two references, one of a manager; gives the address of their page. */
async function addAndAsk(page: Page): Promise<string> {
  await open(page, '/hiring')
  await page.getByRole('link', { name: 'Add a candidate' }).click()
  await page.getByLabel('First name').fill('Tove')
  await page.getByLabel('Last name').fill('Ahlgren')
  await page.getByLabel('E-mail').fill('tove@story.example')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await page.waitForURL(/\/hiring\/candidates\/[\da-f-]{36}/)
  const home = page.url()
  await page.getByRole('main').getByRole('link', { name: 'Ask for references' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ask Tove Ahlgren for references' })).toBeVisible()
  await listening(page)
  await page.getByLabel('How many references').fill('2')
  await page.getByLabel('How many from managers').fill('1')
  await page.getByLabel('Note to Tove Ahlgren').fill('Two people who saw your work, please.')
  await page.getByRole('button', { name: 'Ask Tove Ahlgren' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: 'Asked Tove Ahlgren for 2 references, one of them from a manager.' }),
  ).toBeVisible()
  return home
}

/** A referee answers on a phone of their own; gives it, with their thanks still on it. */
async function answerOnPhone(browser: Browser, link: string, rated: number, words: string): Promise<Page> {
  const page = await phone(browser)
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'A reference for Tove Ahlgren' })).toBeVisible()
  await listening(page)
  await agree(page)
  await answerOneByOne(page, answers(page, rated, words))
  await send(page)
  await thanked(page)
  return page
}

test('a recruiter asks, a candidate names two, both answer, and the recruiter reads it', async ({ browser }) => {
  const recruiter = await desk(browser, 'rick')
  const home = await addAndAsk(recruiter)

  const candidate = await phone(browser)
  await candidate.goto(await linkMailed(smtp, 'tove@story.example', 'nominate'))
  await listening(candidate)
  await expect(candidate.getByText('Two people who saw your work, please.')).toBeVisible()
  const berit = { firstName: 'Berit', lastName: 'Boss', email: 'berit@story.example', relationship: 'manager' }
  const per = { firstName: 'Per', lastName: 'Peer', email: 'per@story.example', relationship: 'colleague' }
  await name(candidate, berit)
  await name(candidate, per)
  await expect(candidate.getByText('That is enough.')).toBeVisible()

  const boss = await answerOnPhone(browser, await linkMailed(smtp, berit.email, 'respond'), 4, 'Calm when it burns.')
  await candidate.reload()
  await expect(candidate.getByRole('listitem').filter({ hasText: 'Berit Boss' })).toContainText('has answered')
  const peer = await answerOnPhone(browser, await linkMailed(smtp, per.email, 'respond'), 5, 'Room to think.')
  await candidate.reload()
  await expect(candidate.getByRole('heading', { name: 'Everybody needed has answered' })).toBeVisible()

  await open(recruiter, home)
  await expect(recruiter.getByRole('img', { name: 'Score: 90 of 100' })).toBeVisible()
  const ofBerit = referee(recruiter, 'Berit Boss')
  await ofBerit.getByText('All answers').click()
  await expect(ofBerit).toContainText('Calm when it burns.')
  await expect(ofBerit).toContainText('4 of 5')
  await expect(referee(recruiter, 'Per Peer')).toContainText('Room to think.')
  const [download] = await Promise.all([
    recruiter.waitForEvent('download'),
    recruiter.getByRole('link', { name: 'Report as PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Tove Ahlgren.pdf')
  const { header, text } = await readPdf(new Uint8Array(await readFile(await download.path())))
  expect(header).toBe('%PDF-')
  for (const words of ['Tove Ahlgren', 'Berit Boss', 'Per Peer', 'Calm when it burns.', 'Room to think.'])
    expect(text).toContain(words)

  // And whoever answered can see that it was read, and by whom.
  await boss.getByRole('button', { name: /^What is held of you/ }).click()
  await expect(boss.getByText(/^Rick .*, on \d/)).toBeVisible()
  for (const page of [recruiter, candidate, boss, peer]) await page.context().close()
})

test('the referee’s part without scripts: page by page, as a plain form', async ({ browser }) => {
  const page = await phone(browser, { scripts: false })
  await page.goto(await refereeAsked('Nils'))
  await agree(page)
  for (const step of answers(page, 4, 'Quiet, and a door that closes.')) {
    for (const [, answer] of step) await answer()
    await onward(page)
  }
  await expect(page.getByText('Quiet, and a door that closes.')).toBeVisible()
  await send(page)
  await thanked(page)
  await expect(page.getByText('Quiet, and a door that closes.')).toBeVisible()
  await page.context().close()
})

test('the referee’s part in Arabic, from right to left', async ({ browser }) => {
  const page = await phone(browser)
  await page.goto(await refereeAsked('Asta', 'ar'))
  const whole = page.locator('[lang^=ar][dir=rtl]')
  await expect(whole.getByRole('main')).toBeVisible()
  await expect(page.getByRole('main')).toHaveCSS('direction', 'rtl')
  await listening(page)
  await agree(page, arabic)
  await answerOneByOne(page, answers(page, 5, 'هدوء، وباب يُغلق.'), arabic)
  await expect(whole.getByText('هدوء، وباب يُغلق.')).toBeVisible()
  await send(page, arabic)
  await expect(page.getByRole('heading', { name: 'شكرًا لك' })).toBeVisible()
  await expect(whole.getByText('هدوء، وباب يُغلق.')).toBeVisible()
  await page.context().close()
})

test('the line drops in the middle, and nothing is lost', async ({ browser }) => {
  const page = await phone(browser)
  const link = await refereeAsked('Lina')
  await page.goto(link)
  await listening(page)
  await agree(page)
  const [first, second] = answers(page, 4, 'A desk by the window.')
  await answerOneByOne(page, [first!])
  await expect(page).toHaveURL(/step=2/)

  // In a tunnel one goes on from question to question; what cannot be sent is kept, even when the phone throws the page away.
  const [good, relied, others, often] = second!
  await page.context().setOffline(true)
  for (const [text, answer] of [good!, relied!, others!]) {
    await expect(page.getByRole('heading', { level: 2 })).toContainText([text])
    await answer()
    await onward(page)
  }
  await expect(page.getByRole('heading', { level: 2 })).toContainText([often![0]])
  await often![1]()
  await expect(page.getByText('Not saved yet: no connection.')).toBeVisible()
  // At the end of the step there is no way on without a line, and it is said; nothing of the page goes.
  await onward(page)
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await loseConnection(page)
  await page.context().setOffline(false)
  await page.reload()
  await expect(
    page.getByRole('group', { name: often![0] }).getByRole('radio', { name: 'Usually' }).first(),
  ).toBeChecked()
  await restoreConnection(page)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 15_000 })

  // Later, from the mail again, perhaps on another phone.
  const other = await phone(browser)
  await other.goto(link)
  await listening(other)
  await other.getByRole('button', { name: 'Continue where I stopped' }).click()
  await expect(
    other.getByRole('group', { name: often![0] }).getByRole('radio', { name: 'Usually' }).first(),
  ).toBeChecked()
  await onward(other)
  await answerOneByOne(other, [answers(other, 4, 'A desk by the window.')[2]!])
  await expect(other.getByText('4 / 5')).toHaveCount(3)
  await send(other)
  await thanked(other)
  await Promise.all([page.context().close(), other.context().close()])
})
