import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { makeCase, tellTales } from '@/e2e/world/cases'
import { expectRefusal, vitay } from './client'

// Whatever a program sends, it is answered in the dialect's words, and never by a 500.

const attributes = [
  'first_name',
  'last_name',
  'email',
  'country_code',
  'phone',
  'internal_id',
  'notes',
  'language',
  'score',
  'reminders_paused',
  'anonymise',
  'title',
  'bio',
  'public_profile_url',
  'experiences',
  'educations',
  'confirmed',
  'comment',
  '__proto__',
]

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', 'a@b.example', '+49', '030 901820', 'DE', '2020-02-30', '<b>', "'; --"),
)

const value = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 3 }),
)

/** Entries of a profile's lists, those with the ids of real ones among them. */
const entry = (ids: string[]) =>
  fc.dictionary(
    fc.constantFrom('id', 'company', 'title', 'school', 'started_on', 'ended_on', 'description'),
    fc.oneof(text, fc.constantFrom('2020-01-01', '2019-01-01', ...ids), fc.constant(null)),
  )

const body = (ids: string[]) =>
  fc.oneof(
    // A text alone would not be sent as JSON.
    { arbitrary: fc.jsonValue({ maxDepth: 3 }).filter(json => typeof json !== 'string'), weight: 1 },
    {
      arbitrary: fc.record({
        data: fc.record(
          {
            attributes: fc.dictionary(
              fc.constantFrom(...attributes),
              fc.oneof(value, fc.array(entry(ids), { maxLength: 3 })),
            ),
            relationships: fc.dictionary(
              fc.constantFrom('added_by', 'experience'),
              fc.oneof(value, fc.record({ id: fc.oneof(text, fc.constantFrom(...ids)) })),
            ),
          },
          { requiredKeys: [] },
        ),
      }),
      weight: 6,
    },
  )

test('any body at all: taken, or refused in JSON:API’s words', async ({ request, world }) => {
  test.slow()
  const rick = await world.recruiter('root')
  const { candidate, profile, verification } = await makeCase(rick, tellTales())
  const { links } = await makeCase(rick, tellTales())
  const client = vitay(request, rick)
  const [station] = (await (await client.get(`/v1/profiles/${profile.uuid}`)).json()).data.attributes.experiences
  const sends = [
    (data: unknown) => client.post('/v3/candidates', data),
    (data: unknown) => client.patch(`/v3/candidates/${candidate.uuid}`, data),
    (data: unknown) => client.patch(`/v1/profiles/${profile.uuid}`, data),
    (data: unknown) => client.post('/v1/verifications', data),
    (data: unknown) => vitay(request).post(`/v1/public/verifications/${links.verify}`, data),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.nat(sends.length - 1),
      body([station.id, candidate.uuid, verification.uuid, rick.recruiterUuid]),
      async (which, data) => {
        const response = await sends[which]!(data)
        if (response.ok()) return
        expect([400, 422]).toContain(response.status())
        await expectRefusal(response, response.status())
      },
    ),
    { numRuns: 100 },
  )
})

test('bodies that are no JSON, of another kind or without an end are refused in JSON:API’s words', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const { uuid } = await world.candidate(rick)
  const refused = async (status: number, data: string | Buffer, type = 'application/json') => {
    const headers = { Authorization: rick.bearer, 'Content-Type': type }
    await expectRefusal(await request.post('/api/v3/candidates', { headers, data }), status)
    await expectRefusal(await request.patch(`/api/v3/candidates/${uuid}`, { headers, data }), status)
  }
  const whole = JSON.stringify({ data: { attributes: { first_name: 'A', last_name: 'B', email: 'a@b.example' } } })
  await refused(400, Buffer.from(whole.slice(0, -1)))
  await refused(400, Buffer.from([0x7b, 0xff, 0x7d]))
  await refused(400, Buffer.from('['.repeat(5000)))
  await refused(413, Buffer.from(whole.replace('"A"', `"${'A'.repeat(1024 * 1024)}"`)))
  await refused(415, whole, 'text/plain')
  await refused(415, 'first_name=A', 'application/x-www-form-urlencoded')
  const { data } = await (await vitay(request, rick).get('/v3/candidates')).json()
  expect(data).toMatchObject([{ id: uuid, attributes: { first_name: 'Cara' } }])
})
