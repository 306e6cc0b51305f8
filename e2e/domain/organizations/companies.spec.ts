import { eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { passwordResets } from '@/db/schema/credentials'
import { events } from '@/db/schema/events'
import { leaveTypes } from '@/db/schema/leave'
import { values } from '@/db/schema/values'
import { expect, test, type World } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'
import { proveByName } from '@/lib/domain/credentials/queries'
import { resetPassword } from '@/lib/domain/credentials/resets'
import { digest } from '@/lib/domain/credentials/secrets'
import { createCompany, inviteAgain } from '@/lib/domain/organizations/creating'
import { findCompany, listCompanies } from '@/lib/domain/organizations/listing'
import { reopenCompany, suspendCompany } from '@/lib/domain/organizations/suspending'

const starters = {
  place: 'Head office',
  values: [{ name: 'Help', description: 'We help' }],
  leave: { annual: 'Holiday', sick: 'Sick leave', unpaid: 'Unpaid leave' },
}

const wanted = () => {
  const subdomain = `new-${unique()}`
  return {
    company: 'Løvås & Sønner',
    subdomain,
    country: 'NO',
    timeZone: 'Europe/Oslo',
    firstName: 'Åse',
    lastName: 'Løvås',
    email: `aase@${subdomain}.example`,
    language: 'en',
  }
}

const superAdmin = async (world: World) => world.actor(await world.person({ role: 'super_admin', displayName: 'Root' }))

test('a company begins with values, leave and holidays, and an administrator who is mailed the way in', async ({
  world,
}) => {
  const root = await superAdmin(world)
  const company = wanted()
  const id = await createCompany(root, company, starters)
  expect(await findCompany(root, id)).toMatchObject({
    name: company.company,
    subdomain: company.subdomain,
    people: 1,
    suspendedAt: null,
    admins: [{ displayName: 'Åse Løvås', email: company.email, hasPassword: false }],
  })
  const of = async (table: typeof values | typeof leaveTypes | typeof events) =>
    (await world.sql.select().from(table).where(eq(table.organizationId, id))).length
  expect(await of(values)).toBe(1)
  expect(await of(leaveTypes)).toBe(3)
  expect(await of(events)).toBeGreaterThan(10)

  const [mail] = await world.waitForMail(company.email)
  expect(mail!.subject).toContain('Løvås & Sønner is ready on Laurel')
  expect(mail!.text).toContain('Root has made a place for Løvås & Sønner')
  const link = new URL(world.linkIn(mail!, '/reset?'))
  const key = link.searchParams.get('key')!
  const [kept] = await world.sql
    .select()
    .from(passwordResets)
    .where(eq(passwordResets.keyHash, digest(key)))
  expect(kept).toMatchObject({ organizationId: id, kind: 'invitation' })
  const password = 'a quiet fjord at dawn'
  await resetPassword({ email: company.email, key, password, address: '127.0.0.9' })
  const { actor } = await proveByName(company.email, password, '127.0.0.9')
  expect(actor).toMatchObject({ role: 'admin', organization: { id } })
  await expect(
    inviteAgain(root, { organizationId: id, personId: actor.personId, language: 'en' }),
  ).rejects.toMatchObject({ code: 'not_found' })

  const deeds = await world.sql.select().from(activities).where(eq(activities.subjectId, id))
  const made = deeds.filter(one => one.key === 'company.created')
  expect(made.map(one => one.organizationId).sort()).toEqual([root.organization.id, id].sort())
})

test('an invitation can be sent again until there is a password', async ({ world }) => {
  const root = await superAdmin(world)
  const company = wanted()
  const id = await createCompany(root, { ...company, country: null }, starters)
  const [admin] = (await findCompany(root, id)).admins
  await world.waitForMail(company.email)
  await inviteAgain(root, { organizationId: id, personId: admin!.id, language: 'fr' })
  const mails = await world.waitForMail(company.email, { count: 2 })
  expect(mails.at(-1)!.subject).toContain('est prête')
  const links = mails.map(mail => world.linkIn(mail, '/reset?'))
  expect(new Set(links).size).toBe(2)
})

test('names and addresses that are taken, or cannot be, are refused, and nothing is left of the attempt', async ({
  world,
}) => {
  const root = await superAdmin(world)
  const somebody = await world.person()
  const bad: [object, string][] = [
    [{ subdomain: world.organization.subdomain }, 'subdomain'],
    [{ subdomain: 'Has Blanks' }, 'subdomain'],
    [{ subdomain: '-begins' }, 'subdomain'],
    [{ subdomain: 'www' }, 'subdomain'],
    [{ email: somebody.email.toUpperCase() }, 'email'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ country: 'XX' }, 'country'],
  ]
  for (const [change, field] of bad) {
    const company = { ...wanted(), company: `Refused ${unique()}`, ...change }
    await expect(createCompany(root, company, starters), field).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
    expect(await listCompanies(root, { words: company.company })).toEqual([])
  }
  const same = wanted()
  const both = await Promise.allSettled([
    createCompany(root, { ...same, country: null }, starters),
    createCompany(root, { ...same, country: null, email: `other@${same.subdomain}.example` }, starters),
  ])
  expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('companies are found by name, subdomain and state, page by page', async ({ world }) => {
  const root = await superAdmin(world)
  const mark = unique()
  const ids: number[] = []
  for (const name of ['beta', 'Alpha', 'Gamma'])
    ids.push(await createCompany(root, { ...wanted(), company: `${mark} ${name}`, country: null }, starters))
  const names = async (filter: Parameters<typeof listCompanies>[1]) =>
    (await listCompanies(root, { words: mark, ...filter })).map(one => one.name.slice(mark.length + 1))
  expect(await names({})).toEqual(['Alpha', 'beta', 'Gamma'])
  expect(await names({ limit: 1, after: ids[1] })).toEqual(['beta'])
  await suspendCompany(root, ids[0]!)
  expect(await names({ state: 'suspended' })).toEqual(['beta'])
  expect(await names({ state: 'open' })).toEqual(['Alpha', 'Gamma'])
  await reopenCompany(root, ids[0]!)
  expect(await names({ state: 'suspended' })).toEqual([])
  expect(await listCompanies(root, { words: '%' })).toEqual([])
  const [own] = await listCompanies(root, { words: world.organization.subdomain })
  expect(own).toMatchObject({ id: world.organization.id, people: 1, lastActivityAt: expect.any(String) })
})

test('only who runs the installation may, and not with their own company', async ({ world, other }) => {
  const root = await superAdmin(world)
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const id = other.organization.id
  for (const run of [
    () => listCompanies(admin),
    () => findCompany(admin, id),
    () => createCompany(admin, wanted(), starters),
    () => inviteAgain(admin, { organizationId: id, personId: 1, language: 'en' }),
    () => suspendCompany(admin, id),
    () => reopenCompany(admin, id),
  ])
    await expect((async () => run())()).rejects.toMatchObject({ code: 'forbidden' })
  await expect(suspendCompany(root, world.organization.id)).rejects.toMatchObject({ code: 'unprocessable' })
  await expect(suspendCompany(root, 999_999_999)).rejects.toMatchObject({ code: 'not_found' })
  await expect(reopenCompany(root, id)).rejects.toThrow('open already')
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => suspendCompany(root, id)))
  expect(all.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  const deeds = await world.sql.select().from(activities).where(eq(activities.subjectId, id))
  expect(deeds.filter(one => one.key === 'company.suspended' && one.organizationId === id)).toHaveLength(1)
})

test('of two who suspend each other’s company at once, one is left to reopen the other', async ({ world, other }) => {
  const [root, gina] = [await superAdmin(world), await superAdmin(other)]
  const both = await Promise.allSettled([
    suspendCompany(root, other.organization.id),
    suspendCompany(gina, world.organization.id),
  ])
  expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
})
