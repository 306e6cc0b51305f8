import { unique } from '@/e2e/world/organization'
import { suspendCompany } from '@/lib/domain/organizations/suspending'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, loseConnection, open, restoreConnection, test, toast } from './reader'

// Who runs the installation makes companies here, and closes and opens their doors.

test('a company is made; its administrator follows the mailed link, sets a password and is in', async ({
  page,
  world,
  browser,
}) => {
  await world.signIn(page, await world.person({ role: 'super_admin' }))
  const subdomain = `fjord-${unique()}`
  const email = `aase@${subdomain}.example`
  await open(page)
  await page.getByRole('navigation', { name: 'Rooms' }).first().getByRole('link', { name: 'Companies' }).click()
  await page.getByRole('link', { name: 'New company' }).click()
  await page.getByLabel('Company’s name').fill(`Fjord ${subdomain}`)
  await page.getByLabel('Subdomain').fill(world.organization.subdomain)
  await page.getByLabel('Country').selectOption('Norway')
  await page.getByLabel('Time zone').selectOption('Europe/Oslo')
  await page.getByLabel('First name').fill('Åse')
  await page.getByLabel('Last name').fill('Løvås')
  await page.getByLabel('Email').fill(email)
  const create = page.getByRole('button', { name: 'Create and invite' })
  await create.click()
  await expect(page.getByRole('form').or(page.locator('form')).getByRole('alert')).toContainText(
    'Subdomain: This is taken already. Choose another.',
  )
  await page.getByLabel('Subdomain').fill(subdomain)
  await loseConnection(page)
  await create.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Laurel did not answer' })).toBeVisible()
  await restoreConnection(page)
  await create.click()
  await expect(page.getByRole('status').filter({ hasText: 'The invitation is on its way.' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Fjord ${subdomain}`)
  await expect(page.getByText('Åse Løvås')).toBeVisible()

  const [mail] = await world.waitForMail(email)
  const guest = await (await browser.newContext()).newPage()
  await guest.goto(world.linkIn(mail!, '/reset?'))
  await guest.getByLabel('New password').fill('a quiet fjord at dawn')
  await guest.getByLabel('The same again').fill('a quiet fjord at dawn')
  await guest.getByRole('button', { name: 'Set password' }).click()
  await guest.getByRole('status').getByRole('link', { name: 'Sign in' }).click()
  await guest.getByLabel('Email or username').fill(email)
  await guest.getByLabel('Password', { exact: true }).fill('a quiet fjord at dawn')
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(guest.getByRole('link', { name: 'Admin' }).first()).toBeVisible()
  await guest.goto('/admin')
  await expect(guest.getByRole('heading', { level: 1 })).toBeVisible()
  await guest.context().close()

  await page.reload()
  await expect(page.getByRole('button', { name: /Invite/ })).toHaveCount(0)
  await expect(page.getByText('no password yet')).toHaveCount(0)
})

test('suspended after a dialog that says what that does, its people are told at the door; reopened they are back', async ({
  page,
  world,
  other,
  browser,
}) => {
  await world.signIn(page, await world.person({ role: 'super_admin' }))
  const emi = await other.person({ displayName: 'Emi Takahashi' })
  const member = await (await browser.newContext()).newPage()
  await other.signIn(member, emi)
  await open(member)

  await open(page, `/companies?q=${other.organization.subdomain}`)
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('link', { name: other.organization.name }).click()
  await page.getByRole('button', { name: 'Suspend…' }).click()
  const dialog = page.getByRole('alertdialog', { name: `Suspend ${other.organization.name}?` })
  await expect(dialog).toContainText('At once nobody of it gets in')
  await expect(dialog).toContainText('Nothing is deleted')
  await expect(dialog.getByRole('button', { name: 'Leave it open' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByText('It is open: its people and programs get in.')).toBeVisible()
  await page.getByRole('button', { name: 'Suspend…' }).click()
  await dialog.getByRole('button', { name: 'Suspend', exact: true }).click()
  await expect(toast(page, `${other.organization.name} is suspended`)).toBeVisible()
  await expect(page.getByText('Nobody gets in.')).toBeVisible()

  await member.goto('/people')
  await expect(member).toHaveURL(/\/sign-in\?error=Suspended/)
  await expect(member.getByText('This company is suspended.')).toBeVisible()
  await member.locator('input[name=identifier]').fill(emi.email)
  await member.locator('input[name=password]').fill(emi.password)
  await member.locator('button[type=submit]').first().click()
  await expect(member.getByText('This company is suspended.')).toBeVisible()

  await page.getByRole('button', { name: 'Reopen…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Reopen', exact: true }).click()
  await expect(toast(page, `${other.organization.name} is open again`)).toBeVisible()
  await member.goto('/people')
  await expect(member.getByRole('heading', { level: 1 })).toBeVisible()
  await member.context().close()
})

test('one’s own company cannot be suspended; what somebody else did meanwhile is said; nobody else gets here', async ({
  page,
  world,
  other,
}) => {
  const root = await world.person({ role: 'super_admin' })
  await world.signIn(page, root)
  await open(page, `/companies/${world.organization.id}`)
  await expect(page.getByText('This is your own company.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Suspend…' })).toHaveCount(0)
  await open(page, `/companies/${other.organization.id}`)
  await suspendCompany(await world.actor(root), other.organization.id)
  await page.getByRole('button', { name: 'Suspend…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Suspend', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'It is suspended already.' })).toBeVisible()
  expect((await page.goto('/companies/999999999'))?.status()).toBe(404)

  await world.signIn(page, await world.person({ role: 'admin' }))
  for (const path of ['/companies', '/companies/new', `/companies/${world.organization.id}`])
    expect((await page.goto(path))?.status(), path).toBe(404)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what suspending does, and a form does it', async ({ page, world, other }) => {
    await world.signIn(page, await world.person({ role: 'super_admin' }))
    await page.goto(`/companies/${other.organization.id}`)
    await expect(page.getByText('At once nobody of it gets in')).toBeVisible()
    await page.getByRole('button', { name: 'Suspend…' }).click()
    await expect(page.getByText('Nobody gets in.')).toBeVisible()
    await page.getByRole('button', { name: 'Reopen…' }).click()
    await expect(page.getByText('It is open: its people and programs get in.')).toBeVisible()
  })
})

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    test('axe finds nothing, nothing scrolls sideways: companies, and one of them', async ({ page, world, other }) => {
      await world.signIn(page, await world.person({ role: 'super_admin' }))
      await open(page, `/companies?q=${other.organization.subdomain}`)
      await expectNothingFound(page)
      expect(await widthBeyond(page)).toBe(0)
      await open(page, `/companies/${other.organization.id}`)
      expect(await widthBeyond(page)).toBe(0)
      await page.getByRole('button', { name: 'Suspend…' }).click()
      await expect(page.getByRole('alertdialog')).toBeVisible()
      await expectNothingFound(page)
    })

    test('axe finds nothing, nothing scrolls sideways: a new one', async ({ page, world }) => {
      // Two choices of hundreds: much to look at.
      test.slow()
      await world.signIn(page, await world.person({ role: 'super_admin' }))
      await open(page, '/companies/new')
      await page.getByRole('button', { name: 'Create and invite' }).click()
      await expect(page.locator('form').getByRole('alert')).toBeFocused()
      await expectNothingFound(page)
      expect(await widthBeyond(page)).toBe(0)
    })
  })
