import { todayIn } from '@/lib/domain/calendar/dates'
import { composer, expect, open, test, toast } from './reader'

test('the strip names who has a day this week, without the year, and leads to thanking them', async ({
  page,
  world,
}) => {
  const today = todayIn(world.organization.timeZone)
  const year = Number(today.slice(0, 4))
  const ines = await world.person({ firstName: 'Ines' })
  const born = await world.person({ showsBirthday: true, employee: { birthdate: `1988${today.slice(4)}` } })
  const shy = await world.person({ firstName: 'Shy', employee: { birthdate: `1988${today.slice(4)}` } })
  const five = await world.person({ dateHired: `${year - 5}${today.slice(4)}` })
  await world.signIn(page, ines)
  await open(page)
  const strip = page.getByRole('region', { name: 'This week' })
  await expect(strip.getByText(`${born.displayName}: birthday today`)).toBeVisible()
  await expect(strip.getByText(`${five.displayName}: 5 years here today`)).toBeVisible()
  await expect(strip).not.toContainText('1988')
  await expect(strip).not.toContainText(shy.displayName)

  await strip.getByRole('link', { name: `Thank ${born.displayName}` }).click()
  await expect(page.getByRole('button', { name: `Remove ${born.displayName}` })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What they did' })).toBeFocused()
})

test('each decides there what colleagues see of their own days', async ({ page, world }) => {
  const today = todayIn(world.organization.timeZone)
  const ines = await world.person({ firstName: 'Ines', employee: { birthdate: `1990${today.slice(4)}` } })
  const emi = await world.person({ showsBirthday: true, employee: { birthdate: `1988${today.slice(4)}` } })
  await world.signIn(page, ines)
  await open(page)
  await page.getByRole('button', { name: 'What colleagues see of me here' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Show my birthday, without the year' }).click()
  await expect(toast(page, 'Saved')).toBeVisible()
  await world.signIn(page, emi)
  await open(page)
  await expect(page.getByRole('region', { name: 'This week' })).toContainText(`${ines.displayName}: birthday today`)
})

test('a week without such days has no strip', async ({ page, world }) => {
  await world.signIn(page, await world.person())
  await open(page)
  await composer(page)
  await expect(page.getByRole('region', { name: 'This week' })).toHaveCount(0)
})
