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
  'date_start',
  'date_end',
  'days',
  'hours',
  'status',
  'comments',
  'user[id]',
  'user',
  'leave_type[id]',
  'leave_type',
  'start_date',
  'end_date',
  'name',
  'notes',
  'is_official_holiday',
  'event_type[id]',
  'location[][id]',
  'locations[][id]',
  'location',
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
      '1',
      '0.5',
      'APPROVED',
      '2026-12-01',
      '2026-12-02T17:00:00+00:00',
      '9999-12-31',
      '2026-02-30',
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
  // An administrator, so that forms get past who may.
  const person = await world.person({ role: 'admin' })
  const [colleague, value] = [await world.person(), await world.value()]
  const { id } = await world.recognition({ giver: person, recipients: [colleague] })
  const [type, event, place] = [await world.leaveType(), await world.event(), await world.location()]
  const post = (path: string, data: string) =>
    request.post(path, { headers: as(person, formHeaders), data }).then(response => response.json())
  const comment = await post('/comments.json', form(['kudos[id]', id], ['comment', 'Indeed']))
  const leave = await post(
    '/leave_requests.json',
    form(['date_start', '2026-06-01'], ['date_end', '2026-06-02'], ['leave_type[id]', type.id]),
  )
  const operation = fc.constantFrom(
    ['post', '/kudos'],
    ['put', `/kudos/${id}`],
    ['post', '/comments'],
    ['put', `/comments/${comment.id}`],
    ['put', `/users/${person.id}`],
    ['post', '/leave_requests'],
    ['put', `/leave_requests/${leave.id}`],
    ['post', '/events'],
    ['put', `/events/${event.id}`],
  )
  const valid = fc.constantFrom(
    '',
    `date_start=2026-12-01&date_end=2026-12-02&leave_type[id]=${type.id}`,
    'name=Party&start_date=2026-12-01T10:00&end_date=2026-12-01T11:00',
  )
  await fc.assert(
    fc.asyncProperty(
      operation,
      fc.constantFrom('json', 'xml'),
      fc.boolean(),
      valid,
      anyForm([id, colleague.id, person.id, value.id, type.id, event.eventTypeId, place.id]),
      async ([method, path], format, withId, begun, body) => {
        // What follows wins: some documented forms with a few fields gone astray.
        const fields = [begun, body].filter(Boolean).join('&')
        const data = withId && method === 'put' ? `${fields}&id=${path!.split('/')[2]}` : fields
        const url = `${path}.${format}`
        const response = await request.fetch(url, { method, headers: as(person, formHeaders), data })
        const text = await response.text()
        expect(response.status(), text).toBeLessThan(500)
        if (format === 'xml') expect(XMLValidator.validate(text)).toBe(true)
        else expect(JSON.parse(text)).toEqual(expect.any(Object))
        if (response.status() !== 200) await expectError(response, response.status(), /^[A-Z_]+$/)
      },
    ),
    { numRuns: 300 },
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
