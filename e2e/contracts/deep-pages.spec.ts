import { sql } from 'drizzle-orm'
import { expect, test } from '@/e2e/fixtures'
import { actorByBearer } from '@/lib/domain/credentials/queries'
import { listRecognitions } from '@/lib/domain/recognitions/queries'
import { queriesOf, ranAs } from './planning'

test('a deep page of recognitions gathers people and values for its own rows only', async ({ world }) => {
  const giver = await world.person()
  await world.sql.execute(sql`insert into recognitions (organization_id, giver_id, text)
    select ${world.organization.id}::int, ${giver.id}::int, 'Thanks ' || n from generate_series(1, 300) n`)
  const actor = await actorByBearer(giver.bearer.replace('Bearer ', ''))
  const page = { limit: 10, offset: 200 }
  const queries = await queriesOf(() => listRecognitions(actor, page))
  expect(queries).toHaveLength(1)
  const gathering = (await ranAs(queries[0]!)).filter(node =>
    ['recognition_values', 'hi5s'].includes(node['Relation Name'] ?? ''),
  )
  expect(gathering.length).toBeGreaterThan(0)
  expect(Math.max(...gathering.map(node => node['Actual Loops']!))).toBeLessThanOrEqual(page.limit)
  const texts = (await listRecognitions(actor, page)).map(({ text }) => text)
  expect(texts).toEqual(Array.from({ length: 10 }, (_, n) => `Thanks ${100 - n}`))
})
