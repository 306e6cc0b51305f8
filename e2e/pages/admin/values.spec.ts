import type { Page } from '@playwright/test'
import { meadow } from '@/e2e/world/pictures'
import { listValues } from '@/lib/domain/values/queries'
import { expect, open, test, toast } from '../reader'

// What people are thanked for: named, placed, pictured, moved and archived by an administrator.

const names = (page: Page) => page.getByRole('main').locator('li[draggable]').getByRole('link')

test('a value is added below another, changed, pictured, archived and brought back', async ({ page, world }) => {
  const ada = await world.person({ role: 'admin' })
  await world.signIn(page, ada)
  await open(page, '/admin/values')
  await expect(page.getByRole('heading', { name: 'What does your company stand for?' })).toBeVisible()
  const team = await world.value({ name: 'One team' })
  await open(page, '/admin/values')
  await page.getByRole('link', { name: 'New value' }).click()
  await page.getByRole('button', { name: 'Add the value' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not done yet' })).toBeFocused()
  await page.getByLabel('Name', { exact: true }).fill('Share what you know')
  await page.getByLabel('What it means').fill('All of us use it tomorrow.')
  await page.getByLabel('Below').selectOption({ label: 'One team' })
  await page.getByText('Plum').click()
  await page.getByRole('button', { name: 'Add the value' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share what you know')
  const mine = (await listValues(await world.actor(ada))).at(-1)!
  expect(mine).toMatchObject({ parentId: team.id, tint: 'plum' })

  await page.getByLabel('Name', { exact: true }).fill('Share it')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share it')
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await meadow(400, 300) }
  const picture = page.getByRole('region', { name: 'Picture' })
  await picture.getByLabel('Picture', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Use this picture' }).click()
  await expect(toast(page, 'Picture changed')).toBeVisible()
  await page.getByText('Archive …').click()
  await expect(page.getByText('No kudos names it.')).toBeVisible()
  await page.getByRole('button', { name: 'Archive Share it' }).click()
  await expect(page.getByText('archived', { exact: true })).toBeVisible()
  await open(page, '/admin/values')
  await expect(names(page)).toHaveText(['One team'])
  await page.getByRole('button', { name: 'Bring Share it back' }).click()
  await expect(names(page)).toHaveText(['One team', 'Share it'])
})

test('values are moved by their buttons, also without scripts, and by dragging', async ({ page, browser, world }) => {
  const ada = await world.person({ role: 'admin' })
  for (const [position, name] of ['Craft', 'Care', 'Courage'].entries()) await world.value({ name, position })
  await world.signIn(page, ada)
  await open(page, '/admin/values')
  await page.getByRole('button', { name: 'Move Courage up' }).click()
  await expect(names(page)).toHaveText(['Craft', 'Courage', 'Care'])
  await expect(page.getByRole('button', { name: 'Move Craft up' })).toHaveCount(0)
  await page.locator('li[draggable]').filter({ hasText: 'Care' }).dragTo(page.locator('li[draggable]').first())
  await expect(names(page)).toHaveText(['Care', 'Craft', 'Courage'])
  const order = async () => (await listValues(await world.actor(ada))).map(one => one.name)
  await expect.poll(order).toEqual(['Care', 'Craft', 'Courage'])

  const context = await browser.newContext({ javaScriptEnabled: false })
  await world.signIn(context, ada)
  const plain = await context.newPage()
  await plain.goto('/admin/values')
  await plain.getByRole('button', { name: 'Move Care down' }).click()
  await expect(names(plain)).toHaveText(['Craft', 'Care', 'Courage'])
  await context.close()
})

test('another company’s value is nowhere', async ({ page, world, other }) => {
  const foreign = await other.value()
  await world.signIn(page, await world.person({ role: 'admin' }))
  for (const id of [foreign.id, 0, 'nothing']) expect((await page.goto(`/admin/values/${id}`))?.status()).toBe(404)
})
