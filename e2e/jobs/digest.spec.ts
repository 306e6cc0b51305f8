import { and, eq, sql } from 'drizzle-orm'
import { digests } from '@/db/schema/notifications'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave } from '@/lib/domain/leave/deciding'
import { choose } from '@/lib/domain/notifications/choices'
import { onceAWeek } from '@/lib/domain/notifications/digest'
import { digestWeekIn, queueDueDigests } from '@/lib/domain/notifications/digest-due'
import { enqueue } from '@/lib/jobs/queue'

// The week in short, on Monday at eight where its reader is. A Monday in summer, so that zones differ from UTC.
const week = '2030-07-01'
const of = (world: World, person: WorldPerson, timeZone = 'Europe/London') => ({
  organizationId: world.organization.id,
  personId: person.id,
  week,
  timeZone,
})

/** Works off one week of one person as the queue would, and waits until that is over. */
async function digest(world: World, person: WorldPerson, times = 1) {
  await Promise.all(Array.from({ length: times }, () => enqueue(world.sql, 'digest', of(world, person))))
  const waiting = async () => {
    const jobs = await world.sql.execute(sql`select 1 from graphile_worker._private_jobs
      where (payload ->> 'personId')::int = ${person.id} and payload ->> 'week' is not null`)
    return jobs.length
  }
  await expect.poll(waiting).toBe(0)
}

test('Monday at eight comes at each place in its turn', () => {
  const at = (zone: string, moment: string) => digestWeekIn(zone, new Date(moment))
  expect(at('Europe/London', '2030-07-01T06:59:59Z')).toBeNull()
  expect(at('Europe/London', '2030-07-01T07:00:00Z')).toBe(week)
  expect(at('Asia/Tokyo', '2030-06-30T23:00:00Z')).toBe(week)
  expect(at('America/Los_Angeles', '2030-07-02T06:59:00Z')).toBe(week)
  expect(at('America/Los_Angeles', '2030-07-02T07:00:00Z')).toBeNull()
  expect(at('Nowhere/At-All', '2030-07-01T12:00:00Z')).toBeNull()
})

test('it tells of thanks, who of the team is away, what comes next and what there is to celebrate', async ({
  world,
}) => {
  const boss = await world.person({ displayName: 'Mona L' })
  const emi = await world.person({ firstName: 'Emi', managerId: boss.id })
  const eli = await world.person({ displayName: 'Eli N', managerId: boss.id, dateHired: '2026-07-03' })
  const far = await world.person({ displayName: 'Zoë Far' })
  const type = await world.leaveType({ name: 'Sick leave' })
  for (const person of [eli, far]) {
    const { id } = await createLeaveRequest(await world.actor(person), {
      leaveTypeId: type.id,
      startDate: '2030-07-02',
      endDate: '2030-07-03',
    })
    const decider = person === eli ? boss : await world.person({ role: 'admin' })
    await approveLeave(await world.actor(decider), id)
  }
  await world.event({ name: 'Summer picnic', startsAt: '2030-07-05T15:00:00', endsAt: '2030-07-05T18:00:00' })
  const createdAt = new Date('2030-06-27T12:00:00Z')
  await world.recognition({ giver: boss, recipients: [eli], text: 'You [b]held[/b] the line', createdAt })
  await world.recognition({ giver: boss, recipients: [eli], text: 'Between us', isPrivate: true, createdAt })
  await world.recognition({ giver: boss, recipients: [emi], text: 'Known already', createdAt })
  await world.recognition({ giver: boss, recipients: [far], text: 'Long ago', createdAt: new Date('2030-06-20') })

  await digest(world, emi)
  const [mail, ...more] = await world.mailsTo(emi.email)
  expect(more).toHaveLength(0)
  expect(mail!.subject).toBe(`Your week at ${world.organization.name}`)
  expect(mail!.text).toContain('> You held the line\n  – Mona L to Eli N')
  expect(mail!.text).toContain('- Eli N, Tuesday 2 July to Wednesday 3 July')
  expect(mail!.text).toContain('- Summer picnic, Friday 5 July at 15:00')
  expect(mail!.text).toContain(`- Eli N: 4 years at ${world.organization.name} on Wednesday 3 July`)
  for (const secret of ['Between us', 'Known already', 'Long ago', 'Zoë Far', 'Sick leave'])
    expect(mail!.text).not.toContain(secret)
  expect(mail!.unsubscribeUrl).toContain('/api/unsubscribe/')
})

test('in the language of its reader', async ({ world }) => {
  const emi = await world.person({ firstName: 'Emi', language: 'de' })
  await world.event({ name: 'Sommerfest', startsAt: '2030-07-05T15:00:00', endsAt: '2030-07-05T18:00:00' })
  await digest(world, emi)
  const [mail] = await world.mailsTo(emi.email)
  expect(mail!.subject).toBe(`Deine Woche bei ${world.organization.name}`)
  expect(mail!.text).toContain('Guten Morgen, Emi')
  expect(mail!.html).toContain('lang="de"')
})

test('nothing is sent when there is nothing; the week is over all the same', async ({ world }) => {
  const emi = await world.person()
  await digest(world, emi)
  expect(await world.mailsTo(emi.email)).toHaveLength(0)
  await world.event({ startsAt: '2030-07-05T15:00:00', endsAt: '2030-07-05T18:00:00' })
  await digest(world, emi)
  expect(await world.mailsTo(emi.email)).toHaveLength(0)
})

test('of many servers at once one writes it', async ({ world }) => {
  const emi = await world.person()
  await world.event({ startsAt: '2030-07-05T15:00:00', endsAt: '2030-07-05T18:00:00' })
  await digest(world, emi, 8)
  expect(await world.mailsTo(emi.email)).toHaveLength(1)
  // Also under another address.
  await world.sql.execute(sql`update people set email = ${`new-${emi.email}`} where id = ${emi.id}`)
  await digest(world, emi)
  expect(await world.mailsTo(`new-${emi.email}`)).toHaveLength(0)
})

test('two servers that try at the same moment: this process is the second', async ({ world }) => {
  const emi = await world.person()
  let written = 0
  const tries = Array.from({ length: 8 }, () =>
    onceAWeek(of(world, emi), async () => {
      written += 1
    }),
  )
  expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  expect(written).toBe(1)
  // What fails is not remembered as done.
  const eli = await world.person()
  const fails = onceAWeek(of(world, eli), () => Promise.reject(new Error('The mail could not be written')))
  await expect(fails).rejects.toThrow()
  expect(await onceAWeek(of(world, eli), async () => {})).toBe(true)
})

test('the queue gets those whose Monday has begun, who are here, and who want it; each once', async ({ world }) => {
  const tokyo = await world.location('Tokyo', { timeZone: 'Asia/Tokyo' })
  const [there, here] = [await world.person({ locationId: tokyo.id }), await world.person()]
  const [silent, left] = [
    await world.person({ locationId: tokyo.id }),
    await world.person({ locationId: tokyo.id, deletedAt: new Date() }),
  ]
  const { id: organizationId } = world.organization
  await choose({ organizationId, personId: silent.id }, { topic: 'digest', channel: 'mail', on: false })
  const looked = async (person: WorldPerson) => {
    const rows = await world.sql
      .select()
      .from(digests)
      .where(and(eq(digests.organizationId, organizationId), eq(digests.personId, person.id)))
    return rows.map(row => row.week)
  }
  const morning = new Date('2030-06-30T23:30:00Z')
  await queueDueDigests(morning)
  await queueDueDigests(morning)
  await expect.poll(() => looked(there)).toEqual([week])
  for (const one of [here, silent, left]) expect(await looked(one)).toEqual([])
})
