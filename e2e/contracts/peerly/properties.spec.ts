import type { APIResponse } from '@playwright/test'
import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { missing, peerly } from './client'

// Whatever a client sends to a write, it is never our fault, and what is refused is refused in Peerly's shape.

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '2147483648',
    '99999999999999999999',
    -1,
    1e308,
    null,
    [],
    {},
    '__proto__',
  ),
  fc.integer(),
  fc.boolean(),
)

/** Objects with the operation's own keys, each holding something sensible or anything at all. */
const bodies = (sensible: Record<string, fc.Arbitrary<unknown>>) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record(mapped(sensible), { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.dictionary(fc.string(), anything, { maxKeys: 5 }) },
    { weight: 1, arbitrary: anything },
  )

const mapped = (sensible: Record<string, fc.Arbitrary<unknown>>) =>
  Object.fromEntries(
    Object.entries(sensible).map(([key, arbitrary]) => [
      key,
      fc.oneof({ weight: 2, arbitrary }, { weight: 1, arbitrary: anything }),
    ]),
  )

const ids = (...known: number[]) => fc.constantFrom(...known, 999_999_999)
const paths = (...known: number[]) =>
  fc.oneof(ids(...known), fc.constantFrom('abc', '0', '-1', '1e3', '%00', '%ff', '99999999999999'))
const words = fc.string({ unit: 'grapheme', maxLength: 300 })

test('each write operation: never a 5xx, always Peerly’s shape', async ({ request, world }) => {
  test.slow()
  const [boss, friend, colleague] = [
    await world.person({ role: 'super_admin', hi5Balance: 1000 }),
    await world.person(),
    await world.person(),
  ]
  await world.person({ role: 'super_admin' })
  const value = await world.value()
  const theirs = await world.recognition({ giver: friend, recipients: [colleague] })
  const own = await world.recognition({ giver: boss, recipients: [friend] })
  const client = peerly(request, boss)

  const operations: Record<string, [fc.Arbitrary<string>, 'post' | 'put', fc.Arbitrary<unknown>]> = {
    value: [
      fc.constant('/core_values'),
      'post',
      bodies({ text: words, description: words, parent_core_value_id: ids(value.id) }),
    ],
    words: [paths(value.id).map(id => `/core_values/${id}`), 'put', bodies({ text: words, description: words })],
    profile: [
      fc.constant('/users/me'),
      'put',
      bodies({ first_name: words, last_name: words, display_name: words, profile_image_url: fc.webUrl() }),
    ],
    role: [
      paths(friend.id, colleague.id).map(id => `/users/${id}`),
      'put',
      bodies({ role_id: fc.integer({ min: 0, max: 5 }) }),
    ],
    thanks: [
      fc.constant('/recognitions'),
      'post',
      bodies({ given_for: ids(friend.id, boss.id), core_value_id: ids(value.id), text: words }),
    ],
    hi5: [paths(theirs.id, own.id).map(id => `/recognitions/${id}/hi5`), 'post', bodies({ comment: words })],
    report: [
      paths(theirs.id, own.id).map(id => `/recognitions/${id}/report`),
      'post',
      bodies({ mark_as: fc.constantFrom('fraud', 'not_relevant', 'incorrect'), reason: words }),
    ],
    review: [
      paths(theirs.id, own.id).map(id => `/recognitions/${id}/review`),
      'post',
      bodies({ is_inappropriate: fc.boolean(), comment: words }),
    ],
  }

  for (const [name, [path, method, body]] of Object.entries(operations))
    await fc.assert(
      fc.asyncProperty(path, body, async (path, body) => {
        const response = await request[method](path, {
          headers: { Authorization: boss.bearer, 'Content-Type': 'application/json' },
          data: Buffer.from(JSON.stringify(body) ?? ''),
        })
        const status = response.status()
        const answer = await response.json()
        if (status < 300) {
          expect(status).toBe(method === 'post' ? 201 : 200)
          expect(Object.keys(answer)).toEqual(['data'])
        } else {
          expect([400, 401, 403, 404, 422], `${name} ${path} ${JSON.stringify(body)}`).toContain(status)
          expect(Object.keys(answer)).toEqual(['error'])
          expect(answer.error).toMatchObject({ code: expect.any(String), message: expect.any(String) })
          if (answer.error.code === 'invalid_data')
            for (const text of Object.values(answer.error.fields)) expect(typeof text).toBe('string')
        }
      }),
      { numRuns: 60 },
    )
  // Still there, still one of us: nothing of all that had an effect it should not have.
  expect((await (await client.get('/users/me')).json()).data).toMatchObject({ id: boss.id, role_id: 1 })
})

test('broken, huge and deep bodies are refused quickly', async ({ request, world }) => {
  const { bearer } = await world.person()
  const send = async (data: string | Buffer, type = 'application/json') => {
    const response = await request.post('/recognitions', {
      headers: { Authorization: bearer, 'Content-Type': type },
      data: Buffer.from(data),
    })
    return [response.status(), (await response.json()).error.code]
  }
  expect(await send('{')).toEqual([400, 'invalid_data'])
  expect(await send(Buffer.from([0x22, 0xff, 0x22]))).toEqual([400, 'invalid_data'])
  expect(await send(`{"text":"${'x'.repeat(1_100_000)}"}`)).toEqual([413, 'payload_too_large'])
  expect(await send('['.repeat(200_000))).toEqual([400, 'invalid_data'])
  expect(await send(`{"a":`.repeat(50_000))).toEqual([400, 'invalid_data'])
  const wide = `{${Array.from({ length: 30_000 }, (_, n) => `"k${n}":1`).join()}}`
  expect(await send(wide)).toEqual([400, 'invalid_data'])
  expect(await send('given_for=1&text=hello', 'application/x-www-form-urlencoded')).toEqual([400, 'invalid_data'])
})

test('what is wrong is said for people to read, not in the words of our tools', async ({ request, world }) => {
  const person = await world.person()
  const me = peerly(request, person)
  const fieldsOf = async (response: APIResponse) => (await response.json()).error.fields
  for (const id of ['abc', '', ' ', '1.5', 1.5, -1, [1], { id: 1 }, true])
    expect(
      await fieldsOf(await me.post('/recognitions', { given_for: id, core_value_id: id, text: 'Thanks' })),
    ).toEqual({
      given_for: 'must be a number',
      core_value_id: 'must be a number',
    })
  for (const id of [null, undefined])
    expect(await fieldsOf(await me.post('/recognitions', { given_for: id, core_value_id: id, text: 'x' }))).toEqual({
      given_for: 'is required',
      core_value_id: 'is required',
    })
  expect(await fieldsOf(await me.get('/users', { limit: '-1', offset: '99999999999999999999' }))).toEqual({
    limit: 'must be from 1 to 100',
    offset: expect.stringMatching(/^must be from 0 to /),
  })
  const names = { first_name: 'A', last_name: 'B', display_name: 'C', profile_image_url: 'javascript:alert(1)' }
  expect(await fieldsOf(await me.put('/users/me', names))).toEqual({
    profile_image_url: 'must be the http or https address of a picture',
  })
  await missing(await me.get(`/recognitions/${'9'.repeat(20)}`))
})
