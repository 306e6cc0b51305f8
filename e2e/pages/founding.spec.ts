import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { composer, listening, open } from './reader'

// A company from nothing, in the browser alone: founded, its people brought in, its days and rules chosen, somebody invited, and the first thanks.

let laurel: OwnLaurel

test.beforeEach(async () => {
  test.setTimeout(180_000)
  laurel = await ownLaurel()
  await laurel.start({ LAUREL_DEMO: '0' })
})
test.afterEach(() => laurel.end())

const password = 'a quiet fjord at dawn'

const list = () => {
  const rows = Array.from(
    { length: 200 },
    (_, n) =>
      `First${n},Last${n},n${n}@lovas.example,${n === 0 ? 'aase@lovas.example' : 'n0@lovas.example'},Team ${n % 4},Oslo`,
  )
  return `first_name,last_name,email,manager_email,department,location\n${rows.join('\n')}\n`
}

test('a company is set up from nothing: founder, two hundred people, holidays, leave, an invitation, a first kudos', async ({
  page,
}) => {
  await expect.poll(() => laurel.printed()).toContain('/set-up?key=')
  await open(page, /http\S+\/set-up\?key=\w+/.exec(laurel.printed())![0])
  for (const [label, value] of Object.entries({
    'Name of the company': 'Løvås',
    'First name': 'Åse',
    'Last name': 'Løvås',
    Email: 'aase@lovas.example',
    Password: password,
    'The same again': password,
  }))
    await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: 'Set it up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Åse')

  await test.step('two hundred people from a list', async () => {
    await open(page, `${laurel.url}/admin/people/import`)
    await page
      .getByLabel('File')
      .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(list()) })
    await page.getByRole('button', { name: 'Look it through' }).click()
    await expect(page.getByRole('form', { name: 'Bring them in?' })).toContainText('200 people are new', {
      timeout: 30_000,
    })
    await listening(page)
    await page.getByLabel('Create what is not there yet').check()
    await page.getByRole('button', { name: 'Bring in' }).click()
    await expect(page.getByRole('status').filter({ hasText: '200 people are new' })).toBeVisible({ timeout: 60_000 })
  })

  await test.step('the holidays of a place', async () => {
    await open(page, `${laurel.url}/admin/structure`)
    await page.getByRole('region', { name: 'Locations' }).getByRole('link', { name: 'Oslo' }).click()
    await page.getByLabel('Country').selectOption({ label: 'Norway' })
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('region', { name: 'Locations' })).toContainText(/Oslo.*Norway/)
    await open(page, `${laurel.url}/admin/holidays`)
    await page.getByLabel('Location').selectOption('Oslo')
    await page.getByRole('button', { name: 'Show' }).click()
    await listening(page)
    await page.getByRole('button', { name: /^Bring in/ }).click()
    await expect(page.getByRole('row', { name: /Grunnlovsdagen/ })).toContainText('in the calendar')
  })

  await test.step('what leave there is', async () => {
    await open(page, `${laurel.url}/admin/leave`)
    await page.getByRole('link', { name: 'Annual leave' }).click()
    await listening(page)
    await page.getByLabel('Days a leave year').fill('28')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('It concerns 201 people.')).toBeVisible()
    await page.getByRole('button', { name: 'Change the rules' }).click()
    await expect(page.getByLabel('Days a leave year')).toHaveValue('28')
  })

  await test.step('somebody is invited', async () => {
    await open(page, `${laurel.url}/admin/people/invite`)
    const form = page.getByRole('form', { name: 'Invite somebody' })
    await form.getByLabel('First name').fill('Nina')
    await form.getByLabel('Last name').fill('Berg')
    await form.getByLabel('Email').fill('nina@lovas.example')
    await form.getByRole('button', { name: 'Invite' }).click()
    await expect(page.getByText('The invitation to nina@lovas.example is on its way.')).toBeVisible()
    await expect
      .poll(async () => (await laurel.look(`select 1 from mails where recipient = 'nina@lovas.example'`)).length)
      .toBe(1)
  })

  await test.step('the first thanks', async () => {
    await open(page, laurel.url)
    const { choose, words, send } = await composer(page)
    await choose({ displayName: 'Nina Berg' })
    await words.fill('Welcome, you are the first we thank.')
    await send.click()
    await expect(page.getByRole('article').filter({ hasText: 'Welcome, you are the first we thank.' })).toBeVisible()
  })
})
