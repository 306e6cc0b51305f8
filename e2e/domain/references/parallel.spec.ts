import { dataOf, vitay } from '@/e2e/contracts/vitay/client'
import { ask, nominate, pointTo, referee, tokenMailed } from '@/e2e/contracts/vitay/hiring'
import { expect, test } from '@/e2e/fixtures'

const statuses = (responses: { status(): number }[]) => responses.map(one => one.status()).sort()

test('of ten who name the same referee at once, one does', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  await ask(request, rick, candidate)
  const token = await tokenMailed(world, candidate.email, 'nominate')
  const guest = vitay(request, { bearer: `Bearer ${token}` })
  const attributes = referee()
  const relationships = { candidate: pointTo('Candidate', candidate.uuid) }
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      (n % 2 ? guest : vitay(request, rick)).post('/v2/references', { data: { attributes, relationships } }),
    ),
  )
  expect(statuses(all)).toEqual([200, ...Array(9).fill(422)])
  await world.waitForMail(attributes.email as string)
  expect(await world.mailsTo(attributes.email as string)).toHaveLength(1)
})

test('of ten first referees named at once, all join one new request', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const all = await Promise.all(Array.from({ length: 10 }, () => nominate(request, rick, candidate)))
  expect(new Set(all.map(one => one.relationships.reference_request.id)).size).toBe(1)
})

test('answered, declined and given up at once: one of it happens', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = referee()
  const { id } = await nominate(request, rick, candidate, asked)
  const token = await tokenMailed(world, asked.email as string, 'respond')
  const client = vitay(request, rick)
  const all = await Promise.all([
    vitay(request).post('/v1/public/references', { data: { id: token, attributes: { answers: ['5'] } } }),
    vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { declined: true } } }),
    client.patch(`/v1/references/${id}`, { data: { attributes: { status: 'cancelled' } } }),
    client.post('/v1/public/references', { data: { id, attributes: { answers: ['1'] } } }),
  ])
  expect(all.filter(one => one.ok())).toHaveLength(1)
  const told = await dataOf(await client.get('/activities', { 'filter[candidate]': candidate.uuid }))
  const ends = told.filter((one: { attributes: { key: string } }) =>
    /^reference\.(completed|declined|cancelled)$/.test(one.attributes.key),
  )
  expect(ends).toHaveLength(1)
})

test('autosaves of different questions at once all stay', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = referee()
  await nominate(request, rick, candidate, asked)
  const token = await tokenMailed(world, asked.email as string, 'respond')
  const form = `/v1/public/references/${token}`
  await Promise.all(
    Array.from({ length: 12 }, async (_, n) =>
      dataOf(await vitay(request).patch(form, { data: { attributes: { answers: { [`q${n}`]: { value: n } } } } })),
    ),
  )
  const { attributes } = await dataOf(await vitay(request).get(form))
  expect(Object.keys(attributes.draft)).toHaveLength(12)
})

test('twelve moments of one referee opening the form are one step', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = referee()
  await nominate(request, rick, candidate, asked)
  const token = await tokenMailed(world, asked.email as string, 'respond')
  await Promise.all(
    Array.from({ length: 12 }, async () =>
      dataOf(await vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { opened: true } } })),
    ),
  )
  const told = await dataOf(await vitay(request, rick).get('/activities', { 'filter[candidate]': candidate.uuid }))
  const opened = told.filter((one: { attributes: { key: string } }) => one.attributes.key === 'reference.opened')
  expect(opened).toHaveLength(1)
})
