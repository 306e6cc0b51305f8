import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, open, test } from '../reader'
import { path, spokenOf } from './case'

// What managers say of somebody beside everybody else, question by question.

test('managers stand beside all others; others than the candidate’s recruiters find nothing', async ({
  page,
  world,
  other,
}) => {
  const { rita, cara } = await spokenOf(world)
  await world.signIn(page, rita)
  await open(page, path(cara))
  await page.getByRole('link', { name: 'Compare side by side' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Side by side' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Ratings, in percent' })
  await expect(table.getByRole('row', { name: /How well did they work in a team\?/ })).toContainText(/60.*100/)
  await expect(table.getByRole('row', { name: /Average: Work/ })).toContainText(/80.*100/)
  const team = page.getByRole('article', { name: 'How well did they work in a team?' })
  await expect(team).toContainText('Managers are 40 points sterner than the others')
  await expect(team).toContainText('Mona Manager')
  await expect(team).toContainText('5 of 5')
  const known = page.getByRole('article', { name: 'What should we know?' })
  await expect(known).toContainText('Always there when it burns.')
  await page.getByRole('link', { name: 'Back to Cara Cole' }).click()
  await expect(page).toHaveURL(path(cara))

  // Nobody has answered for somebody else yet.
  const nobody = await world.candidate(rita, { firstName: 'Nora' })
  await open(page, `${path(nobody)}/compare`)
  await expect(page.getByRole('heading', { name: 'Nothing to compare yet' })).toBeVisible()

  const stranger = await other.candidate(await other.recruiter())
  for (const way of [`${path(stranger)}/compare`, '/hiring/candidates/x/compare'])
    expect((await page.goto(way))!.status(), way).toBe(404)
  for (const who of [await world.person(), await world.recruiter()]) {
    await world.signIn(page, who)
    expect((await page.goto(`${path(cara)}/compare`))!.status()).toBe(404)
  }
})

for (const [device, viewport] of devices)
  test(`on a ${device} nothing is found, and nothing sticks out`, async ({ page, world }) => {
    await page.setViewportSize(viewport)
    const { rita, cara } = await spokenOf(world)
    await world.signIn(page, rita)
    await open(page, `${path(cara)}/compare`)
    await expectNothingFound(page)
    expect(await widthBeyond(page)).toBe(0)
  })
