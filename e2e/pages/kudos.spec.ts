import type { World } from '@/e2e/fixtures'
import { expect, kudos, open, test, toast } from './reader'

async function scene(world: World) {
  const ines = await world.person({ firstName: 'Ines' })
  const emi = await world.person({ firstName: 'Emi' })
  const jonas = await world.person({ firstName: 'Jonas' })
  const one = await world.recognition({
    giver: emi,
    recipients: [jonas],
    text: 'For the map',
    comments: [{ author: jonas, text: 'Gladly' }],
  })
  return { ines, emi, jonas, one }
}

test('a kudos has a page of its own, reached by its date and by the copied link', async ({ page, context, world }) => {
  const { ines, emi, jonas, one } = await scene(world)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await world.signIn(page, ines)
  await open(page)
  await page.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('menuitem', { name: 'Copy link' }).click()
  await expect(toast(page, 'Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await kudos(page, 'For the map').getByRole('link', { name: 'just now' }).click()
  await expect(page).toHaveURL(copied)
  expect(new URL(copied).pathname).toBe(`/kudos/${one.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${emi.displayName} thanked ${jonas.displayName}`)
  await expect(page).toHaveTitle(`${emi.displayName} thanked ${jonas.displayName} · Laurel`)
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Ines')
})

test('hi5 and comment work here too, and the feed knows of them', async ({ page, world }) => {
  const { ines, one } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  await kudos(page, 'For the map').getByRole('link', { name: 'just now' }).click()
  await expect(page).toHaveURL(`/kudos/${one.id}`)
  await expect(page.getByText('Gladly')).toBeVisible()
  await page.getByRole('button', { name: /^Hi5/ }).click()
  await expect(page.getByRole('button', { name: 'Hi5 1' })).toBeVisible()
  await page.getByRole('textbox', { name: /^Comment on/ }).fill('I use it every day')
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('button', { name: '2 comments' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click()
  await expect(kudos(page, 'For the map').getByRole('button', { name: '2 comments' })).toBeVisible()
  await expect(kudos(page, 'For the map').getByRole('button', { name: 'Hi5 1' })).toBeVisible()
  await expect(page.getByText('4 of 5 hi5s left to give')).toBeVisible()
})

test('deleting it here leads home, where it is gone', async ({ page, world }) => {
  const { emi, one } = await scene(world)
  await world.signIn(page, emi)
  await open(page, `/kudos/${one.id}`)
  await page.getByRole('button', { name: /^More for/ }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Emi')
  await expect(kudos(page, 'For the map')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(kudos(page, 'For the map')).toBeVisible()
})

test('what is not there, or not for this reader, is the same: not found', async ({ page, world, other }) => {
  const { ines, emi, jonas } = await scene(world)
  const foreign = (await scene(other)).one
  const secret = await world.recognition({ giver: emi, recipients: [jonas], text: 'Between them', isPrivate: true })
  const gone = await world.recognition({ giver: emi, recipients: [jonas], text: 'Taken back', deletedAt: new Date() })
  await world.signIn(page, ines)
  for (const id of [foreign.id, secret.id, gone.id, 2_147_483_647, 99_999_999_999, 'nonsense', '%00']) {
    const answer = await page.goto(`/kudos/${id}`)
    expect(answer!.status(), String(id)).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible()
  }
  await page.getByRole('link', { name: 'Go home' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Good to see you, Ines')
})

test('whoever follows a link without being signed in comes to it by signing in', async ({ page, world }) => {
  const { ines, one } = await scene(world)
  await open(page, `/kudos/${one.id}`)
  await page.getByLabel('Email or username').fill(ines.email)
  await page.getByLabel('Password').fill(ines.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(`/kudos/${one.id}`)
  await expect(page.getByText('For the map')).toBeVisible()
})

test('signing in never leads to somebody else’s site', async ({ page, context, world }) => {
  const ines = await world.person({ firstName: 'Ines' })
  for (const to of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
  ]) {
    await context.clearCookies()
    await page.goto(`/sign-in?to=${encodeURIComponent(to)}`)
    await page.getByLabel('Email or username').fill(ines.email)
    await page.getByLabel('Password').fill(ines.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page, to).not.toHaveURL(/sign-in/)
    expect(new URL(page.url()).host, to).toBe(new URL(test.info().project.use.baseURL!).host)
  }
})
