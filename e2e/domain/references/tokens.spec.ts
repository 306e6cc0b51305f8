import type { APIRequestContext } from '@playwright/test'
import { dataOf, expectRefusal, missing, unauthorized, vitay, wrong } from '@/e2e/contracts/vitay/client'
import { ask, nominate, referee, tokenMailed } from '@/e2e/contracts/vitay/hiring'
import { expect, test, type World } from '@/e2e/fixtures'

/** A candidate with the token of the mail that asks them for referees. */
async function asked(request: APIRequestContext, world: World) {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { id } = await ask(request, rick, candidate, { min_references: 3 })
  const token = await tokenMailed(world, candidate.email, 'nominate')
  const guest = vitay(request, { bearer: `Bearer ${token}` })
  const name = async (attributes = referee()) => dataOf(await guest.post('/v2/references', { data: { attributes } }))
  const correct = (reference: { id: string }, attributes: Record<string, unknown>) =>
    guest.patch(`/v1/references/${reference.id}`, { data: { attributes } })
  return { rick, candidate, id, token, guest, name, correct }
}

test('a candidate corrects a wrong address: the old link dies, the new one starts afresh', async ({
  request,
  world,
}) => {
  const { name, correct } = await asked(request, world)
  const reference = await name()
  const old = await tokenMailed(world, reference.attributes.email, 'respond')
  await dataOf(await vitay(request).patch(`/v1/public/references/${old}`, { data: { attributes: { opened: true } } }))

  const { email } = referee()
  const changed = await dataOf(await correct(reference, { email }))
  expect(changed.attributes).toMatchObject({ email, status: 'invited', score: null })
  expect(changed.attributes).not.toHaveProperty('decline_reason')
  await unauthorized(await vitay(request).get(`/v1/public/references/${old}`))
  const fresh = await tokenMailed(world, email as string, 'respond')
  await dataOf(await vitay(request).get(`/v1/public/references/${fresh}`))
})

test('a candidate takes a referee back while they have not begun, and changes nothing they said', async ({
  request,
  world,
}) => {
  const { name, correct } = await asked(request, world)
  const [first, second] = [await name(), await name()]
  const said = await dataOf(
    await correct(first, { first_name: 'Raffael', permission_share_candidate: true, permission_share_clients: true }),
  )
  expect(said.attributes).toMatchObject({
    first_name: 'Raffael',
    permission_share_candidate: false,
    permission_share_clients: false,
  })
  await wrong(await correct(first, { status: 'reopened' }), '/data/attributes/status')
  expect((await dataOf(await correct(first, { status: 'cancelled' }))).attributes.status).toBe('cancelled')

  const token = await tokenMailed(world, second.attributes.email, 'respond')
  const draft = { anything: { value: 'I remember them well' } }
  await dataOf(
    await vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { answers: draft } } }),
  )
  await expectRefusal(await correct(second, { status: 'cancelled' }), 422)
  await expectRefusal(await correct(second, { email: referee().email }), 422)
})

test('a candidate’s token reaches those they named, and nobody else’s', async ({ request, world, other }) => {
  const { rick, name, correct, guest } = await asked(request, world)
  await name()
  const colleagues = await nominate(request, rick, await world.candidate(rick))
  const theirs = await (await asked(request, other)).name()
  for (const reference of [colleagues, theirs]) {
    await missing(await correct(reference, { first_name: 'Mine' }))
    await unauthorized(await guest.get(`/v1/references/${reference.id}`))
    await unauthorized(await guest.delete(`/v1/references/${reference.id}`))
  }
  const token = await tokenMailed(world, colleagues.attributes.email, 'respond')
  const asReferee = vitay(request, { bearer: `Bearer ${token}` })
  await unauthorized(await asReferee.patch(`/v1/references/${colleagues.id}`, { data: { attributes: {} } }))
})

test('an address is corrected five times by a candidate, not for ever', async ({ request, world }) => {
  const { name, correct, rick } = await asked(request, world)
  const reference = await name()
  for (let n = 0; n < 5; n++) await dataOf(await correct(reference, { email: referee().email }))
  await expectRefusal(await correct(reference, { email: referee().email }), 422)
  const change = { data: { attributes: { email: referee().email } } }
  await dataOf(await vitay(request, rick).patch(`/v1/references/${reference.id}`, change))
})

test('“not me”: nobody writes there again, and the right address brings the letter to the right one', async ({
  request,
  world,
}) => {
  const { rick, name } = await asked(request, world)
  const reference = await name()
  const token = await tokenMailed(world, reference.attributes.email, 'respond')
  const step = (attributes: Record<string, unknown>) =>
    vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes } })
  expect((await dataOf(await step({ not_me: true }))).attributes).toMatchObject({ status: 'declined' })
  // Whoever it is, the letter shows them nothing any more.
  await unauthorized(await vitay(request).get(`/v1/public/references/${token}`))
  await expect
    .poll(async () => (await world.mailsTo(rick.email)).map(mail => mail.subject))
    .toContain('Our letter to Rafa Referee reached somebody else')

  const client = vitay(request, rick)
  const seen = await dataOf(await client.get(`/v1/references/${reference.id}`))
  expect(seen.attributes.decline_reason).toBe('not_them')
  const { email } = referee()
  const changed = await dataOf(
    await client.patch(`/v1/references/${reference.id}`, { data: { attributes: { email } } }),
  )
  expect(changed.attributes).toMatchObject({ email, status: 'invited', decline_reason: null })
  await dataOf(
    await vitay(request).get(`/v1/public/references/${await tokenMailed(world, email as string, 'respond')}`),
  )
})

test('a used token opens no second submission, an ended one nothing at all', async ({ request, world }) => {
  const { rick, name, id } = await asked(request, world)
  const [first, second] = [await name(), await name()]
  const used = await tokenMailed(world, first.attributes.email, 'respond')
  const waiting = await tokenMailed(world, second.attributes.email, 'respond')
  const fill = (token: string, more = {}) =>
    vitay(request).post('/v1/public/references', { data: { id: token, attributes: { answers: ['5', '5'], ...more } } })
  await wrong(await fill(used, { consent: false }), '/data/attributes/consent')
  await dataOf(await fill(used, { consent: true }))
  await wrong(await fill(used), '/data/id')
  const again = await vitay(request).patch(`/v1/public/references/${used}`, {
    data: { attributes: { answers: { x: { value: 1 } } } },
  })
  await wrong(again, '/data/id')

  await dataOf(
    await vitay(request, rick).patch(`/v1/public/reference_requests/${id}`, {
      data: { attributes: { status: 'cancelled' } },
    }),
  )
  await unauthorized(await fill(waiting))
})

test('what cannot be stored is refused in a draft too', async ({ request, world }) => {
  const { name } = await asked(request, world)
  const reference = await name()
  const token = await tokenMailed(world, reference.attributes.email, 'respond')
  const save = (answers: Record<string, unknown>) =>
    vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { answers } } })
  for (const value of ['a\u0000b', '\ud800', ['fine', { deep: 'a\u0000b' }], { 'a\u0000b': 1 }])
    await wrong(await save({ question: { value } }), '/data/attributes/answers')
  await wrong(await save({ 'a\u0000b': { value: 1 } }), '/data/attributes/answers')
  expect((await dataOf(await save({ question: { value: 'a\\u0000b' } }))).attributes.draft).toEqual({
    question: { value: 'a\\u0000b' },
  })
})

test('a recruiter takes a permission back, but does not give it', async ({ request, world }) => {
  const { rick, name } = await asked(request, world)
  const reference = await name()
  const patch = (attributes: Record<string, unknown>) =>
    vitay(request, rick).patch(`/v1/references/${reference.id}`, { data: { attributes } })
  await wrong(await patch({ permission_share_clients: true }), '/data/attributes/permission_share_clients')
  const token = await tokenMailed(world, reference.attributes.email, 'respond')
  await dataOf(
    await vitay(request).post('/v1/public/references', {
      data: { id: token, attributes: { answers: ['5'], permission_share_clients: true } },
    }),
  )
  expect((await dataOf(await patch({ permission_share_clients: false }))).attributes).toMatchObject({
    permission_share_clients: false,
  })
})
