import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/credentials'
import type { World } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { reviseRecognition } from '@/lib/domain/recognitions/commands'
import { expect, kudos, loseConnection, open, restoreConnection, test, toast } from './reader'

async function scene(world: World) {
  const emi = await world.person({ firstName: 'Emi' })
  const jonas = await world.person({ firstName: 'Jonas' })
  const admin = await world.person({ firstName: 'Ada', role: 'admin' })
  const courage = await world.value({ name: 'Courage' })
  await world.value({ name: 'Good craft' })
  const one = await world.recognition({
    giver: emi,
    recipients: [jonas],
    text: 'For the [b]map[/b]',
    values: [courage],
    picture: await world.picture({ alt: 'A meadow' }),
  })
  return { emi, jonas, admin, one }
}

test('whoever wrote a kudos changes its words, values and picture; everybody reads what it was', async ({
  page,
  world,
}) => {
  const { emi, jonas, one } = await scene(world)
  await world.signIn(page, emi)
  await open(page)
  await kudos(page, 'For the map')
    .getByRole('button', { name: /^More for/ })
    .click()
  await page.getByRole('menuitem', { name: 'Edit…' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit your kudos')
  const words = page.getByRole('textbox', { name: 'What they did' })
  await expect(words).toHaveValue('For the *map*')
  await words.fill('For the *atlas*')
  await page.getByRole('checkbox', { name: 'Courage' }).uncheck()
  await page.getByRole('checkbox', { name: 'Good craft' }).check()
  await page
    .getByLabel('Picture', { exact: true })
    .setInputFiles({ name: 'm.jpg', mimeType: 'image/jpeg', buffer: await meadow(300, 200) })
  await page.getByRole('textbox', { name: 'What does it show?' }).fill('An atlas')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(toast(page, 'Kudos changed')).toBeVisible()
  await expect(page).toHaveURL(`/kudos/${one.id}`)
  await expect(page.getByRole('img', { name: 'An atlas' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Values' })).toHaveText('Good craft')

  await world.signIn(page, jonas)
  await open(page)
  await kudos(page, 'For the atlas').getByRole('link', { name: 'edited' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What changed')
  const change = page.getByRole('listitem').filter({ hasText: `${emi.displayName} changed it` })
  await expect(change).toContainText('For the map')
  await expect(change).toContainText('For the atlas')
  await expect(change).toContainText('Values added: Good craft')
  await expect(change).toContainText('Values taken off: Courage')
  await expect(change).toContainText('Another picture')
  await page.getByRole('link', { name: 'Back to the kudos' }).click()
  await expect(page).toHaveURL(`/kudos/${one.id}`)
})

test('only the picture’s words change, or it goes: the rest stays as it was', async ({ page, world }) => {
  const { emi, one } = await scene(world)
  await world.signIn(page, emi)
  await open(page, `/kudos/${one.id}/edit`)
  await page.getByRole('textbox', { name: 'What does it show?' }).fill('A meadow at noon')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('img', { name: 'A meadow at noon' })).toBeVisible()
  await open(page, `/kudos/${one.id}/edit`)
  await page.getByRole('button', { name: 'Remove the picture' }).click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page).toHaveURL(`/kudos/${one.id}`)
  await expect(page.getByText('For the map')).toBeVisible()
  await expect(page.getByRole('article').getByRole('img', { name: /meadow/ })).toHaveCount(0)
  await expect(page.getByRole('list', { name: 'Values' })).toHaveText('Courage')
})

test('saving it as it was leaves no mark', async ({ page, world }) => {
  const { emi, one } = await scene(world)
  await world.signIn(page, emi)
  await open(page, `/kudos/${one.id}/edit`)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page).toHaveURL(`/kudos/${one.id}`)
  await expect(page.getByText('For the map')).toBeVisible()
  await expect(page.getByRole('link', { name: 'edited' })).toHaveCount(0)
})

test('changed by somebody else meanwhile: the words are kept, and saving again puts them in place', async ({
  page,
  world,
}) => {
  const { emi, admin, one } = await scene(world)
  await world.signIn(page, emi)
  await open(page, `/kudos/${one.id}/edit`)
  const words = page.getByRole('textbox', { name: 'What they did' })
  await words.fill('For the atlas')
  await reviseRecognition(await world.actor(admin), one.id, { text: 'For the globe' })
  await page.getByRole('button', { name: 'Save changes' }).click()
  const troubles = page.getByRole('main').getByRole('alert')
  await expect(troubles).toContainText('Somebody else has changed this meanwhile.')
  await expect(troubles.getByRole('link', { name: /See what changed/ })).toHaveAttribute(
    'href',
    `/kudos/${one.id}/history`,
  )
  await expect(words).toHaveValue('For the atlas')
  await expect(async () => {
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page).toHaveURL(`/kudos/${one.id}`, { timeout: 2000 })
  }).toPass()
  await expect(page.getByText('For the atlas')).toBeVisible()
  await open(page, `/kudos/${one.id}/history`)
  await expect(page.getByRole('listitem').filter({ hasText: 'changed it' })).toHaveCount(2)
})

test('a lost connection, an ended session: what was typed stays', async ({ page, world }) => {
  const { emi, one } = await scene(world)
  await world.signIn(page, emi)
  await open(page, `/kudos/${one.id}/edit`)
  const words = page.getByRole('textbox', { name: 'What they did' })
  const troubles = page.getByRole('main').getByRole('alert')
  await words.fill('')
  await page.getByRole('button', { name: 'Remove the picture' }).click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(troubles.getByRole('link')).toHaveText(['Write what they did for you.'])
  await words.fill('For the atlas')
  await loseConnection(page)
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(troubles).toContainText('Laurel did not answer.')
  await restoreConnection(page)
  await world.sql.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.personId, emi.id))
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(troubles).toContainText('Your session has ended.')
  await expect(words).toHaveValue('For the atlas')
})

test('who may not change it finds no form; another company’s, and a private one’s history, are not there', async ({
  page,
  world,
  other,
}) => {
  const { emi, jonas, admin, one } = await scene(world)
  const foreign = (await scene(other)).one
  const ines = await world.person()
  const secret = await world.recognition({ giver: emi, recipients: [jonas], isPrivate: true })
  await world.signIn(page, ines)
  for (const path of [
    `/kudos/${one.id}/edit`,
    `/kudos/${foreign.id}/edit`,
    `/kudos/${foreign.id}/history`,
    `/kudos/${secret.id}/history`,
    '/kudos/nonsense/history',
    '/kudos/99999999999/edit',
  ])
    expect((await page.goto(path))!.status(), path).toBe(404)
  await world.signIn(page, admin)
  expect((await page.goto(`/kudos/${one.id}/edit`))!.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Edit a kudos')
})

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('the form leads back to the changed kudos', async ({ page, world }) => {
    const { emi, one } = await scene(world)
    await world.signIn(page, emi)
    await page.goto(`/kudos/${one.id}/edit`)
    await page.getByRole('textbox', { name: 'What they did' }).fill('For the atlas')
    await page.getByRole('button', { name: 'Save changes' }).click()
    await expect(page).toHaveURL(`/kudos/${one.id}`)
    await expect(page.getByText('For the atlas')).toBeVisible()
    await page.getByRole('link', { name: 'edited' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'changed it' })).toContainText('For the map')
  })
})
