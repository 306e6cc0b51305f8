import { expect, test } from '@/e2e/fixtures'
import { as, dataOf, expectError, type Format } from './client'

// What a user's url leads to beyond users.spec.ts: classes and custom fields.

for (const format of ['json', 'xml'] as Format[]) {
  test(`employee classes: by their url (${format})`, async ({ request, world, other }) => {
    const person = await world.person()
    const { id } = await world.employeeClass('Regular <Employee>')
    const url = `/employee_classes/${id}.${format}`
    expect(await dataOf(await request.get(url, { headers: as(person) }), 'employee_class')).toEqual({
      id,
      class: 'Regular <Employee>',
      url,
      created: expect.stringMatching(/\+00:00$/),
    })
    const stranger = as(await other.person({ role: 'admin' }))
    await expectError(await request.get(url, { headers: stranger }), 404, 'NOT_FOUND', 'Invalid Employee Class')
    for (const path of ['/employee_classes', '/employee_classes/x'])
      await expectError(await request.get(`${path}.${format}`, { headers: as(person) }), 404, 'INVALID_ID')
  })

  test(`custom fields: by their url, except what only administrators read (${format})`, async ({
    request,
    world,
    other,
  }) => {
    const [person, admin] = [await world.person(), await world.person({ role: 'admin' })]
    const stranger = await other.person({ role: 'admin' })
    for (const privacy of ['everyone', 'manager_and_employee', 'administrators'] as const) {
      const { id, name } = await world.customField({ privacy })
      const url = `/custom_fields/${id}.${format}`
      const get = (who: typeof person) => request.get(url, { headers: as(who) })
      const field = { id, name, url, privacy: privacy.toUpperCase() }
      expect(await dataOf(await get(admin), 'custom_field')).toEqual(field)
      if (privacy === 'administrators') await expectError(await get(person), 403, 'ACCESS_ERROR')
      else expect(await dataOf(await get(person), 'custom_field')).toEqual(field)
      await expectError(await get(stranger), 404, 'NOT_FOUND', 'Invalid Custom Field')
    }
    for (const path of ['/custom_fields', '/custom_fields/x'])
      await expectError(await request.get(`${path}.${format}`, { headers: as(person) }), 404, 'INVALID_ID')
  })
}
