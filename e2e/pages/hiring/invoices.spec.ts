import type { World } from '@/e2e/fixtures'
import { makeInvoices } from '@/lib/domain/invoices/commands'
import { expect, open, test } from '../reader'

// What checking references costs: a month's invoice with its lines and its making, as a page and as a paper.

async function scene(world: World) {
  const rhea = await world.recruiter('root')
  await world.firm({ referencePrice: 1500, currency: 'GBP' })
  const [cara, gone] = [
    await world.candidate(rhea, { firstName: 'Cara', lastName: 'Castle' }),
    await world.candidate(rhea, { firstName: 'Gone', lastName: 'Girl', deletedAt: new Date() }),
  ]
  const completed = (day: string) => ({
    completedAt: new Date(`${day}T12:00:00Z`),
    createdAt: new Date(`${day}T09:00:00Z`),
  })
  await world.reference(cara, { firstName: 'Mira', lastName: 'Manager', ...completed('2026-01-12') })
  await world.reference(gone, { firstName: 'Colin', lastName: 'Colleague', ...completed('2026-01-20') })
  await world.reference(cara, completed('2026-02-03'))
  await makeInvoices(new Date('2026-03-02T00:00:00Z'), world.organization.id)
  await world.reference(cara, { completedAt: new Date(), createdAt: new Date() })
  return { rhea, cara }
}

test('a root reads what a month cost and why, and takes the paper along', async ({ page, world, other }) => {
  const { rhea, cara } = await scene(world)
  await world.signIn(page, rhea)
  await open(page, '/hiring/invoices')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Invoices')
  await expect(page.getByRole('region', { name: 'On the next invoice' })).toContainText(
    '1 completed reference × £15.00 = £15.00',
  )
  await expect(page.getByRole('link', { name: 'Change the price' })).toHaveAttribute('href', '/hiring/settings#prices')
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText(['February 2026', 'January 2026'])
  await page.getByRole('link', { name: 'January 2026' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('January 2026')
  const how = page.getByRole('region', { name: 'How the price came about' })
  await expect(how).toContainText('2 completed references × £15.00')
  await expect(how).toContainText('£30.00')
  await expect(how).toContainText('What was completed in January 2026')
  const lines = page.getByRole('table').getByRole('row')
  await expect(lines).toHaveCount(3)
  await expect(lines.nth(1)).toContainText('Mira Manager')
  await expect(lines.nth(1).getByRole('link', { name: 'Cara Castle' })).toHaveAttribute(
    'href',
    `/hiring/candidates/${cara.uuid}`,
  )
  // Who was deleted is nobody to go to.
  await expect(lines.nth(2).getByRole('link')).toHaveCount(0)
  const paper = await page.getByRole('link', { name: 'Download PDF' }).getAttribute('href')
  const answer = await page.request.get(paper!)
  expect(answer.headers()['content-type']).toBe('application/pdf')
  expect(answer.headers()['content-disposition']).toContain('invoice-1-2026-01.pdf')
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')

  const address = page.url()
  const elsewhere = await other.recruiter('root')
  await other.signIn(page, elsewhere)
  expect((await page.goto(address))!.status()).toBe(404)
  expect((await page.request.get(paper!)).status()).toBe(404)
  expect((await page.goto('/hiring/invoices/x'))!.status()).toBe(404)
  expect((await page.request.get('/api/browser/hiring/invoices/x/pdf')).status()).toBe(404)
  await open(page, '/hiring/invoices')
  await expect(page.getByRole('heading', { name: 'There is no invoice yet' })).toBeVisible()
  await expect(page.getByText('No completed reference waits to be charged.')).toBeVisible()
  for (const who of [await world.recruiter('supervisor'), await world.recruiter(), await world.person()]) {
    await world.signIn(page, who)
    for (const path of ['/hiring/invoices', address]) expect((await page.goto(path))!.status()).toBe(404)
    expect((await page.request.get(paper!)).status()).toBe(403)
  }
})
