import type { APIRequestContext } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { dataOf, vitay } from './client'
import { ask, nominate, referee, tokenMailed } from './hiring'

// One candidate's whole case, tried by every operation from everybody who must not see it.

/** A case of which everything exists, and the ids of all its parts. */
async function aCase(request: APIRequestContext, world: World) {
  const rick = await world.recruiter()
  const client = vitay(request, rick)
  const set = await world.questionSet()
  const candidate = await world.candidate(rick)
  const shown = await dataOf(await client.get(`/v3/candidates/${candidate.uuid}`))
  const profile = shown.relationships.profile.id
  const past = { data: { attributes: { experiences: [{ company: 'Nordlicht', title: 'Engineer' }] } } }
  const experience = (await dataOf(await client.patch(`/v1/profiles/${profile}`, past))).relationships.experiences[0]
  const verifier = { first_name: 'Vera', last_name: 'Verifier', email: 'vera@nordlicht.example' }
  const verification = await dataOf(
    await client.post('/v1/verifications', { data: { attributes: verifier, relationships: { experience } } }),
  )
  const asked = await ask(request, rick, candidate)
  const nominating = await tokenMailed(world, candidate.email, 'nominate')
  const [first, second] = [referee(), referee()]
  const done = await nominate(request, rick, candidate, first)
  const responding = await tokenMailed(world, first.email as string, 'respond')
  await dataOf(
    await vitay(request).patch(`/v1/public/references/${responding}`, { data: { attributes: { opened: true } } }),
  )
  await dataOf(
    await vitay(request).post('/v1/public/references', {
      data: { id: responding, attributes: { answers: ['5', '4'] } },
    }),
  )
  const waiting = await nominate(request, rick, candidate, second)
  const waitingToken = await tokenMailed(world, second.email as string, 'respond')
  const [answer] = await world.answersOf(done.id)
  const [flag] = await dataOf(await client.get('/v1/flags', { 'filter[candidate]': candidate.uuid }))
  const ids = {
    candidate: candidate.uuid,
    profile,
    verification: verification.id,
    request: asked.id,
    done: done.id,
    waiting: waiting.id,
    answer: answer!.uuid,
    flag: flag.id,
  }
  return { rick, ids, set, nominating, waitingToken }
}

type Ids = Awaited<ReturnType<typeof aCase>>['ids']

const attributes = (values: Record<string, unknown>) => ({ data: { attributes: values } })

/** Every operation that names a part of the case, with a body that would change something. */
const operations = (ids: Ids): [method: string, path: string, body?: unknown][] => [
  ['GET', `/v3/candidates/${ids.candidate}`],
  ['PATCH', `/v3/candidates/${ids.candidate}`, attributes({ first_name: 'Mine' })],
  ['DELETE', `/v3/candidates/${ids.candidate}`, attributes({ anonymise: true })],
  ['GET', `/v1/profiles/${ids.profile}`],
  ['PATCH', `/v1/profiles/${ids.profile}`, attributes({ title: 'Mine' })],
  ['GET', `/v1/verifications/${ids.verification}`],
  ['DELETE', `/v1/verifications/${ids.verification}`],
  ['POST', `/v1/reminders/verification/${ids.verification}`],
  ['GET', `/v1/public/reference_requests/${ids.request}`],
  ['PATCH', `/v1/public/reference_requests/${ids.request}`, attributes({ status: 'cancelled' })],
  ['POST', `/v1/reminders/reference_request/${ids.request}`],
  ['GET', `/v1/references/${ids.done}`],
  ['GET', `/v1/public/references/${ids.done}`],
  ['GET', `/v1/public/references/${ids.waiting}`],
  ['PATCH', `/v1/references/${ids.done}`, attributes({ status: 'reopened' })],
  ['PATCH', `/v1/references/${ids.waiting}`, attributes({ first_name: 'Mine' })],
  ['DELETE', `/v1/references/${ids.waiting}`],
  ['POST', `/v1/reminders/reference/${ids.waiting}`],
  ['POST', '/v1/public/references', { data: { id: ids.waiting, attributes: { answers: ['1'] } } }],
  ['GET', `/v1/answers/${ids.answer}`],
  ['PATCH', `/v1/answers/${ids.answer}`, attributes({ value: '1' })],
  ['PATCH', `/v1/flags/${ids.flag}`, attributes({ resolution: 'Nothing to see' })],
  ['GET', `/documents?type=candidates&id=${ids.candidate}`],
  ['GET', `/documents?type=resumes&id=${ids.profile}`],
  ['GET', `/documents?type=references&id=${ids.done}`],
]

const lists = [
  '/v3/candidates?page[page_size]=100',
  '/v2/references?page[page_size]=100',
  '/v1/public/reference_requests?page[page_size]=100',
  '/v1/verifications?page[page_size]=100',
  '/v3/metadata?page[page_size]=100',
  '/activities?page[page_size]=100',
]

const tables = [
  'candidates',
  'profiles',
  'experiences',
  'verifications',
  'reference_requests',
  'candidate_references',
  'answers',
  'answer_revisions',
  'flags',
  'hiring_links',
  'activities',
]

/** All that the company knows in hiring, as one hash. */
async function hashOf(world: World) {
  const rows = await Promise.all(
    tables.map(table =>
      world.sql.execute<{ hash: string }>(
        sql`select md5(coalesce(string_agg(t::text, '' order by t.id), '')) as hash from ${sql.identifier(table)} t
          where t.organization_id = ${world.organization.id}`,
      ),
    ),
  )
  return rows.map(([row]) => row!.hash)
}

test('nobody who must not see a case sees or changes any of it, by any operation', async ({
  request,
  world,
  other,
}) => {
  test.slow()
  const { ids, nominating, waitingToken } = await aCase(request, world)
  // Letters are still being written for a moment; what is compared below must stand still.
  await expect
    .poll(async () => {
      const [row] = await world.sql.execute<{ count: number }>(
        sql`select count(*)::int as count from mails where organization_id = ${world.organization.id} and state = 'queued'`,
      )
      return row!.count
    })
    .toBe(0)
  const stranger = await other.recruiter('root')
  const people: [who: string, bearer: string, allowed: number[]][] = [
    ['a colleague', (await world.recruiter()).bearer, [404]],
    ['another firm’s root', stranger.bearer, [404]],
    ['an administrator who does not recruit', (await world.person({ role: 'admin' })).bearer, [403]],
    ['a referee', `Bearer ${waitingToken}`, [401, 404]],
    ['nobody', 'Bearer made-up', [401]],
  ]
  const before = await hashOf(world)
  for (const [who, bearer, allowed] of people) {
    for (const [method, path, body] of operations(ids)) {
      const response = await request.fetch(`/api${path}`, { method, headers: { Authorization: bearer }, data: body })
      expect(allowed, `${who}: ${method} ${path} → ${response.status()}`).toContain(response.status())
      expect((await response.json()).errors).toBeTruthy()
    }
    for (const path of lists) {
      const text = await (await request.get(`/api${path}`, { headers: { Authorization: bearer } })).text()
      for (const [name, id] of Object.entries(ids)) expect(text, `${who}: ${name} in ${path}`).not.toContain(id)
    }
  }
  expect(await hashOf(world)).toEqual(before)

  // The candidate's own link names and corrects referees of their request, and opens nothing else.
  const candidate = { Authorization: `Bearer ${nominating}` }
  for (const [method, path, body] of operations(ids)) {
    if (path === `/v1/references/${ids.waiting}` && method === 'PATCH') continue
    const response = await request.fetch(`/api${path}`, { method, headers: candidate, data: body })
    expect([401, 404, 422], `candidate: ${method} ${path} → ${response.status()}`).toContain(response.status())
  }
  expect(await hashOf(world)).toEqual(before)
})
