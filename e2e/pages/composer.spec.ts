import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/credentials'
import { people } from '@/db/schema/people'
import type { World } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { composer, expect, kudos, listening, loseConnection, open, restoreConnection, test, toast } from './reader'

async function scene(world: World) {
  return {
    ines: await world.person({ firstName: 'Ines' }),
    emi: await world.person({ firstName: 'Emi' }),
    jonas: await world.person({ firstName: 'Jonas' }),
    courage: await world.value({ name: 'Courage', tint: 'rose' }),
    craft: await world.value({ name: 'Good craft', tint: 'sky' }),
  }
}

test('two people are thanked, with a value and a picture', async ({ page, world }) => {
  const { ines, emi, jonas } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.choose(emi, jonas)
  await sheet.words.fill('You found the lost parcel, and *nobody* had asked.')
  await page.getByRole('checkbox', { name: 'Courage' }).check()
  await sheet.picture.setInputFiles({ name: 'm.jpg', mimeType: 'image/jpeg', buffer: await meadow(600, 400) })
  await expect(page.getByRole('img', { name: 'Your choice' })).toBeVisible()
  await page.getByRole('textbox', { name: 'What does it show?' }).fill('A meadow at noon')
  await expect(sheet.sheet).toContainText('Costs no hi5s, you keep your 5')
  await sheet.send.click()

  await expect(toast(page, 'Thanked Emi and Jonas')).toBeVisible()
  const card = page.getByRole('article', { name: `You thanked ${emi.displayName} and ${jonas.displayName}` })
  await expect(card).toContainText('You found the lost parcel, and nobody had asked.')
  await expect(card.getByRole('list', { name: 'Values' })).toHaveText('Courage')
  await expect(card.getByRole('img', { name: 'A meadow at noon' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Thank someone' })).toBeFocused()
})

test('the keyboard alone is enough', async ({ page, world }) => {
  const { ines, emi, jonas } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const invitation = page.getByRole('link', { name: 'Thank someone' })
  await invitation.focus()
  await page.keyboard.press('Enter')
  const to = page.getByRole('combobox', { name: 'To' })
  await expect(to).toBeFocused()
  await page.keyboard.type(`x${emi.displayName}`)
  await expect(page.getByRole('status').filter({ hasText: 'Nobody found for' })).toBeAttached()
  await to.fill('')
  for (const person of [emi, jonas]) {
    await page.keyboard.type(person.displayName)
    await expect(page.getByRole('option', { name: person.displayName })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: `Remove ${person.displayName}` })).toBeVisible()
  }
  await page.keyboard.press('Backspace')
  await expect(page.getByRole('button', { name: `Remove ${jonas.displayName}` })).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()

  const words = page.getByRole('textbox', { name: 'What they did' })
  await words.focus()
  await page.keyboard.press('Control+b')
  await page.keyboard.type('Three')
  await expect(words).toHaveValue('*Three*')
  await page.keyboard.press('End')
  await page.keyboard.type(' calls in one night.')
  const value = page.getByRole('checkbox', { name: 'Good craft' })
  await value.focus()
  await page.keyboard.press('Space')
  await expect(value).toBeChecked()
  await words.focus()
  await page.keyboard.press('Control+Enter')
  await expect(kudos(page, 'Three calls in one night.')).toBeVisible()
})

test('nothing chosen: the summary takes the focus and leads to each field', async ({ page, world }) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.send.click()
  await expect(sheet.troubles).toBeFocused()
  await sheet.troubles.getByRole('link', { name: 'Choose whom to thank.' }).click()
  await expect(sheet.to).toBeFocused()
  await sheet.choose(emi)
  await sheet.send.click()
  await expect(sheet.troubles.getByRole('link')).toHaveText(['Write what they did for you.'])
  await sheet.troubles.getByRole('link').click()
  await expect(sheet.words).toBeFocused()
})

test('what the server refuses is said at its field, and everything typed stays', async ({ page, world }) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.choose(emi)
  await sheet.words.fill('For the last two years')
  await world.sql.update(people).set({ deletedAt: new Date() }).where(eq(people.id, emi.id))
  await sheet.send.click()
  await expect(sheet.troubles).toBeFocused()
  await sheet.troubles.getByRole('link').click()
  await expect(sheet.to).toBeFocused()
  await expect(sheet.words).toHaveValue('For the last two years')
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('a file that is no picture, or too large, is refused in words before it is sent', async ({ page, world }) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.picture.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Hello') })
  await expect(sheet.troubles.getByRole('link')).toHaveText(['Choose a JPEG, PNG, WebP or GIF.'])

  await sheet.picture.setInputFiles({ name: 'not.png', mimeType: 'image/png', buffer: Buffer.from('Hello') })
  await expect(sheet.troubles.getByRole('link')).toHaveText(['This file cannot be read as a picture. Choose another.'])
  await sheet.picture.setInputFiles({ name: 'm.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(10_485_761) })
  await expect(sheet.troubles.getByRole('link')).toHaveText(['This picture has 10 MB. Choose one of at most 10 MB.'])
  await sheet.choose(emi)
  await sheet.words.fill('For your picture')
  await sheet.send.click()
  await expect(kudos(page, 'For your picture')).toBeVisible()
})

test('a lost connection keeps what was typed, and sending again works', async ({ page, world }) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.choose(emi)
  await sheet.words.fill('For the spare key')
  await loseConnection(page)
  await sheet.send.click()
  await expect(sheet.troubles).toContainText('Laurel did not answer. Check your connection and try again.')
  await expect(sheet.words).toHaveValue('For the spare key')
  await restoreConnection(page)
  await sheet.send.click()
  await expect(kudos(page, 'For the spare key')).toHaveCount(1)
})

test('a session that ended while writing: told to sign in, and the draft is there afterwards', async ({
  page,
  world,
}) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.choose(emi)
  await sheet.words.fill('For waiting until I was back')
  await world.sql.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.personId, ines.id))
  await sheet.send.click()
  await expect(sheet.troubles).toContainText('Your session has ended.')
  await sheet.troubles.getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Email or username').fill(ines.email)
  await page.getByLabel('Password').fill(ines.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('link', { name: /Your draft to Emi/ }).click()
  await expect(sheet.words).toHaveValue('For waiting until I was back')
  await sheet.send.click()
  await expect(kudos(page, 'For waiting until I was back')).toBeVisible()
})

test('a draft survives closing and reloading, for its writer only', async ({ page, world }) => {
  const { ines, emi, jonas } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.choose(emi)
  await sheet.words.fill('Half a thought')
  await page.getByRole('checkbox', { name: 'Courage' }).check()
  await page.getByRole('button', { name: 'Close, keep the draft' }).click()
  await expect(page.getByRole('link', { name: `Your draft to ${emi.displayName}` })).toBeFocused()
  await page.reload()
  await listening(page)
  await page.getByRole('link', { name: `Your draft to ${emi.displayName}` }).click()
  await expect(sheet.words).toHaveValue('Half a thought')
  await expect(page.getByRole('checkbox', { name: 'Courage' })).toBeChecked()
  await expect(page.getByRole('button', { name: `Remove ${emi.displayName}` })).toBeVisible()

  await world.signIn(page, jonas)
  await open(page)
  await expect(page.getByRole('link', { name: 'Who helped you?' })).toBeVisible()
})

test('Undo takes the thanks back and gives the words back', async ({ page, world }) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.choose(emi)
  await sheet.words.fill('Sent too early')
  await sheet.send.click()
  await expect(kudos(page, 'Sent too early')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(kudos(page, 'Sent too early')).toHaveCount(0)
  await page.getByRole('link', { name: `Your draft to ${emi.displayName}` }).click()
  await expect(sheet.words).toHaveValue('Sent too early')
})

test('only between us: nobody else sees it', async ({ page, world }) => {
  const { ines, emi, jonas } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.choose(emi)
  await sheet.words.fill('Between you and me')
  await page.getByRole('switch', { name: 'Only between us' }).check()
  await sheet.send.click()
  await expect(kudos(page, 'Between you and me')).toContainText('Private')
  await world.signIn(page, emi)
  await page.reload()
  await listening(page)
  await expect(kudos(page, 'Between you and me')).toBeVisible()
  await world.signIn(page, jonas)
  await page.reload()
  await listening(page)
  await expect(page.getByRole('heading', { name: 'The first thank-you is yours to write' })).toBeVisible()
})

for (const way of ['paste', 'drop'] as const)
  test(`a picture may be brought by ${way}`, async ({ page, world }) => {
    const { ines, emi } = await scene(world)
    await world.signIn(page, ines)
    await open(page)
    const sheet = await composer(page)
    await sheet.choose(emi)
    const bytes = [...(await meadow(300, 200))]
    const dataTransfer = await page.evaluateHandle(given => {
      const carrier = new DataTransfer()
      carrier.items.add(new File([new Uint8Array(given)], 'meadow.jpg', { type: 'image/jpeg' }))
      return carrier
    }, bytes)
    if (way === 'drop') await sheet.words.dispatchEvent('drop', { dataTransfer })
    else
      await sheet.words.evaluate((field, clipboardData) => {
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }, dataTransfer)
    await expect(page.getByRole('img', { name: 'Your choice' })).toBeVisible()
    await page.getByRole('textbox', { name: 'What does it show?' }).fill(`Brought by ${way}`)
    await sheet.send.click()
    await expect(page.getByRole('img', { name: `Brought by ${way}` })).toBeVisible()
  })

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('one signs in and thanks a colleague; a refusal keeps what was typed', async ({ page, world }) => {
    const { ines, emi } = await scene(world)
    await page.goto('/sign-in')
    await page.getByLabel('Email or username').fill(ines.email)
    await page.getByLabel('Password').fill(ines.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    const words = page.getByRole('textbox', { name: 'What they did' })
    await words.fill('No scripts were needed')
    await page.getByRole('button', { name: 'Send thanks' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose whom to thank.')
    await expect(words).toHaveValue('No scripts were needed')
    await page.getByRole('checkbox', { name: emi.displayName }).check()
    await page.getByRole('checkbox', { name: 'Courage' }).check()
    await page.getByRole('button', { name: 'Send thanks' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Thanked Emi' })).toBeVisible()
    await expect(kudos(page, 'No scripts were needed')).toContainText('Courage')
  })
})
