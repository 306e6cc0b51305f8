import type { World } from '@/e2e/fixtures'
import { composer, expect, kudos, listening, open, test, toast } from './reader'

// Writing a kudos without leaving the text: @ names people, # names values, and quiet words help.

async function scene(world: World) {
  return {
    // Surnames of their own: what is typed for a first name must find nobody else.
    ines: await world.person({ firstName: 'Ines', lastName: 'Varga' }),
    emi: await world.person({ firstName: 'Emi', lastName: 'Varga' }),
    jonas: await world.person({ firstName: 'Jonas', lastName: 'Varga' }),
    courage: await world.value({ name: 'Courage' }),
    craft: await world.value({ name: 'Good craft' }),
  }
}

test('@ thanks somebody and # chooses a value, by keys alone', async ({ page, world }) => {
  const { ines, emi, jonas } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.words.focus()
  await page.keyboard.type('Thanks @')
  const people = page.getByRole('listbox', { name: 'Colleagues to thank' })
  await expect(people.getByRole('option')).toHaveCount(2)
  await page.keyboard.type('jon')
  await expect(people.getByRole('option')).toHaveCount(1)
  const option = people.getByRole('option', { name: jonas.displayName })
  await expect(sheet.words).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!)
  await page.keyboard.press('Enter')
  await expect(sheet.words).toHaveValue(`Thanks ${jonas.displayName} `)
  await expect(page.getByRole('button', { name: `Remove ${jonas.displayName}` })).toBeVisible()
  await expect(people).toBeHidden()

  await page.keyboard.type('and @')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.type('emi')
  await expect(people.getByRole('option')).toHaveCount(1)
  await expect(people.getByRole('option', { name: emi.displayName })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.type('for #')
  await expect(page.getByRole('listbox', { name: 'Values' }).getByRole('option')).toHaveText(['Courage', 'Good craft'])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(sheet.words).toHaveValue(`Thanks ${jonas.displayName} and ${emi.displayName} for Good craft `)
  await expect(page.getByRole('checkbox', { name: 'Good craft' })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(kudos(page, 'for Good craft')).toHaveAccessibleName(
    `You thanked ${jonas.displayName} and ${emi.displayName}`,
  )
})

test('Escape leaves the sign as it is; what is no mention opens nothing', async ({ page, world }) => {
  await world.signIn(page, (await scene(world)).ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.words.focus()
  await page.keyboard.type('Meet me @')
  await expect(page.getByRole('listbox', { name: 'Colleagues to thank' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox', { name: 'Colleagues to thank' })).toBeHidden()
  await page.keyboard.type('noon')
  await page.keyboard.press('Enter')
  await page.keyboard.type('write to me@home.example')
  await expect(page.getByRole('listbox', { name: 'Colleagues to thank' })).toBeHidden()
  await expect(sheet.words).toHaveValue('Meet me @noon\nwrite to me@home.example')
})

test('a finger or a mouse takes one as well', async ({ page, world }) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.words.focus()
  await page.keyboard.type('@')
  await page
    .getByRole('listbox', { name: 'Colleagues to thank' })
    .getByRole('option', { name: emi.displayName })
    .click()
  await expect(sheet.words).toHaveValue(`${emi.displayName} `)
  await expect(sheet.words).toBeFocused()
})

test('a sentence says who will be able to read it', async ({ page, world }) => {
  const { ines, emi } = await scene(world)
  await world.signIn(page, ines)
  await open(page)
  const sheet = await composer(page)
  const between = page.getByRole('switch', { name: 'Only between us' })
  await expect(between).toHaveAccessibleDescription(`Everyone at ${world.organization.name} can read this.`)
  await between.check()
  await expect(between).toHaveAccessibleDescription(/^Only you and those you thank can read this\./)
  await sheet.choose(emi)
  await expect(between).toHaveAccessibleDescription(new RegExp(`^Only you and ${emi.displayName} can read this\\.`))
})

test('hints ask one question at a time, and stay away when sent away, until they are called back', async ({
  page,
  world,
}) => {
  await world.signIn(page, (await scene(world)).ines)
  await open(page)
  const sheet = await composer(page)
  await sheet.words.fill('Great job')
  await expect(sheet.sheet.getByText('What exactly did they do?')).toBeVisible()
  await sheet.words.fill('You stayed on the line until the last parcel was found.')
  await expect(sheet.sheet.getByText('And what did it change')).toBeVisible()
  await sheet.words.fill('You stayed on the line until the last parcel was found. We all went home in time.')
  await expect(sheet.sheet.getByText('Does it show one of your values?')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Courage' }).check()
  await expect(page.getByRole('button', { name: 'Hide writing hints' })).toBeHidden()

  await sheet.words.fill('Great job')
  await page.getByRole('button', { name: 'Hide writing hints' }).click()
  await expect(toast(page, 'Writing hints are off')).toBeVisible()
  await expect(sheet.words).toBeFocused()
  await page.reload()
  await listening(page)
  await page.getByRole('link', { name: /Your draft/ }).click()
  await expect(sheet.words).toHaveValue('Great job')
  await expect(sheet.sheet.getByText('What exactly did they do?')).toBeHidden()
})
