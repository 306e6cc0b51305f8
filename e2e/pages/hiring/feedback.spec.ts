import { eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import type { World } from '@/e2e/fixtures'
import { feedbackLinkOf, feedbackNow, makeFeedback } from '@/e2e/world/feedback'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, listening, loseConnection, open, restoreConnection, test } from '../reader'

// After a check: a recruiter asks the candidate, or the employer, and reads what they say.

async function scene(world: World) {
  const rick = await world.recruiter()
  const mona = await world.person({ firstName: 'Mona', lastName: 'Haddad' })
  const cara = await world.candidate(rick, { firstName: 'Cara', lastName: 'Kandidat', score: 850 })
  await world.referenceRequest(cara, { status: 'filled' })
  return { rick, mona, cara }
}

async function hire(world: World, candidateId: number, managerId: number) {
  const colleague = await world.person({ managerId })
  await world.sql.update(candidates).set({ personId: colleague.id }).where(eq(candidates.id, candidateId))
}

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts, viewport: { width: 390, height: 844 } })

    test('a recruiter asks a manager, who answers on a phone by the mail, and reads what they say', async ({
      page,
      world,
    }) => {
      const { rick, mona, cara } = await scene(world)
      await hire(world, cara.id, mona.id)
      await world.signIn(page, rick)
      await page.goto('/hiring/feedback')
      await expect(page.getByRole('heading', { name: 'Nobody was asked yet' })).toBeVisible()
      await page.getByRole('link', { name: 'Ask for feedback' }).first().click()
      await page.getByRole('link', { name: 'Choose Cara Kandidat' }).click()
      await expect(page.getByText('About Cara Kandidat')).toBeVisible()
      if (scripts) await listening(page)
      await page.getByRole('button', { name: 'Ask', exact: true }).click()
      await expect(page.getByRole('form').getByRole('alert')).toContainText('Fill this in.')
      await page.getByRole('radio', { name: /^Mona Haddad/ }).check()
      await page.getByRole('button', { name: 'Ask', exact: true }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Asked Mona Haddad' })).toBeVisible()
      await expect(page.getByRole('table')).toContainText('No answer yet.')

      const [mail] = await world.waitForMail(mona.email)
      await page.goto(new URL(world.linkIn(mail!)).pathname)
      await expect(page.getByRole('heading', { level: 1, name: 'How is Cara Kandidat doing?' })).toBeVisible()
      if (scripts) await listening(page)
      await page.getByRole('textbox').fill('She <b>fixed</b> our\nbilling.')
      await page.getByRole('button', { name: /^Send to/ }).click()
      await expect(page.locator('main').getByRole('alert')).toContainText('Fill this in.')
      await expect(page.getByRole('textbox')).toHaveValue('She <b>fixed</b> our\nbilling.')
      await page.getByRole('radio', { name: '4 – above' }).check()
      await page.getByRole('radio', { name: 'Yes' }).check()
      await page.getByRole('button', { name: /^Send to/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
      await expect(page.getByText('She <b>fixed</b> our')).toBeVisible()

      await page.goto('/hiring/feedback')
      const row = page.getByRole('row').filter({ hasText: mona.email })
      await expect(row).toContainText('4 of 5, would hire again')
      await expect(row).toContainText('She <b>fixed</b> our')
      await expect(row).toContainText('Referees: 85 of 100')
    })
  })

test('the list is narrowed in the address; somebody is reminded, or called off', async ({ page, world }) => {
  const { rick, cara } = await scene(world)
  const yesterday = new Date(Date.now() - 86_400_000)
  const open1 = await makeFeedback(cara, { createdAt: yesterday, name: 'Cara Kandidat' })
  const noor = { name: 'Noor Boss', email: 'noor@globex.example', audience: 'employer' as const }
  await makeFeedback(cara, { ...noor, status: 'given', rating: 2, recommends: false })
  await makeFeedback(cara, { ...noor, status: 'declined' })
  await world.signIn(page, rick)
  await open(page, '/hiring/feedback')
  const rows = page.getByRole('table').getByRole('rowheader')
  await expect(rows).toHaveCount(3)
  await expect(page.getByRole('status').first()).toHaveText('3 requests, 1 answered, 2 of 5 on average')
  await page.getByLabel('Rating').selectOption('2 of 5')
  await expect(rows).toHaveCount(1)
  await expect(page).toHaveURL(/rating=2/)
  await page.getByRole('combobox', { name: 'Asked' }).selectOption('Candidates')
  await expect(page.getByRole('heading', { name: 'Nothing fits' })).toBeVisible()
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(rows).toHaveCount(3)
  await page.getByLabel('State').selectOption('Asked')
  await expect(rows).toHaveCount(1)

  await loseConnection(page)
  await page.getByRole('button', { name: 'Remind Cara Kandidat' }).click()
  await expect(page.getByRole('table').getByRole('alert')).toBeFocused()
  await restoreConnection(page)
  await page.getByRole('button', { name: 'Remind Cara Kandidat' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Reminded' })).toBeVisible()
  await expect(page).toHaveURL(/state=asked/)
  await expect(page.getByRole('table')).toContainText('Reminded once.')
  await expect(page.getByRole('button', { name: 'Remind Cara Kandidat' })).toHaveCount(0)
  const [mail] = await world.waitForMail(cara.email)
  expect(mail!.subject).toMatch(/^Reminder: /)

  await listening(page)
  await page.getByText('Call off…').click()
  await expect(page.getByText('The link in the mail opens nothing any more')).toBeVisible()
  await page.getByRole('button', { name: 'Call off', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Called off' })).toBeVisible()
  expect(await feedbackNow(open1)).toMatchObject({ status: 'cancelled' })
  await page.goto(new URL(world.linkIn(mail!)).pathname)
  await expect(page.getByText('It was replaced by a newer one, or is no longer needed.')).toBeVisible()
})

test('somebody else is named; what is wrong or asked already is said, and what was typed stays', async ({
  page,
  world,
}) => {
  const { rick, cara } = await scene(world)
  const address = `noor-${cara.uuid}@globex.example`
  const early = await world.candidate(rick, { firstName: 'Early', lastName: 'Bird' })
  await world.signIn(page, rick)
  await open(page, '/hiring/feedback/new')
  await expect(page.getByRole('link', { name: 'Choose Early Bird' })).toHaveCount(0)
  await page.goto(`/hiring/feedback/new?candidate=${early.uuid}`)
  await expect(page.getByText('Early Bird was neither hired nor are their references complete')).toBeVisible()
  await open(page, `/hiring/feedback/new?candidate=${cara.uuid}`)
  await page.getByRole('radio', { name: /^Somebody else/ }).check()
  await page.getByLabel('Their name').fill('Noor Boss')
  await page.getByLabel('Their e-mail').fill('noor')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('form').getByRole('alert')).toContainText('This is not an email address.')
  await page.getByLabel('Their e-mail').fill(address)
  await page.getByLabel('Language of the mail').selectOption('العربية')
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Asked Noor Boss' })).toBeVisible()
  await open(page, `/hiring/feedback/new?candidate=${cara.uuid}`)
  await page.getByRole('radio', { name: /^Somebody else/ }).check()
  await page.getByLabel('Their name').fill('Noor Boss')
  await page.getByLabel('Their e-mail').fill(address.replace('noor', 'Noor'))
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await expect(page.getByRole('form').getByRole('alert')).toContainText('They are being asked already.')
  await expect(page.getByLabel('Their name')).toHaveValue('Noor Boss')

  const [mail] = await world.waitForMail(address)
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, new URL(world.linkIn(mail!)).pathname)
  await expect(page.locator('[lang^=ar][dir=rtl]')).toBeVisible()
  expect(await widthBeyond(page)).toBe(0)
  await page.getByRole('button', { name: 'أفضّل ألّا أقول شيئًا' }).click()
  await expect(page.getByRole('heading', { name: 'فضّلت ألّا تقول شيئًا' })).toBeVisible()
})

test('who sees no such candidate gets nothing; links that are foreign, mistyped or too late say what to do', async ({
  page,
  world,
  other,
}) => {
  const { cara, rick } = await scene(world)
  const request = await makeFeedback(cara)
  for (const who of [await world.recruiter(), await other.recruiter('root')]) {
    await world.signIn(page, who)
    expect((await page.goto(`/hiring/feedback/new?candidate=${cara.uuid}`))!.status()).toBe(404)
    await page.goto('/hiring/feedback')
    await expect(page.getByRole('heading', { name: 'Nobody was asked yet' })).toBeVisible()
  }
  await world.signIn(page, await world.person())
  for (const path of ['/hiring/feedback', '/hiring/feedback/new'])
    expect((await page.goto(path))!.status(), path).toBe(404)
  await world.signIn(page, rick)
  expect((await page.goto('/hiring/feedback/new?candidate=x'))!.status()).toBe(404)

  const token = await feedbackLinkOf(request)
  await page.goto(`/feedback/${token.slice(1)}`)
  await expect(page.getByText('It may have been cut off')).toBeVisible()
  await page.goto(`/feedback/${await feedbackLinkOf(request, -1)}`)
  await expect(page.getByText('Its time is over.')).toBeVisible()
  const reference = await world.reference(cara)
  await page.goto(`/feedback/${await world.refereeLink(reference)}`)
  await page.getByRole('link', { name: 'Go there' }).click()
  await expect(page).toHaveURL(/\/respond\//)
  await page.goto(`/respond/${token}`)
  await page.getByRole('link', { name: 'Go there' }).click()
  await expect(page).toHaveURL(/\/feedback\//)
  await page.goto(`/feedback/${await feedbackLinkOf(await makeFeedback(cara, { status: 'expired' }))}`)
  await expect(page.getByRole('heading', { name: 'The time to answer is over' })).toBeVisible()
  await page.goto('/feedback/%00%ff')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('axe finds nothing, and nothing scrolls sideways', async ({ page, world }) => {
  test.setTimeout(90_000)
  const { rick, mona, cara } = await scene(world)
  await hire(world, cara.id, mona.id)
  const long = 'Betriebsversammlungsvorbereitungsbesprechungsleitung'
  const asked = await makeFeedback(cara, { name: long, createdAt: new Date(Date.now() - 86_400_000) })
  const given = await makeFeedback(cara, { status: 'given', rating: 1, recommends: false, comment: `${long}${long}` })
  await world.signIn(page, rick)
  const paths = [
    '/hiring/feedback',
    '/hiring/feedback/new',
    `/hiring/feedback/new?candidate=${cara.uuid}`,
    `/feedback/${await feedbackLinkOf(asked)}`,
    `/feedback/${await feedbackLinkOf(given)}`,
  ]
  for (const [, viewport] of devices) {
    await page.setViewportSize(viewport)
    for (const path of paths) {
      await page.goto(path)
      for (const summary of await page.locator('main summary').all()) await summary.click()
      await expectNothingFound(page)
      expect(await widthBeyond(page), path).toBe(0)
    }
  }
})
