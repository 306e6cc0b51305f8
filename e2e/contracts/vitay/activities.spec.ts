import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, documentOf, unauthorized, vitay, wrong } from './client'
import { nominate, tokenMailed } from './hiring'

const keys = (activities: { attributes: { key: string } }[]) => activities.map(one => one.attributes.key)

test('GET /activities: who did what to what, newest first, as documented', async ({ request, world }) => {
  const rick = await world.recruiter()
  const client = vitay(request, rick)
  const attributes = {
    first_name: 'Cara',
    last_name: 'Candidate',
    email: `cara@${world.organization.subdomain}.example`,
  }
  const candidate = await dataOf(await client.post('/v3/candidates', { data: { attributes } }))
  await dataOf(
    await client.patch(`/v3/candidates/${candidate.id}`, { data: { attributes: { notes: 'Secret words' } } }),
  )
  const all = await documentOf(await client.get('/activities'))
  expect(all.pagination).toMatchObject({ total_entries: 2, current_page: 1 })
  expect(keys(all.data)).toEqual(['candidate.revised', 'candidate.added'])
  const [revised] = all.data
  expect(revised).toEqual({
    type: 'Activity',
    id: expect.any(String),
    attributes: {
      id: revised.id,
      trackable_type: 'Candidate',
      trackable_id: candidate.id,
      owner_type: 'Recruiter',
      owner_id: rick.recruiterUuid,
      recipient_type: null,
      recipient_id: null,
      key: 'candidate.revised',
      parameters: expect.any(Object),
      created_at: expect.stringMatching(/Z$/),
      updated_at: revised.attributes.created_at,
    },
    relationships: {
      trackable: { type: 'Candidate', id: candidate.id },
      owner: { type: 'Recruiter', id: rick.recruiterUuid },
      recipient: null,
    },
  })
  expect(JSON.stringify(all)).not.toContain('Secret words')
  expect(keys(await dataOf(await client.get('/activities', { 'page[page]': 2, 'page[page_size]': 1 })))).toEqual([
    'candidate.added',
  ])
})

test('GET /activities: a recruiter reads their own candidates’ stories, supervisors the firm’s', async ({
  request,
  world,
  other,
}) => {
  const [rick, colleague] = [await world.recruiter(), await world.recruiter()]
  const supervisor = await world.recruiter('supervisor')
  await world.questionSet()
  await nominate(request, rick, await world.candidate(rick))
  await dataOf(await vitay(request, supervisor).post('/v1/question_sets', { data: { attributes: { title: 'Mine' } } }))
  const of = async (who: { bearer: string }) => keys(await dataOf(await vitay(request, who).get('/activities')))

  expect(await of(rick)).toEqual(expect.arrayContaining(['reference.invited', 'reference_request.nominated']))
  expect(await of(rick)).not.toContain('question_set.added')
  expect(await of(colleague)).toEqual([])
  expect(await of(supervisor)).toEqual(expect.arrayContaining(['question_set.added', 'reference.invited']))
  expect(await of(await other.recruiter('root'))).toEqual([])
  await denied(await vitay(request, await world.person({ role: 'admin' })).get('/activities'))
  await unauthorized(await vitay(request).get('/activities'))
  await wrong(await vitay(request, rick).get('/activities', { 'filter[candidate]': 'x' }), 'filter[candidate]')
})

test('/v3/metadata: read from the request, whatever a body says; seen where the candidate is', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const reference = await nominate(request, rick, candidate)
  const token = await tokenMailed(world, reference.attributes.email, 'respond')
  const userAgent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
  const post = (who: string, data: unknown = {}) =>
    request.post('/api/v3/metadata', { headers: { Authorization: who, 'User-Agent': userAgent }, data })

  const own = await dataOf(
    await post(`Bearer ${token}`, {
      data: { attributes: { ip_address: '1.2.3.4', identifiable: { id: candidate.uuid } } },
    }),
  )
  expect(own).toMatchObject({
    type: 'Metadatum',
    attributes: { browser: 'Chrome', os: 'Windows', user_agent: userAgent, ip_address: '127.0.0.1' },
    relationships: { identifiable: { type: 'Reference', id: reference.id } },
  })
  expect((await dataOf(await post(`Bearer ${token}`))).id).toBe(own.id)
  expect((await dataOf(await post(rick.bearer))).relationships.identifiable).toEqual({
    type: 'Recruiter',
    id: rick.recruiterUuid,
  })
  const ids = async (who: { bearer: string }) =>
    (await dataOf(await vitay(request, who).get('/v3/metadata'))).map((one: { id: string }) => one.id)
  expect(await ids(rick)).toContain(own.id)
  expect(await ids(await world.recruiter('supervisor'))).toContain(own.id)
  expect(await ids(await world.recruiter())).toEqual([])
  expect(await ids(await other.recruiter('root'))).toEqual([])
  await denied(await vitay(request, await world.person()).get('/v3/metadata'))
  await unauthorized(await vitay(request).get('/v3/metadata'))
  await unauthorized(await post('Bearer made-up'))
})
