import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { vitay } from './client'
import { ask, nominate, pointTo, referee, tokenMailed } from './hiring'

const names = [
  'notes',
  'min_references',
  'min_manager_references',
  'language',
  'scheduled_for',
  'draft',
  'status',
  'internal_id',
  'email',
  'first_name',
  'last_name',
  'phone',
  'country_code',
  'relationship',
  'company_name',
  'job_title',
  'started_on',
  'ended_on',
  'permission_share_clients',
  'permission_share_candidate',
  'consent',
  'answers',
  'opened',
  'reason',
  'snoozed_until',
  'score',
  'id',
  'organization_id',
  '__proto__',
]

/** Any attribute at all: the documented names and others, with what is right for some of them and wrong for most. */
function anyAttributes(ids: string[]) {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      ' ',
      '0',
      '\0',
      '\ud800',
      'true',
      'manager',
      'cancelled',
      'draft',
      'en',
      'de-AT',
      '+49',
      '+4930901820',
      '0000-01-01',
      '2026-02-30',
      '9999-12-31',
      '9999-12-31T23:59:59Z',
      '0000-01-01T00:00:00Z',
      '2027-01-01T09:00:00+14:00',
      'x@y.example',
      'a'.repeat(6000),
      ...ids,
    ),
  )
  const scalar = fc.oneof(
    text,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(1, 2, 40_000),
  )
  const value = fc.oneof(
    { weight: 4, arbitrary: scalar },
    fc.array(scalar, { maxLength: 4 }),
    fc.array(fc.record({ question_id: text, value: scalar, comment: scalar }, { requiredKeys: [] }), { maxLength: 3 }),
    fc.dictionary(text, fc.oneof(scalar, fc.record({ value: scalar, comment: scalar }, { requiredKeys: [] })), {
      maxKeys: 3,
    }),
  )
  const name = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...names) }, fc.string({ maxLength: 8 }))
  return fc.array(fc.tuple(name, value), { maxLength: 6 }).map(Object.fromEntries)
}

test('whatever anybody sends, it is taken or refused in JSON:API’s shape, and never a failure of ours', async ({
  request,
  world,
}) => {
  test.setTimeout(120_000)
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = await ask(request, rick, candidate)
  const nominating = await tokenMailed(world, candidate.email, 'nominate')
  const known = referee()
  const reference = await nominate(request, rick, candidate, known)
  const responding = await tokenMailed(world, known.email as string, 'respond')
  const own = { candidate: pointTo('Candidate', candidate.uuid) }
  const recruiter = vitay(request, rick)
  const guest = vitay(request, { bearer: `Bearer ${nominating}` })
  const nobody = vitay(request)

  type Send = (attributes: Record<string, unknown>) => ReturnType<typeof recruiter.post>
  const writes: Send[] = [
    attributes => recruiter.post('/v1/public/reference_requests', { data: { attributes, relationships: own } }),
    attributes => recruiter.patch(`/v1/public/reference_requests/${asked.id}`, { data: { attributes } }),
    attributes =>
      recruiter.post('/v2/references', { data: { attributes: { ...referee(), ...attributes }, relationships: own } }),
    attributes => guest.post('/v2/references', { data: { attributes: { ...referee(), ...attributes } } }),
    attributes => recruiter.patch(`/v1/references/${reference.id}`, { data: { attributes } }),
    attributes => guest.patch(`/v1/references/${reference.id}`, { data: { attributes } }),
    attributes => nobody.patch(`/v1/public/references/${responding}`, { data: { attributes } }),
    attributes => nobody.post('/v1/public/references', { data: { id: responding, attributes } }),
    attributes => recruiter.post('/v1/public/references', { data: { id: reference.id, attributes } }),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...writes),
      anyAttributes([candidate.uuid, asked.id, reference.id]),
      async (write, attributes) => {
        const response = await write(attributes)
        const said = await response.text()
        expect(response.status(), said).toBeLessThan(500)
        const document = JSON.parse(said)
        if (response.ok()) expect(document.data.id).toMatch(/^[\da-f-]{36}$/)
        else for (const error of document.errors) expect(error.status).toBe(String(response.status()))
      },
    ),
    { numRuns: 400 },
  )
})
