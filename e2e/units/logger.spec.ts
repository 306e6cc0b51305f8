import { expect, test } from '@playwright/test'
import { db } from '@/db'
import { people } from '@/db/schema/people'
import { asDomainError } from '@/lib/domain/errors'
import { loggedPath } from '@/lib/logged-path'
import { serializeError } from '@/lib/logger'

test('a failed query is logged without what it was asked to store', async () => {
  const secret = 'sealed-1f4c'
  const thrown = await db
    .insert(people)
    .values({ organizationId: -1, username: secret, email: secret, firstName: 'A', lastName: 'B', displayName: secret })
    .catch((error: unknown) => error)
  const line = JSON.stringify(serializeError(asDomainError(thrown).cause))
  expect(line).toContain('insert into')
  expect(line).toContain('people_organization_id')
  expect(line).not.toContain(secret)
})

test('an address is logged without its query and without the secret in it', () => {
  const secret = 'a1'.repeat(20)
  expect(loggedPath(`/respond/${secret}/check?at=2`)).toBe('/respond/…/check')
  expect(loggedPath(`/calendars/${secret}.ics`)).toBe('/calendars/….ics')
  expect(loggedPath(`/unsubscribe/%61${secret}`)).toBe('/unsubscribe/…')
  for (const path of [
    '/',
    '/hiring/candidates/3f1a6f0e-8d6b-4a54-9c1d-000000000001',
    `/attachments/view/${'0f'.repeat(16)}.png`,
  ])
    expect(loggedPath(path)).toBe(path)
})
