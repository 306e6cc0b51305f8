import type { Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import type { World } from '@/e2e/fixtures'
import { expect, listening, loseConnection, open, restoreConnection, test } from '../reader'

// Who checks references: appointed, invited, given another role, resting, gone with their candidates handed over; and the last root.

async function scene(world: World) {
  const rhea = await world.recruiter('root', { displayName: 'Rhea Root' })
  const rick = await world.recruiter('recruiter', { displayName: 'Rick Ray' })
  const sue = await world.recruiter('supervisor', { displayName: 'Sue Sight' })
  await world.candidate(rick)
  await world.candidate(rick)
  return { rhea, rick, sue }
}

const row = (page: Page, name: string) => page.getByRole('table').getByRole('row').filter({ hasText: name })
const done = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

const recruiterNow = async ({ sql }: World, uuid: string) =>
  (await sql.select().from(recruiters).where(eq(recruiters.uuid, uuid)))[0]!

test('everybody of the team is seen; who is no root only reads', async ({ page, world, other }) => {
  const { rhea, rick, sue } = await scene(world)
  await world.signIn(page, rick)
  await open(page, '/hiring/team')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Team')
  await expect(row(page, 'Rhea Root')).toContainText('Root recruiter')
  await expect(row(page, 'Rhea Root')).toContainText('the only one')
  await expect(row(page, 'Rick Ray')).toContainText('(you)')
  await expect(row(page, 'Rick Ray').getByRole('cell').last()).toHaveText(/2$/)
  await expect(row(page, 'Sue Sight').getByRole('cell').last()).toContainText('not for you to see')
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Add a recruiter' })).toHaveCount(0)
  const paths = ['/hiring/team/new', `/hiring/team/${rhea.recruiterUuid}`]
  for (const who of [rick, sue]) {
    await world.signIn(page, who)
    for (const path of paths) expect((await page.goto(path))!.status(), path).toBe(404)
  }
  await world.signIn(page, await world.person())
  for (const path of ['/hiring/team', ...paths]) expect((await page.goto(path))!.status(), path).toBe(404)
  await world.signIn(page, rhea)
  const elsewhere = await other.recruiter()
  for (const id of [elsewhere.recruiterUuid, 'x']) expect((await page.goto(`/hiring/team/${id}`))!.status()).toBe(404)
})

test('a colleague is appointed, and somebody new invited by mail', async ({ page, world }) => {
  const { rhea, rick } = await scene(world)
  await world.person({ firstName: 'Cole', lastName: 'League', displayName: 'Cole League' })
  await world.signIn(page, rhea)
  await open(page, '/hiring/team')
  await page.getByRole('link', { name: 'Add a recruiter' }).click()
  const appoint = page.getByRole('form', { name: 'Appoint a colleague' })
  await expect(appoint).toBeVisible()
  await listening(page)
  await appoint.getByRole('button', { name: 'Appoint' }).click()
  await expect(appoint.getByRole('alert')).toBeFocused()
  await expect(appoint.getByRole('alert')).toContainText('Colleague: Fill this in.')
  await appoint.getByRole('combobox', { name: 'Colleague' }).fill('Cole')
  await page.getByRole('option', { name: 'Cole League' }).click()
  await appoint.getByLabel('Supervisor').check()
  await appoint.getByRole('button', { name: 'Appoint' }).click()
  await expect(done(page, 'Cole League is on the team.')).toBeFocused()
  await expect(page.getByText('Supervisor', { exact: true }).first()).toBeVisible()

  const address = `nina@${world.organization.subdomain}.example`
  await open(page, '/hiring/team/new')
  const invite = page.getByRole('form', { name: 'Invite somebody new' })
  await invite.getByLabel('Email').fill('nina')
  await invite.getByRole('button', { name: 'Invite' }).click()
  await expect(invite.getByRole('alert')).toContainText('Email: This is not an email address.')
  await invite.getByLabel('Email').fill(rick.email)
  await invite.getByRole('button', { name: 'Invite' }).click()
  await expect(invite.getByRole('alert')).toContainText('Email: They are on the team already.')
  await invite.getByLabel('Email').fill(address)
  await invite.getByLabel('First name').fill('Nina')
  await invite.getByLabel('Last name').fill('Berg')
  await loseConnection(page)
  await invite.getByRole('button', { name: 'Invite' }).click()
  await expect(invite.getByText('Laurel did not answer')).toBeVisible()
  await restoreConnection(page)
  await expect(invite.getByLabel('First name')).toHaveValue('Nina')
  await invite.getByRole('button', { name: 'Invite' }).click()
  await expect(done(page, `The invitation to ${address} is on its way.`)).toBeVisible()
  await expect(page.getByText('Invited', { exact: true })).toBeVisible()
  await world.waitForMail(address)
})

test('roles change, somebody rests and comes back, and goes with their candidates handed over', async ({
  page,
  world,
}) => {
  const { rhea, rick, sue } = await scene(world)
  await world.signIn(page, rhea)
  await open(page, '/hiring/team')
  await row(page, 'Rick Ray').getByRole('link', { name: 'Rick Ray' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rick Ray')
  await expect(page.getByText('Holds 2 candidates')).toBeVisible()
  await listening(page)
  await page.getByRole('form', { name: 'Role' }).getByLabel('Supervisor').check()
  await page.getByRole('button', { name: 'Save role' }).click()
  await expect(done(page, 'The role of Rick Ray is changed.')).toBeFocused()
  expect((await recruiterNow(world, rick.recruiterUuid)).role).toBe('supervisor')

  await page.getByText('Deactivate…').click()
  await expect(page.getByText('Rick Ray no longer sees anything of hiring')).toBeVisible()
  await expect(page.getByText(/Their 2 candidates stay theirs/)).toBeVisible()
  await page.getByRole('button', { name: 'Deactivate now' }).click()
  await expect(done(page, 'Rick Ray is deactivated.')).toBeVisible()
  expect((await recruiterNow(world, rick.recruiterUuid)).isActive).toBe(false)
  await page.getByText('Activate again…').click()
  await page.getByRole('button', { name: 'Activate now' }).click()
  await expect(done(page, 'Rick Ray is active again.')).toBeVisible()

  await page.getByText('Remove…').click()
  await expect(page.getByText('Requests, references and question sets stay.')).toBeVisible()
  await expect(page.getByLabel('Who takes over their 2 candidates?').locator('option:checked')).toHaveText('Rhea Root')
  await page.getByLabel('Who takes over their 2 candidates?').selectOption('Sue Sight')
  await page.getByRole('button', { name: 'Remove now' }).click()
  await expect(done(page, 'Off the team. The candidates are handed over.')).toBeFocused()
  await expect(row(page, 'Rick Ray')).toHaveCount(0)
  await expect(row(page, 'Sue Sight').getByRole('cell').last()).toHaveText(/2$/)
  const moved = await world.sql
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.organizationId, rhea.organizationId), eq(candidates.recruiterId, sue.recruiterId)))
  expect(moved).toHaveLength(2)
})

test('the last root stays, and the page says why', async ({ page, world }) => {
  const { rhea, sue } = await scene(world)
  await world.signIn(page, rhea)
  await open(page, `/hiring/team/${rhea.recruiterUuid}`)
  await expect(page.getByRole('heading', { name: 'The last root recruiter stays' })).toBeVisible()
  await expect(page.getByText('You are the only active root recruiter')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save role' })).toHaveCount(0)
  await expect(page.getByText('Remove…')).toHaveCount(0)

  // Two roots open each other's page; the one who is slower is told.
  await world.sql.update(recruiters).set({ role: 'root' }).where(eq(recruiters.uuid, sue.recruiterUuid))
  await open(page, `/hiring/team/${rhea.recruiterUuid}`)
  await world.sql.update(recruiters).set({ role: 'recruiter' }).where(eq(recruiters.uuid, sue.recruiterUuid))
  await page.getByRole('form', { name: 'Role' }).getByLabel('Supervisor').check()
  await page.getByRole('button', { name: 'Save role' }).click()
  await expect(page.getByRole('form', { name: 'Role' }).getByRole('alert')).toContainText(
    'The last root recruiter stays one',
  )
  await expect(page.getByRole('form', { name: 'Role' }).getByLabel('Supervisor')).toBeChecked()
  expect((await recruiterNow(world, rhea.recruiterUuid)).role).toBe('root')

  // With another root one may step down, and only reads from then on.
  await world.sql.update(recruiters).set({ role: 'root' }).where(eq(recruiters.uuid, sue.recruiterUuid))
  await page.getByRole('button', { name: 'Save role' }).click()
  await expect(done(page, 'Your role is changed.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Add a recruiter' })).toHaveCount(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a colleague is named by their address, given a role, and removed', async ({ page, world }) => {
    const { rhea } = await scene(world)
    const cole = await world.person({ displayName: 'Cole League' })
    await world.signIn(page, rhea)
    await page.goto('/hiring/team/new')
    await expect(page.getByText('Name them by their address below')).toBeVisible()
    const invite = page.getByRole('form', { name: 'Invite somebody new' })
    await invite.getByLabel('Email').fill('cole')
    await invite.getByRole('button', { name: 'Invite' }).click()
    await expect(invite.getByLabel('Email')).toHaveValue('cole')
    await expect(invite.getByText('This is not an email address.').first()).toBeVisible()
    await invite.getByLabel('Email').fill(cole.email)
    await invite.getByRole('button', { name: 'Invite' }).click()
    await expect(done(page, 'Cole League is on the team.')).toBeVisible()
    await page.getByRole('form', { name: 'Role' }).getByLabel('Root recruiter').check()
    await page.getByRole('button', { name: 'Save role' }).click()
    await expect(done(page, 'The role of Cole League is changed.')).toBeVisible()
    await page.getByText('Remove…').click()
    await page.getByRole('button', { name: 'Remove now' }).click()
    await expect(row(page, 'Cole League')).toHaveCount(0)
  })
})
