import type { World } from '@/e2e/fixtures'
import { expect, open, test } from '../reader'

// How checking references goes: found in words, drawn, read as a table, taken away as a file; of the firm, or of one recruiter.

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

async function scene(world: World) {
  const rhea = await world.recruiter('root', { displayName: 'Rhea Root' })
  const rick = await world.recruiter('recruiter', { displayName: '=SUM(A1) Rick' })
  const [cara, omar] = [await world.candidate(rick), await world.candidate(rhea)]
  await world.reference(cara, { createdAt: ago(20), completedAt: ago(19.5) })
  await world.reference(cara, { createdAt: ago(20), completedAt: ago(18) })
  await world.reference(cara, { createdAt: ago(20), completedAt: ago(10) })
  await world.reference(cara, { createdAt: ago(12), status: 'declined', relationship: 'client' })
  await world.reference(omar, { createdAt: ago(9), status: 'started', relationship: 'colleague' })
  await world.reference(omar, { createdAt: ago(0.1), status: 'invited', relationship: 'colleague' })
  // Long ago.
  await world.reference(omar, { createdAt: ago(300), completedAt: ago(299) })
  return { rhea, rick }
}

test('a root reads how the firm does, and how one recruiter does', async ({ page, world }) => {
  const { rhea, rick } = await scene(world)
  await world.signIn(page, rhea)
  await open(page, '/hiring/analytics')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Analytics')
  const finding = (name: string) => page.getByRole('heading', { level: 2, name })
  await expect(finding('6 referees were asked, 3 answered in the last 13 weeks')).toBeVisible()
  await expect(finding('Answers came from half of those asked')).toBeVisible()
  await expect(finding('Half of the answers came within 2 days')).toBeVisible()
  await expect(finding('2 referees are still to answer, one for over a week')).toBeVisible()
  await expect(finding('One of 6 would rather not answer')).toBeVisible()
  await expect(finding('=SUM(A1) Rick has the most answers: 3 of 4')).toBeVisible()

  const recruiters = page.getByRole('region', { name: /has the most answers/ })
  await recruiters.getByText('View as table').click()
  await expect(recruiters.getByRole('table').getByRole('row').nth(1)).toContainText('=SUM(A1) Rick')
  const href = await recruiters.getByRole('link', { name: 'Download Recruiters as CSV' }).getAttribute('href')
  expect(await (await page.request.get(href!)).text()).toBe(
    "\uFEFFRecruiter,Asked,Completed,Declined,Waiting,Hours to answer (median)\r\n'=SUM(A1) Rick,4,3,1,0,48\r\nRhea Root,2,0,0,2,\r\n",
  )

  await page.getByRole('combobox', { name: 'Recruiter' }).selectOption('Rhea Root')
  await expect(page).toHaveURL(new RegExp(`recruiter=${rhea.recruiterUuid}`))
  await expect(page.getByText('How checking references goes for your candidates.')).toBeVisible()
  await expect(finding('None of those asked has answered yet')).toBeVisible()
  await expect(page.getByRole('region', { name: /has the most answers/ })).toHaveCount(0)
  await page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: 'Year' }).click()
  await expect(page).toHaveURL(/period=year/)
  await expect(finding('Answers came from a third of those asked')).toBeVisible()
  await page.getByRole('combobox', { name: 'Recruiter' }).selectOption('=SUM(A1) Rick')
  await expect(page).toHaveURL(new RegExp(`recruiter=${rick.recruiterUuid}`))
  await expect(page.getByText('for the candidates of =SUM(A1) Rick')).toBeVisible()
})

test('a recruiter reads their own figures, and nobody else’s', async ({ page, world, other }) => {
  const { rhea, rick } = await scene(world)
  await world.signIn(page, rick)
  await open(page, '/hiring/analytics')
  await expect(
    page.getByRole('heading', { name: '4 referees were asked, 3 answered in the last 13 weeks' }),
  ).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
  const file = (query: string) => page.request.get(`/api/browser/hiring/figures/${query}`)
  expect((await file('outcomes/csv')).status()).toBe(200)
  expect((await file('recruiters/csv')).status()).toBe(404)
  expect((await file(`outcomes/csv?recruiter=${rhea.recruiterUuid}`)).status()).toBe(404)
  expect((await page.goto(`/hiring/analytics?recruiter=${rhea.recruiterUuid}`))!.status()).toBe(404)

  const elsewhere = await other.recruiter('root')
  await other.signIn(page, elsewhere)
  expect((await page.goto(`/hiring/analytics?recruiter=${rick.recruiterUuid}`))!.status()).toBe(404)
  await open(page, '/hiring/analytics?period=nonsense')
  await expect(page.getByRole('heading', { name: 'Nobody was asked or answered in the last 13 weeks' })).toBeVisible()
  await world.signIn(page, await world.person())
  expect((await page.goto('/hiring/analytics'))!.status()).toBe(404)
  expect((await file('outcomes/csv')).status()).toBe(403)
})
