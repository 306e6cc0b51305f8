import type { APIRequestContext } from '@playwright/test'
import { expect, test, type World } from '@/e2e/fixtures'
import { dataOf, expectRefusal, missing, unauthorized, vitay, wrong } from './client'
import { ask, nominate, pointTo, referee, tokenMailed } from './hiring'

/** A referee with the token of their mail. */
async function invited(request: APIRequestContext, world: World, attributes = referee()) {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  const set = await world.questionSet()
  const reference = await nominate(request, rick, candidate, attributes)
  return { rick, candidate, set, reference, token: await tokenMailed(world, attributes.email as string, 'respond') }
}

const fill = (request: APIRequestContext, id: string, answers: unknown[], more = {}) =>
  vitay(request).post('/v1/public/references', { data: { type: 'Reference', id, attributes: { answers, ...more } } })

test('the mailed token opens its own reference, with the questions and without what the firm thinks', async ({
  request,
  world,
}) => {
  const { reference, token, set, candidate } = await invited(request, world)
  const shown = await dataOf(await vitay(request).get(`/v1/public/references/${token}`))
  expect(shown.id).toBe(reference.id)
  expect(shown.attributes).toMatchObject({
    firm: world.organization.name,
    candidate: `${candidate.firstName} ${candidate.lastName}`,
    score: null,
    draft: {},
  })
  expect(shown.attributes.questions.map((one: { text: string }) => one.text)).toEqual(
    set.questions.map(one => one.text),
  )
  expect(shown.attributes).not.toHaveProperty('open_flags')
  expect(shown.relationships).not.toHaveProperty('metadatum')
})

test('answers as texts in order: scored, immutable, the candidate’s score follows', async ({ request, world }) => {
  const { rick, candidate, reference, token, set } = await invited(request, world)
  const filled = await dataOf(
    await fill(request, token, ['4', '5', 'Everything went well'], { permission_share_clients: true }),
  )
  expect(filled.attributes).toMatchObject({
    filled: true,
    is_pending: false,
    score: null,
    permission_share_clients: true,
  })

  const client = vitay(request, rick)
  const seen = await dataOf(await client.get(`/v1/references/${reference.id}`))
  expect(seen.attributes).toMatchObject({ filled: true, score: 90, status: 'completed' })
  expect(seen.relationships.answer_set).toEqual({ type: 'AnswerSet', id: reference.id })
  expect(seen.relationships.metadatum).toEqual({ type: 'Metadatum', id: expect.any(String) })
  expect((await dataOf(await client.get(`/v3/candidates/${candidate.uuid}`))).attributes.score).toBe(90)
  const request_ = await dataOf(
    await client.get(`/v1/public/reference_requests/${seen.relationships.reference_request.id}`),
  )
  expect(request_.attributes).toMatchObject({ status: 'filled', filled: true })

  await wrong(await fill(request, token, ['1', '1', 'No']), '/data/id')
  const again = await fill(request, token, ['1', '1', 'No'])
  expect((await again.json()).errors[0].detail).toContain('already filled')
  // Whatever becomes of the set, what was asked stays.
  const root = vitay(request, await world.recruiter('root'))
  await dataOf(
    await root.patch(`/v1/questions/${set.questions[0]!.uuid}`, { data: { attributes: { text: 'Something else?' } } }),
  )
  const rows = await world.answersOf(reference.id)
  expect(rows.map(one => [one.question, one.value])).toEqual([
    [set.questions[0]!.text, 4],
    [set.questions[1]!.text, 5],
    [set.questions[2]!.text, 'Everything went well'],
  ])
})

test('answers as objects, in any order; what is wrong or missing is named by its place', async ({ request, world }) => {
  const { token, set } = await invited(request, world)
  const [reliable, team, free] = set.questions
  await wrong(await fill(request, token, []), '/data/attributes/answers/0')
  await wrong(await fill(request, token, ['6']), '/data/attributes/answers/0')
  await wrong(
    await fill(request, token, [
      { question_id: reliable!.uuid, value: 3 },
      { question_id: team!.uuid, value: 'often' },
      { question_id: free!.uuid, value: 7 },
      { question_id: 'nothing', value: 1 },
    ]),
    '/data/attributes/answers/3',
  )
  await wrong(
    await fill(request, token, [
      { question_id: reliable!.uuid, value: 3 },
      { question_id: reliable!.uuid, value: 4 },
    ]),
    '/data/attributes/answers/1',
  )
  await wrong(
    await fill(request, token, [{ question_id: reliable!.uuid, value: 3, comment: 'Not here' }]),
    '/data/attributes/answers/0',
  )
  await wrong(await vitay(request).post('/v1/public/references', { data: { id: token } }), '/data/attributes')
  await dataOf(
    await fill(request, token, [
      { question_id: free!.uuid, value: 'Fine', comment: 'And friendly' },
      { question_id: reliable!.uuid, value: 3, scale: 100 },
    ]),
  )
})

test('of twenty submissions at once one counts', async ({ request, world }) => {
  const { token, reference } = await invited(request, world)
  const all = await Promise.all(Array.from({ length: 20 }, (_, n) => fill(request, token, [String((n % 5) + 1)])))
  expect(all.map(one => one.status()).sort()).toEqual([200, ...Array(19).fill(422)])
  expect(await world.answersOf(reference.id)).toHaveLength(3)
})

test('a token opens nothing else, and no more once it is ended', async ({ request, world, other }) => {
  const { rick, candidate, token, reference } = await invited(request, world)
  const second = await nominate(request, rick, candidate)
  const bearer = { bearer: `Bearer ${token}` }
  for (const path of [
    '/v2/references',
    `/v1/references/${second.id}`,
    `/v1/references/${reference.id}`,
    `/v1/public/references/${second.id}`,
    `/v3/candidates/${candidate.uuid}`,
    '/v1/question_sets',
    '/activities',
    '/v3/metadata',
    '/v1/users/me',
  ])
    await unauthorized(await vitay(request, bearer).get(path))
  await unauthorized(await vitay(request, bearer).post('/v2/references', { data: { attributes: referee() } }))
  await unauthorized(await vitay(request).get(`/v1/public/references/${token}x`))
  await unauthorized(await fill(request, 'made-up', ['5']))

  const theirs = await invited(request, other)
  await missing(await vitay(request, rick).get(`/v1/public/references/${theirs.reference.id}`))
  await dataOf(await vitay(request, rick).delete(`/v1/references/${reference.id}`))
  await unauthorized(await vitay(request).get(`/v1/public/references/${token}`))
})

test('a referee opens, saves, puts off and declines; each step tells the story', async ({ request, world }) => {
  const { rick, candidate, token, set } = await invited(request, world)
  const step = (attributes: Record<string, unknown>) =>
    vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes } })

  expect((await dataOf(await step({ opened: true }))).attributes.status).toBe('opened')
  const draft = { [set.questions[2]!.uuid]: { value: 'Half a thought' } }
  const saved = await dataOf(await step({ answers: draft }))
  expect(saved.attributes).toMatchObject({ status: 'started', draft })
  const more = await dataOf(await step({ answers: { [set.questions[0]!.uuid]: { value: 4 } } }))
  expect(Object.keys(more.attributes.draft)).toHaveLength(2)

  const later = new Date(Date.now() + 3 * 86_400_000)
  expect((await dataOf(await step({ snoozed_until: later.toISOString() }))).attributes.reminder.next_scheduled_at).toBe(
    later.toISOString(),
  )
  await wrong(
    await step({ snoozed_until: new Date(Date.now() + 60 * 86_400_000).toISOString() }),
    '/data/attributes/snoozed_until',
  )
  const declined = await dataOf(await step({ declined: true, reason: 'I hardly know them' }))
  expect(declined.attributes).toMatchObject({ status: 'declined', is_pending: false })
  expect(declined.attributes.reminder.next_scheduled_at).toBeNull()
  await expectRefusal(await fill(request, token, ['5']), 422)
  await expectRefusal(await step({ answers: draft }), 422)
  const [mail] = await world.waitForMail(rick.email)
  expect(mail!.text).toContain('I hardly know them')

  const told = await dataOf(await vitay(request, rick).get('/activities', { 'filter[candidate]': candidate.uuid }))
  const steps = told.map((one: { attributes: { key: string } }) => one.attributes.key).reverse()
  expect(steps).toEqual([
    'reference_request.nominated',
    'reference.invited',
    'reference.opened',
    'reference_request.in_progress',
    'reference.started',
    'reference.snoozed',
    'reference.declined',
  ])
})

test('a recruiter hands in what a referee told them, and reopens what needs another word', async ({
  request,
  world,
}) => {
  const { rick, reference, set } = await invited(request, world)
  const client = vitay(request, rick)
  const own = { data: { id: reference.id, attributes: { answers: ['2', '2', 'On the telephone'] } } }
  expect((await dataOf(await client.post('/v1/public/references', own))).attributes.score).toBe(40)
  await wrong(await client.post('/v1/public/references', own), '/data/id')

  const patched = await client.patch(`/v1/references/${reference.id}`, { data: { attributes: { status: 'reopened' } } })
  expect((await dataOf(patched)).attributes).toMatchObject({ status: 'reopened', filled: false, score: null })
  const token = await tokenMailed(world, reference.attributes.email, 'respond', 2)
  const shown = await dataOf(await vitay(request).get(`/v1/public/references/${token}`))
  expect(shown.attributes.draft[set.questions[2]!.uuid]).toEqual({ value: 'On the telephone' })
  await dataOf(await fill(request, token, ['4', '4', 'In my own words']))
  expect((await dataOf(await client.get(`/v1/references/${reference.id}`))).attributes.score).toBe(80)
  expect(await world.revisionsOf(reference.id)).toHaveLength(3)
})

test('a candidate names referees with the token of their mail, and sees no more than that', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = await ask(request, rick, candidate, { min_references: 2, notes: 'Thank you!' })
  const token = await tokenMailed(world, candidate.email, 'nominate')
  const guest = vitay(request, { bearer: `Bearer ${token}` })
  const first = await dataOf(await guest.post('/v2/references', { data: { attributes: referee() } }))
  expect(first.relationships.reference_request.id).toBe(asked.id)
  expect(first.attributes.score).toBeNull()
  expect(first.attributes).not.toHaveProperty('open_flags')
  await wrong(
    await guest.post('/v2/references', { data: { attributes: referee({ email: candidate.email }) } }),
    '/data/attributes/email',
  )
  // Whomever else they name in the body, it is their own request.
  const strangers = await world.candidate(rick)
  const tricked = await dataOf(
    await guest.post('/v2/references', {
      data: {
        attributes: referee({ internal_id: strangers.internalId }),
        relationships: { candidate: pointTo('Candidate', strangers.uuid) },
      },
    }),
  )
  expect(tricked.relationships.candidate.id).toBe(candidate.uuid)
  for (const path of ['/v2/references', '/v3/candidates', `/v1/references/${first.id}`, '/activities'])
    await unauthorized(await guest.get(path))
  const [mail] = await world.waitForMail(rick.email)
  expect(mail!.subject).toContain(candidate.firstName)

  const close = { data: { attributes: { status: 'cancelled' } } }
  await dataOf(await vitay(request, rick).patch(`/v1/public/reference_requests/${asked.id}`, close))
  await unauthorized(await guest.post('/v2/references', { data: { attributes: referee() } }))
})
