import { and, eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { expect, test, type World } from '@/e2e/fixtures'
import { type AuditFilter, exportDeeds, listDeeds } from '@/lib/domain/activity/audit'
import { recordActivity } from '@/lib/domain/activity/commands'
import type { PersonActor } from '@/lib/domain/actor'
import { removeCandidate } from '@/lib/domain/candidates/commands'
import { signInByPassword } from '@/lib/domain/credentials/sign-in'
import { reviseRecognition } from '@/lib/domain/recognitions/commands'

// The record of who did what to what, when, and from where.

const admin = async (world: World) => world.actor(await world.person({ role: 'admin' }))
const keysOf = async (actor: PersonActor, filter: AuditFilter = {}) =>
  (await listDeeds(actor, filter, { limit: 100 })).map(deed => deed.key)
const deed = (key: string, subjectId = 1) => ({ key, subjectType: 'value', subjectId })

test('nobody can change or delete a line, whoever holds the database’s keys', async ({ world }) => {
  const ada = await admin(world)
  await recordActivity(world.sql, ada, deed('value.created'))
  const own = eq(activities.organizationId, world.organization.id)
  const refused = { cause: { message: 'The audit log is only ever added to' } }
  await expect(world.sql.update(activities).set({ key: 'value.revised' }).where(own)).rejects.toMatchObject(refused)
  await expect(world.sql.delete(activities).where(own)).rejects.toMatchObject(refused)
  await expect(world.sql.execute(sql`truncate activities`)).rejects.toMatchObject(refused)
  expect(await keysOf(ada)).toEqual(['value.created'])
})

test('the erasure of a candidate empties their story’s details and addresses, and nothing else', async ({ world }) => {
  const root = await world.recruiter('root')
  await world.firm()
  const candidate = await world.candidate(root, {})
  const actor = { ...(await world.actor(root)), origin: { source: 'vitay', address: '198.51.100.7' } }
  const told = {
    key: 'candidate.revised',
    subjectType: 'candidate',
    subjectId: candidate.id,
    candidateId: candidate.id,
  }
  await recordActivity(world.sql, actor, { ...told, data: { changed: ['phone'] } })
  const ofCandidate = eq(activities.candidateId, candidate.id)
  const erase = (change: object) =>
    world.sql.transaction(async tx => {
      await tx.execute(sql`select set_config('laurel.erased_candidate', ${String(candidate.id)}, true)`)
      await tx.update(activities).set(change).where(ofCandidate)
    })
  await expect(erase({ data: {}, address: null, actorId: null })).rejects.toThrow()
  await expect(erase({ data: { changed: [] }, address: null })).rejects.toThrow()
  await removeCandidate(actor, candidate.uuid, true)
  const [row] = await world.sql.select().from(candidates).where(eq(candidates.id, candidate.id))
  expect(row!.anonymisedAt).not.toBeNull()
  const [line] = await world.sql
    .select()
    .from(activities)
    .where(and(ofCandidate, eq(activities.key, told.key)))
  expect(line).toMatchObject({ data: {}, address: null, actorId: root.id, source: 'vitay' })
})

test('a deed says from where it came; a job’s is the system’s', async ({ world }) => {
  const ada = { ...(await admin(world)), origin: { source: 'web', address: '203.0.113.5' } }
  await recordActivity(world.sql, ada, deed('value.created'))
  const system = { kind: 'system', organization: { id: world.organization.id } } as const
  await recordActivity(world.sql, system, deed('value.revised'))
  const [second, first] = await listDeeds(ada, {}, { limit: 10 })
  expect(first).toMatchObject({ actor: ada.displayName, source: 'web', address: '203.0.113.5', token: null })
  expect(second).toMatchObject({ actor: null, source: 'system', address: null })
})

test('signing in is recorded, and so is a wrong password of somebody who is known', async ({ world }) => {
  const [ada, emi] = [await admin(world), await world.person()]
  const claim = { identifier: emi.email, password: emi.password, address: 'fd00:6e:3::1' }
  await signInByPassword(claim, null)
  await expect(signInByPassword({ ...claim, password: 'wrong' }, null)).rejects.toThrow()
  await expect(signInByPassword({ ...claim, identifier: 'nobody@nowhere.example' }, null)).rejects.toThrow()
  await expect.poll(() => keysOf(ada, { kind: 'sign_in' })).toEqual(['sign_in.failed', 'sign_in.succeeded'])
  const [failed, signedIn] = await listDeeds(ada, { kind: 'sign_in' }, { limit: 10 })
  expect(signedIn).toMatchObject({ actorId: emi.id, source: 'web', address: claim.address, data: { by: 'password' } })
  // Who it was is not known, only whose account.
  expect(failed).toMatchObject({ actorId: null, subjectId: emi.id, source: 'web', address: claim.address })
})

test('it is narrowed by person, kind, subject, source and days of the company’s clock', async ({ world }) => {
  await world.sql.execute(sql`update organizations set time_zone = 'Asia/Tokyo' where id = ${world.organization.id}`)
  const ada = await admin(world)
  const emi = {
    ...(await world.actor(await world.person({ displayName: 'Émilie Noël' }))),
    origin: { source: 'Payroll', address: null },
  }
  await recordActivity(world.sql, ada, deed('value.created', 7))
  await recordActivity(world.sql, ada, deed('value.revised', 8))
  await recordActivity(world.sql, emi, deed('leave.requested', 9))
  await world.sql.insert(activities).values({
    organizationId: world.organization.id,
    ...deed('leave.approved', 10),
    // In Tokyo it is the 2nd already.
    createdAt: new Date('2026-03-01T15:30:00Z'),
  })
  const found: [AuditFilter, string[]][] = [
    [{ kind: 'value' }, ['value.revised', 'value.created']],
    [{ kind: 'value.created' }, ['value.created']],
    [{ who: 'emilie no' }, ['leave.requested']],
    [{ who: '%' }, []],
    [{ personId: ada.personId }, ['value.revised', 'value.created']],
    [{ subjectType: 'value', subjectId: 8 }, ['value.revised']],
    [{ source: 'Payroll' }, ['leave.requested']],
    [{ from: '2026-03-02', to: '2026-03-02' }, ['leave.approved']],
    [{ from: '2026-03-01', to: '2026-03-01' }, []],
  ]
  const zoned = { ...ada, organization: { ...ada.organization, timeZone: 'Asia/Tokyo' } }
  for (const [filter, keys] of found) expect(await keysOf(zoned, filter), JSON.stringify(filter)).toEqual(keys)
  const [newest, ...older] = await listDeeds(ada, {}, { limit: 10 })
  expect((await listDeeds(ada, {}, { before: newest!.id, limit: 10 })).map(one => one.id)).toEqual(
    older.map(one => one.id),
  )
})

test('what is private stays so: texts of kudos, and hiring for who does not hire', async ({ world }) => {
  const [ada, mona] = [await admin(world), await world.person()]
  const { id } = await world.recognition({ giver: mona, recipients: [await world.person()], isPrivate: true })
  await reviseRecognition(await world.actor(mona), id, { text: 'Another secret' })
  const [told] = await listDeeds(ada, { kind: 'recognition.revised' }, { limit: 1 })
  expect(told!.data).not.toHaveProperty('before')

  const root = await world.recruiter('root', { role: 'admin' })
  const candidate = await world.candidate(root, {})
  await recordActivity(world.sql, ada, {
    key: 'candidate.revised',
    subjectType: 'candidate',
    subjectId: candidate.id,
    candidateId: candidate.id,
    data: { changed: ['phone'] },
  })
  const seenBy = async (actor: PersonActor) => (await listDeeds(actor, { kind: 'candidate' }, { limit: 1 }))[0]!.data
  expect(await seenBy(ada)).toEqual({})
  await world.firm()
  expect(await seenBy(await world.actor(root))).toEqual({ changed: ['phone'] })
})

test('only administrators read it, each of their own company; taking it along is recorded too', async ({
  world,
  other,
}) => {
  const ada = await admin(world)
  await recordActivity(world.sql, ada, deed('value.created'))
  for (const role of ['employee', 'moderator'] as const) {
    const nobody = await world.actor(await world.person({ role }))
    await expect(listDeeds(nobody, {}, { limit: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(exportDeeds(nobody, {})).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(await keysOf(await admin(other))).toEqual([])
  const taken: string[] = []
  for await (const batch of await exportDeeds(ada, {})) taken.push(...batch.map(one => one.key))
  expect(taken).toEqual(['audit.exported', 'value.created'])
})
