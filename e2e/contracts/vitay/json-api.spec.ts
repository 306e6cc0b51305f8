import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import Ajv from 'ajv'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeInvoices } from '@/lib/domain/invoices/commands'
import { vitay } from './client'
import { ask, nominate, pointTo, referee } from './hiring'

// Whoever asks for application/vnd.api+json gets documents that a stock JSON:API client understands.

const jsonApi = 'application/vnd.api+json'
const accept = { Accept: jsonApi }
const schema = JSON.parse(readFileSync('e2e/contracts/vitay/json-api.schema.json', 'utf8'))
const ajv = new Ajv({ allErrors: true, strict: false })
ajv.addFormat('uri', { validate: (value: string) => URL.canParse(value) })
const validate = ajv.compile(schema)

type Fields = { attributes?: object; relationships?: object }

/** A document that must be JSON:API's, of an answer with this status. */
async function strictly(response: APIResponse, status = 200) {
  const text = await response.text()
  expect(response.status(), text).toBe(status)
  expect(response.headers()['content-type']).toBe(jsonApi)
  expect(response.headers().vary).toBe('Accept')
  const document = JSON.parse(text)
  expect(validate(document), `${JSON.stringify(validate.errors)}\n${text}`).toBe(true)
  // What a schema cannot say: attributes and relationships share their names.
  for (const { attributes = {}, relationships = {} } of [document.data ?? []].flat() as Fields[])
    expect(Object.keys(attributes).filter(name => name in relationships)).toEqual([])
  return document
}

/** The documented paths that have a GET: folders of app/(vitay)/api whose route answers one. */
const gettable = readdirSync('app/(vitay)/api', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('route.ts') && !file.includes('[...'))
  .filter(file => /export const GET\b/.test(readFileSync(`app/(vitay)/api/${file}`, 'utf8')))
  .map(file => `/${file.replace(/\/?route\.ts$/, '')}`)

const leadsTo = (path: string) => (route: string) => {
  const parts = path.split('?')[0]!.split('/')
  const names = route.split('/')
  return names.length === parts.length && names.every((name, at) => name === parts[at] || name === '[id]')
}

const cleo = () => ({ first_name: 'Cleo', last_name: 'Candidate', email: `cleo-${randomUUID()}@example.com` })

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
  const email = `vera-${candidate.uuid}@nordlicht.example`
  const verifier = { first_name: 'Vera', last_name: 'Verifier', email }
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
  await makeInvoices(new Date(Date.now() + 40 * 24 * 3600_000), world.organization.id)
  const [invoice] = await data(client.get('/v1/invoices'))
  const [mail] = await world.waitForMail(verifier.email)
  const link = world.linkIn(mail!, '/verify/').split('/verify/')[1]!
  return { root, client, candidate, set, profile, verification, asked, reference, answer: answer!, invoice, link }
}

// Files, which are what they are: PDF, and what Postman reads.
const files = ['/documents', '/v3/api/postman']

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
    `/v1/public/verifications/${all.link}`,
    '/v1/invoices',
    `/v1/invoices/${all.invoice.id}`,
    `/v1/flags?filter[candidate]=${all.candidate.uuid}`,
    '/v3/metadata',
    '/v3/oauth/reset?email=nobody@nowhere.example',
  ]
  const left = gettable.filter(route => ![...paths, ...files].some(path => leadsTo(path)(route)))
  expect(left, 'every GET has a line above').toEqual([])
  const empty = new Set([`/v1/flags?filter[candidate]=${all.candidate.uuid}`])
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

test('what is made says where it is found', async ({ request, world }) => {
  const root = await world.recruiter('root')
  await world.questionSet()
  const candidate = await world.candidate(root)
  const client = vitay(request, root, jsonApi)
  const relationships = { candidate: { data: pointTo('Candidate', candidate.uuid) } }
  await strictly(await client.post('/v1/public/reference_requests', { data: { relationships } }), 201)
  const made = [
    await client.post('/v3/candidates', { data: { attributes: cleo() } }),
    await client.post('/v1/question_sets', { data: { attributes: { title: 'Any' } } }),
    await client.post('/v2/references', { data: { attributes: referee(), relationships } }),
  ]
  for (const response of made) {
    const { data } = await strictly(response, 201)
    const { pathname } = new URL(response.headers().location!)
    const found = await strictly(await request.get(pathname, { headers: { ...accept, Authorization: root.bearer } }))
    expect(found.data).toMatchObject({ type: data.type, id: data.id })
  }
})

test('fields[…] leaves of a resource what it names, on every page', async ({ request, world }) => {
  const root = await world.recruiter('root')
  await world.candidate(root)
  const candidate = await world.candidate(root)
  const client = vitay(request, root, jsonApi)
  const asked = 'fields[Candidate]=first_name,added_by&fields[User]='
  const { data } = await strictly(await client.get(`/v3/candidates/${candidate.uuid}?${asked}`))
  expect(data.attributes).toEqual({ first_name: candidate.firstName })
  expect(Object.keys(data.relationships)).toEqual(['added_by'])
  const me = await strictly(await client.get(`/v1/users/me?${asked}`))
  expect(me.data).toEqual({ type: 'User', id: root.uuid, attributes: {} })
  const first = await strictly(await client.get(`/v3/candidates?page[size]=1&${asked}`))
  const { pathname, search } = new URL(first.links.next)
  const next = await strictly(
    await request.get(pathname + search, { headers: { ...accept, Authorization: root.bearer } }),
  )
  expect(Object.keys(next.data[0].attributes)).toEqual(['first_name'])
})

test('include and sort are not overlooked: 400 names the parameter, for whoever asks by the specification', async ({
  request,
  world,
}) => {
  const root = await world.recruiter('root')
  for (const parameter of ['include', 'sort']) {
    const path = `/v3/candidates?${parameter}=references`
    const { errors } = await strictly(await vitay(request, root, jsonApi).get(path), 400)
    expect(errors[0].source).toEqual({ parameter })
    expect((await vitay(request, root).get(path)).status()).toBe(200)
  }
})

test('ids: 403 for one a client chose, 409 for another than the address names; documented bodies may carry any', async ({
  request,
  world,
}) => {
  const root = await world.recruiter('root')
  const candidate = await world.candidate(root)
  const send = async (method: 'POST' | 'PATCH', path: string, id: string, type = jsonApi) => {
    const data = { data: { type: 'Candidate', id, attributes: cleo() } }
    const headers = { ...accept, Authorization: root.bearer, 'Content-Type': type }
    return request.fetch(`/api/v3/candidates${path}`, { method, headers, data: JSON.stringify(data) })
  }
  const another = '7b0f3a52-5d0a-4c39-9f2b-0d5f1c1f6f11'
  await strictly(await send('POST', '', another), 403)
  const { errors } = await strictly(await send('PATCH', `/${candidate.uuid}`, another), 409)
  expect(errors[0].source).toEqual({ pointer: '/data/id' })
  const list = await strictly(await vitay(request, root, jsonApi).get('/v3/candidates'))
  expect(list.data.map((one: { attributes: { first_name: string } }) => one.attributes.first_name)).toEqual([
    candidate.firstName,
  ])
  await strictly(await send('PATCH', `/${candidate.uuid}`, candidate.uuid.toUpperCase()))
  await strictly(await send('PATCH', `/${candidate.uuid}`, another, 'application/json'))
  await strictly(await send('POST', '', another, 'application/json'), 201)
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
    `${jsonApi}; profile="https://x.example/p,q;r https://y.example"`,
    `${jsonApi};ext="https://x.example/ext", ${jsonApi}`,
  ])
    await strictly(await get(accept))
  for (const accept of ['*/*', 'application/json', 'text/html', `application/json, ${jsonApi};q=0`]) {
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
