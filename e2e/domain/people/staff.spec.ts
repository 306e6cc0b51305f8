import { eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { customFieldRecords } from '@/db/schema/custom-fields'
import { assignmentRecords, people } from '@/db/schema/people'
import { expect, test, type World } from '@/e2e/fixtures'
import { actorByBasic, actorByPassword } from '@/lib/domain/credentials/queries'
import { resetPassword } from '@/lib/domain/credentials/resets'
import { removePerson, restorePerson } from '@/lib/domain/people/commands'
import { type Invited, inviteAgain, invitePerson } from '@/lib/domain/people/inviting'
import { listRegister } from '@/lib/domain/people/register'
import { reviseCustomFields, revisePerson } from '@/lib/domain/people/revising'
import { findStaffFile } from '@/lib/domain/people/staff-file'

// What administrators do with people: invite, change, let go, bring back; and what nobody may do.

const address = '203.0.113.9'
const good = 'nine lemon trees'

async function scene(world: World) {
  const ada = await world.person({ firstName: 'Ada', role: 'admin' })
  return { ada, boss: await world.actor(ada) }
}

const newcomer = (world: World, more: Partial<Invited> = {}): Invited => ({
  firstName: 'Nina',
  lastName: 'Berg',
  email: `nina@${world.organization.subdomain}.example`,
  role: 'employee',
  managerId: null,
  departmentId: null,
  locationId: null,
  jobId: null,
  employeeClassId: null,
  dateHired: '2026-01-12',
  ...more,
})

const workOf = async (world: World, id: number) =>
  (await world.sql.select().from(assignmentRecords).where(eq(assignmentRecords.personId, id)))[0]!

const standings = async (boss: Parameters<typeof listRegister>[0], standing?: 'active' | 'invited' | 'left') =>
  (await listRegister(boss, { standing }, { limit: 50 })).map(one => [one.displayName, one.standing])

test('who is invited chooses a password by the mail and is in; asked again, the first link ends', async ({ world }) => {
  const { ada, boss } = await scene(world)
  const [team, place, job] = [
    await world.department('Sales'),
    await world.location('Berlin'),
    await world.job('Designer'),
  ]
  const nina = await invitePerson(
    boss,
    newcomer(world, {
      managerId: ada.id,
      departmentId: team.id,
      locationId: place.id,
      jobId: job.id,
      role: 'moderator',
    }),
  )
  expect(nina).toMatchObject({ username: 'nina', displayName: 'Nina Berg', role: 'moderator', hi5Balance: 5 })
  expect(await workOf(world, nina.id)).toMatchObject({
    managerId: ada.id,
    departmentId: team.id,
    dateHired: '2026-01-12',
  })
  const [mail] = await world.waitForMail(nina.email)
  expect(mail!.subject).toContain(world.organization.name)
  expect(mail!.text).toContain('nina')
  const keyIn = (text: typeof mail) => new URL(world.linkIn(text!, '/reset')).searchParams.get('key')!
  expect(await standings(boss, 'invited')).toEqual([['Nina Berg', 'invited']])

  await expect(inviteAgain(boss, nina.id)).rejects.toMatchObject({ code: 'unprocessable' })
  await world.sql.update(people).set({ invitedAt: sql`now() - interval '2 minutes'` }).where(eq(people.id, nina.id))
  await inviteAgain(boss, nina.id)
  const [, second] = await world.waitForMail(nina.email, { count: 2 })
  const set = (key: string) => resetPassword({ email: nina.email, key, password: good, address })
  await expect(set(keyIn(mail))).rejects.toMatchObject({ code: 'unprocessable' })
  await set(keyIn(second))
  expect((await actorByPassword(nina.email, good, address)).personId).toBe(nina.id)
  expect(await standings(boss, 'invited')).toEqual([])
  await expect(inviteAgain(boss, nina.id)).rejects.toMatchObject({ code: 'unprocessable' })
})

test('an invitation is refused where something is taken, not there, or not theirs to give', async ({
  world,
  other,
}) => {
  const { ada, boss } = await scene(world)
  const stranger = await other.person()
  const gone = await world.person({ deletedAt: new Date() })
  const theirs = await other.department('Theirs')
  const refused = (more: Partial<Invited>) => expect(invitePerson(boss, newcomer(world, more)))
  await refused({ email: stranger.email.toUpperCase() }).rejects.toMatchObject({ fields: { email: 'is taken' } })
  await refused({ username: ada.username.toUpperCase() }).rejects.toMatchObject({ fields: { username: 'is taken' } })
  await refused({ firstName: '', email: 'x', dateHired: 'soon' }).rejects.toMatchObject({
    fields: { firstName: /./, email: /./, dateHired: /./ },
  })
  for (const managerId of [gone.id, stranger.id])
    await refused({ managerId }).rejects.toMatchObject({ fields: { managerId: /no active colleague/ } })
  await refused({ departmentId: theirs.id }).rejects.toMatchObject({ fields: { departmentId: /no department/ } })
  await refused({ role: 'super_admin' }).rejects.toMatchObject({ code: 'forbidden' })
  const mod = await world.actor(await world.person({ role: 'moderator' }))
  await expect(invitePerson(mod, newcomer(world))).rejects.toMatchObject({ code: 'forbidden' })
  // Of many at once with one address one comes in.
  const many = await Promise.allSettled(Array.from({ length: 6 }, () => invitePerson(boss, newcomer(world))))
  expect(many.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  const again = await invitePerson(
    boss,
    newcomer(world, { email: `nina@elsewhere-${world.organization.subdomain}.example` }),
  )
  expect(again.username).toBe(again.email)
})

test('changes are kept with what was before; nobody overwrites what they have not seen', async ({ world, other }) => {
  const { ada, boss } = await scene(world)
  const emi = await world.person({ firstName: 'Emi', lastName: 'Ito', managerId: ada.id })
  const seen = (await findStaffFile(boss, emi.id)).modifiedAt
  await revisePerson(
    boss,
    emi.id,
    { lastName: 'Sato', role: 'moderator', employeeNumber: '7', managerId: null },
    { seen },
  )
  const file = await findStaffFile(boss, emi.id)
  expect(file).toMatchObject({ lastName: 'Sato', role: 'moderator', employeeNumber: '7', manager: null })
  await expect(revisePerson(boss, emi.id, { lastName: 'Mori' }, { seen })).rejects.toMatchObject({ code: 'mismatch' })
  const deeds = await world.sql.select().from(activities).where(eq(activities.organizationId, emi.organizationId))
  expect(deeds.map(one => [one.key, one.data])).toEqual([
    ['person.appointed', { from: 'employee', to: 'moderator' }],
    [
      'person.revised',
      {
        changed: {
          lastName: ['Ito', 'Sato'],
          role: ['employee', 'moderator'],
          employeeNumber: [null, '7'],
          managerId: [ada.id, null],
        },
      },
    ],
  ])
  // The same once more changes nothing, and is no deed.
  await revisePerson(boss, emi.id, { lastName: 'Sato' })
  expect((await findStaffFile(boss, emi.id)).modifiedAt).toEqual(file.modifiedAt)
  const stranger = await other.person()
  await expect(revisePerson(boss, stranger.id, { lastName: 'X' })).rejects.toMatchObject({ code: 'not_found' })
  await expect(revisePerson(await world.actor(emi), emi.id, { lastName: 'X' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  const root = await world.person({ role: 'super_admin' })
  await expect(revisePerson(boss, root.id, { email: 'mine@x.example' })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(revisePerson(boss, ada.id, { role: 'employee' })).rejects.toMatchObject({ code: 'unprocessable' })
})

test('nobody comes to report to themselves, though two change it at once', async ({ world }) => {
  const { boss } = await scene(world)
  const top = await world.person()
  const middle = await world.person({ managerId: top.id })
  const low = await world.person({ managerId: middle.id })
  for (const managerId of [top.id, middle.id, low.id])
    await expect(revisePerson(boss, top.id, { managerId })).rejects.toMatchObject({
      fields: { managerId: /themselves/ },
    })
  const [one, two] = [await world.person(), await world.person()]
  const both = await Promise.allSettled([
    revisePerson(boss, one.id, { managerId: two.id }),
    revisePerson(boss, two.id, { managerId: one.id }),
  ])
  expect(both.map(done => done.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('who goes hands their reports over, signs in no more, and may come back without their keys', async ({ world }) => {
  const { ada, boss } = await scene(world)
  const max = await world.person({ firstName: 'Max', managerId: ada.id })
  const [emi, ben] = [await world.person({ managerId: max.id }), await world.person({ managerId: max.id })]
  const low = await world.person({ managerId: emi.id })
  await expect(removePerson(boss, max.id, { reportsTo: max.id })).rejects.toMatchObject({
    fields: { reportsTo: /else/ },
  })
  // Whoever takes over stands below one of them: that one moves up.
  await removePerson(boss, max.id, { reportsTo: low.id })
  expect(await Promise.all([emi, ben, low].map(async one => (await workOf(world, one.id)).managerId))).toEqual([
    ada.id,
    low.id,
    emi.id,
  ])
  await expect(actorByPassword(max.email, max.password, address)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await standings(boss, 'left')).toEqual([[max.displayName, 'left']])
  await restorePerson(boss, max.id)
  await restorePerson(boss, max.id)
  expect((await actorByPassword(max.email, max.password, address)).personId).toBe(max.id)
  const [user, key] = Buffer.from(max.basic.slice(6), 'base64').toString().split(':')
  await expect(actorByBasic(user!, key!, address)).rejects.toMatchObject({ code: 'unauthenticated' })
  const deeds = await world.sql.select().from(activities).where(eq(activities.subjectId, max.id))
  const ofPeople = deeds.filter(one => one.organizationId === max.organizationId && one.subjectType === 'person')
  const changes = ofPeople.map(one => one.key).filter(key => key.startsWith('person.'))
  expect(changes).toEqual(['person.removed', 'person.restored'])
})

test('fields of the company’s own are noted, changed and emptied; another company’s are not', async ({
  world,
  other,
}) => {
  const { ada, boss } = await scene(world)
  const [size, bike] = [await world.customField({ name: 'Size' }), await world.customField({ name: 'Bike' })]
  const theirs = await other.customField()
  await reviseCustomFields(
    boss,
    ada.id,
    new Map([
      [size.id, ' XL '],
      [bike.id, '7'],
    ]),
  )
  await reviseCustomFields(
    boss,
    ada.id,
    new Map([
      [size.id, 'L'],
      [bike.id, ''],
    ]),
  )
  const noted = await world.sql.select().from(customFieldRecords).where(eq(customFieldRecords.personId, ada.id))
  expect(noted.map(one => [one.customFieldId, one.content])).toEqual([[size.id, 'L']])
  await expect(reviseCustomFields(boss, ada.id, new Map([[theirs.id, 'x']]))).rejects.toMatchObject({ code: 'invalid' })
})
