import { randomUUID } from 'node:crypto'
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { flags } from '@/db/schema/hiring-evidence'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeCase, makeExperience, tellTales } from '@/e2e/world/cases'
import { mintLink } from '@/lib/domain/hiring/links'
import { expectRefusal, vitay } from './client'

// Whatever a client sends to a write, it is never our fault, and what is refused is refused as JSON:API's errors.

type Values = Record<string, fc.Arbitrary<unknown>>
type Method = 'post' | 'patch' | 'delete'
type Operation = [method: Method, path: fc.Arbitrary<string>, body: fc.Arbitrary<unknown>, bearer?: string | null]

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', '9'.repeat(30), -1, 1e308, null, [], {}, [null], '__proto__'),
)

/** An object with these keys or some of them, each holding something sensible, or now and then anything at all. */
const about = (sensible: Values, odds = 12) => {
  const keys = Object.fromEntries(
    Object.entries(sensible).map(([key, arbitrary]) => [
      key,
      fc.oneof({ weight: odds, arbitrary }, { weight: 1, arbitrary: anything }),
    ]),
  )
  return fc.oneof(
    { weight: odds, arbitrary: fc.record(keys) },
    { weight: odds / 3, arbitrary: fc.record(keys, { requiredKeys: [] }) },
    { weight: 1, arbitrary: anything },
  )
}

/** A document about a resource, with its pointers by the document's way or the specification's. */
const documents = (attributes: Values, pointed: Record<string, string> = {}) => {
  const pointers = Object.entries(pointed).map(([name, id]): [string, fc.Arbitrary<unknown>] => [
    name,
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom({ type: 'X', id }, { data: { type: 'X', id } }) },
      { weight: 1, arbitrary: fc.constantFrom({ data: [{ id }] }, { data: { data: { id } } }, { data: null }) },
    ),
  ])
  const data = {
    type: anything,
    attributes: about(attributes, 30),
    relationships: about(Object.fromEntries(pointers), 30),
  }
  return about({ data: about(data, 30) }, 30)
}

const odd = ['nobody', '0', '-1', '%00', '%ff', '%ed%a0%80', 'a'.repeat(500), '%F0%9F%92%A5', 'constructor']
/** An address with one of these ids, or an odd one. */
const at = (path: string, ...ids: string[]) => {
  const strange = fc.constantFrom(randomUUID(), ...odd)
  const some = ids.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, strange) : strange
  return some.map(id => path.replace(':id', id))
}

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
const yes = fc.constantFrom(true, false, 'true', 'false')
const number = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: -5, max: 1500 }),
)
const language = fc.constantFrom('en', 'de-AT', 'fr', 'xx')
const day = fc.constantFrom('2024-02-29', '2023-02-29', '0000-01-01', '9999-12-31', '2020-01-01', '2021-05-05')
const time = fc.constantFrom('2030-01-01T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', 'now')
const email = fc.oneof(
  fc.uuid().map(mark => `${mark}@hostile.example`),
  fc.emailAddress(),
)
const list = fc.array(words, { maxLength: 5 })
const named: Values = { first_name: words, last_name: words, email }
const contact: Values = {
  phone: fc.constantFrom('+493012345', '030 12345', '1'),
  country_code: fc.constantFrom('+49', '49', 'DE'),
}
const station: Values = { id: fc.uuid(), company: words, title: words, school: words, started_on: day, ended_on: day }
const value = fc.oneof(words, number, yes, list, fc.dictionary(words, words, { maxKeys: 3 }))

/** A firm with one of everything, and each write of it. */
async function operationsOf(world: World): Promise<{ bearer: string; operations: Record<string, Operation> }> {
  const root = await world.recruiter('root')
  const colleague = await world.recruiter()
  const set = await world.questionSet({ isDefault: true })
  const [one, spare] = [await makeCase(root, tellTales()), await world.candidate(root)]
  // Answers need questions; the case's own request has none.
  const waiting = await world.reference(one.candidate)
  const link = await mintLink(
    world.sql,
    { organizationId: root.organizationId, purpose: 'respond', subjectId: waiting.id },
    30,
  )
  const [answer] = await world.answersOf(one.completed.uuid)
  const [flag] = await world.sql.select().from(flags).where(eq(flags.candidateId, one.candidate.id))
  const [doomed, leaving, dropped] = [await world.candidate(root), await world.recruiter(), await world.questionSet()]
  const unwanted = await world.reference(spare)
  const experience = await makeExperience(spare)
  const firm = world.organization.uuid
  const candidate: Values = { ...named, ...contact, internal_id: words, notes: words, language }
  const referee: Values = {
    ...named,
    ...contact,
    relationship: fc.constantFrom('manager', 'colleague', 'foe'),
    company_name: words,
    started_on: day,
    ended_on: day,
    language,
  }
  const asked: Values = {
    notes: words,
    min_references: number,
    min_manager_references: number,
    language,
    scheduled_for: time,
    draft: yes,
    status: fc.constantFrom('sent', 'sent', 'expired'),
  }
  const question: Values = {
    type: fc.constantFrom('text', 'rating', 'options', 'radio', 'checkbox', 'matrix', 'slider', 'ranking', 'date'),
    text: words,
    required: yes,
    order: number,
    choices: list,
    rows: list,
    columns: list,
    scale: number,
    min: number,
    max: number,
    step: fc.double(),
    translations: fc.dictionary(language, about({ text: words, choices: list }), { maxKeys: 2 }),
  }
  const given = fc.array(fc.oneof(words, about({ question_id: words, value, scale: value, comment: words })), {
    maxLength: 4,
  })
  const answers = fc.oneof(given, fc.constant(['5', '4', 'Good']), fc.tuple(fc.constant('3'), words, words))
  const none = about({}, 30)
  const guest = `Bearer ${one.links.nominate}`
  const operations: Record<string, Operation> = {
    'add a candidate': ['post', fc.constant('/v3/candidates'), documents(candidate)],
    'revise a candidate': [
      'patch',
      at('/v3/candidates/:id', one.candidate.uuid),
      documents({ ...candidate, reminders_paused: yes }, { added_by: colleague.recruiterUuid }),
    ],
    'remove a candidate': ['delete', at('/v3/candidates/:id', doomed.uuid), documents({ anonymise: yes })],
    'revise a profile': [
      'patch',
      at('/v1/profiles/:id', one.profile.uuid),
      documents({
        bio: words,
        public_profile_url: fc.webUrl(),
        experiences: fc.array(about(station), { maxLength: 3 }),
        educations: fc.array(about(station), { maxLength: 3 }),
      }),
    ],
    'add a question set': [
      'post',
      fc.constant('/v1/question_sets'),
      documents({ title: words, language, is_default: yes }),
    ],
    'revise a question set': [
      'post',
      at('/v1/question_sets/:id', set.uuid),
      documents({ title: words, language, is_default: yes, archived: fc.constant(false) }),
    ],
    'remove a question set': ['delete', at('/v1/question_sets/:id', dropped.uuid), none],
    'add a question': ['post', fc.constant('/v1/questions'), documents(question, { question_set: set.uuid })],
    'revise a question': ['patch', at('/v1/questions/:id', set.questions[0]!.uuid), documents(question)],
    'remove a question': ['delete', at('/v1/questions/:id', set.questions[2]!.uuid), none],
    'request references': [
      'post',
      fc.constant('/v1/public/reference_requests'),
      documents(asked, { candidate: spare.uuid, question_set: set.uuid }),
    ],
    'revise a request': ['patch', at('/v1/public/reference_requests/:id', one.request.uuid), documents(asked)],
    'name a referee': [
      'post',
      fc.constant('/v2/references'),
      documents(
        { ...referee, internal_id: words },
        { candidate: one.candidate.uuid, reference_request: one.request.uuid },
      ),
    ],
    'name a referee by a link': ['post', fc.constant('/v2/references'), documents(referee), guest],
    'correct a referee': ['patch', at('/v1/references/:id', waiting.uuid), documents(referee)],
    'correct a referee by a link': ['patch', at('/v1/references/:id', waiting.uuid), documents(referee), guest],
    'hand answers in': [
      'post',
      fc.constant('/v1/public/references'),
      about({
        data: about({ id: fc.constant(waiting.uuid), attributes: about({ answers, consent: yes }) }),
      }),
    ],
    'hand answers in by a link': [
      'post',
      fc.constant('/v1/public/references'),
      about({ data: about({ id: fc.constant(link), attributes: about({ answers }) }) }),
      null,
    ],
    'go a referee’s step': [
      'patch',
      at('/v1/public/references/:id', link),
      documents({
        opened: yes,
        reason: words,
        snoozed_until: time,
        language,
        answers: fc.dictionary(words, fc.record({ value, comment: words }), { maxKeys: 3 }),
      }),
      null,
    ],
    'remove a reference': ['delete', at('/v1/references/:id', unwanted.uuid), none],
    'correct an answer': ['patch', at('/v1/answers/:id', answer!.uuid), documents({ value, comment: words })],
    'ask for a verification': [
      'post',
      fc.constant('/v1/verifications'),
      documents({ ...named, ...contact, language }, { experience: experience.uuid }),
    ],
    'answer as a verifier': [
      'post',
      at('/v1/public/verifications/:id', one.links.verify),
      documents({ confirmed: yes, comment: words }),
      null,
    ],
    'cancel a verification': ['delete', at('/v1/verifications/:id', one.verification.uuid), none],
    'resolve a flag': ['patch', at('/v1/flags/:id', flag!.uuid), documents({ resolution: words })],
    'remind a referee': ['post', at('/v1/reminders/reference/:id', waiting.uuid), none],
    'remind a candidate': ['post', at('/v1/reminders/reference_request/:id', one.request.uuid), none],
    'remind a verifier': ['post', at('/v1/reminders/verification/:id', one.verification.uuid), none],
    'revise the firm': [
      'patch',
      at('/v1/hiring_firms/:id', firm),
      documents({
        name: words,
        colour: fc.constantFrom('#1f6f4a', '#GGGGGG'),
        reminder_interval: number,
        reminder_cap: number,
        link_days: number,
        retention_days: number,
        reference_price: number,
        currency: fc.constantFrom('EUR', 'eur', 'XXXX'),
      }),
    ],
    'change the logo': [
      'patch',
      at('/v1/hiring_firms/:id/logo', firm),
      about({ logo_file: fc.base64String().map(bytes => `data:image/png;base64,${bytes}`) }),
    ],
    'close a firm': ['delete', at('/v1/hiring_firms/:id'), documents({})],
    'appoint a recruiter': [
      'post',
      fc.constant('/v1/recruiters_with_user'),
      about({
        data: about({
          attributes: about({ role: fc.constantFrom('recruiter', 'king'), hiring_firm_id: fc.constant(firm) }),
          relationships: about({ user: about({ attributes: about({ ...named, emai: email }) }) }),
        }),
      }),
    ],
    'revise a recruiter': [
      'patch',
      at('/v1/recruiters/:id', colleague.recruiterUuid),
      documents({ role: fc.constantFrom('supervisor', 'king'), is_root: yes, is_active: yes, notifications: yes }),
    ],
    'remove a recruiter': ['delete', at('/v1/recruiters/:id', leaving.recruiterUuid), none],
    'note a visit': ['post', fc.constant('/v3/metadata'), about({ data: anything })],
    'sign in': ['post', fc.constant('/v3/oauth/login'), about({ email: fc.string(), password: fc.string() }), null],
    'ask for a new password': ['post', fc.constant('/v3/oauth/reset'), about({ email: anything }), null],
    'set a new password': [
      'patch',
      fc.constant('/v3/oauth/reset'),
      about({ email, password: words, reset_key: words }),
      null,
    ],
  }
  return { bearer: root.bearer, operations }
}

const send = (request: APIRequestContext, method: Method, path: string, body: string | Buffer, bearer: string | null) =>
  request[method](`/api${path}`, {
    headers: { 'Content-Type': 'application/json', ...(bearer && { Authorization: bearer }) },
    data: Buffer.from(body),
  })

/** Something that went well has `data`; everything else is a refusal for people and programs to read. */
async function expectOurShape(response: APIResponse, told: string) {
  const status = response.status()
  const text = await response.text()
  if (status === 200) return expect(JSON.parse(text), told).toHaveProperty('data')
  expect([400, 401, 403, 404, 413, 422, 429], `${status} ${told}\n${text}`).toContain(status)
  expect(Object.keys(JSON.parse(text)), told).toEqual(['errors'])
  await expectRefusal(response, status)
}

test('each write operation: never a 5xx, always errors that say what is wrong', async ({ request, world }) => {
  test.slow()
  const { bearer, operations } = await operationsOf(world)
  for (const [name, [method, paths, bodies, by = bearer]] of Object.entries(operations))
    await fc.assert(
      fc.asyncProperty(paths, bodies, async (path, body) => {
        const json = JSON.stringify(body) ?? ''
        const response = await send(request, method, path, json, by)
        await expectOurShape(response, `${name}: ${method} ${path} ${json}`)
      }),
      { numRuns: 12 },
    )
})

test('broken, huge and deep bodies are refused quickly', async ({ request, world }) => {
  const root = await world.recruiter('root')
  const refused = async (body: string | Buffer, status: number) =>
    expectRefusal(await send(request, 'post', '/v3/candidates', body, root.bearer), status)
  await refused('{', 400)
  await refused('[]', 400)
  await refused('null', 400)
  await refused(Buffer.from([0x22, 0xff, 0x22]), 400)
  await refused('['.repeat(100_000), 400)
  await refused('{"data":'.repeat(40_000), 400)
  await refused(`{"data":{"attributes":{"notes":"${'x'.repeat(1_048_576)}"}}}`, 413)
  await refused(`{${Array.from({ length: 30_000 }, (_, n) => `"k${n}":1`).join()}}`, 422)
  for (const text of ['\u0000', '\ud800'])
    await expectRefusal(
      await send(
        request,
        'post',
        '/v3/candidates',
        JSON.stringify({ data: { attributes: { first_name: `A${text}`, last_name: 'B', email: 'a@b.example' } } }),
        root.bearer,
      ),
      422,
      '/data/attributes/first_name',
    )
})

test('a time at the ends of the calendar is refused, not passed on', async ({ request, world }) => {
  const root = await world.recruiter('root')
  await world.questionSet({ isDefault: true })
  const candidate = { type: 'Candidate', id: (await world.candidate(root)).uuid }
  for (const time of ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+00:01', '9999-12-31T23:59:59-23:59'])
    await expectRefusal(
      await vitay(request, root).post('/v1/public/reference_requests', {
        data: { attributes: { scheduled_for: time }, relationships: { candidate } },
      }),
      422,
      '/data/attributes/scheduled_for',
    )
})

test('keys that nobody may write change nothing', async ({ request, world }) => {
  const root = await world.recruiter('root')
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet({ isDefault: true })
  const client = vitay(request, rick)
  const id = randomUUID()
  const forged = {
    id,
    uuid: id,
    organization: 1,
    organization_id: 1,
    recruiter_id: root.recruiterId,
    requested_by_id: root.recruiterUuid,
    role: 'root',
    is_root: true,
    score: 100,
    filled: true,
    filled_at: '2020-01-01T00:00:00Z',
    is_active: false,
    created_at: '2020-01-01T00:00:00Z',
    has_user: true,
    answered_at: '2020-01-01T00:00:00Z',
    resolved: true,
    ip_address: '203.0.113.9',
  }
  const to = (attributes: Record<string, unknown>, relationships: Record<string, unknown> = {}) => ({
    data: { type: 'Any', id, attributes: { ...forged, ...attributes }, relationships },
    ...forged,
  })
  const data = async (response: Promise<APIResponse>) => {
    const answer = await response
    expect(answer.status(), await answer.text()).toBe(200)
    const { data } = await answer.json()
    expect(data.id).not.toBe(id)
    expect(JSON.stringify(data)).not.toContain('2020-01-01')
    return data
  }
  const pointed = { candidate: { type: 'Candidate', id: candidate.uuid } }
  const names = { first_name: 'Ann', last_name: 'Other' }

  const added = await data(client.post('/v3/candidates', to({ ...names, email: `${id}@x.example` })))
  expect(added.attributes.score).toBeNull()
  expect(added.relationships.added_by.id).toBe(rick.recruiterUuid)
  const revised = await data(client.patch(`/v3/candidates/${candidate.uuid}`, to({ notes: 'Called' })))
  expect(revised).toMatchObject({ id: candidate.uuid, attributes: { score: null, notes: 'Called' } })
  const profile = await data(client.patch(`/v1/profiles/${revised.relationships.profile.id}`, to({ bio: 'Hi' })))
  expect(profile.attributes).toMatchObject({ is_active: true, has_user: false, bio: 'Hi' })

  const asked = await data(client.post('/v1/public/reference_requests', to({ status: 'filled' }, pointed)))
  expect(asked.attributes).toMatchObject({ status: 'sent' })
  const filled = to({ status: 'filled' })
  await expectRefusal(await client.patch(`/v1/public/reference_requests/${asked.id}`, filled), 422)

  const referee = { ...names, email: `r-${id}@x.example`, status: 'completed' }
  const named = await data(client.post('/v2/references', to(referee, pointed)))
  expect(named.attributes).toMatchObject({ filled: false, score: null, requested_by_id: rick.recruiterUuid })
  const corrected = await data(client.patch(`/v1/references/${named.id}`, to({ job_title: 'Chief' })))
  expect(corrected.attributes).toMatchObject({ filled: false, score: null, filled_at: null, job_title: 'Chief' })
  await expectRefusal(await client.patch(`/v1/references/${named.id}`, to({ status: 'completed' })), 422)

  const visit = await data(client.post('/v3/metadata', to({ subject_uuid: root.recruiterUuid })))
  expect(visit.attributes.ip_address).not.toBe(forged.ip_address)
  expect(visit.relationships.identifiable.id).toBe(rick.recruiterUuid)

  // A recruiter cannot raise themselves, nor touch the firm.
  await expectRefusal(await client.patch(`/v1/recruiters/${rick.recruiterUuid}`, to({})), 403)
  await expectRefusal(
    await client.patch(`/v1/hiring_firms/${world.organization.uuid}`, { data: { attributes: {} } }),
    403,
  )
  const me = await data(client.get(`/v1/recruiters/${rick.recruiterUuid}`))
  expect(me.attributes).toMatchObject({ role: 'recruiter', is_root: false, is_active: true })
})
