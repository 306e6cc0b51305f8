import { eq } from 'drizzle-orm'
import { hiringFirms } from '@/db/schema/hiring'
import type { World } from '@/e2e/fixtures'
import { leadsOf, makeLead } from '@/e2e/world/feedback'
import { reviseLead } from '@/lib/domain/leads/commands'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, listening, loseConnection, open, restoreConnection, test } from '../reader'

// Referees who let a firm write to them about jobs: asked on their thanks page, kept word for word, taken back at will.

async function scene(world: World, settings: Partial<typeof hiringFirms.$inferInsert> = { asksForLeads: true }) {
  const root = await world.recruiter('root')
  await world.firm(settings)
  const candidate = await world.candidate(root, { firstName: 'Clara', lastName: 'Kandidat' })
  const rafa = await world.reference(candidate, {
    completedAt: new Date(),
    firstName: 'Rafa',
    lastName: 'Okoye',
    jobTitle: 'Head of Design',
    company: 'Globex',
  })
  return { root, candidate, rafa }
}

const text = (firm: string) => `Yes, ${firm} may write to me by e-mail about jobs that could suit me.`

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a firm asks; a referee agrees and stands among the leads with the very words; then takes it back', async ({
      page,
      world,
    }) => {
      const { root, rafa } = await scene(world, {})
      const firm = world.organization.name
      const thanks = `/respond/${await world.refereeLink(rafa)}`
      const box = page.getByRole('checkbox', { name: text(firm) })
      await page.goto(thanks)
      await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()
      await expect(box).toHaveCount(0)

      await world.signIn(page, root)
      await page.goto('/hiring/leads')
      await expect(page.getByRole('heading', { name: 'No leads yet' })).toBeVisible()
      if (scripts) await listening(page)
      await page.getByRole('button', { name: 'Ask referees' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Referees are asked from now on' })).toBeVisible()

      await page.goto(thanks)
      await expect(box).not.toBeChecked()
      await page.getByRole('button', { name: 'Agree', exact: true }).click()
      await expect(page.getByText('Tick the box if you agree.').first()).toBeVisible()
      await box.check()
      await page.getByRole('button', { name: 'Agree', exact: true }).click()
      await expect(page.getByText(`Thank you: ${firm} may write to you about jobs.`)).toBeVisible()
      const [kept] = await leadsOf(world.organization.id)
      expect(kept).toMatchObject({ consentLanguage: 'en', consentText: expect.stringContaining(text(firm)) })

      await page.goto('/hiring/leads')
      await expect(page.getByRole('table').getByRole('rowheader')).toContainText(rafa.email)
      await page.getByRole('table').getByText('The exact words').click()
      await expect(page.getByRole('table').getByText(kept!.consentText)).toBeVisible()

      await page.goto(thanks)
      await page.getByRole('button', { name: /^What is held of you/ }).click()
      await expect(page.getByText(kept!.consentText)).toBeVisible()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await expect(page.getByText('Nobody may write to you about jobs.')).toBeVisible()
      await expect(page.getByText(kept!.consentText), 'the fact stays').toBeVisible()
      await page.goto('/hiring/leads')
      await expect(page.getByRole('heading', { name: 'No leads yet' })).toBeVisible()
      await expect(page.getByText('One person has taken their agreement back')).toBeVisible()
    })
  })

test('leads are found, taken along, followed up and forgotten', async ({ page, world }) => {
  const { root, candidate, rafa } = await scene(world)
  const { uuid } = await makeLead(rafa)
  const formula = await world.reference(candidate, { completedAt: new Date(), firstName: '=1+1', lastName: 'Sum' })
  await makeLead(formula, { status: 'contacted' })
  await world.signIn(page, root)
  await open(page, '/hiring/leads')
  const names = page.getByRole('table').getByRole('rowheader').getByRole('link')
  await expect(names).toHaveText(['=1+1 Sum', 'Rafa Okoye'])
  await page.getByLabel('Name, address, company').fill('globex')
  await expect(names).toHaveText(['Rafa Okoye'])
  await expect(page).toHaveURL(/q=globex/)
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Contacted')
  await expect(page.getByRole('heading', { name: 'Nobody fits' })).toBeVisible()
  await page.getByRole('link', { name: 'Show all' }).click()
  await expect(names).toHaveCount(2)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^laurel-leads-\d{4}-\d\d-\d\d\.csv$/)
  const csv = await (await page.request.get('/api/browser/leads')).text()
  expect(csv).toContain('Yes, they may write to me about jobs.')
  expect(csv).toContain("'=1+1 Sum")
  const only = await (await page.request.get('/api/browser/leads?status=new')).text()
  expect(only).toContain(rafa.email)
  expect(only).not.toContain(formula.email)

  await names.filter({ hasText: 'Rafa' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rafa Okoye' })).toBeVisible()
  await listening(page)
  await page.getByLabel('Status').selectOption('Not interested')
  await page.getByLabel('Note').fill('Happy where she is')
  await loseConnection(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('form').getByRole('alert')).toBeFocused()
  await restoreConnection(page)
  await reviseLead(await world.actor(root), uuid, { status: 'contacted', note: 'Somebody else was here' })
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('form').getByRole('alert')).toContainText('Somebody else has changed this meanwhile.')
  await expect(page.getByLabel('Note')).toHaveValue('Happy where she is')
  await page.getByRole('checkbox', { name: /^Overwrite/ }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept' })).toBeVisible()
  await expect(page.getByText('Not interested').first()).toBeVisible()

  await page.getByText('Anonymise…').click()
  await expect(page.getByText('Their reference stays as it is.')).toBeVisible()
  await page.getByRole('button', { name: 'Anonymise', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Anonymised' })).toBeVisible()
  await expect(names).toHaveText(['=1+1 Sum'])
  expect((await page.goto(`/hiring/leads/${uuid}`))!.status()).toBe(404)
})

test('roots alone enter, and see nobody of another firm; words that changed are read again', async ({
  page,
  world,
  other,
}) => {
  const { rafa } = await scene(world)
  const { uuid } = await makeLead(rafa)
  const own = ['/hiring/leads', `/hiring/leads/${uuid}`]
  for (const who of [await world.recruiter('supervisor'), await world.recruiter(), await world.person()]) {
    await world.signIn(page, who)
    for (const path of own) expect((await page.goto(path))!.status(), path).toBe(404)
    expect((await page.request.get('/api/browser/leads')).status()).toBe(403)
  }
  await world.signIn(page, await other.recruiter('root'))
  for (const path of [own[1]!, '/hiring/leads/x']) expect((await page.goto(path))!.status(), path).toBe(404)
  expect(await (await page.request.get('/api/browser/leads')).text()).not.toContain(rafa.email)

  const second = await world.reference(await world.candidate(await world.recruiter()), { completedAt: new Date() })
  await open(page, `/respond/${await world.refereeLink(second)}`)
  await page.locator('input[name=shown]').evaluate(field => ((field as HTMLInputElement).value = 'Anything at all'))
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Agree', exact: true }).click()
  await expect(page.getByText('The words have changed since you opened the page.').first()).toBeVisible()
  expect(await leadsOf(world.organization.id)).toHaveLength(1)
  const [firm] = await world.sql.select().from(hiringFirms).where(eq(hiringFirms.organizationId, world.organization.id))
  expect(firm!.asksForLeads).toBe(true)
})

test('an Arabic thanks page asks in Arabic, and keeps those words', async ({ page, world }) => {
  const { candidate } = await scene(world)
  const reference = await world.reference(candidate, { completedAt: new Date(), language: 'ar' })
  await open(page, `/respond/${await world.refereeLink(reference)}`)
  await page.getByRole('checkbox', { name: /بشأن وظائف/ }).check()
  await page.getByRole('button', { name: 'أوافق' }).click()
  await expect(page.getByText(/شكرًا لك/).last()).toBeVisible()
  await expect.poll(async () => (await leadsOf(world.organization.id)).map(one => one.consentLanguage)).toEqual(['ar'])
})

test('axe finds nothing, and nothing scrolls sideways', async ({ page, world }) => {
  test.setTimeout(90_000)
  const { root, candidate, rafa } = await scene(world)
  const long = 'Betriebsversammlungsvorbereitungsbesprechungsleitung'
  const { uuid } = await makeLead(rafa, { note: long, consentText: `${long} ${long}` })
  await makeLead(await world.reference(candidate, { completedAt: new Date(), lastName: long, company: long }))
  const asked = await world.reference(candidate, { completedAt: new Date() })
  await world.signIn(page, root)
  const paths = ['/hiring/leads', `/hiring/leads/${uuid}`, `/respond/${await world.refereeLink(asked)}`]
  paths.push(`/rights/${await world.refereeLink(rafa, 'rights')}`)
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
