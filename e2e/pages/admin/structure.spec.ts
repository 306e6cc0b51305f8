import { expect, open, test } from '../reader'

// Places, departments, jobs and fields; the mails as they are sent; how people sign in; what is kept for how long.

test('a location is added, changed, and kept while somebody works there', async ({ page, world, other }) => {
  const ada = await world.person({ role: 'admin' })
  const design = await world.department('Design')
  await world.person({ departmentId: design.id })
  await world.signIn(page, ada)
  await open(page, '/admin/structure')
  await page.getByRole('link', { name: 'Add a location' }).click()
  await page.getByLabel('Name').fill('Munich')
  await page.getByLabel('Country').selectOption({ label: 'Germany' })
  await page.getByLabel('Region').fill('Atlantis')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('This region of the country is not known here').first()).toBeVisible()
  await page.getByLabel('Region').fill('BY')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Added' })).toBeVisible()
  const locations = page.getByRole('region', { name: 'Locations' })
  await expect(locations.getByRole('listitem')).toHaveText(/Munich.*Germany · BY.*nobody/)
  await locations.getByRole('link', { name: 'Munich' }).click()
  await page.getByLabel('Name').fill('München')
  await page.getByRole('button', { name: 'Save' }).click()
  await locations.getByRole('link', { name: 'München' }).click()
  await page.getByText('Delete …').click()
  await page.getByRole('button', { name: 'Delete München' }).click()
  await expect(locations.getByText('None yet')).toBeVisible()

  await page.getByRole('region', { name: 'Departments' }).getByRole('link', { name: 'Design' }).click()
  await expect(page.getByText('It cannot be deleted while it is used: 1 person')).toBeVisible()
  const foreign = await other.department('Theirs')
  expect((await page.goto(`/admin/structure/departments/${foreign.id}`))?.status()).toBe(404)
  expect((await page.goto('/admin/structure/planets/1'))?.status()).toBe(404)
})

test('a field of one’s own says who reads it, and stands where it is put', async ({ page, world }) => {
  await world.signIn(page, await world.person({ role: 'admin' }))
  await world.customField({ name: 'Shirt size' })
  await open(page, '/admin/structure/fields/new')
  await page.getByLabel('Name').fill('Pay band')
  await page.getByLabel('Only administrators read it').check()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const fields = page.getByRole('region', { name: 'Fields of your own' })
  await expect(fields.getByRole('listitem').last()).toHaveText(/Pay band.*Only administrators read it/)
  await fields.getByRole('button', { name: 'Move Pay band up' }).click()
  await expect(fields.getByRole('listitem').first()).toHaveText(/Pay band/)
})

test('mails are shown as they are sent, in every language they have', async ({ page, world }) => {
  await world.signIn(page, await world.person({ role: 'admin' }))
  await open(page, '/admin/mails')
  const mail = page.frameLocator('iframe[title="Thanked, as it is sent"]')
  await expect(mail.getByRole('heading', { name: 'Eli Demir' })).toBeVisible()
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect(mail.getByText('In Laurel antworten')).toBeVisible()
  await page.getByRole('link', { name: 'Asking a referee', exact: true }).click()
  await expect(page.getByText('hat Sie als Referenzperson genannt')).toBeVisible()
  const addresses = await page
    .locator('nav[aria-label="Which mail"] a')
    .evaluateAll(links => [
      ...new Set(links.map(link => new URL((link as HTMLAnchorElement).href).searchParams.get('mail'))),
    ])
  expect(addresses.length).toBeGreaterThan(20)
  for (const name of addresses)
    for (const lang of ['en', 'de', 'fr', 'ar']) {
      const answer = await page.request.get(`/api/browser/mails/preview?mail=${name}&lang=${lang}`)
      expect(answer.status(), `${name} in ${lang}`).toBe(200)
      expect(answer.headers()['content-security-policy']).toContain('sandbox')
    }
})

test('an administrator sees how people sign in, and what is let go when', async ({ page, world }) => {
  await world.withSecondFactor(await world.person())
  await world.firm()
  await world.signIn(page, await world.person({ role: 'admin' }))
  await open(page, '/admin/sign-in')
  await expect(page.getByText(/\/api\/auth\/callback\/google$/)).toBeVisible()
  await expect(page.getByText('One of your 1 administrators has a password without a second step')).toBeVisible()
  await open(page, '/admin/retention')
  await page.getByLabel('Days').fill('90')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('insertion')).toHaveText('90 days')
  await expect(page.getByText('It concerns nobody in the coming night.')).toBeVisible()
  await page.getByRole('button', { name: 'Keep them for this long' }).click()
  await expect(page.getByText(/^Changed by/)).toBeVisible()
})
