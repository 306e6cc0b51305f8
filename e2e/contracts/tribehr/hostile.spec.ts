import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import { credentials } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import { as, expectError, form, formHeaders } from './client'

const names = [
  'id',
  'text',
  'recipients[][id]',
  'recipients[0][id]',
  'recipients',
  'values[][id]',
  'values[]',
  'picture',
  'picture[bytes]',
  'kudos[id]',
  'kudos',
  'comment',
  'formattedTextAs',
  'format',
  'display_name',
  'blog_url',
  'twitter_username',
  'assignment_record[phone]',
  'employee_record[birthdate]',
  'employee_record',
  '__proto__[id]',
]

/** Any form at all: the documented names, names nobody has, and any text for a value. */
const anyForm = (ids: number[]) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      '',
      '0',
      '-1',
      '1e9',
      '99999999999999999999',
      'html',
      'json',
      '\0',
      '[b]',
      '</',
      ...ids.map(String),
    ),
  )
  const name = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...names) }, fc.string({ maxLength: 12 }))
  return fc.array(fc.tuple(name, text), { maxLength: 8 }).map(fields => form(...fields))
}

test('whatever a form holds, the answer is a result or a refusal in TribeHR’s words, never a failure', async ({
  request,
  world,
}) => {
  const [person, colleague, value] = [await world.person(), await world.person(), await world.value()]
  const { id } = await world.recognition({ giver: person, recipients: [colleague] })
  const operation = fc.constantFrom(
    ['post', '/kudos'],
    ['put', `/kudos/${id}`],
    ['post', '/comments'],
    ['put', `/users/${person.id}`],
  )
  await fc.assert(
    fc.asyncProperty(
      operation,
      fc.constantFrom('json', 'xml'),
      fc.boolean(),
      anyForm([id, colleague.id, person.id, value.id]),
      async ([method, path], format, withId, body) => {
        const data = withId && method === 'put' ? `${body}&id=${path!.split('/')[2]}` : body
        const url = `${path}.${format}`
        const response = await request.fetch(url, { method, headers: as(person, formHeaders), data })
        const text = await response.text()
        expect(response.status(), text).toBeLessThan(500)
        if (format === 'xml') expect(XMLValidator.validate(text)).toBe(true)
        else expect(JSON.parse(text)).toEqual(expect.any(Object))
        if (response.status() !== 200) await expectError(response, response.status(), /^[A-Z_]+$/)
      },
    ),
    { numRuns: 150 },
  )
})

test('20 requests that make an API key at once all answer with the one that works', async ({ request, world }) => {
  const person = await world.person()
  await world.sql
    .update(credentials)
    .set({ apiKeyHash: null, apiKeySealed: null })
    .where(eq(credentials.personId, person.id))
  const Authorization = `Basic ${Buffer.from(`${person.email}:${person.password}`).toString('base64')}`
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => request.get('/users/me.json?requireApiKey=true', { headers: { Authorization } })),
  )
  const keys = await Promise.all(answers.map(async one => (await one.json()).api_key))
  expect(new Set(keys).size).toBe(1)
  const byKey = `Basic ${Buffer.from(`${person.email}:${keys[0]}`).toString('base64')}`
  expect((await request.get('/users/me.json', { headers: { Authorization: byKey } })).status()).toBe(200)
})
