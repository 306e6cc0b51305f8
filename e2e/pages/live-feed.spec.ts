import type { World } from '@/e2e/fixtures'
import { giveRecognition } from '@/lib/domain/recognitions/commands'
import { expect, kudos, open, test } from './reader'

async function scene(world: World) {
  const [ines, emi, jonas] = [
    await world.person({ firstName: 'Ines' }),
    await world.person({ firstName: 'Emi' }),
    await world.person({ firstName: 'Jonas' }),
  ]
  const give = async (text: string, to = jonas, isPrivate = false) =>
    giveRecognition(await world.actor(emi), { recipientIds: [to.id], valueIds: [], text, isPrivate })
  return { ines, emi, jonas, give }
}

test('what comes while one reads is offered, and moves nothing until it is asked for', async ({ page, world }) => {
  const { ines, emi, give, jonas } = await scene(world)
  for (let n = 1; n <= 12; n++) await world.recognition({ giver: emi, recipients: [jonas], text: `Number ${n}.` })
  await world.signIn(page, ines)
  const line = page.waitForResponse('**/api/browser/live')
  await open(page)
  await line
  const read = kudos(page, 'Number 6.')
  await read.scrollIntoViewIfNeeded()
  const before = (await read.boundingBox())!.y

  await give('Fresh bread')
  const button = page.getByRole('button', { name: '1 new kudos' })
  await expect(button).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1 new kudos' })).toBeAttached()
  await give('Between them', jonas, true)
  await give('Fresh coffee')
  await expect(page.getByRole('button', { name: '2 new kudos' })).toBeVisible()
  expect((await read.boundingBox())!.y).toBe(before)
  await expect(kudos(page, 'Fresh')).toHaveCount(0)

  await page.getByRole('button', { name: '2 new kudos' }).click()
  await expect(kudos(page, 'Fresh bread')).toBeVisible()
  await expect(kudos(page, 'Fresh coffee')).toBeInViewport()
  await expect(page.getByRole('button', { name: /new kudos/ })).toHaveCount(0)
})

test('only what belongs to the part one reads is news', async ({ page, world }) => {
  const { ines, give, jonas } = await scene(world)
  await give('The first', ines)
  await world.signIn(page, ines)
  const line = page.waitForResponse('**/api/browser/live')
  await open(page, '/?scope=me')
  await line
  await give('For Jonas', jonas)
  await give('For me', ines)
  await expect(page.getByRole('button', { name: '1 new kudos' })).toBeVisible()
  await page.getByRole('button', { name: '1 new kudos' }).click()
  await expect(kudos(page, 'For me')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(2)
})

test('the first kudos of a company comes to a page that was empty', async ({ page, world }) => {
  const { ines, give } = await scene(world)
  await world.signIn(page, ines)
  const line = page.waitForResponse('**/api/browser/live')
  await open(page)
  await line
  await give('The very first')
  await page.getByRole('button', { name: '1 new kudos' }).click()
  await expect(kudos(page, 'The very first')).toBeVisible()
})
