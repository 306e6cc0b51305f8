import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { expect, kudos, listening, open, test } from './reader'

// The feed by scope, value and person. What is shown stands in the address: it can be shared, and the way back restores it.

async function scene(world: World) {
  const boss = await world.person({ firstName: 'Boss' })
  const place = await world.location('London')
  const ines = await world.person({ firstName: 'Ines', managerId: boss.id, locationId: place.id })
  const emi = await world.person({ firstName: 'Emi', managerId: boss.id })
  const nora = await world.person({ firstName: 'Nora', locationId: place.id })
  const [jonas, luis] = [await world.person({ firstName: 'Jonas' }), await world.person({ firstName: 'Luis' })]
  const courage = await world.value({ name: 'Courage' })
  await world.recognition({ giver: jonas, recipients: [luis], text: 'Far away', values: [courage] })
  await world.recognition({ giver: emi, recipients: [jonas], text: 'From my team' })
  await world.recognition({ giver: luis, recipients: [nora], text: 'To my location', values: [courage] })
  await world.recognition({ giver: jonas, recipients: [ines], text: 'For me' })
  return { ines, emi, nora, jonas, luis, courage }
}

const scope = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Whose kudos' }).getByRole('link', { name })

test('each scope shows its part, under an address that another browser opens alike', async ({ page, world }) => {
  const { ines } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(4)

  await scope(page, 'My team').click()
  await expect(page).toHaveURL('/?scope=team')
  await expect(scope(page, 'My team')).toHaveAttribute('aria-current', 'true')
  await expect(kudos(page, 'From my team')).toBeVisible()
  await expect(cards).toHaveCount(2)

  await scope(page, 'My location').click()
  await expect(kudos(page, 'To my location')).toBeVisible()
  await expect(kudos(page, 'From my team')).toHaveCount(0)

  await scope(page, 'About me').click()
  await expect(page).toHaveURL('/?scope=me')
  await expect(cards).toHaveCount(1)
  await page.reload()
  await listening(page)
  await expect(cards).toHaveCount(1)
  await expect(kudos(page, 'For me')).toBeVisible()

  await page.goBack()
  await expect(page).toHaveURL('/?scope=location')
  await expect(kudos(page, 'To my location')).toBeVisible()
})

test('a value and a person narrow it further; the choices are said and taken off again', async ({ page, world }) => {
  const { ines, luis, courage } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByLabel('Value', { exact: true }).selectOption('Courage')
  await expect(page).toHaveURL(`/?value=${courage.id}`)
  await expect(page.getByRole('article')).toHaveCount(2)

  const person = page.getByRole('combobox', { name: 'Given or received by' })
  await person.fill(luis.displayName)
  await page.getByRole('option', { name: luis.displayName }).click()
  await expect(page).toHaveURL(`/?value=${courage.id}&person=${luis.id}`)
  await expect(page.getByRole('article')).toHaveCount(2)
  await scope(page, 'My location').click()
  await expect(page).toHaveURL(`/?scope=location&value=${courage.id}&person=${luis.id}`)
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(kudos(page, 'To my location')).toBeVisible()

  await page.getByRole('button', { name: `Remove ${luis.displayName}` }).click()
  await expect(page).toHaveURL(`/?scope=location&value=${courage.id}`)
})

test('where nothing is, each part says so in its own words, with the way on', async ({ page, world }) => {
  const value = await world.value({ name: 'Courage' })
  await world.signIn(page, await world.person())
  for (const [part, title] of [
    ['scope=team', 'Your team has not thanked anyone yet'],
    ['scope=location', 'Nothing from where you work yet'],
    ['scope=me', 'Nothing about you yet'],
    [`value=${value.id}`, 'No kudos fits this choice'],
  ] as const) {
    await open(page, `/?${part}`)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page.getByRole('heading', { name: 'The first thank-you is yours to write' })).toBeVisible()
})

test('what an address cannot mean is left out; another company’s people and values find nothing', async ({
  page,
  world,
  other,
}) => {
  const { ines } = await scene(world)
  const theirs = await scene(other)
  await world.signIn(page, ines)
  await open(page, '/?scope=moon&value=abc&person=%00')
  await expect(page.getByRole('article')).toHaveCount(4)
  for (const part of [`person=${theirs.jonas.id}`, `value=${theirs.courage.id}`]) {
    await open(page, `/?${part}`)
    await expect(page.getByRole('heading', { name: 'No kudos fits this choice' })).toBeVisible()
  }
})

test('coming back from a kudos, the reader finds the place they left', async ({ page, world }) => {
  const [ines, emi] = [await world.person({ firstName: 'Ines' }), await world.person({ firstName: 'Emi' })]
  for (let n = 1; n <= 45; n++) await world.recognition({ giver: emi, recipients: [ines], text: `Number ${n}.` })
  await world.signIn(page, ines)
  await open(page, '/?scope=me')
  for (const n of [38, 18]) await kudos(page, `Number ${n}.`).scrollIntoViewIfNeeded()
  const card = kudos(page, 'Number 5.')
  await card.scrollIntoViewIfNeeded()
  const before = (await card.boundingBox())!.y
  // While it is being loaded again it stands nowhere.
  const near = async () => Math.abs(((await card.boundingBox())?.y ?? Number.POSITIVE_INFINITY) - before)

  await card.getByRole('link', { name: 'just now' }).click()
  await expect(page).toHaveURL(/\/kudos\//)
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click()
  await expect(page).toHaveURL('/?scope=me')
  await expect.poll(near).toBeLessThan(40)

  // The same when everything that was loaded is gone.
  await card.getByRole('link', { name: /just now|minute/ }).click()
  await expect(page).toHaveURL(/\/kudos\//)
  await page.reload()
  await listening(page)
  await page.goBack()
  await expect(card).toBeInViewport()
  await expect.poll(near).toBeLessThan(40)
})

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('scopes are links and the value is a form', async ({ page, world }) => {
    const { ines, courage } = await scene(world)
    await world.signIn(page, ines)
    await page.goto('/')
    await scope(page, 'About me').click()
    await expect(page.getByRole('article')).toHaveCount(1)
    await scope(page, 'Everyone').click()
    await page.getByLabel('Value', { exact: true }).selectOption('Courage')
    await page.getByRole('button', { name: 'Show', exact: true }).click()
    await expect(page).toHaveURL(`/?value=${courage.id}`)
    await expect(page.getByRole('article')).toHaveCount(2)
  })
})
