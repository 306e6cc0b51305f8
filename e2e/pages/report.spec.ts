import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { reports } from '@/db/schema/moderation'
import type { World } from '@/e2e/fixtures'
import { reviewRecognition } from '@/lib/domain/moderation/commands'
import { expect, kudos, loseConnection, open, restoreConnection, test, toast } from './reader'

async function scene(world: World) {
  const [ines, emi, jonas] = [
    await world.person({ firstName: 'Ines' }),
    await world.person({ firstName: 'Emi' }),
    await world.person({ firstName: 'Jonas' }),
  ]
  const one = await world.recognition({ giver: emi, recipients: [jonas], text: 'For the map' })
  return { ines, emi, jonas, one }
}

async function ask(page: Page, text: string) {
  await kudos(page, text)
    .getByRole('button', { name: /^More for/ })
    .click()
  await page.getByRole('menuitem', { name: 'Report…' }).click()
  return page.getByRole('dialog', { name: 'What is wrong with this kudos?' })
}

test('a kudos is reported with a reason and words; its reporter sees that it waits, then what became of it', async ({
  page,
  world,
}) => {
  const { ines, one } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const dialog = await ask(page, 'For the map')
  await dialog.getByRole('radio', { name: 'has facts wrong' }).check()
  await dialog.getByRole('textbox', { name: 'In your words' }).fill('It was Nora’s map.')
  await dialog.getByRole('button', { name: 'Report' }).click()
  await expect(toast(page, 'Reported. A moderator will look at it')).toBeVisible()
  await expect(dialog).toBeHidden()
  const card = kudos(page, 'For the map')
  await expect(card).toContainText('You reported this. A moderator will look at it.')
  await card.getByRole('button', { name: /^More for/ }).click()
  await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Report…' })).toHaveCount(0)
  expect(await world.sql.select().from(reports).where(eq(reports.recognitionId, one.id))).toMatchObject([
    { markAs: 'incorrect', reason: 'It was Nora’s map.', reporterId: ines.id },
  ])

  const moderator = await world.actor(await world.person({ role: 'moderator' }))
  await reviewRecognition(moderator, one.id, { isInappropriate: false })
  await page.reload()
  await expect(card).toContainText('A moderator looked at it and kept it.')
})

test('without a reason or words it is not sent, and the summary leads to what is missing', async ({ page, world }) => {
  await world.signIn(page, (await scene(world)).ines)
  await open(page)
  const dialog = await ask(page, 'For the map')
  await dialog.getByRole('button', { name: 'Report' }).click()
  const troubles = dialog.getByRole('alert')
  await expect(troubles).toBeFocused()
  await expect(troubles.getByRole('link')).toHaveText(['Choose what is wrong.', 'Write what a moderator should know.'])
  await troubles.getByRole('link').nth(1).click()
  await expect(dialog.getByRole('textbox', { name: 'In your words' })).toBeFocused()
})

test('a lost connection keeps the words; a second report of another window is refused in a sentence', async ({
  page,
  world,
}) => {
  const { ines, one } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const dialog = await ask(page, 'For the map')
  await dialog.getByRole('radio', { name: 'did not happen' }).check()
  const words = dialog.getByRole('textbox', { name: 'In your words' })
  await words.fill('Never was there a map.')
  await loseConnection(page)
  await dialog.getByRole('button', { name: 'Report' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Laurel did not answer.')
  await expect(words).toHaveValue('Never was there a map.')
  await restoreConnection(page)
  await world.sql.insert(reports).values({
    organizationId: world.organization.id,
    recognitionId: one.id,
    reporterId: ines.id,
    markAs: 'fraud',
    reason: 'Already',
  })
  await dialog.getByRole('button', { name: 'Report' }).click()
  await expect(dialog.getByRole('alert')).toContainText('You have reported this already.')
})

test('what one gave or received oneself cannot be reported', async ({ page, world }) => {
  const { emi, jonas } = await scene(world)
  for (const person of [emi, jonas]) {
    await world.signIn(page, person)
    await open(page)
    await kudos(page, 'For the map')
      .getByRole('button', { name: /^More for/ })
      .click()
    await expect(page.getByRole('menuitem', { name: 'Copy link' })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: 'Report…' })).toHaveCount(0)
  }
})
