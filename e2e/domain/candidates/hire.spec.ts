import { and, eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { assignmentRecords, employeeRecords, people } from '@/db/schema/people'
import { expect, test } from '@/e2e/fixtures'
import { makeCase, tellTales } from '@/e2e/world/cases'
import { removeCandidate } from '@/lib/domain/candidates/commands'
import { hireCandidate } from '@/lib/domain/candidates/hiring'
import { findProfile } from '@/lib/domain/candidates/profiles'
import { readStoredFile } from '@/lib/storage'

test('a candidate becomes a colleague without retyping', async ({ world }) => {
  const root = await world.recruiter('root')
  const boss = await world.person()
  const actor = await world.actor(root)
  const words = tellTales()
  const { candidate, profile, picture } = await makeCase(root, words)
  const hired = await hireCandidate(actor, candidate.uuid, {
    username: 'zenobia',
    managerId: boss.id,
    startsOn: '2027-01-04',
  })
  const row = await world.personNow(hired.id)
  expect(row).toMatchObject({
    organizationId: world.organization.id,
    username: 'zenobia',
    email: words.email,
    firstName: words.first,
    lastName: words.last,
    displayName: `${words.first} ${words.last}`,
    role: 'employee',
    avatar: picture,
    hi5Balance: world.organization.hi5Quota,
  })
  const [employee] = await world.sql.select().from(employeeRecords).where(eq(employeeRecords.personId, hired.id))
  expect(employee).toMatchObject({ phone: words.phone, address1: words.street, city: words.street })
  const [employment] = await world.sql.select().from(assignmentRecords).where(eq(assignmentRecords.personId, hired.id))
  expect(employment).toMatchObject({ managerId: boss.id, dateHired: '2027-01-04', current: true })
  expect(await findProfile(actor, profile.uuid)).toMatchObject({ personUuid: row.uuid })
  const told = await world.sql
    .select({ key: activities.key })
    .from(activities)
    .where(and(eq(activities.organizationId, world.organization.id), eq(activities.actorId, root.id)))
    .orderBy(activities.id)
  expect(told.map(({ key }) => key)).toEqual(['candidate.hired', 'person.added'])

  // Forgetting the candidate leaves the colleague as they are.
  await removeCandidate(actor, candidate.uuid, true)
  expect(await world.personNow(hired.id)).toEqual(row)
  expect(await readStoredFile(picture)).not.toBeNull()
  const [forgotten] = await world.sql.select().from(candidates).where(eq(candidates.id, candidate.id))
  expect(forgotten!.personId).toBeNull()
})

test('once, by roots and administrators who see the candidate, with a name and address nobody has', async ({
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  const root = await world.actor(await world.recruiter('root'))
  const { uuid, email } = await world.candidate(rick)
  const taken = await world.person({ username: 'taken' })
  const hire = (who: typeof root, more: object = {}) => hireCandidate(who, uuid, { username: 'cara', ...more })

  const supervisor = await world.actor(await world.recruiter('supervisor'))
  const administrator = await world.actor(await world.person({ role: 'admin' }))
  const blind = await world.actor(await world.recruiter('recruiter', { role: 'admin' }))
  for (const who of [await world.actor(rick), supervisor, administrator])
    await expect(hire(who)).rejects.toMatchObject({ code: 'forbidden' })
  const stranger = await other.actor(await other.recruiter('root'))
  for (const who of [blind, stranger]) await expect(hire(who)).rejects.toMatchObject({ code: 'not_found' })
  const refused = (more: object, field: string) =>
    expect(hire(root, more)).rejects.toMatchObject({ code: 'invalid', fields: { [field]: expect.any(String) } })
  await refused({ username: 'TAKEN' }, 'username')
  await refused({ username: 'two words' }, 'username')
  await refused({ email: taken.email.toUpperCase() }, 'email')
  await refused({ email: 'nobody' }, 'email')
  await refused({ startsOn: '2027-02-30' }, 'startsOn')
  await refused({ managerId: (await other.person()).id }, 'managerId')

  const all = await Promise.allSettled(
    Array.from({ length: 8 }, (_, index) => hire(root, { username: `cara${index}`, email: `cara${index}-${email}` })),
  )
  expect(all.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  for (const one of all) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'unprocessable' })
  const hired = await world.sql
    .select()
    .from(people)
    .where(and(eq(people.organizationId, world.organization.id), eq(people.firstName, 'Cara')))
  expect(hired).toHaveLength(1)
})
