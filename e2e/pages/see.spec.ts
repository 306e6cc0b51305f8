import type { APIResponse, Page } from '@playwright/test'
import { expect, open, test } from './reader'

// "See as API" shows what the reader's own credentials would get: no more, no less, no other.

const shown = async (page: Page, name: string) =>
  (await page.getByRole('figure', { name, exact: true }).locator('pre').textContent())!

const pretty = async (response: APIResponse) => {
  expect(response.status()).toBe(200)
  return JSON.stringify(await response.json(), null, 2)
}

const plain = (xml: string) => xml.replace(/>\s+</g, '><')

test('a recognition is shown as each dialect answers it', async ({ page, world, request }) => {
  const [eli, emi, value] = [await world.person(), await world.person(), await world.value()]
  const token = await world.companyToken()
  const { id } = await world.recognition({
    giver: eli,
    recipients: [emi],
    values: [value],
    text: 'Thank you & [b]well[/b] done',
  })
  await world.signIn(page, emi)
  await open(page, `/kudos/${id}`)
  await page.getByRole('link', { name: 'See as API' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'See as API' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Vitay' })).toBeHidden()

  const basic = { headers: { Authorization: emi.basic } }
  const bearer = { headers: { Authorization: emi.bearer } }
  expect(await shown(page, 'Peerly, JSON')).toBe(await pretty(await request.get(`/recognitions/${id}`, bearer)))
  expect(await shown(page, 'TribeHR, JSON')).toBe(await pretty(await request.get(`/kudos/${id}.json`, basic)))
  const xml = await (await request.get(`/kudos/${id}.xml`, basic)).text()
  expect(plain(await shown(page, 'TribeHR, XML'))).toBe(plain(xml))

  // The line that is shown is the line that answers.
  const reflektive = page.getByRole('region', { name: 'Reflektive' })
  const line = (await reflektive
    .getByRole('figure', { name: 'The call that asks for it' })
    .locator('pre')
    .textContent())!
  const address = new URL(/curl '([^']+)'/.exec(line)![1]!)
  const answer = await request.get(`${address.pathname}${address.search}`, {
    headers: { Authorization: `Token token=${token}` },
  })
  expect(await shown(page, 'Reflektive, JSON')).toBe(await pretty(answer))
  await page.getByRole('region', { name: 'Peerly' }).getByRole('link', { name: 'About this operation' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'GET /recognitions/{id}', exact: true })).toBeInViewport()
})

test('nobody sees what their own credentials would not show', async ({ page, world, other }) => {
  const [eli, emi, lia, stranger] = [
    await world.person(),
    await world.person(),
    await world.person(),
    await other.person(),
  ]
  const secret = await world.recognition({ giver: eli, recipients: [emi], text: 'Between us', isPrivate: true })
  const open_ = await world.recognition({ giver: eli, recipients: [emi], text: 'For all' })
  await world.signIn(page, emi)
  await open(page, `/see/recognition/${secret.id}`)
  await expect(page.getByRole('region', { name: 'Peerly' })).toBeVisible()
  // What is private is in no report, whoever looks.
  await expect(page.getByRole('region', { name: 'Reflektive' })).toBeHidden()

  await page.context().clearCookies()
  await world.signIn(page, lia)
  expect((await open(page, `/see/recognition/${secret.id}`))?.status()).toBe(404)
  for (const nonsense of ['/see/recognition/0', '/see/recognition/x', '/see/payslip/1', '/see/candidate/1'])
    expect((await page.goto(nonsense))?.status(), nonsense).toBe(404)

  await page.context().clearCookies()
  await other.signIn(page, stranger)
  expect((await open(page, `/see/recognition/${open_.id}`))?.status()).toBe(404)
  await page.context().clearCookies()
  await page.goto(`/see/recognition/${open_.id}`)
  await expect(page).toHaveURL(/sign-in\?to=/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('leave, events and candidates are shown too, to whom they are shown at all', async ({
    page,
    world,
    request,
  }) => {
    const [emi, lia] = [await world.person(), await world.person()]
    const root = await world.recruiter('root')
    const [type, event, candidate] = [await world.leaveType(), await world.event(), await world.candidate(root)]
    const basic = { headers: { Authorization: emi.basic } }
    const filed = await request.post('/leave_requests.json', {
      ...basic,
      form: { date_start: '2027-03-01', date_end: '2027-03-02', 'leave_type[id]': type.id, comments: 'A <b>walk</b>' },
    })
    const { id } = await filed.json()
    await world.signIn(page, emi)
    await page.goto(`/leave/${id}`)
    await page.getByRole('link', { name: 'See as API' }).click()
    expect(await shown(page, 'TribeHR, JSON')).toBe(
      await pretty(await request.get(`/leave_requests/${id}.json`, basic)),
    )
    await page.goto(`/events/${event.id}`)
    await page.getByRole('link', { name: 'See as API' }).click()
    expect(await shown(page, 'TribeHR, JSON')).toBe(await pretty(await request.get(`/events/${event.id}.json`, basic)))
    expect((await page.goto(`/see/candidate/${candidate.uuid}`))?.status()).toBe(404)

    await page.context().clearCookies()
    await world.signIn(page, lia)
    expect((await page.goto(`/see/leave/${id}`))?.status()).toBe(404)
    await page.context().clearCookies()
    await world.signIn(page, root)
    await page.goto(`/see/candidate/${candidate.uuid}`)
    const answer = await request.get(`/api/v3/candidates/${candidate.uuid}`, {
      headers: { Authorization: root.bearer },
    })
    expect(await shown(page, 'Vitay, JSON')).toBe(await pretty(answer))
  })
})
