import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test, type World } from '@/e2e/fixtures'
import { compactTallies } from '@/lib/domain/insights/tallies'
import { reviewRecognition } from '@/lib/domain/moderation/commands'
import {
  deleteRecognition,
  giveRecognition,
  restoreRecognition,
  reviseRecognition,
} from '@/lib/domain/recognitions/commands'
import { giveHi5 } from '@/lib/domain/recognitions/replies'

// The tallies are kept by triggers. Whatever happens, and in whatever order, they say what counting anew would say.

type Cells = Record<string, number[]>

async function cells(world: World, source: 'kept' | 'recount'): Promise<Cells> {
  const organization = world.organization.id
  const all =
    source === 'kept'
      ? sql`select 'person ' || grain as of, since, person_id as who, null::int as value, given, given_privately, received, received_privately, hi5s
          from recognition_tallies where organization_id = ${organization}
        union all select 'value ' || grain, since, person_id, value_id, 0, 0, received, received_privately, 0
          from recognition_value_tallies where organization_id = ${organization}`
      : sql`select 'person ' || grain as of, date_trunc(grain, r.created_at at time zone o.time_zone)::date as since, r.giver_id as who, null::int as value,
            1 as given, r.is_private::int as given_privately, 0 as received, 0 as received_privately, 0 as hi5s
          from recognitions r join organizations o on o.id = r.organization_id, (values ('month'), ('week')) g(grain)
          where o.id = ${organization} and r.hidden_at is null and r.deleted_at is null
        union all select 'person ' || grain, date_trunc(grain, r.created_at at time zone o.time_zone)::date, rr.recipient_id, null, 0, 0, 1, r.is_private::int, 0
          from recognitions r join organizations o on o.id = r.organization_id
            join recognition_recipients rr on rr.organization_id = o.id and rr.recognition_id = r.id, (values ('month'), ('week')) g(grain)
          where o.id = ${organization} and r.hidden_at is null and r.deleted_at is null
        union all select 'person ' || grain, date_trunc(grain, h.created_at at time zone o.time_zone)::date, h.giver_id, null, 0, 0, 0, 0, 1
          from recognitions r join organizations o on o.id = r.organization_id join hi5s h on h.organization_id = o.id and h.recognition_id = r.id, (values ('month'), ('week')) g(grain)
          where o.id = ${organization} and r.hidden_at is null and r.deleted_at is null
        union all select 'value ' || grain, date_trunc(grain, r.created_at at time zone o.time_zone)::date, who.id, rv.value_id, 0, 0, 1, r.is_private::int, 0
          from recognitions r join organizations o on o.id = r.organization_id
            join recognition_recipients rr on rr.organization_id = o.id and rr.recognition_id = r.id
            join recognition_values rv on rv.organization_id = o.id and rv.recognition_id = r.id,
            lateral (values (rr.recipient_id), (null)) who(id), (values ('month'), ('week')) g(grain)
          where o.id = ${organization} and r.hidden_at is null and r.deleted_at is null`
  const rows = await world.sql.execute<{ cell: string; counts: number[] }>(sql`
    select concat_ws(' ', of, since, coalesce(who, 0), value) as cell,
      array[sum(given), sum(given_privately), sum(received), sum(received_privately), sum(hi5s)]::int[] as counts
    from (${all}) one group by of, since, who, value
    having sum(given) <> 0 or sum(given_privately) <> 0 or sum(received) <> 0 or sum(received_privately) <> 0 or sum(hi5s) <> 0 order by 1`)
  return Object.fromEntries(rows.map(one => [one.cell, one.counts]))
}

const expectKept = async (world: World) => expect(await cells(world, 'kept')).toEqual(await cells(world, 'recount'))

async function scene(world: World) {
  const ada = await world.actor(await world.person({ role: 'admin', hi5Balance: 1000 }))
  const people = await Promise.all([0, 1, 2, 3].map(() => world.person({ hi5Balance: 1000 })))
  const values = await Promise.all([0, 1, 2].map(() => world.value()))
  return { ada, people, values, actors: await Promise.all(people.map(one => world.actor(one))) }
}

const deed = fc.record({
  deed: fc.constantFrom(
    'give',
    'give',
    'give',
    'edit',
    'delete',
    'restore',
    'hide',
    'keep',
    'hi5',
    'move',
    'erase',
    'compact',
  ),
  who: fc.nat(3),
  whom: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }),
  values: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  which: fc.nat(20),
  flag: fc.boolean(),
})

test('whatever is given, changed, hidden, deleted, restored: the tallies equal a recount', async ({ world }) => {
  test.slow()
  const { ada, people, values, actors } = await scene(world)
  const organization = world.organization.id
  const given: number[] = []
  let done = 0
  for (const { deed: what, who, whom, values: which, which: place, flag } of fc.sample(deed, {
    numRuns: 120,
    seed: 7,
  })) {
    const actor = actors[who]!
    const recipientIds = whom.map(one => people[one]!.id).filter(id => id !== actor.personId)
    const valueIds = which.map(one => values[one]!.id)
    const id = given[place % given.length]
    const tried: Record<string, () => Promise<unknown>> = {
      give: async () => {
        const made = await giveRecognition(actor, { text: 'Thank you', recipientIds, valueIds, isPrivate: flag })
        given.push(made.id)
      },
      edit: () => reviseRecognition(ada, id!, flag ? { valueIds } : { recipientIds, valueIds }),
      delete: () => deleteRecognition(ada, id!),
      restore: () => restoreRecognition(ada, id!),
      hide: () => reviewRecognition(ada, id!, { isInappropriate: true }),
      keep: () => reviewRecognition(ada, id!, { isInappropriate: false }),
      hi5: () => giveHi5(actor, id!),
      // What no command does, and an administrator of the database may.
      move: () =>
        world.sql.execute(sql`update recognitions set created_at = created_at - interval '40 days', is_private = ${flag}
          where organization_id = ${organization} and id = ${id!}`),
      erase: () =>
        world.sql.execute(
          sql`delete from recognition_values where organization_id = ${organization} and recognition_id = ${id!}`,
        ),
      compact: () => compactTallies(),
    }
    // Some of it is refused: then nothing may change either.
    await tried[what]!().then(
      () => done++,
      () => {},
    )
  }
  expect(done).toBeGreaterThan(60)
  await expectKept(world)
  await compactTallies()
  await expectKept(world)
  const [most] = await world.sql.execute<{
    most: number
  }>(sql`select max(rows)::int as most from (select count(*) as rows
    from recognition_tallies where organization_id = ${organization} group by grain, since, person_id) cells`)
  expect(most!.most).toBe(1)
})

test('hi5s and a hiding at once, and thanks in both directions at once, leave the tallies right', async ({ world }) => {
  const { ada, people, actors } = await scene(world)
  const gifts = await Promise.all(
    [0, 1, 2].map(() =>
      giveRecognition(actors[0]!, { text: 'Thank you', recipientIds: [people[1]!.id], valueIds: [] }),
    ),
  )
  await Promise.allSettled([
    ...gifts.flatMap(({ id }) => [
      giveHi5(actors[2]!, id),
      giveHi5(actors[3]!, id),
      reviewRecognition(ada, id, { isInappropriate: true }),
    ]),
    ...[0, 1, 2, 3].map(n =>
      giveRecognition(actors[n % 2]!, {
        text: 'And you',
        recipientIds: [people[(n + 1) % 2]!.id, people[2]!.id],
        valueIds: [],
      }),
    ),
  ])
  await expectKept(world)
})

test('a recognition that is taken out of the database is taken out of the tallies; another time zone counts anew', async ({
  world,
}) => {
  const { people, values } = await scene(world)
  const [one, other] = [people[0]!, people[1]!]
  const told = { giver: one, recipients: [other], values: [values[0]!], hi5s: [people[2]!] }
  // Already May in Auckland.
  await world.recognition({ ...told, createdAt: new Date('2026-04-30T18:00:00Z') })
  const { id } = await world.recognition({ ...told, createdAt: new Date('2026-03-10T12:00:00Z') })
  const organization = world.organization.id
  await world.sql.execute(sql`delete from hi5s where organization_id = ${organization} and recognition_id = ${id}`)
  await world.sql.execute(sql`delete from recognitions where organization_id = ${organization} and id = ${id}`)
  await expectKept(world)
  expect(Object.keys(await cells(world, 'kept')).some(cell => cell.includes('2026-04-01'))).toBe(true)
  await world.sql.execute(sql`update organizations set time_zone = 'Pacific/Auckland' where id = ${organization}`)
  await expectKept(world)
  expect(Object.keys(await cells(world, 'kept')).some(cell => cell.includes('2026-04-01'))).toBe(false)
})
