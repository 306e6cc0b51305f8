import { and, eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { referenceReadings } from '@/db/schema/hiring-evidence'
import { candidateReferences } from '@/db/schema/references'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeAnswered } from '@/e2e/world/answered'
import { reportOnCandidate } from '@/lib/domain/documents/reports'
import { refereeByLink } from '@/lib/domain/hiring/links'
import { listAnswers } from '@/lib/domain/references/answers'
import { listCaseAnswers } from '@/lib/domain/references/case-queries'
import { correctOwnDetails } from '@/lib/domain/references/own-details'
import { listReadings } from '@/lib/domain/references/readings'
import { eraseOwnReference, findRights } from '@/lib/domain/references/rights'

// What a referee may ask of whoever holds what they said: who has read it, until when, and is it right.

async function answered(world: World) {
  const rita = await world.recruiter('recruiter', { firstName: 'Rita', lastName: 'Roe' })
  const cara = await world.candidate(rita)
  const request = await world.referenceRequest(cara, { status: 'filled' })
  const mona = await makeAnswered(cara, { requestId: request.id, firstName: 'Mona', ratings: [4, 4] })
  const guest = await refereeByLink(await world.refereeLink(mona, 'rights'), 'rights')
  const readers = async () => (await listReadings(mona.organizationId, mona.id)).map(one => one.name)
  return { rita, cara, request, mona, guest, readers }
}

test('whoever reads answers is noted once: by themselves, with the case, as a document', async ({ world, other }) => {
  const { rita, cara, mona, readers } = await answered(world)
  const sue = await world.recruiter('supervisor', { firstName: 'Sue', lastName: 'Sun' })
  const root = await world.recruiter('root', { firstName: 'Rhea', lastName: 'Root' })
  expect(await readers()).toEqual([])
  await listAnswers(await world.actor(rita), mona.uuid)
  await listCaseAnswers(await world.actor(rita), cara.uuid)
  await listCaseAnswers(await world.actor(sue), cara.uuid)
  await reportOnCandidate(await world.actor(root), cara.uuid)
  expect(await readers()).toEqual(['Rita Roe', 'Sue Sun', 'Rhea Root'])

  // Who does not see them, reads nothing; nor does anybody read what was not answered.
  const stranger = await other.recruiter('root')
  const colleague = await world.recruiter()
  for (const actor of [await other.actor(stranger), await world.actor(colleague)]) {
    expect(await listAnswers(actor, mona.uuid)).toEqual([])
    expect(await listCaseAnswers(actor, cara.uuid)).toEqual([])
  }
  const waiting = await world.reference(cara)
  await reportOnCandidate(await world.actor(root), cara.uuid)
  expect(await listReadings(waiting.organizationId, waiting.id)).toEqual([])
  expect(await readers()).toHaveLength(3)
})

test('the last time is kept to within an hour, the first for good', async ({ world }) => {
  const { rita, mona } = await answered(world)
  const actor = await world.actor(rita)
  const ofMona = and(
    eq(referenceReadings.organizationId, mona.organizationId),
    eq(referenceReadings.referenceId, mona.id),
  )
  await listAnswers(actor, mona.uuid)
  const before = new Date(Date.now() - 59 * 60_000)
  await world.sql.update(referenceReadings).set({ firstReadAt: before, lastReadAt: before }).where(ofMona)
  await listAnswers(actor, mona.uuid)
  expect(await listReadings(mona.organizationId, mona.id)).toMatchObject([{ firstReadAt: before, lastReadAt: before }])
  const long = new Date(Date.now() - 61 * 60_000)
  await world.sql.update(referenceReadings).set({ firstReadAt: long, lastReadAt: long }).where(ofMona)
  await listAnswers(actor, mona.uuid)
  const [reading] = await listReadings(mona.organizationId, mona.id)
  expect(reading!.firstReadAt).toEqual(long)
  expect(reading!.lastReadAt.getTime()).toBeGreaterThan(long.getTime())
})

test('the day of deletion counts from what happened last, and is open while somebody is waited for', async ({
  world,
}) => {
  const { cara, guest } = await answered(world)
  await world.firm({ retentionDays: null })
  expect((await findRights(guest)).keptUntil).toBeNull()
  await world.firm({ retentionDays: 30 })
  await world.sql
    .update(candidates)
    .set({ modifiedAt: new Date(Date.now() - 10 * 86_400_000) })
    .where(eq(candidates.id, cara.id))
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  expect((await findRights(guest)).keptUntil).toBe(day(20))
  await world.referenceRequest(cara)
  expect((await findRights(guest)).keptUntil).toBeNull()
})

test('a referee corrects who they are; erased, nobody has read them any more', async ({ world }) => {
  const { rita, mona, guest, readers } = await answered(world)
  const details = { firstName: 'Mona-Lisa', lastName: 'Right', company: 'Louvre', jobTitle: null }
  await correctOwnDetails(guest, details)
  await correctOwnDetails(guest, details)
  const [now] = await world.sql.select().from(candidateReferences).where(eq(candidateReferences.uuid, mona.uuid))
  expect(now).toMatchObject({ ...details, email: mona.email })
  const told = await world.sql
    .select({ key: activities.key, ownerType: activities.ownerType })
    .from(activities)
    .where(and(eq(activities.subjectUuid, mona.uuid), eq(activities.key, 'reference.revised')))
  expect(told).toEqual([{ key: 'reference.revised', ownerType: 'reference' }])

  await listAnswers(await world.actor(rita), mona.uuid)
  expect(await readers()).toHaveLength(1)
  await eraseOwnReference(guest)
  expect(await readers()).toEqual([])
  await expect(correctOwnDetails(guest, details)).rejects.toThrow('erased already')
})
