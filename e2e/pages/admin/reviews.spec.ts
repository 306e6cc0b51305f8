import { eq } from 'drizzle-orm'
import { reviewParticipants } from '@/db/schema/performance'
import { expect, type World } from '@/e2e/fixtures'
import { calibrate, rateReport, rateSelf } from '@/lib/domain/performance/rating'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { open, test, toast } from '../reader'

// A round of performance reviews: planned, rated by people and managers, compared, and taken along.

async function scene(world: World) {
  const ada = await world.person({ role: 'admin', firstName: 'Ada' })
  const mona = await world.person({ firstName: 'Mona' })
  const eli = await world.person({ firstName: 'Eli', managerId: mona.id })
  return { ada, mona, eli }
}

test('an administrator plans a round, people and their manager rate, and the spreadsheet is made', async ({
  page,
  world,
}) => {
  test.slow()
  const { ada, mona, eli } = await scene(world)
  await world.signIn(page, ada)
  await open(page, '/admin/reviews')
  await page.getByLabel('Name').fill('Half-year review')
  await page.getByLabel('First day').fill('2031-06-30')
  await page.getByLabel('Last day').fill('2031-06-01')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Last day')
  await page.getByLabel('First day').fill('2031-05-01')
  await page.getByRole('button', { name: 'Plan it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Half-year review' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nobody takes part yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('3 people were added.')).toBeVisible()
  const without = page.getByRole('row', { name: new RegExp(ada.displayName) })
  await without.getByText('Take out …').click()
  await expect(without).toContainText('Nothing has been rated yet')
  await page.getByRole('button', { name: `Take ${ada.displayName} out for good` }).click()
  await expect(page.getByRole('row', { name: new RegExp(ada.displayName) })).toHaveCount(0)
  await page.getByRole('button', { name: 'Start the round' }).click()
  await expect(page.getByText('under way')).toBeVisible()
  const round = page.url()

  await world.signIn(page, eli)
  await open(page, '/')
  await page.getByRole('link', { name: 'Reviews' }).first().click()
  await page.getByLabel('Rating').selectOption('4, above')
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByText('Kept. You can change it until the round ends.')).toBeVisible()

  await world.signIn(page, mona)
  await open(page, '/reviews')
  const about = page.getByRole('form', { name: eli.displayName })
  await expect(about).toContainText('They rated themselves 4.')
  await about.getByLabel('Rating').selectOption('3, as expected')
  await about.getByLabel('Potential').selectOption('high')
  await about.getByLabel('Comment').fill('Asks the right questions.')
  await about.getByRole('button', { name: /^Save/ }).click()
  await expect(page.getByText('Kept.', { exact: false }).first()).toBeVisible()

  await world.signIn(page, ada)
  await open(page, round)
  await expect(page.getByRole('row', { name: new RegExp(eli.displayName) })).toContainText('Asks the right questions.')
  // Whoever is taken out loses what was rated: that is said before, and nothing happens until it is confirmed.
  const rated = page.getByRole('row', { name: new RegExp(eli.displayName) })
  await rated.getByText('Take out …').click()
  await expect(rated).toContainText('cannot be brought back')
  await expect(page.getByRole('button', { name: `Take ${eli.displayName} out for good` })).toBeVisible()
  await page.getByRole('button', { name: 'Make the spreadsheet' }).click()
  const link = page.getByRole('link', { name: 'Download the spreadsheet' })
  await expect(link).toBeVisible({ timeout: 20_000 })
  const file = await page.request.get((await link.getAttribute('href'))!)
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
})

test('ratings are compared in nine boxes, by menu, undone, and in a table', async ({ page, world }) => {
  const { ada, mona, eli } = await scene(world)
  const cycle = await world.reviewCycle({
    participants: [{ personId: eli.id, selfRating: 4, managerRating: 3, potential: 'medium' }, { personId: mona.id }],
  })
  await world.signIn(page, ada)
  await open(page, `/admin/reviews/${cycle.uuid}/calibration`)
  const box = (performance: string, potential: string) =>
    page.getByRole('region', { name: `Performance ${performance}, potential ${potential}` })
  const eliIn = (performance: string, potential: string) =>
    box(performance, potential).getByRole('button', { name: `Move ${eli.displayName}` })
  await expect(eliIn('medium', 'medium')).toBeVisible()
  await eliIn('medium', 'medium').click()
  await page.getByRole('menuitem', { name: 'Performance high, potential high' }).click()
  await expect(eliIn('high', 'high')).toBeVisible()
  await expect(toast(page, `${eli.displayName}: performance high`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(eliIn('medium', 'medium')).toBeVisible()
  const where = () =>
    world.sql
      .select()
      .from(reviewParticipants)
      .where(eq(reviewParticipants.personId, eli.id))
      .then(([row]) => row)
  await box('medium', 'medium').getByRole('listitem').filter({ hasText: eli.displayName }).dragTo(box('low', 'high'))
  await expect(eliIn('low', 'high')).toBeVisible()
  await expect.poll(where).toMatchObject({ potential: 'high' })
  await page.getByRole('link', { name: 'Table' }).click()
  const row = page.getByRole('row', { name: new RegExp(mona.displayName) })
  await row.getByLabel('Compared').selectOption('5')
  await row.getByLabel('Potential').selectOption('high')
  await row.getByRole('button', { name: /^Save/ }).click()
  const kept = () => world.sql.select().from(reviewParticipants).where(eq(reviewParticipants.personId, mona.id))
  await expect.poll(async () => (await kept())[0]?.calibratedRating).toBe(5)
  await open(page, `/admin/reviews/${cycle.uuid}/calibration`)
  await expect(box('high', 'high').getByRole('button', { name: `Move ${mona.displayName}` })).toBeVisible()
})

test('each rates what is theirs, once the round runs; what somebody else moved is not overwritten', async ({
  world,
}) => {
  const { ada, mona, eli } = await scene(world)
  const cycle = await world.reviewCycle({ participants: [{ personId: eli.id }] })
  const [asAda, asMona, asEli] = await Promise.all([world.actor(ada), world.actor(mona), world.actor(eli)])
  const view = { managerRating: 4, potential: null, comment: null }
  await rateSelf(asEli, cycle.uuid, 5)
  await expect(rateSelf(asEli, cycle.uuid, 6)).rejects.toMatchObject({ code: 'invalid' })
  await expect(rateSelf(asMona, cycle.uuid, 3)).rejects.toMatchObject({ code: 'not_found' })
  await expect(rateReport(asEli, cycle.uuid, eli.id, view)).rejects.toMatchObject({ code: 'forbidden' })
  await rateReport(asMona, cycle.uuid, eli.id, view)
  const nothing = { calibratedRating: null, potential: null }
  await expect(
    calibrate(asMona, cycle.uuid, eli.id, { calibratedRating: 5, potential: 'high' }, nothing),
  ).rejects.toMatchObject({ code: 'forbidden' })
  const moves = await Promise.allSettled(
    [1, 2, 3, 4].map(calibratedRating =>
      calibrate(asAda, cycle.uuid, eli.id, { calibratedRating, potential: 'low' }, nothing),
    ),
  )
  expect(moves.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  const draft = await world.reviewCycle({ status: 'draft', participants: [{ personId: eli.id }] })
  await expect(rateSelf(asEli, draft.uuid, 3)).rejects.toMatchObject({ code: 'unprocessable' })
})

test('nobody else comes in; axe finds nothing', async ({ page, world }) => {
  test.setTimeout(90_000)
  const { ada, mona, eli } = await scene(world)
  const cycle = await world.reviewCycle({
    participants: [{ personId: eli.id, selfRating: 4, managerRating: 3, potential: 'medium' }, { personId: mona.id }],
  })
  const paths = [
    '/admin/reviews',
    `/admin/reviews/${cycle.uuid}`,
    `/admin/reviews/${cycle.uuid}/calibration`,
    `/admin/reviews/${cycle.uuid}/calibration?view=table`,
  ]
  await world.signIn(page, mona)
  for (const path of paths) expect((await page.goto(path))?.status(), path).toBe(404)
  await open(page, '/reviews')
  await expectNothingFound(page)
  await world.signIn(page, ada)
  for (const [, viewport] of devices) {
    await page.setViewportSize(viewport)
    for (const path of paths) {
      await open(page, path)
      await expectNothingFound(page)
      expect(await widthBeyond(page), path).toBe(0)
    }
  }
})
