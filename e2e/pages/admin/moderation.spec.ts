import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { reviews } from '@/db/schema/moderation'
import type { World } from '@/e2e/fixtures'
import { reportRecognition, reviewRecognition } from '@/lib/domain/moderation/commands'
import { decideReported } from '@/lib/domain/moderation/deciding'
import { deleteRecognition } from '@/lib/domain/recognitions/commands'
import { expect, loseConnection, open, restoreConnection, test, toast } from '../reader'

async function scene(world: World) {
  const of = (displayName: string) => world.person({ displayName })
  const [eli, emi, ines] = [await of('Eli Navarro'), await of('Emi Takahashi'), await of('Inês Duarte')]
  const mo = await world.person({ role: 'moderator', displayName: 'Mo Farouk' })
  const value = await world.value({ name: 'Craft' })
  const reporter = await world.actor(ines)
  const say = async (text: string, reason: string, markAs: 'fraud' | 'not_relevant' = 'fraud') => {
    const { id } = await world.recognition({ giver: eli, recipients: [emi], values: [value], text })
    const { id: seen } = await reportRecognition(reporter, id, { markAs, reason })
    return { id, seen }
  }
  const first = await say('For the [b]map[/b]', 'There is no map.')
  const second = await say('Buy my bike', 'An advertisement', 'not_relevant')
  const third = await say('For the tour', 'Nobody went')
  return { eli, emi, ines, mo, first, second, third }
}

const card = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })
const press = (page: Page, text: string, decision: string) =>
  card(page, text).getByRole('button', { name: decision, exact: true }).click()

test('a moderator reads what is held against it, decides with a comment, and undoes a slip', async ({
  page,
  world,
}) => {
  const { mo, emi, first } = await scene(world)
  await world.signIn(page, mo)
  await open(page, '/admin')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Reported posts/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Reported posts', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pending 3' })).toHaveAttribute('aria-current', 'page')

  const map = card(page, 'For the map')
  await expect(map.getByRole('heading', { level: 2 })).toHaveText('Eli Navarro thanked Emi Takahashi')
  await expect(map).toContainText('Craft')
  await expect(map.getByRole('listitem').filter({ hasText: 'Inês Duarte says it did not happen' })).toContainText(
    'There is no map.',
  )
  await expect(map).toContainText('Eli Navarro: never reported before')
  await expect(map.getByRole('button', { name: 'Hide', exact: true })).toHaveAccessibleDescription(
    /Out of sight for everybody.*Nothing is deleted/,
  )
  await expect(map.getByRole('button', { name: 'Remove', exact: true })).toHaveAccessibleDescription(/Spent hi5s stay/)

  await map.getByText('Add a comment').click()
  await map.getByLabel('Comment for those who are told').fill('We asked: no map.')
  await loseConnection(page)
  await press(page, 'For the map', 'Remove')
  await expect(map.getByRole('alert')).toContainText('Laurel did not answer')
  await expect(map.getByLabel('Comment for those who are told')).toHaveValue('We asked: no map.')
  await restoreConnection(page)
  await press(page, 'For the map', 'Remove')
  await expect(toast(page, 'Removed. It can be restored for 30 days')).toBeVisible()
  await expect(map).toHaveCount(0)
  await expect(card(page, 'Buy my bike')).toBeFocused()
  await expect(page.getByRole('link', { name: 'Pending 2' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(toast(page, 'Taken back. It waits again')).toBeVisible()
  await expect(map).toBeVisible()

  await press(page, 'Buy my bike', 'Hide')
  await expect(toast(page, 'Hidden.')).toBeVisible()
  await expect(card(page, 'Buy my bike')).toHaveCount(0)
  await press(page, 'For the tour', 'Keep')
  await expect(toast(page, 'Kept.')).toBeVisible()
  await expect(card(page, 'For the tour')).toHaveCount(0)
  await expect(map).toContainText('Eli Navarro: reported 2 times before (1 kept, 1 hidden, 0 removed)')
  await expect(map).toContainText('Inês Duarte: 2 reports before (1 led to hiding or removing)')
  await press(page, 'For the map', 'Remove')
  await expect(page.getByText('Nothing to decide')).toBeVisible()

  await world.signIn(page, emi)
  expect((await page.goto(`/kudos/${first.id}`))?.status()).toBe(404)
})

test('resolved: who decided, when and why; restored within 30 days, and no longer', async ({ page, world }) => {
  const { mo, first, second, third } = await scene(world)
  const moderator = await world.actor(mo)
  const removed = await decideReported(moderator, first.id, {
    decision: 'remove',
    seen: first.seen,
    comment: 'Invented, says Emi',
  })
  const old = await decideReported(moderator, second.id, { decision: 'hide', seen: second.seen })
  await decideReported(moderator, third.id, { decision: 'keep', seen: third.seen })
  const days = (count: number) => ({ createdAt: new Date(Date.now() - count * 86_400_000 - 60_000) })
  await world.sql.update(reviews).set(days(12)).where(eq(reviews.id, removed.id))
  await world.sql.update(reviews).set(days(31)).where(eq(reviews.id, old.id))

  await world.signIn(page, await world.person({ role: 'admin', displayName: 'Ada Bright' }))
  await open(page, '/admin/moderation')
  await expect(page.getByText('Nothing to decide')).toBeVisible()
  await page.getByRole('link', { name: 'Resolved' }).click()
  const map = card(page, 'For the map')
  await expect(map).toContainText('Mo Farouk')
  await expect(map).toContainText('“Invented, says Emi”')
  await expect(map).toContainText('18 days left')
  await expect(card(page, 'Buy my bike')).toContainText('The 30 days are over')
  await expect(card(page, 'Buy my bike').getByRole('button')).toHaveCount(0)

  await page.getByRole('link', { name: 'Removed', exact: true }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await map.getByRole('button', { name: 'Restore: Eli Navarro thanked Emi Takahashi' }).click()
  await expect(toast(page, 'Seen again by everybody')).toBeVisible()
  await expect(map).toContainText('Taken back by Ada Bright')
  await map.getByRole('link', { name: 'For the map' }).click()
  await expect(page.getByRole('article').getByText('For the map')).toBeVisible()

  await open(page, '/admin/moderation/resolved?outcome=kept')
  await page.getByRole('button', { name: /^Decide anew/ }).click()
  await expect(toast(page, 'It waits under Pending again')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Pending 1' })).toBeVisible()
})

test('what another moderator decided meanwhile is said, and what its writer deleted', async ({ page, world }) => {
  const { eli, mo, first, second } = await scene(world)
  await world.signIn(page, mo)
  await open(page, '/admin/moderation')
  const ada = await world.actor(await world.person({ role: 'admin' }))
  await reviewRecognition(ada, first.id, { isInappropriate: true })
  await deleteRecognition(await world.actor(eli), second.id)
  await press(page, 'For the map', 'Keep')
  await expect(card(page, 'For the map').getByRole('alert')).toContainText(
    'Another moderator decided while you were reading: it is hidden.',
  )
  await press(page, 'Buy my bike', 'Hide')
  await expect(card(page, 'Buy my bike').getByRole('alert')).toContainText('Its writer has deleted it meanwhile.')
  await card(page, 'For the map').getByRole('link', { name: 'See what was decided' }).click()
  await expect(card(page, 'For the map')).toContainText('Hidden')
})

test('J and K go through them, 1, 2, 3 decide, C comments; off when single keys are', async ({ page, world }) => {
  const { mo } = await scene(world)
  await world.signIn(page, mo)
  await open(page, '/admin/moderation')
  await page.keyboard.press('2')
  await page.keyboard.press('j')
  await expect(card(page, 'For the map')).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await page.keyboard.press('c')
  const comment = card(page, 'For the map').getByLabel('Comment for those who are told')
  await expect(comment).toBeFocused()
  await page.keyboard.type('jk123 are only signs here')
  await expect(comment).toHaveValue('jk123 are only signs here')
  await card(page, 'For the map').focus()
  await page.keyboard.press('2')
  await expect(toast(page, 'Hidden.')).toBeVisible()
  await expect(card(page, 'Buy my bike')).toBeFocused()
  await page.keyboard.press('3')
  await expect(toast(page, 'Removed.')).toBeVisible()
  await expect(card(page, 'For the tour')).toBeFocused()

  await page.keyboard.press('?')
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(shortcuts).toContainText('In Reported posts: keep, hide, remove')
  await shortcuts.getByRole('switch', { name: 'Single-key shortcuts' }).click()
  await page.keyboard.press('Escape')
  await card(page, 'For the tour').focus()
  await page.keyboard.press('1')
  await page.keyboard.press('j')
  await expect(card(page, 'For the tour')).toBeFocused()
  await page.reload()
  await expect(card(page, 'For the tour')).toBeVisible()
})

test('the notice of a report leads here; once decided it says so', async ({ page, world }) => {
  const { mo, first } = await scene(world)
  await world.signIn(page, mo)
  await open(page, '/notices')
  await page
    .getByRole('link', { name: /Inês Duarte reported what Eli Navarro wrote/ })
    .last()
    .click()
  await expect(page).toHaveURL(`/admin/moderation?kudos=${first.id}#kudos-${first.id}`)
  await expect(card(page, 'For the map')).toBeVisible()
  await decideReported(await world.actor(mo), first.id, { decision: 'keep', seen: first.seen })
  await page.reload()
  await expect(page.getByText('That kudos no longer waits')).toBeVisible()
  await open(page, '/notices')
  await page.getByRole('link', { name: /stay as they are/ }).click()
  await expect(page).toHaveURL('/admin/moderation/resolved')
})

test('who wrote or received it decides nothing about it, and an employee finds nothing here', async ({
  page,
  world,
  other,
}) => {
  const { eli, ines } = await scene(world)
  await world.sql.execute(`update people set role = 'moderator' where id = ${eli.id}`)
  await world.signIn(page, eli)
  await open(page, '/admin/moderation')
  await expect(card(page, 'For the map')).toContainText('You wrote or received this, so somebody else decides.')
  await expect(card(page, 'For the map').getByRole('button', { name: 'Keep' })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('Inês')

  await world.signIn(page, ines)
  for (const path of ['/admin/moderation', '/admin/moderation/resolved'])
    expect((await page.goto(path))?.status(), path).toBe(404)

  await other.signIn(page, await other.person({ role: 'admin' }))
  await open(page, '/admin/moderation')
  await expect(page.getByText('Nothing to decide')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('one decides, undoes and restores by forms alone', async ({ page, world }) => {
    const { mo, first } = await scene(world)
    await world.signIn(page, mo)
    await page.goto('/admin/moderation')
    await press(page, 'For the map', 'Hide')
    await expect(page.getByText('Decided. Those it concerns are told in a minute.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(card(page, 'For the map')).toBeVisible()
    await press(page, 'For the map', 'Remove')
    await page.getByRole('link', { name: 'Resolved' }).click()
    await card(page, 'For the map')
      .getByRole('button', { name: /^Restore/ })
      .first()
      .click()
    await page.goto(`/kudos/${first.id}`)
    await expect(page.getByText('For the map')).toBeVisible()
  })
})
