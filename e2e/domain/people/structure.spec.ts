import { expect, test } from '@/e2e/fixtures'
import { listStructure } from '@/lib/domain/people/structure'
import {
  addEntry,
  type EntryFacts,
  entryStamp,
  moveField,
  removeEntry,
  reviseEntry,
} from '@/lib/domain/people/structuring'

// What people and events are sorted by: lists that administrators keep.

const named = (name: string, more: Partial<EntryFacts> = {}): EntryFacts => ({
  name,
  country: null,
  region: null,
  timeZone: null,
  privacy: null,
  ...more,
})

test('each list says how much it is used, by those who are here now', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const [london, design, engineer] = [
    await world.location('London'),
    await world.department('Design'),
    await world.job('Engineer'),
  ]
  const intern = await world.employeeClass('Intern')
  const placed = { locationId: london.id, departmentId: design.id, employment: { employeeClassId: intern.id } }
  const eli = await world.person({ ...placed, jobId: engineer.id })
  await world.person({ ...placed, deletedAt: new Date() })
  const party = await world.eventType('Party')
  await world.event({ eventTypeId: party.id })
  await world.customField({ name: 'Shirt', records: [{ person: eli, content: 'M' }] })
  const all = await listStructure(ada)
  expect(all).toMatchObject({
    location: [{ name: 'London', uses: 1 }],
    department: [{ name: 'Design', uses: 1 }],
    job: [{ name: 'Engineer', uses: 1 }],
    employee_class: [{ name: 'Intern', uses: 1 }],
    custom_field: [{ name: 'Shirt', uses: 1, privacy: 'manager_and_employee' }],
  })
  expect(all.event_type.find(one => one.name === 'Party')).toMatchObject({ uses: 1 })
})

test('what is used, or was, stays; the rest can be deleted', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const [old, free] = [await world.department('Old'), await world.department('Free')]
  await world.person({ departmentId: old.id, deletedAt: new Date() })
  await expect(removeEntry(ada, 'department', old.id)).rejects.toMatchObject({ code: 'unprocessable' })
  await removeEntry(ada, 'department', free.id)
  await expect(removeEntry(ada, 'department', free.id)).rejects.toMatchObject({ code: 'not_found' })
  expect((await listStructure(ada)).department).toMatchObject([{ name: 'Old', uses: 0 }])
})

test('a location has a country, a region and a clock that exist', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const id = await addEntry(
    ada,
    'location',
    named('Munich', { country: 'DE', region: 'BY', timeZone: 'Europe/Berlin' }),
  )
  expect((await listStructure(ada)).location).toMatchObject([{ id, country: 'DE', region: 'BY' }])
  const wrong: [string, Partial<EntryFacts>][] = [
    ['name', { name: ' ' }],
    ['country', { country: 'XX' }],
    ['region', { country: 'DE', region: 'ZZ' }],
    ['region', { region: 'BY' }],
    ['timeZone', { timeZone: 'Moon/Base' }],
  ]
  for (const [field, facts] of wrong)
    await expect(addEntry(ada, 'location', named('Other', facts))).rejects.toMatchObject({
      fields: { [field]: expect.any(String) },
    })
})

test('two of one name are refused, also at once, and a change that crossed another', async ({ world, other }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const tries = await Promise.allSettled(['Design', 'design'].map(name => addEntry(ada, 'department', named(name))))
  expect(tries.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  const id = await addEntry(ada, 'job', named('Baker'))
  const seen = entryStamp(named('Baker'))
  await reviseEntry(ada, 'job', id, named('Chef'), { seen })
  await expect(reviseEntry(ada, 'job', id, named('Cook'), { seen })).rejects.toMatchObject({ code: 'mismatch' })
  const gina = await other.actor(await other.person({ role: 'admin' }))
  await expect(reviseEntry(gina, 'job', id, named('Mine'))).rejects.toMatchObject({ code: 'not_found' })
  const eli = await world.actor(await world.person())
  await expect(addEntry(eli, 'job', named('Boss'))).rejects.toMatchObject({ code: 'forbidden' })
})

test('fields stand in the company’s order', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  for (const name of ['Shirt', 'Shoes', 'Diet'])
    await addEntry(ada, 'custom_field', named(name, { privacy: 'everyone' }))
  const [, , diet] = (await listStructure(ada)).custom_field
  await moveField(ada, diet!.id, 'up')
  await moveField(ada, diet!.id, 'up')
  await moveField(ada, diet!.id, 'up')
  expect((await listStructure(ada)).custom_field.map(one => one.name)).toEqual(['Diet', 'Shirt', 'Shoes'])
})
