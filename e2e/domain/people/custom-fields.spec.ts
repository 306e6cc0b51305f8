import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { expect, test } from '@/e2e/fixtures'
import { findCustomField, listCustomFieldRecords } from '@/lib/domain/people/custom-fields'

test('custom fields are read by everyone, by manager and employee, or by administrators, as they say', async ({
  world,
}) => {
  const organizationId = world.organization.id
  const boss = await world.person()
  const person = await world.person({ managerId: boss.id })
  const fields = await world.sql
    .insert(customFields)
    .values(
      (['everyone', 'manager_and_employee', 'administrators'] as const).map((privacy, position) => ({
        organizationId,
        name: privacy,
        privacy,
        position,
      })),
    )
    .returning()
  await world.sql.insert(customFieldRecords).values(
    fields.map(({ id, name }) => ({
      organizationId,
      personId: person.id,
      customFieldId: id,
      content: `for ${name}`,
    })),
  )
  const read = async (reader: { email: string }) =>
    (await listCustomFieldRecords(await world.actor(reader), { id: person.id, managerId: boss.id })).map(
      one => one.content,
    )
  expect(await read(await world.person())).toEqual(['for everyone'])
  for (const reader of [person, boss]) expect(await read(reader)).toEqual(['for everyone', 'for manager_and_employee'])
  const admin = await world.person({ role: 'admin' })
  expect(await read(admin)).toHaveLength(3)
  const secret = fields[2]!.id
  expect((await findCustomField(await world.actor(admin), secret)).name).toBe('administrators')
  await expect(findCustomField(await world.actor(person), secret)).rejects.toMatchObject({ code: 'forbidden' })
})
