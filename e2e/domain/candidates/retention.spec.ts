import { eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeCase, makeRequest, tellTales } from '@/e2e/world/cases'
import type { WorldRecruiter } from '@/e2e/world/hiring'
import { removeCandidate } from '@/lib/domain/candidates/commands'
import { anonymiseOverdue } from '@/lib/domain/candidates/retention'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)

const old = (world: World, rick: WorldRecruiter, days: number) => world.candidate(rick, { modifiedAt: daysAgo(days) })

const forgotten = async (world: World, { id }: { id: number }) =>
  (await world.sql.select().from(candidates).where(eq(candidates.id, id)))[0]!.anonymisedAt !== null

test('candidates are forgotten once nothing has happened for as long as their firm keeps them', async ({
  world,
  other,
}) => {
  const rick = await world.recruiter()
  await world.firm({ retentionDays: 30 })
  const long = await old(world, rick, 31)
  const lately = await old(world, rick, 29)
  const asked = await old(world, rick, 31)
  await makeRequest(asked, { status: 'scheduled' })
  const settled = await old(world, rick, 31)
  await makeRequest(settled, { status: 'filled' })
  const lively = await old(world, rick, 31)
  const { organizationId } = rick
  const seen = { key: 'reference.opened', subjectType: 'reference', subjectId: 1, organizationId }
  await world.sql.insert(activities).values({ ...seen, candidateId: lively.id, createdAt: daysAgo(3) })
  await world.sql.insert(activities).values({ ...seen, candidateId: long.id, createdAt: daysAgo(40) })
  // The other firm keeps everybody.
  const kept = await old(other, await other.recruiter(), 4000)

  await anonymiseOverdue()
  expect(await Promise.all([long, settled].map(one => forgotten(world, one)))).toEqual([true, true])
  expect(await Promise.all([lately, asked, lively, kept].map(one => forgotten(world, one)))).toEqual(
    Array(4).fill(false),
  )
  const story = await world.sql
    .select()
    .from(activities)
    .where(eq(activities.candidateId, long.id))
    .orderBy(activities.id)
  expect(story.map(({ key, actorId, ownerType }) => [key, actorId, ownerType])).toEqual([
    ['reference.opened', null, null],
    ['candidate.removed', null, null],
    ['candidate.anonymised', null, null],
  ])
})

test('deleted ones are forgotten too, and each once however many servers look', async ({ world }) => {
  const rick = await world.recruiter()
  await world.firm({ retentionDays: 1 })
  const { candidate } = await makeCase(rick, tellTales())
  await removeCandidate(await world.actor(rick), candidate.uuid)
  await anonymiseOverdue()
  expect(await forgotten(world, candidate)).toBe(false)
  const own = eq(candidates.id, candidate.id)
  await world.sql
    .update(candidates)
    .set({ modifiedAt: daysAgo(2), deletedAt: daysAgo(2) })
    .where(own)
  // What was recorded cannot be made older: its trigger is put aside, in this transaction alone.
  await world.sql.transaction(async tx => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx
      .update(activities)
      .set({ createdAt: sql`${activities.createdAt} - interval '2 days'` })
      .where(eq(activities.candidateId, candidate.id))
  })
  await Promise.all([anonymiseOverdue(), anonymiseOverdue(), anonymiseOverdue()])
  const [row] = await world.sql.select().from(candidates).where(own)
  expect(row).toMatchObject({ firstName: 'Anonymous', deletedAt: expect.any(Date), anonymisedAt: expect.any(Date) })
  const story = await world.sql.select().from(activities).where(eq(activities.candidateId, candidate.id))
  const told = story.filter(({ key }) => key.startsWith('candidate.')).map(({ key }) => key)
  expect(told.sort()).toEqual(['candidate.added', 'candidate.anonymised', 'candidate.removed'])
})
