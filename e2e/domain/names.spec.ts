import { and, eq } from 'drizzle-orm'
import { inOneTransaction, transaction } from '@/db'
import { assignmentRecords, jobs, people } from '@/db/schema/people'
import { values } from '@/db/schema/values'
import { expect, test, type World } from '@/e2e/fixtures'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { listLeaveRequests } from '@/lib/domain/leave/queries'
import { listRecognitions } from '@/lib/domain/recognitions/queries'

// Names that a process remembers for its lists are those of now, whoever changed them and however.

async function thanked(world: World) {
  const [giver, receiver] = [await world.person({ firstName: 'Gil' }), await world.person({ firstName: 'Rea' })]
  const value = await world.value({ name: 'Care' })
  await world.recognition({ giver, recipients: [receiver], text: 'Thank you', values: [value] })
  const actor = await world.actor(giver)
  const read = async () => (await listRecognitions(actor, { limit: 5 }))[0]!
  const rename = (firstName: string) =>
    transaction(actor, tx =>
      tx
        .update(people)
        .set({ firstName })
        .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, receiver.id))),
    )
  return { actor, receiver, value, read, rename }
}

test('a new name, another job and a value’s other name are in the next list', async ({ world }) => {
  const { actor, receiver, value, read, rename } = await thanked(world)
  expect((await read()).recipients[0]).toMatchObject({ firstName: 'Rea', title: null })
  expect((await read()).values[0]).toMatchObject({ name: 'Care' })

  await rename('Thea')
  expect((await read()).recipients[0]!.firstName).toBe('Thea')

  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const [job] = await tx.insert(jobs).values({ organizationId, title: 'Pilot' }).returning()
    const theirs = and(
      eq(assignmentRecords.organizationId, organizationId),
      eq(assignmentRecords.personId, receiver.id),
    )
    const changed = await tx.update(assignmentRecords).set({ jobId: job!.id }).where(theirs).returning()
    if (changed.length === 0)
      await tx.insert(assignmentRecords).values({ organizationId, personId: receiver.id, jobId: job!.id })
  })
  expect((await read()).recipients[0]!.title).toBe('Pilot')
  await transaction(actor, tx =>
    tx.update(jobs).set({ title: 'Captain' }).where(eq(jobs.organizationId, organizationId)),
  )
  expect((await read()).recipients[0]!.title).toBe('Captain')

  await transaction(actor, tx => tx.update(values).set({ name: 'Kindness' }).where(eq(values.id, value.id)))
  expect((await read()).values[0]!.name).toBe('Kindness')
})

test('each of many names in a row is there as soon as it is written, while others read', async ({ world }) => {
  const { read, rename } = await thanked(world)
  let reading = true
  const others = Array.from({ length: 4 }, async () => {
    while (reading) await read()
  })
  for (let n = 0; n < 40; n++) {
    await rename(`Name ${n}`)
    expect((await read()).recipients[0]!.firstName).toBe(`Name ${n}`)
  }
  reading = false
  await Promise.all(others)
})

test('what a transaction takes back was never known', async ({ world }) => {
  const { actor, read, rename } = await thanked(world)
  await read()
  const gone = inOneTransaction(actor, async () => {
    await rename('Nobody')
    expect((await read()).recipients[0]!.firstName).toBe('Nobody')
    throw new Error('taken back')
  })
  await expect(gone).rejects.toThrow('taken back')
  expect((await read()).recipients[0]!.firstName).toBe('Rea')
  await rename('Somebody')
  expect((await read()).recipients[0]!.firstName).toBe('Somebody')
})

test('two who change names of one company at once, each what the other changes next, both end', async ({ world }) => {
  const { actor, read, receiver } = await thanked(world)
  const giver = actor.personId
  const rename = (ids: number[], firstName: string) =>
    transaction(actor, async tx => {
      for (const id of ids) await tx.update(people).set({ firstName }).where(eq(people.id, id))
    })
  for (let n = 0; n < 10; n++)
    await Promise.all([rename([giver, receiver.id], `A${n}`), rename([receiver.id], `B${n}`)])
  await rename([giver, receiver.id], 'Zoe')
  expect(await read()).toMatchObject({ giver: { firstName: 'Zoe' }, recipients: [{ firstName: 'Zoe' }] })
})

test('lists of leave know the names of now, too, though a transaction ends in another scope than it changed names in', async ({
  world,
}) => {
  const away = await world.person({ firstName: 'Ava' })
  const actor = await world.actor(away)
  const leaveType = await world.leaveType()
  await createLeaveRequest(actor, { leaveTypeId: leaveType.id, startDate: '2031-03-04', endDate: '2031-03-04' })
  const read = async () => (await listLeaveRequests(actor))[0]!.person.firstName
  expect(await read()).toBe('Ava')
  const installation = 0
  await inOneTransaction(installation, () =>
    transaction(actor, tx => tx.update(people).set({ firstName: 'Eva' }).where(eq(people.id, away.id))),
  )
  expect(await read()).toBe('Eva')
})
