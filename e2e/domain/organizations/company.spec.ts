import { and, eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { organizations } from '@/db/schema/organizations'
import { expect, test } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { listLastChanges } from '@/lib/domain/activity/last-changes'
import { renewHi5Balances } from '@/lib/domain/organizations/commands'
import { findCompany, stampOf } from '@/lib/domain/organizations/company'
import { addDomain, listDomains, removeDomain } from '@/lib/domain/organizations/domains'
import { chooseLogo, removeLogo } from '@/lib/domain/organizations/logo'
import { reviseCompany } from '@/lib/domain/organizations/revising'
import { openPicture } from '@/lib/domain/pictures/queries'
import { readStoredFile } from '@/lib/storage'

// What holds for a whole company: administrators change it, part by part, and it is known who did.

const admin = { role: 'admin' } as const

test('a part is changed by an administrator, on the record with before and after', async ({ world }) => {
  const ada = await world.person({ ...admin, displayName: 'Ada' })
  const actor = await world.actor(ada)
  await reviseCompany(actor, 'name', { name: 'Acme & Co' })
  expect(await findCompany(actor)).toMatchObject({ name: 'Acme & Co' })
  const own = and(eq(activities.organizationId, world.organization.id), eq(activities.key, 'company_name.revised'))
  const [deed] = await world.sql.select().from(activities).where(own)
  expect(deed).toMatchObject({ data: { changed: { name: [world.organization.name, 'Acme & Co'] } } })
  const changes = await listLastChanges(actor, ['company_name.revised', 'company_clock.revised'])
  expect([...changes]).toMatchObject([['company_name.revised', { by: 'Ada' }]])
})

test('nobody else may, and nothing that a company cannot be is kept', async ({ world }) => {
  const ada = await world.actor(await world.person(admin))
  for (const role of ['employee', 'moderator'] as const) {
    const other = await world.actor(await world.person({ role }))
    for (const attempt of [
      () => reviseCompany(other, 'name', { name: 'Mine' }),
      () => addDomain(other, 'mine.example'),
      () => chooseLogo(other, new Uint8Array()),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
    expect(() => listDomains(other)).rejects.toMatchObject({ code: 'forbidden' })
  }
  const wrong = [
    ['name', { name: ' ' }],
    ['look', { colour: 'green' }],
    ['clock', { timeZone: 'Moon/Tranquility' }],
    ['leave_year', { leaveYearStart: '02-29' }],
    ['leave_year', { leaveYearStart: '04-31' }],
    ['thanks', { hi5Quota: -1 }],
    ['name', { timeZone: 'UTC' }],
  ] as const
  for (const [section, changes] of wrong)
    await expect(reviseCompany(ada, section, changes)).rejects.toMatchObject({ code: 'invalid' })
})

test('of two who change the same, the second hears of the first', async ({ world }) => {
  const ada = await world.actor(await world.person(admin))
  const seen = stampOf(await findCompany(ada), 'thanks')
  const tries = await Promise.allSettled([3, 4].map(hi5Quota => reviseCompany(ada, 'thanks', { hi5Quota }, { seen })))
  expect(tries.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(tries.find(one => one.status === 'rejected')).toMatchObject({ reason: { code: 'mismatch' } })
  // Another part is another matter.
  await reviseCompany(ada, 'name', { name: 'Elsewhere' }, { seen: stampOf(await findCompany(ada), 'name') })
})

test('another clock or another period gives nobody hi5s twice', async ({ world }) => {
  const ada = await world.actor(await world.person(admin))
  const eli = await world.person()
  await renewHi5Balances(world.organization.id)
  await world.sql.execute(`update people set hi5_balance = 1 where id = ${eli.id}`)
  await reviseCompany(ada, 'thanks', { hi5Period: 'monthly', hi5Quota: 9 })
  await reviseCompany(ada, 'clock', { timeZone: 'Pacific/Auckland' })
  await reviseCompany(ada, 'thanks', { hi5Period: 'weekly' })
  expect(await renewHi5Balances(world.organization.id)).toBe(false)
  expect(await world.personNow(eli.id)).toMatchObject({ hi5Balance: 1 })
  // The week after, the new number comes.
  await world.sql
    .update(organizations)
    .set({ hi5PeriodStart: new Date(Date.now() - 14 * 86_400_000) })
    .where(eq(organizations.id, world.organization.id))
  expect(await renewHi5Balances(world.organization.id)).toBe(true)
  expect(await world.personNow(eli.id)).toMatchObject({ hi5Balance: 9 })
})

test('a domain belongs to one company, and never to a public provider', async ({ world, other }) => {
  const ada = await world.actor(await world.person(admin))
  const gina = await other.actor(await other.person(admin))
  const domain = `${world.organization.subdomain}.example`
  expect(await addDomain(ada, ` https://${domain.toUpperCase()}/about `)).toBe(domain)
  expect(await listDomains(ada)).toEqual([{ domain, people: 1 }])
  const refused = [
    [ada, domain, 'is on the list already'],
    [gina, domain, 'belongs to another company here'],
    [ada, 'gmail.com', 'is of a public mail provider, where anybody gets an address'],
    [ada, 'mail.yahoo.co.uk', 'is of a public mail provider, where anybody gets an address'],
    [ada, 'localhost', 'must be a domain such as example.com'],
    [ada, 'exa mple.com', 'must be a domain such as example.com'],
    [ada, '', 'must be a domain such as example.com'],
  ] as const
  for (const [who, text, why] of refused)
    await expect(addDomain(who, text)).rejects.toMatchObject({ code: 'invalid', fields: { domain: why } })
  await expect(removeDomain(gina, domain)).rejects.toMatchObject({ code: 'not_found' })
  await removeDomain(ada, domain)
  expect(await addDomain(gina, domain)).toBe(domain)
})

test('a logo is kept as a PNG, seen by the company alone, and forgotten when it goes', async ({ world, other }) => {
  const ada = await world.actor(await world.person(admin))
  const first = await chooseLogo(ada, await meadow(1600, 400))
  const colleague = await world.actor(await world.person())
  expect(await openPicture(colleague, first)).toMatchObject({ contentType: 'image/png' })
  const stranger = await other.actor(await other.person())
  await expect(openPicture(stranger, first)).rejects.toMatchObject({ code: 'not_found' })
  const second = await chooseLogo(ada, await meadow(300, 300))
  await expect.poll(() => readStoredFile(first)).toBeNull()
  await expect(chooseLogo(ada, Buffer.from('<svg/>'))).rejects.toMatchObject({ code: 'invalid' })
  expect(await findCompany(ada)).toMatchObject({ logo: second })
  await removeLogo(ada)
  expect(await findCompany(ada)).toMatchObject({ logo: null })
  await expect.poll(() => readStoredFile(second)).toBeNull()
})
