import type { World } from '@/e2e/fixtures'
import { addCandidate, reviseCandidate } from '@/lib/domain/candidates/commands'
import { expect, open, test } from '../reader'

// What happened in hiring, in sentences, newest first, and narrowed by what it is about and who did it.

const given = (firstName: string) => ({
  firstName,
  lastName: 'Castle',
  email: `${firstName.toLowerCase()}-${Math.random().toString(36).slice(2)}@candidates.example`,
  internalId: `I-${Math.random().toString(36).slice(2)}`,
})

async function scene(world: World) {
  const rhea = await world.recruiter('root', { displayName: 'Rhea Root' })
  const rick = await world.recruiter('recruiter', { displayName: 'Rick Ray' })
  const [root, recruiter] = [await world.actor(rhea), await world.actor(rick)]
  const cara = await addCandidate(recruiter, given('Cara'))
  const omar = await addCandidate(root, given('Omar'))
  for (let turn = 0; turn < 52; turn++) await reviseCandidate(root, omar.uuid, { notes: `Note ${turn}` })
  return { rhea, rick, cara, omar }
}

test('a root reads what everybody did, page by page, and narrows it', async ({ page, world }) => {
  const { rhea, rick, cara } = await scene(world)
  await world.signIn(page, rhea)
  await open(page, '/hiring/activities')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activities')
  const lines = page.getByRole('list', { name: 'Activities' }).getByRole('listitem')
  await expect(lines).toHaveCount(50)
  await expect(lines.first()).toContainText('Rhea Root changed Omar Castle: notes')
  await page.getByRole('link', { name: 'Show earlier' }).click()
  await expect(lines).toHaveCount(4)
  await expect(lines.last()).toContainText('Rick Ray added Cara Castle')
  await expect(lines.last().getByRole('link', { name: 'Cara Castle' })).toHaveAttribute(
    'href',
    `/hiring/candidates/${cara.uuid}`,
  )
  await page.getByRole('link', { name: 'Back to the latest' }).click()
  await expect(lines).toHaveCount(50)

  await page.getByRole('combobox', { name: 'Recruiter' }).selectOption('Rick Ray')
  await expect(page).toHaveURL(new RegExp(`recruiter=${rick.recruiterUuid}`))
  await expect(lines).toHaveText([/Rick Ray added Cara Castle/])
  await page.getByRole('combobox', { name: 'Kind of thing' }).selectOption('Invoices')
  await expect(page.getByRole('heading', { name: 'Nothing of that kind has happened' })).toBeVisible()
  await open(page, `/hiring/activities?candidate=${cara.uuid}`)
  await expect(page.getByText('Only what happened to Cara Castle.')).toBeVisible()
  await expect(lines).toHaveCount(1)
  await page.getByRole('link', { name: 'See everything' }).click()
  await expect(lines).toHaveCount(50)
})

test('a recruiter reads what happened to their own candidates alone', async ({ page, world, other }) => {
  const { rick, omar } = await scene(world)
  await world.signIn(page, rick)
  await open(page, '/hiring/activities')
  await expect(page.getByRole('list', { name: 'Activities' }).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('combobox', { name: 'Recruiter' })).toHaveCount(0)
  expect((await page.goto(`/hiring/activities?candidate=${omar.uuid}`))!.status()).toBe(404)
  await world.signIn(page, await other.recruiter('root'))
  expect((await page.goto(`/hiring/activities?candidate=${omar.uuid}`))!.status()).toBe(404)
  await open(page, '/hiring/activities')
  await expect(page.getByRole('heading', { name: 'Nothing has happened yet' })).toBeVisible()
  await world.signIn(page, await world.person())
  expect((await page.goto('/hiring/activities'))!.status()).toBe(404)
})
