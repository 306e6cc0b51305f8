import { expect, test } from '@playwright/test'
import { db } from '@/db'
import { people } from '@/db/schema/people'
import { asDomainError } from '@/lib/domain/errors'
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
