import { readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import Ajv from 'ajv'
import { expect, test, type World } from '@/e2e/fixtures'
import { vitay } from './client'
import { ask, nominate, pointTo } from './hiring'

// Whoever asks for application/vnd.api+json gets documents that a stock JSON:API client understands.

const jsonApi = 'application/vnd.api+json'
const schema = JSON.parse(readFileSync('e2e/contracts/vitay/json-api.schema.json', 'utf8'))
const ajv = new Ajv({ allErrors: true, strict: false })
ajv.addFormat('uri', { validate: (value: string) => URL.canParse(value) })
const validate = ajv.compile(schema)

/** A document that must be JSON:API's, of an answer with this status. */
async function strictly(response: APIResponse, status = 200) {
  const text = await response.text()
  expect(response.status(), text).toBe(status)
  expect(response.headers()['content-type']).toBe(jsonApi)
  const document = JSON.parse(text)
  expect(validate(document), `${JSON.stringify(validate.errors)}\n${text}`).toBe(true)
  return document
}

/** A firm in which every resource exists once. */
async function everything(request: APIRequestContext, world: World) {
  const root = await world.recruiter('root')
  const set = await world.questionSet()
  const candidate = await world.candidate(root)
  const client = vitay(request, root)
  const data = async (response: Promise<APIResponse>) => (await (await response).json()).data
  const shown = await data(client.get(`/v3/candidates/${candidate.uuid}`))
  const profile = shown.relationships.profile.id
  const past = { data: { attributes: { experiences: [{ company: 'Nordlicht', title: 'Engineer' }] } } }
  const { relationships } = await data(client.patch(`/v1/profiles/${profile}`, past))
  const verifier = { first_name: 'Vera', last_name: 'Verifier', email: 'vera@nordlicht.example' }
  const verification = await data(
    client.post('/v1/verifications', {
      data: { attributes: verifier, relationships: { experience: relationships.experiences[0] } },
    }),
  )
  const asked = await ask(request, root, candidate)
  const reference = await nominate(request, root, candidate)
  await client.post('/v1/public/references', { data: { id: reference.id, attributes: { answers: ['5', '4'] } } })
  await client.post('/v3/metadata')
  const [answer] = await world.answersOf(reference.id)
  return { root, client, candidate, set, profile, verification, asked, reference, answer: answer! }
}

test('every GET answers by the specification', async ({ request, world }) => {
  const all = await everything(request, world)
  const strict = vitay(request, all.root, jsonApi)
  const firm = world.organization.uuid
  const paths = [
    '/v3/ping',
    '/activities',
    '/v1/users',
    '/v1/users/me',
    `/v1/users/${all.root.uuid}`,
    '/v1/hiring_firms',
    `/v1/hiring_firms/${firm}`,
    `/v1/hiring_firms/${firm}/analytics`,
    '/v2/recruiters',
    `/v1/recruiters/${all.root.recruiterUuid}`,
    `/v1/recruiters/${all.root.recruiterUuid}/analytics`,
    '/v3/candidates',
    `/v3/candidates/${all.candidate.uuid}`,
    `/v1/profiles/${all.profile}`,
    '/v1/question_sets',
    `/v1/question_sets/${all.set.uuid}`,
    '/v1/questions',
    `/v1/questions/${all.set.questions[0]!.uuid}`,
    '/v1/public/reference_requests',
    `/v1/public/reference_requests/${all.asked.id}`,
    '/v2/references',
    `/v1/references/${all.reference.id}`,
    `/v1/public/references/${all.reference.id}`,
    `/v1/answers/${all.answer.uuid}`,
    '/v1/verifications',
    `/v1/verifications/${all.verification.id}`,
    '/v1/invoices',
    `/v1/flags?filter[candidate]=${all.candidate.uuid}`,
    '/v3/metadata',
    '/v3/oauth/reset?email=nobody@nowhere.example',
  ]
  const empty = new Set(['/v1/invoices', `/v1/flags?filter[candidate]=${all.candidate.uuid}`])
  for (const path of paths) {
    const document = await strictly(await strict.get(path))
    if (!document.data) expect(document.meta, path).toBeTruthy()
    else if (Array.isArray(document.data)) {
      expect(document.data.length > 0, path).toBe(!empty.has(path))
      expect(document.meta.pagination.total_entries, path).toBe(document.data.length)
    }
    if (document.data) expect(document.links.self, path).toContain(encodeURI(path.split('?')[0]!))
  }
})

test('a list leads on by its links', async ({ request, world }) => {
  const root = await world.recruiter('root')
  const made = [await world.candidate(root), await world.candidate(root), await world.candidate(root)]
  const strict = vitay(request, root, jsonApi)
  const first = await strictly(await strict.get('/v3/candidates?page[number]=1&page[size]=2'))
  expect(first.links).toMatchObject({ prev: null, next: expect.any(String) })
  const follow = async (link: string) => {
    const { pathname, search } = new URL(link)
    return strictly(await request.get(pathname + search, { headers: { Accept: jsonApi, Authorization: root.bearer } }))
  }
  const second = await follow(first.links.next)
  const seen = [...first.data, ...second.data].map((one: { id: string }) => one.id)
  expect(seen).toEqual(made.map(one => one.uuid).reverse())
  expect(second.links.next).toBeNull()
  expect((await follow(second.links.prev)).data).toEqual(first.data)
  expect((await follow(second.links.first)).data).toEqual(first.data)
  expect((await follow(first.links.last)).data).toEqual(second.data)
})

test('writing: the specification’s bodies are understood, creation is 201, documented it is 200', async ({
  request,
  world,
}) => {
  const root = await world.recruiter('root')
  await world.questionSet()
  const candidate = await world.candidate(root)
  const body = (to: unknown) => ({
    data: { type: 'ReferenceRequest', attributes: {}, relationships: { candidate: to } },
  })
  const post = (data: unknown, accept?: string, type = 'application/json') =>
    request.post('/api/v1/public/reference_requests', {
      headers: { Authorization: root.bearer, 'Content-Type': type, ...(accept && { Accept: accept }) },
      data: JSON.stringify(data),
    })
  const created = await strictly(
    await post(body({ data: pointTo('Candidate', candidate.uuid) }), jsonApi, jsonApi),
    201,
  )
  expect(created.data.relationships.candidate.data).toEqual(pointTo('Candidate', candidate.uuid))
  const documented = await post(body(pointTo('Candidate', (await world.candidate(root)).uuid)))
  expect(documented.status()).toBe(200)
  expect(documented.headers()['content-type']).toContain('application/json')
  expect((await documented.json()).data.relationships.candidate.type).toBe('Candidate')
})

test('errors are the specification’s too', async ({ request, world }) => {
  const root = await world.recruiter('root')
  const strict = vitay(request, root, jsonApi)
  await strictly(await strict.get('/v3/candidates/nobody'), 404)
  await strictly(await strict.post('/v3/candidates', { data: { attributes: { email: 'x' } } }), 422)
  await strictly(await strict.post('/v3/candidates', ['no object']), 400)
  await strictly(await strict.get('/v1/nothing/here'), 404)
  await strictly(await vitay(request, undefined, jsonApi).get('/v3/candidates'), 401)
  await strictly(await vitay(request, await world.person(), jsonApi).get('/v3/candidates'), 403)
})

test('406 for media types with parameters nobody knows, 415 for bodies that are none of ours', async ({
  request,
  world,
}) => {
  const root = await world.recruiter('root')
  const get = (accept: string) =>
    request.get('/api/v1/users/me', { headers: { Accept: accept, Authorization: root.bearer } })
  for (const accept of [`${jsonApi}; ext="https://x.example/ext"`, `text/html, ${jsonApi};version=2`]) {
    const refused = await get(accept)
    expect(refused.status(), accept).toBe(406)
    expect(validate(await refused.json())).toBe(true)
  }
  for (const accept of [
    jsonApi,
    `${jsonApi};q=0.9`,
    `${jsonApi}; profile="https://x.example/p"`,
    `${jsonApi};ext="https://x.example/ext", ${jsonApi}`,
  ])
    await strictly(await get(accept))
  for (const accept of ['*/*', 'application/json', 'text/html']) {
    const plain = await get(accept)
    expect(plain.headers()['content-type'], accept).toContain('application/json')
    expect((await plain.json()).data.relationships.identifiable.type).toBe('Recruiter')
  }

  const post = (type: string) =>
    request.post('/api/v1/question_sets', {
      headers: { 'Content-Type': type, Authorization: root.bearer },
      data: JSON.stringify({ data: { attributes: { title: 'Any' } } }),
    })
  for (const type of [`${jsonApi}; ext="https://x.example/ext"`, 'text/plain', 'application/x-www-form-urlencoded']) {
    const refused = await post(type)
    expect(refused.status(), type).toBe(415)
    expect(validate(await refused.json())).toBe(true)
  }
  for (const type of [jsonApi, `${jsonApi}; profile="https://x.example/p"`, 'application/json; charset=utf-8'])
    expect((await post(type)).status(), type).toBe(200)
})
