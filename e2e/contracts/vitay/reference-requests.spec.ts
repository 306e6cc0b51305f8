import { and, eq, inArray } from 'drizzle-orm'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, documentOf, expectRefusal, missing, unauthorized, vitay, wrong } from './client'
import { ask, nominate, pointTo, tokenMailed } from './hiring'

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)

test('POST /v1/public/reference_requests: the candidate is written to and may name referees', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick, { language: 'fr' })
  const set = await world.questionSet()
  const asked = await ask(request, rick, candidate, { notes: 'Merci d’avance', min_manager_references: '3' })
  expect(asked).toEqual({
    type: 'ReferenceRequest',
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    attributes: expect.objectContaining({
      notes: 'Merci d’avance',
      created_at: time,
      min_manager_references: 3,
      min_references: 3,
      filled: false,
      status: 'sent',
      reminder: {
        next_scheduled_at: time,
        latest_sent_at: null,
        count: 0,
        count_exceeded: false,
        rate_exceeded: false,
      },
    }),
    relationships: {
      question_set: { type: 'QuestionSet', id: set.uuid },
      candidate: { type: 'Candidate', id: candidate.uuid },
      references: [],
    },
  })
  const [mail] = await world.waitForMail(candidate.email)
  expect(mail!.html).toContain('lang="fr"')
  expect(mail!.text).toContain('Merci d’avance')
  // What the database keeps of the mail opens nothing.
  expect(mail!.fromName).toContain(rick.displayName)
})

test('one open request for a candidate and set, also of twenty at once', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const body = { data: { relationships: { candidate: pointTo('Candidate', candidate.uuid) } } }
  const all = await Promise.all(
    Array.from({ length: 20 }, () => vitay(request, rick).post('/v1/public/reference_requests', body)),
  )
  expect(all.map(one => one.status()).sort()).toEqual([200, ...Array(19).fill(422)])
  await wrong(await vitay(request, rick).post('/v1/public/reference_requests', body), '/data/relationships/candidate')
})

test('which questions: the only set, the default, or the one that is named', async ({ request, world, other }) => {
  const rick = await world.recruiter()
  const client = vitay(request, rick)
  const post = async (questionSet?: string) =>
    client.post('/v1/public/reference_requests', {
      data: {
        relationships: {
          candidate: pointTo('Candidate', (await world.candidate(rick)).uuid),
          ...(questionSet && { question_set: pointTo('QuestionSet', questionSet) }),
        },
      },
    })
  const at = '/data/attributes/question_set'
  await wrong(await post(), at)
  const only = await world.questionSet()
  expect((await dataOf(await post())).relationships.question_set.id).toBe(only.uuid)
  const second = await world.questionSet()
  await wrong(await post(), at)
  expect((await dataOf(await post(second.uuid))).relationships.question_set.id).toBe(second.uuid)
  const usual = await world.questionSet({ isDefault: true })
  expect((await dataOf(await post())).relationships.question_set.id).toBe(usual.uuid)
  await wrong(await post((await other.questionSet()).uuid), at)
  await wrong(await post((await world.questionSet({ archivedAt: new Date() })).uuid), at)
  await wrong(await post((await world.questionSet({ asked: [] })).uuid), at)
})

test('what is wrong is named', async ({ request, world, other }) => {
  const rick = await world.recruiter()
  await world.questionSet()
  const candidate = await world.candidate(rick)
  const client = vitay(request, rick)
  const post = (attributes: Record<string, unknown>, to?: string) =>
    client.post('/v1/public/reference_requests', {
      data: { attributes, relationships: { candidate: pointTo('Candidate', to ?? candidate.uuid) } },
    })
  await wrong(await client.post('/v1/public/reference_requests', {}), '/data')
  await wrong(await client.post('/v1/public/reference_requests', { data: {} }), '/data/relationships/candidate')
  await wrong(await post({ min_manager_references: -1 }), '/data/attributes/min_manager_references')
  await wrong(await post({ min_references: 1, min_manager_references: 2 }), '/data/attributes/min_manager_references')
  await wrong(await post({ scheduled_for: 'tomorrow' }), '/data/attributes/scheduled_for')
  await wrong(await post({ scheduled_for: '2020-01-01T00:00:00Z' }), '/data/attributes/scheduled_for')
  await wrong(await post({ notes: 'a\u0000b' }), '/data/attributes/notes')
  await wrong(await post({}, 'nobody'), '/data/relationships/candidate/id')
  await missing(await post({}, (await other.candidate(await other.recruiter())).uuid))
  await missing(await post({}, (await world.candidate(await world.recruiter())).uuid))
})

test('a draft is changed and sent; what has ended stays as it is', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { id, attributes } = await ask(request, rick, candidate, { draft: true })
  expect(attributes.status).toBe('draft')
  const client = vitay(request, rick)
  const patch = (changes: Record<string, unknown>) =>
    client.patch(`/v1/public/reference_requests/${id}`, { data: { attributes: changes } })
  expect(await world.mailsTo(candidate.email)).toEqual([])
  expect((await dataOf(await patch({ notes: 'Soon', min_references: 4 }))).attributes).toMatchObject({
    notes: 'Soon',
    min_references: 4,
    status: 'draft',
  })
  expect((await dataOf(await patch({ status: 'sent' }))).attributes.status).toBe('sent')
  await world.waitForMail(candidate.email)
  await expectRefusal(await patch({ status: 'sent' }), 422)
  expect((await dataOf(await patch({ status: 'cancelled' }))).attributes.status).toBe('cancelled')
  await expectRefusal(await patch({ notes: 'Too late' }), 422)
  // The next request may begin.
  expect((await ask(request, rick, candidate)).attributes.status).toBe('sent')
})

test('how long a request is open is moved, and the links that are out open something as long', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { id } = await ask(request, rick, candidate)
  const reference = await nominate(request, rick, candidate)
  const client = vitay(request, rick)
  const patch = (expires_at: string) =>
    client.patch(`/v1/public/reference_requests/${id}`, { data: { attributes: { expires_at } } })
  await tokenMailed(world, reference.attributes.email, 'respond')
  await tokenMailed(world, candidate.email, 'nominate')
  const links = async () => {
    const rows = await world.sql
      .select({ until: hiringLinks.expiresAt })
      .from(hiringLinks)
      .where(
        and(
          eq(hiringLinks.organizationId, world.organization.id),
          inArray(hiringLinks.purpose, ['nominate', 'respond']),
        ),
      )
    return rows.map(one => one.until.toISOString())
  }
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  await wrong(await patch('2020-01-01T00:00:00Z'), '/data/attributes/expires_at')
  await wrong(await patch(inDays(367)), '/data/attributes/expires_at')
  const [sooner, later] = [inDays(2), inDays(90)]
  const before = await links()
  expect(before).toHaveLength(2)
  expect((await dataOf(await patch(sooner))).attributes).toMatchObject({ expires_at: sooner, status: 'nominated' })
  expect(await links()).toEqual(before)
  await dataOf(await patch(later))
  expect(await links()).toEqual([later, later])
  const draft = await ask(request, rick, await world.candidate(rick), { draft: true })
  const path = `/v1/public/reference_requests/${draft.id}`
  await expectRefusal(await client.patch(path, { data: { attributes: { expires_at: later } } }), 422)
})

test('GET /v1/public/reference_requests: in sight, newest first', async ({ request, world, other }) => {
  const rick = await world.recruiter()
  const [one, two] = [await world.candidate(rick), await world.candidate(rick)]
  await world.questionSet()
  const [first, second] = [await ask(request, rick, one), await ask(request, rick, two)]
  const all = await documentOf(await vitay(request, rick).get('/v1/public/reference_requests'))
  expect(all.data.map((row: { id: string }) => row.id)).toEqual([second.id, first.id])
  expect(all.pagination.total_entries).toBe(2)
  const colleague = await world.recruiter()
  const stranger = await other.recruiter('root')
  for (const client of [vitay(request, colleague), vitay(request, stranger)]) {
    expect(await dataOf(await client.get('/v1/public/reference_requests'))).toEqual([])
    await missing(await client.get(`/v1/public/reference_requests/${first.id}`))
    await missing(await client.patch(`/v1/public/reference_requests/${first.id}`, { data: { attributes: {} } }))
  }
  const root = vitay(request, await world.recruiter('root'))
  expect(await dataOf(await root.get('/v1/public/reference_requests'))).toHaveLength(2)
  await denied(await vitay(request, await world.person({ role: 'admin' })).get('/v1/public/reference_requests'))
  await unauthorized(await vitay(request).get('/v1/public/reference_requests'))
})
