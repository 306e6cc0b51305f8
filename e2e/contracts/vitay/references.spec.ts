import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, documentOf, expectRefusal, missing, unauthorized, vitay, wrong } from './client'
import { ask, nominate, pointTo, referee, tokenMailed } from './hiring'

const uuid = expect.stringMatching(/^[\da-f-]{36}$/)
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)

test('POST /v2/references: a recruiter names a referee, who is written to at once', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  const set = await world.questionSet()
  const asked = await ask(request, rick, candidate)
  const given = referee({ phone: '+4930901820', country_code: '+49', language: 'de', company_name: 'Nordlicht' })

  const reference = await nominate(request, rick, candidate, given)
  expect(reference).toEqual({
    type: 'Reference',
    id: uuid,
    attributes: expect.objectContaining({
      email: given.email,
      created_at: time,
      first_name: 'Rafa',
      last_name: 'Referee',
      phone: '+4930901820',
      country_code: '+49',
      is_active: true,
      is_active_hf: true,
      relationship: 'manager',
      permission_share_clients: false,
      contact_type: 'phone',
      permission_share_candidate: false,
      language: 'de',
      company_name: 'Nordlicht',
      is_pending: true,
      filled: false,
      filled_at: null,
      requested_by_id: rick.recruiterUuid,
      requested_by: rick.displayName,
      score: null,
      reminder: {
        next_scheduled_at: time,
        latest_sent_at: null,
        count: 0,
        count_exceeded: false,
        rate_exceeded: false,
      },
    }),
    relationships: expect.objectContaining({
      answer_set: null,
      question_set: [{ type: 'QuestionSet', id: set.uuid }],
      candidate: { type: 'Candidate', id: candidate.uuid },
      metadatum: null,
      reference_request: { type: 'ReferenceRequest', id: asked.id },
    }),
  })
  const [mail] = await world.waitForMail(given.email)
  expect(mail!.html).toContain('lang="de"')
  expect(mail!.text).toContain(candidate.firstName)
  expect(world.linkIn(mail!, '/respond/')).toBeTruthy()
})

test('POST /v2/references: the candidate by id or internal id, the request that is open or a new one', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const client = vitay(request, rick)

  const attributes = referee({ internal_id: candidate.internalId })
  const first = await dataOf(await client.post('/v2/references', { data: { attributes } }))
  const begun = first.relationships.reference_request.id
  expect((await nominate(request, rick, candidate)).relationships.reference_request.id).toBe(begun)
  const shown = await dataOf(await client.get(`/v1/public/reference_requests/${begun}`))
  expect(shown.attributes).toMatchObject({ status: 'nominated', min_references: 1, filled: false })
  expect(await world.mailsTo(candidate.email)).toEqual([])

  await wrong(await client.post('/v2/references', { data: { attributes: referee() } }), '/data/relationships/candidate')
  const unknown = referee({ internal_id: 'nobody' })
  await wrong(await client.post('/v2/references', { data: { attributes: unknown } }), '/data/attributes/internal_id')
})

test('POST /v2/references: what is wrong is named', async ({ request, world, other }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const client = vitay(request, rick)
  const post = (attributes: Record<string, unknown>, to = candidate.uuid) =>
    client.post('/v2/references', { data: { attributes, relationships: { candidate: pointTo('Candidate', to) } } })

  await wrong(await post({}), '/data/attributes/email', '/data/attributes/first_name', '/data/attributes/last_name')
  await wrong(await post(referee({ email: 'nobody' })), '/data/attributes/email')
  await wrong(await post(referee({ email: candidate.email.toUpperCase() })), '/data/attributes/email')
  await wrong(await post(referee({ phone: '12', country_code: '+49' })), '/data/attributes/phone')
  await wrong(await post(referee({ relationship: 'friend' })), '/data/attributes/relationship')
  await wrong(await post(referee({ started_on: '2020-05-05', ended_on: '2019-05-05' })), '/data/attributes/ended_on')
  const twice = referee()
  await dataOf(await post(twice))
  await wrong(await post({ ...twice, email: twice.email.toUpperCase() }), '/data/attributes/email')

  const stranger = await other.candidate(await other.recruiter())
  const colleagues = await world.candidate(await world.recruiter())
  for (const one of [stranger, colleagues])
    await wrong(await post(referee(), one.uuid), '/data/relationships/candidate/id')
})

test('PATCH /v1/references/{id}: another address ends the old link and invites anew', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const old = referee()
  const reference = await nominate(request, rick, candidate, old)
  const token = await tokenMailed(world, old.email, 'respond')
  await dataOf(await vitay(request).get(`/v1/public/references/${token}`))

  const now = referee().email
  const changed = await dataOf(
    await vitay(request, rick).patch(`/v1/references/${reference.id}`, { data: { attributes: { email: now } } }),
  )
  expect(changed.attributes).toMatchObject({ email: now, first_name: 'Rafa', status: 'invited' })
  await unauthorized(await vitay(request).get(`/v1/public/references/${token}`))
  const fresh = await tokenMailed(world, now, 'respond')
  await dataOf(await vitay(request).get(`/v1/public/references/${fresh}`))
})

test('a reference is corrected, given up and deleted; what cannot be is said', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const client = vitay(request, rick)
  const { id } = await nominate(request, rick, candidate)
  const patch = (attributes: Record<string, unknown>) => client.patch(`/v1/references/${id}`, { data: { attributes } })

  const changed = await dataOf(await patch({ first_name: 'Raffael', score: 99, filled: true }))
  expect(changed.attributes).toMatchObject({ first_name: 'Raffael', score: null, filled: false })
  await wrong(await patch({ first_name: '' }), '/data/attributes/first_name')
  await expectRefusal(await patch({ status: 'reopened' }), 422)
  expect((await dataOf(await patch({ status: 'cancelled' }))).attributes).toMatchObject({
    status: 'cancelled',
    is_active: false,
    is_pending: false,
  })
  await expectRefusal(await patch({ status: 'cancelled' }), 422)
  await expectRefusal(await client.post(`/v1/reminders/reference/${id}`), 422)

  expect((await dataOf(await client.delete(`/v1/references/${id}`))).id).toBe(id)
  await missing(await client.get(`/v1/references/${id}`))
  await missing(await client.delete(`/v1/references/${id}`))
  expect((await documentOf(await client.get('/v2/references'))).pagination.total_entries).toBe(0)
})

test('GET /v2/references: newest first, by candidate and state, page by page', async ({ request, world }) => {
  const rick = await world.recruiter()
  const [one, two] = [await world.candidate(rick), await world.candidate(rick)]
  await world.questionSet()
  const first = await nominate(request, rick, one)
  const second = await nominate(request, rick, two)
  const client = vitay(request, rick)
  const ids = async (params: Record<string, string | number> = {}) =>
    (await dataOf(await client.get('/v2/references', params))).map((reference: { id: string }) => reference.id)

  expect(await ids()).toEqual([second.id, first.id])
  expect(await ids({ 'filter[candidate]': one.uuid })).toEqual([first.id])
  expect(await ids({ 'filter[status]': 'completed' })).toEqual([])
  expect(await ids({ 'page[page]': 2, 'page[page_size]': 1 })).toEqual([first.id])
  await wrong(await client.get('/v2/references', { 'filter[status]': 'lost' }), 'filter[status]')
})

test('who sees a reference: its recruiter, supervisors and roots, colleagues only where the firm shares', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { id } = await nominate(request, rick, candidate)
  const colleague = await world.recruiter()
  const change = { data: { attributes: { first_name: 'Mine' } } }
  const tries = (client: ReturnType<typeof vitay>) => [
    client.get(`/v1/references/${id}`),
    client.get(`/v1/public/references/${id}`),
    client.patch(`/v1/references/${id}`, change),
    client.post(`/v1/reminders/reference/${id}`),
    client.post('/v1/public/references', { data: { id, attributes: { answers: ['5'] } } }),
    client.delete(`/v1/references/${id}`),
  ]
  for (const refused of tries(vitay(request, colleague))) await missing(await refused)
  for (const refused of tries(vitay(request, await other.recruiter('root')))) await missing(await refused)
  for (const refused of tries(vitay(request, await world.person({ role: 'admin' })))) await denied(await refused)
  const nobody = vitay(request)
  await unauthorized(await nobody.get(`/v1/references/${id}`))
  await unauthorized(await nobody.get(`/v1/public/references/${id}`))
  await unauthorized(await nobody.patch(`/v1/references/${id}`, change))
  await unauthorized(await nobody.post('/v1/public/references', { data: { id, attributes: { answers: ['5'] } } }))

  for (const role of ['supervisor', 'root'] as const)
    await dataOf(await vitay(request, await world.recruiter(role)).get(`/v1/references/${id}`))
  await world.firm({ sharesSight: true })
  await dataOf(await vitay(request, colleague).get(`/v1/references/${id}`))
  const unknown = await vitay(request, rick).get('/v1/references/12')
  await missing(unknown)
  expect((await unknown.json()).errors[0].detail).toBe('Invalid Reference')
})
