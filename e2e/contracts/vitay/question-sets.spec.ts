import { eq } from 'drizzle-orm'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, documentOf, missing, unauthorized, vitay, wrong } from './client'
import { ask, nominate, pointTo, referee, tokenMailed } from './hiring'

const withAttributes = (attributes: Record<string, unknown>) => ({ data: { type: 'QuestionSet', attributes } })

test('GET /v1/question_sets: recruiters see the firm’s sets, the default first, archived ones last, page by page', async ({
  request,
  world,
  other,
}) => {
  const client = vitay(request, await world.recruiter())
  const archived = await world.questionSet({ archivedAt: new Date() })
  const plain = await world.questionSet()
  const usual = await world.questionSet({ isDefault: true })
  await other.questionSet()

  const all = await documentOf(await client.get('/v1/question_sets'))
  expect(all.data.map((one: { id: string }) => one.id)).toEqual([usual.uuid, plain.uuid, archived.uuid])
  expect(all.pagination).toEqual({ current_page: 1, total_pages: 1, total_entries: 3, page_size: 15 })
  expect(all.data[2].attributes).toMatchObject({ archived: true, is_default: false })

  const second = await documentOf(await client.get('/v1/question_sets', { 'page[page]': 2, 'page[page_size]': 2 }))
  expect(second.data.map((one: { id: string }) => one.id)).toEqual([archived.uuid])
  expect((await documentOf(await client.get('/v1/question_sets', { 'page[page]': 9 }))).data).toEqual([])
  await wrong(await client.get('/v1/question_sets', { 'page[page_size]': 101 }), 'page[page_size]')
})

test('POST /v1/question_sets: supervisors and roots add one, in the document’s shape and in JSON:API’s', async ({
  request,
  world,
}) => {
  const sue = await world.recruiter('supervisor')
  const made = await dataOf(
    await vitay(request, sue).post('/v1/question_sets', withAttributes({ title: ' Engineers ' })),
  )
  expect(made).toEqual({
    type: 'QuestionSet',
    id: made.id,
    attributes: {
      title: 'Engineers',
      language: 'en',
      is_default: false,
      archived: false,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    },
    relationships: { questions: [] },
  })
  expect(await dataOf(await vitay(request, sue).get(`/v1/question_sets/${made.id}`))).toEqual(made)

  const root = vitay(request, await world.recruiter('root'), 'application/vnd.api+json')
  const german = withAttributes({ title: 'Pflege', language: 'de', is_default: true })
  const strict = await documentOf(await root.post('/v1/question_sets', german), 201)
  expect(strict.data.attributes).toMatchObject({ language: 'de', is_default: true })
  expect(strict.data.relationships).toEqual({ questions: { data: [] } })
})

test('POST /v1/question_sets: what is wrong is named', async ({ request, world }) => {
  const client = vitay(request, await world.recruiter('root'))
  const post = (attributes: Record<string, unknown>) => client.post('/v1/question_sets', withAttributes(attributes))
  await wrong(await post({}), '/data/attributes/title')
  await wrong(await post({ title: '  ' }), '/data/attributes/title')
  await wrong(await post({ title: 'NUL \u0000' }), '/data/attributes/title')
  await wrong(await post({ title: 'x'.repeat(201) }), '/data/attributes/title')
  await wrong(await post({ title: 'T', language: 'the one' }), '/data/attributes/language')
  await wrong(await post({ title: 'T', is_default: 'maybe' }), '/data/attributes/is_default')
  await wrong(await client.post('/v1/question_sets', { title: 'T' }), '/data')
})

test('POST and PATCH /v1/question_sets/{id}: both change it; what is not named stays', async ({ request, world }) => {
  const client = vitay(request, await world.recruiter('supervisor'))
  const set = await world.questionSet({ language: 'fr' })
  const path = `/v1/question_sets/${set.uuid}`
  const posted = await dataOf(await client.post(path, withAttributes({ title: 'By the document' })))
  expect(posted.attributes).toMatchObject({ title: 'By the document', language: 'fr' })
  expect(posted.relationships.questions).toEqual(set.questions.map(one => pointTo('Question', one.uuid)))
  const patched = await dataOf(await client.patch(path, withAttributes({ language: 'de' })))
  expect(patched.attributes).toMatchObject({ title: 'By the document', language: 'de' })
  await wrong(await client.patch(path, withAttributes({ title: '' })), '/data/attributes/title')
})

test('one set is the default: making another one so unsets it, an archived one cannot be', async ({
  request,
  world,
}) => {
  const client = vitay(request, await world.recruiter('root'))
  const [first, second] = [await world.questionSet({ isDefault: true }), await world.questionSet()]
  const attributesOf = async (set: { uuid: string }) =>
    (await dataOf(await client.get(`/v1/question_sets/${set.uuid}`))).attributes
  await dataOf(await client.patch(`/v1/question_sets/${second.uuid}`, withAttributes({ is_default: true })))
  expect((await attributesOf(first)).is_default).toBe(false)
  expect((await attributesOf(second)).is_default).toBe(true)

  await dataOf(await client.patch(`/v1/question_sets/${second.uuid}`, withAttributes({ archived: true })))
  expect(await attributesOf(second)).toMatchObject({ archived: true, is_default: false })
  await wrong(
    await client.patch(`/v1/question_sets/${second.uuid}`, withAttributes({ is_default: true })),
    '/data/attributes/is_default',
  )
  const back = withAttributes({ archived: false, is_default: true })
  expect((await dataOf(await client.patch(`/v1/question_sets/${second.uuid}`, back))).attributes).toMatchObject({
    archived: false,
    is_default: true,
  })
})

test('of many made the default at once, each succeeds and one stays it', async ({ request, world }) => {
  const client = vitay(request, await world.recruiter('root'))
  const sets = await Promise.all(Array.from({ length: 6 }, (_, at) => world.questionSet({ isDefault: at === 0 })))
  const makeDefault = withAttributes({ is_default: true })
  const told = await Promise.all([
    ...[...sets, ...sets, ...sets].map(set => client.patch(`/v1/question_sets/${set.uuid}`, makeDefault)),
    client.post('/v1/question_sets', withAttributes({ title: 'New', is_default: true })),
  ])
  expect(told.map(one => one.status())).toEqual(told.map(() => 200))
  const { data } = await documentOf(await client.get('/v1/question_sets'))
  expect(data.filter((one: { attributes: { is_default: boolean } }) => one.attributes.is_default)).toHaveLength(1)
})

test('DELETE /v1/question_sets/{id}: one never asked is gone, shown a last time', async ({ request, world }) => {
  const client = vitay(request, await world.recruiter('supervisor'))
  const set = await world.questionSet()
  const shown = await dataOf(await client.delete(`/v1/question_sets/${set.uuid}`))
  expect(shown).toMatchObject({ id: set.uuid, attributes: { title: set.title } })
  await missing(await client.get(`/v1/question_sets/${set.uuid}`))
  await missing(await client.get(`/v1/questions/${set.questions[0]!.uuid}`))
  await missing(await client.delete(`/v1/question_sets/${set.uuid}`))
})

test('DELETE /v1/question_sets/{id}: one that is being asked stays, one that was asked goes to the archive', async ({
  request,
  world,
}) => {
  const [rick, root] = [await world.recruiter(), await world.recruiter('root')]
  const client = vitay(request, root)
  const set = await world.questionSet({ isDefault: true })
  const candidate = await world.candidate(rick)
  const asked = await ask(request, rick, candidate)
  const refused = await client.delete(`/v1/question_sets/${set.uuid}`)
  await wrong(refused)
  expect((await refused.json()).errors[0].detail).toContain('open requests')

  const close = { data: { attributes: { status: 'cancelled' } } }
  await dataOf(await vitay(request, rick).patch(`/v1/public/reference_requests/${asked.id}`, close))
  const archived = await dataOf(await client.delete(`/v1/question_sets/${set.uuid}`))
  expect(archived.attributes).toMatchObject({ archived: true, is_default: false })
  expect(await dataOf(await client.get(`/v1/question_sets/${set.uuid}`))).toEqual(archived)
  // It is offered to nobody any more.
  await wrong(
    await vitay(request, rick).post('/v1/public/reference_requests', {
      data: { relationships: { candidate: pointTo('Candidate', candidate.uuid) } },
    }),
  )
})

test('recruiters read question sets, supervisors and roots write them, others of the company do neither', async ({
  request,
  world,
  other,
}) => {
  const set = await world.questionSet()
  const path = `/v1/question_sets/${set.uuid}`
  const change = withAttributes({ title: 'Mine' })
  const writes = (client: ReturnType<typeof vitay>) => [
    client.post('/v1/question_sets', change),
    client.post(path, change),
    client.patch(path, change),
    client.delete(path),
  ]
  const rick = vitay(request, await world.recruiter())
  expect((await dataOf(await rick.get(path))).id).toBe(set.uuid)
  for (const refused of await Promise.all(writes(rick))) await denied(refused)
  for (const person of [await world.person(), await world.person({ role: 'admin' })]) {
    const client = vitay(request, person)
    for (const refused of await Promise.all([client.get('/v1/question_sets'), client.get(path), ...writes(client)]))
      await denied(refused)
  }
  const nobody = vitay(request)
  for (const refused of await Promise.all([nobody.get('/v1/question_sets'), nobody.get(path), ...writes(nobody)]))
    await unauthorized(refused)
  const stranger = vitay(request, await other.recruiter('root'))
  for (const refused of await Promise.all([stranger.get(path), ...writes(stranger).slice(1)])) await missing(refused)
  await missing(await rick.get('/v1/question_sets/7'))
  expect((await dataOf(await rick.get(path))).attributes.title).toBe(set.title)
})

test('a change to a set changes nothing of what is being asked or was answered', async ({ request, world }) => {
  const [rick, root] = [await world.recruiter(), await world.recruiter('root')]
  const [recruiter, editor] = [vitay(request, rick), vitay(request, root)]
  const set = await world.questionSet()
  const candidate = await world.candidate(rick)
  const [done, waiting] = [referee(), referee()]
  const answered = await nominate(request, rick, candidate, done)
  await nominate(request, rick, candidate, waiting)
  const answers = { data: { id: answered.id, attributes: { answers: ['4', '5', 'Well'] } } }
  await dataOf(await recruiter.post('/v1/public/references', answers))
  const token = await tokenMailed(world, waiting.email, 'respond')
  const shown = async () =>
    (await dataOf(await vitay(request).get(`/v1/public/references/${token}`))).attributes.questions
  const answersNow = async () => {
    const rows = await world.answersOf(answered.id)
    return Promise.all(rows.map(async one => dataOf(await recruiter.get(`/v1/answers/${one.uuid}`))))
  }
  const [formBefore, answersBefore] = [await shown(), await answersNow()]
  expect(answersBefore.map(one => one.attributes.value)).toEqual(['4', '5', 'Well'])

  const [reliable, team, free] = set.questions.map(one => `/v1/questions/${one.uuid}`)
  const change = { data: { attributes: { text: 'Something else?', scale: 10, category: 'Other', order: 3 } } }
  await dataOf(await editor.patch(reliable!, change))
  await dataOf(await editor.patch(team!, { data: { attributes: { type: 'text', required: true } } }))
  await dataOf(await editor.delete(free!))
  await dataOf(await editor.patch(`/v1/question_sets/${set.uuid}`, withAttributes({ title: 'New', language: 'fr' })))
  expect(await shown()).toEqual(formBefore)
  expect(await answersNow()).toEqual(answersBefore)

  // Whoever is asked from now on is asked the new questions; the version of those before is still there.
  const later = await world.candidate(rick)
  const [one, two] = [referee(), referee()]
  await nominate(request, rick, later, one)
  await nominate(request, rick, await world.candidate(rick), two)
  const fresh = await tokenMailed(world, one.email, 'respond')
  const form = await dataOf(await vitay(request).get(`/v1/public/references/${fresh}`))
  expect(form.attributes.questions.map((question: { text: string }) => question.text)).toEqual([
    set.questions[1]!.text,
    'Something else?',
  ])
  const versions = await world.sql
    .select({ number: questionSetVersions.number })
    .from(questionSetVersions)
    .where(eq(questionSetVersions.questionSetId, set.id))
    .orderBy(questionSetVersions.number)
  expect(versions.map(version => version.number)).toEqual([1, 2])
})
