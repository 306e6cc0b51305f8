import { sql } from 'drizzle-orm'
import { expect, test } from '@/e2e/fixtures'
import { listCandidates } from '@/lib/domain/candidates/queries'
import { actorByBearer } from '@/lib/domain/credentials/queries'
import { listPeople } from '@/lib/domain/people/queries'
import { listRecognitions } from '@/lib/domain/recognitions/queries'
import { queriesOf, ranAs } from './planning'

test('a deep page of recognitions gathers people and values for its own rows only', async ({ world }) => {
  const giver = await world.person()
  await world.sql.execute(sql`insert into recognitions (organization_id, giver_id, text)
    select ${world.organization.id}::int, ${giver.id}::int, 'Thanks ' || n from generate_series(1, 300) n`)
  const actor = await actorByBearer(giver.bearer.replace('Bearer ', ''))
  const page = { limit: 10, offset: 200 }
  const first = await queriesOf(() => listRecognitions(actor, page))
  expect(first).toHaveLength(2) // the list, and who gave
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

const isJoin = (node: { 'Node Type': string }) => /Join|Nested Loop/.test(node['Node Type'])

test('a deep page of people is joined for its own rows only', async ({ world }) => {
  const person = await world.person()
  const { id, subdomain } = world.organization
  await world.sql.execute(sql`insert into people (organization_id, username, email, first_name, last_name, display_name)
    select ${id}::int, 'd' || n, 'd' || n || ${`@${subdomain}.example`}::text, 'Deep', 'Page', 'P' || n from generate_series(1, 300) n`)
  const actor = await actorByBearer(person.bearer.replace('Bearer ', ''))
  const page = { startsWith: 'deep', limit: 10, offset: 200 }
  const [query, ...others] = await queriesOf(() => listPeople(actor, page))
  expect(others).toEqual([])
  const nodes = await ranAs(query!)
  // However the joins are made, what is joined has been limited first.
  const limited = nodes.findIndex(node => node['Node Type'] === 'Limit')
  expect(limited).toBeGreaterThan(nodes.findIndex(isJoin))
  expect(nodes[limited]!.Plans!.filter(isJoin)).toEqual([])
  const names = (await listPeople(actor, page)).map(({ displayName }) => displayName)
  expect(names).toEqual(Array.from({ length: 10 }, (_, n) => `P${201 + n}`))
})

test('a deep page of candidates is gathered for its own rows only, and tells how many there are', async ({ world }) => {
  const root = await world.recruiter('root')
  const organization = world.organization.id
  await world.sql.execute(sql`insert into candidates (organization_id, recruiter_id, internal_id, first_name, last_name, email)
    select ${organization}::int, r.id, 'B-' || n, 'Cand', n::text, 'c' || n || '@x.example'
    from generate_series(1, 300) n, recruiters r where r.organization_id = ${organization}`)
  await world.sql.execute(sql`insert into profiles (organization_id, candidate_id)
    select organization_id, id from candidates where organization_id = ${organization}`)
  const actor = await actorByBearer(root.bearer.replace('Bearer ', ''))
  const page = { number: 21, size: 10 }
  const [query] = await queriesOf(() => listCandidates(actor, page))
  const gathered = (await ranAs(query!)).filter(node =>
    ['candidate_references', 'metadata', 'profiles'].includes(node['Relation Name'] ?? ''),
  )
  expect(Math.max(...gathered.map(node => node['Actual Loops']!))).toBeLessThanOrEqual(page.size)
  const { items, total } = await listCandidates(actor, page)
  expect(items.map(({ lastName }) => lastName)).toEqual(Array.from({ length: 10 }, (_, n) => `${100 - n}`))
  expect(total).toBe(300)
  // A page that is not full knows without counting.
  const last = await queriesOf(() => listCandidates(actor, { number: 30, size: 10 }))
  expect(last).toHaveLength(2)
  expect(await queriesOf(() => listCandidates(actor, { number: 4, size: 90 }))).toHaveLength(1)
  expect((await listCandidates(actor, { number: 4, size: 90 })).total).toBe(300)
  expect(await listCandidates(actor, { number: 40, size: 10 })).toEqual({ items: [], total: 300 })
})
