import type { APIRequestContext } from '@playwright/test'
import { expect, test, type World } from '@/e2e/fixtures'
import { dataOf, denied, expectRefusal, missing, unauthorized, vitay, wrong } from './client'
import { ask, nominate, referee, tokenMailed } from './hiring'

const sentence = 'She prepares every visit so well that nobody notices how hard the question was.'

/** A referee of a candidate, with the token of their mail. */
async function invite(request: APIRequestContext, world: World, rick: { bearer: string }, candidate: { uuid: string }) {
  const attributes = referee()
  const reference = await nominate(request, rick, candidate, attributes)
  return { reference, token: await tokenMailed(world, attributes.email as string, 'respond') }
}

const open = (request: APIRequestContext, token: string) =>
  vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { opened: true } } })

const answer = (request: APIRequestContext, token: string, answers: string[]) =>
  vitay(request).post('/v1/public/references', { data: { id: token, attributes: { answers } } })

test('one address, one wording, no time to read: each is flagged with its evidence, and no address', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const [one, two] = [await invite(request, world, rick, candidate), await invite(request, world, rick, candidate)]
  await open(request, one.token)
  await open(request, two.token)
  await dataOf(await answer(request, one.token, ['5', '5', sentence]))
  await dataOf(await answer(request, two.token, ['4', '4', `  ${sentence.toUpperCase()}!`]))

  const client = vitay(request, rick)
  const flags = await dataOf(await client.get('/v1/flags', { 'filter[candidate]': candidate.uuid }))
  type Flag = { attributes: { reason: string }; relationships: { reference: { id: string }; other_reference: unknown } }
  const of = (id: string) =>
    flags
      .filter((flag: Flag) => flag.relationships.reference.id === id)
      .map((flag: Flag) => flag.attributes.reason)
      .sort()
  expect(of(one.reference.id)).toEqual(['address_of_referee', 'too_fast'])
  expect(of(two.reference.id)).toEqual(['address_of_referee', 'same_wording', 'too_fast'])
  expect(JSON.stringify(flags)).not.toMatch(/127\.0\.0\.1|::1/)
  const same = flags.find((flag: Flag) => flag.attributes.reason === 'same_wording')
  expect(same.relationships.other_reference).toEqual({ type: 'Reference', id: one.reference.id })
  expect((await dataOf(await client.get(`/v1/references/${two.reference.id}`))).attributes.open_flags).toBe(3)
  const mails = await world.waitForMail(rick.email, { count: 4 })
  expect(mails.some(mail => mail.occasion.startsWith('flag_raised'))).toBe(true)
})

test('a referee who shares the candidate’s address is flagged', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  await ask(request, rick, candidate)
  const nominating = await tokenMailed(world, candidate.email, 'nominate')
  const attributes = referee()
  await dataOf(
    await vitay(request, { bearer: `Bearer ${nominating}` }).post('/v2/references', { data: { attributes } }),
  )
  const token = await tokenMailed(world, attributes.email as string, 'respond')
  await dataOf(await answer(request, token, ['5']))
  const flags = await dataOf(await vitay(request, rick).get('/v1/flags', { 'filter[candidate]': candidate.uuid }))
  expect(flags.map((flag: { attributes: { reason: string } }) => flag.attributes.reason)).toContain(
    'address_of_candidate',
  )
})

test('PATCH /v1/flags/{id}: how it came about is said once, by who sees the candidate', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { token } = await invite(request, world, rick, candidate)
  await open(request, token)
  await dataOf(await answer(request, token, ['5', '5', sentence]))
  const client = vitay(request, rick)
  const [flag] = await dataOf(await client.get('/v1/flags', { 'filter[candidate]': candidate.uuid }))
  const say = (who: Parameters<typeof vitay>[1], resolution: unknown = 'They answered on the telephone first') =>
    vitay(request, who).patch(`/v1/flags/${flag.id}`, { data: { attributes: { resolution } } })

  await wrong(await say(rick, ''), '/data/attributes/resolution')
  await missing(await say(await world.recruiter()))
  await missing(await say(await other.recruiter('root')))
  await denied(await say(await world.person({ role: 'admin' })))
  await unauthorized(await say(undefined))
  const all = await Promise.all(Array.from({ length: 6 }, () => say(rick)))
  expect(all.map(one => one.status()).sort()).toEqual([200, ...Array(5).fill(422)])
  await expectRefusal(await say(rick), 422)
  const [resolved] = await dataOf(await client.get('/v1/flags', { 'filter[candidate]': candidate.uuid }))
  expect(resolved.attributes).toMatchObject({ resolved: true, resolution: 'They answered on the telephone first' })
  await wrong(await client.get('/v1/flags'), 'filter[candidate]')
})
