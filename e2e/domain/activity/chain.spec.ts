import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { recordActivity } from '@/lib/domain/activity/commands'
import { sealActivities } from '@/lib/domain/activity/sealing'
import { type Head, type Misfit, verifyActivities } from '@/lib/domain/activity/verifying'
import { removeCandidate } from '@/lib/domain/candidates/commands'

// The record of deeds is closed by a chain of hashes: whoever has the database's own keys can change it, but not unnoticed.

/** What the chain of this test's company says; those of others belong to other tests. */
async function verify(world: World, known: Head[] = []) {
  const { heads, misfit } = await verifyActivities(known, world.organization.id)
  return { head: heads[0] ?? null, misfit }
}

async function deeds(world: World, count: number) {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  for (let n = 1; n <= count; n++)
    await recordActivity(world.sql, ada, {
      key: 'value.revised',
      subjectType: 'value',
      subjectId: n,
      data: { name: `v${n}` },
    })
  await sealActivities()
  const rows = await world.sql.execute<{ id: number; position: number }>(sql`select a.id, s.position from activities a
    join activity_seals s on s.activity_id = a.id where a.organization_id = ${world.organization.id} and a.key = 'value.revised' order by a.id`)
  return [...rows]
}

/** As a superuser would: past every trigger. */
const tamper = (world: World, statement: ReturnType<typeof sql>) =>
  world.sql.transaction(async tx => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(statement)
  })

const at = (row: { id: number; position: number } | undefined, why: string): Partial<Misfit> => ({
  activityId: row!.id,
  position: row!.position,
  why,
})

test('each deed has its place in the company’s chain, and the chain holds', async ({ world, other }) => {
  const rows = await deeds(world, 5)
  await deeds(other, 2)
  expect(rows).toHaveLength(5)
  const { head, misfit } = await verify(world)
  expect(misfit).toBeNull()
  expect(head!.position).toBe(rows.at(-1)!.position)
  await sealActivities({ all: true })
  expect((await verify(world)).head, 'nothing is sealed twice').toEqual(head)
})

const changes: [string, (id: number) => ReturnType<typeof sql>, string][] = [
  ['who did it', id => sql`update activities set actor_id = null where id = ${id}`, 'it, or its seal, was changed'],
  [
    'when',
    id => sql`update activities set created_at = created_at - interval '1 microsecond' where id = ${id}`,
    'it, or its seal, was changed',
  ],
  [
    'its details',
    id => sql`update activities set data = '{"name": "other"}' where id = ${id}`,
    'its details were changed',
  ],
  ['from where', id => sql`update activities set address = '203.0.113.9' where id = ${id}`, 'its details were changed'],
  [
    'its seal',
    id => sql`update activity_seals set hash = md5(hash) where activity_id = ${id}`,
    'it, or its seal, was changed',
  ],
  ['that it was', id => sql`delete from activities where id = ${id}`, 'it was deleted'],
]
for (const [what, change, why] of changes)
  test(`changed behind our back: ${what}`, async ({ world }) => {
    const rows = await deeds(world, 5)
    await tamper(world, change(rows[2]!.id))
    expect((await verify(world)).misfit).toMatchObject(at(rows[2], why))
  })

test('taken out with its seal, or emptied as if erased, it is missed too', async ({ world, other }) => {
  const rows = await deeds(world, 4)
  await tamper(world, sql`delete from activities where id = ${rows[1]!.id}`)
  await tamper(world, sql`delete from activity_seals where activity_id = ${rows[1]!.id}`)
  expect((await verify(world)).misfit).toMatchObject(at(rows[2], 'a seal before it was taken away'))

  const [, row] = await deeds(other, 3)
  await tamper(other, sql`update activities set data = '{}', address = null where id = ${row!.id}`)
  await tamper(other, sql`update activity_seals set salt = null where activity_id = ${row!.id}`)
  expect((await verify(other)).misfit).toMatchObject(at(row, 'its details were emptied without an erasure'))
})

test('the end cut off, or all of it made anew, shows against the head that was kept', async ({ world }) => {
  const rows = await deeds(world, 4)
  const { head } = await verify(world)
  const own = world.organization.id
  await tamper(world, sql`delete from activity_seals where activity_id = ${rows[3]!.id}`)
  await tamper(world, sql`delete from activities where id = ${rows[3]!.id}`)
  expect((await verify(world)).misfit, 'by itself a chain does not know how long it was').toBeNull()
  expect((await verify(world, [head!])).misfit?.why).toContain('the end is missing')

  await tamper(world, sql`delete from activity_seals where organization_id = ${own}`)
  await deeds(world, 3)
  await sealActivities({ all: true })
  expect((await verify(world, [head!])).misfit?.why).toContain('made anew')
})

test('an erasure empties the details and leaves the chain whole', async ({ world }) => {
  const root = await world.recruiter('root')
  await world.firm()
  const candidate = await world.candidate(root, {})
  const actor = await world.actor(root)
  const about = { subjectType: 'candidate', subjectId: candidate.id, candidateId: candidate.id }
  await recordActivity(world.sql, actor, { key: 'candidate.revised', ...about, data: { changed: ['phone'] } })
  await sealActivities()
  await recordActivity(world.sql, actor, { key: 'candidate.revised', ...about, data: { changed: ['email'] } })
  const { head } = await verify(world)
  await removeCandidate(actor, candidate.uuid, true)
  await sealActivities()
  const left = await world.sql.execute(sql`select s.salt is not null as salted, a.data <> '{}' as told from activities a
    join activity_seals s on s.activity_id = a.id where a.candidate_id = ${candidate.id} and a.key = 'candidate.revised' order by a.id`)
  // What was sealed before the erasure has lost its salt; what came to its seal after it never had anything in it.
  expect(left).toHaveLength(2)
  expect(left[0]).toEqual({ salted: false, told: false })
  expect(left[1]).toMatchObject({ told: false })
  expect((await verify(world, [head!])).misfit).toBeNull()
})

test('seals are only ever added to', async ({ world }) => {
  const [row] = await deeds(world, 1)
  const refused = { cause: { message: 'The seals of the audit log are only ever added to' } }
  const mine = sql`where activity_id = ${row!.id}`
  for (const change of [
    sql`update activity_seals set hash = ''`,
    sql`update activity_seals set salt = null`,
    sql`delete from activity_seals`,
  ])
    await expect(world.sql.execute(sql`${change} ${mine}`)).rejects.toMatchObject(refused)
  await expect(world.sql.execute(sql`truncate activity_seals`)).rejects.toMatchObject(refused)
})

test('sealed by several at once, while deeds come in, each deed has one place', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const deed = (subjectId: number) => ({ key: 'value.revised', subjectType: 'value', subjectId })
  await Promise.all([
    ...Array.from({ length: 40 }, (_, n) => recordActivity(world.sql, ada, deed(n))),
    ...Array.from({ length: 6 }, () => sealActivities()),
  ])
  // One that began early and ends late has a lower number than rows that are sealed already.
  await world.sql.transaction(async tx => {
    await recordActivity(tx, ada, deed(100))
    await recordActivity(world.sql, ada, deed(101))
    await sealActivities()
  })
  await sealActivities()
  const [found] = await world.sql.execute(sql`select count(*)::int as deeds, count(s.activity_id)::int as sealed,
    count(distinct s.position)::int as places, max(s.position) as last from activities a left join activity_seals s on s.activity_id = a.id
    where a.organization_id = ${world.organization.id}`)
  expect(found!.sealed).toBe(found!.deeds)
  expect(found!.places).toBe(found!.last)
  expect((await verify(world)).misfit).toBeNull()
})
