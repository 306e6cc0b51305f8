import { makeInvoices } from '@/lib/domain/invoices/commands'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, open, test } from '../reader'

for (const [device, viewport] of devices)
  test(`axe finds nothing in the firm’s rooms on a ${device}, nothing scrolls sideways`, async ({ page, world }) => {
    test.slow()
    const rhea = await world.recruiter('root')
    await world.firm({ referencePrice: 1500 })
    const rick = await world.recruiter()
    const candidate = await world.candidate(rick, { lastName: 'Donaudampfschifffahrtsgesellschaftskapitän' })
    await world.reference(candidate, {
      completedAt: new Date('2026-01-12T12:00:00Z'),
      createdAt: new Date('2026-01-11T12:00:00Z'),
      score: 800,
    })
    await world.reference(candidate, { relationship: 'client', status: 'declined' })
    await world.reference(candidate, { nextReminderAt: new Date(Date.now() + 3_600_000) })
    await makeInvoices(new Date('2026-02-02T00:00:00Z'), world.organization.id)
    await page.setViewportSize(viewport)
    await world.signIn(page, rhea)
    const look = async (path: string) => {
      await open(page, path)
      for (const more of await page.locator('main summary').all()) await more.click()
      await expectNothingFound(page)
      expect(await widthBeyond(page), path).toBe(0)
    }
    for (const path of [
      'references',
      'analytics',
      'activities',
      'team',
      'team/new',
      `team/${rick.recruiterUuid}`,
      'settings',
    ])
      await look(`/hiring/${path}`)
    await open(page, '/hiring/invoices')
    await expectNothingFound(page)
    expect(await widthBeyond(page)).toBe(0)
    await page.getByRole('table').getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'How the price came about' })).toBeVisible()
    await expectNothingFound(page)
    expect(await widthBeyond(page)).toBe(0)
  })
