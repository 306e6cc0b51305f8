import type { APIRequestContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { questionSets } from '@/db/schema/questionnaires'
import { referenceRequests } from '@/db/schema/references'
import { dataOf, expectRefusal, vitay } from '@/e2e/contracts/vitay/client'
import { ask, nominate, referee, tokenMailed } from '@/e2e/contracts/vitay/hiring'
import { expect, test, type World } from '@/e2e/fixtures'
import { hiringClock } from '@/lib/jobs/hiring-clock'

const day = 86_400_000

/** A request to one candidate, and what a spec wants to do to it and see of it. */
async function requested(request: APIRequestContext, world: World, attributes: Record<string, unknown>) {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { id } = await ask(request, rick, candidate, attributes)
  const client = vitay(request, rick)
  const of = eq(referenceRequests.uuid, id)
  return {
    rick,
    candidate,
    client,
    id,
    name: (as: string) => nominate(request, rick, candidate, referee({ relationship: as })),
    fill: async (reference: { id: string }) =>
      dataOf(
        await client.post('/v1/public/references', { data: { id: reference.id, attributes: { answers: ['4', '4'] } } }),
      ),
    patch: (path: string, changes: Record<string, unknown>) => client.patch(path, { data: { attributes: changes } }),
    now: async () => (await world.sql.select().from(referenceRequests).where(of))[0]!,
    set: (values: Partial<typeof referenceRequests.$inferInsert>) =>
      world.sql.update(referenceRequests).set(values).where(of),
    story: async () => {
      const told = await dataOf(
        await client.get('/activities', { 'filter[candidate]': candidate.uuid, 'page[page_size]': 100 }),
      )
      return told.map((one: { attributes: { key: string } }) => one.attributes.key).reverse()
    },
  }
}

test('sent, nominated, in progress, filled: once enough have answered, and enough managers among them', async ({
  request,
  world,
}) => {
  const { name, fill, now, story, rick } = await requested(request, world, {
    min_references: 2,
    min_manager_references: 1,
  })
  expect(await now()).toMatchObject({ status: 'sent' })
  const [first, second] = [await name('colleague'), await name('client')]
  expect(await now()).toMatchObject({ status: 'nominated' })
  await fill(first)
  await fill(second)
  // Two have answered, but no manager.
  expect(await now()).toMatchObject({ status: 'in_progress', filledAt: null })
  const third = await name('manager')
  await fill(third)
  expect(await now()).toMatchObject({ status: 'filled', nextReminderAt: null })
  expect((await now()).filledAt).not.toBeNull()
  expect(await story()).toEqual([
    'reference_request.drafted',
    'reference_request.sent',
    'reference.invited',
    'reference_request.nominated',
    'reference.invited',
    'reference.completed',
    'reference_request.in_progress',
    'reference.completed',
    'reference.invited',
    'reference.completed',
    'reference_request.filled',
  ])
  await expect
    .poll(async () => (await world.mailsTo(rick.email)).map(mail => mail.occasion.split(' ')[0]))
    .toContain('request_filled')
})

test('with fewer asked for, what has been answered may be enough', async ({ request, world }) => {
  const { name, fill, now, patch, id } = await requested(request, world, { min_references: 2 })
  await fill(await name('manager'))
  expect(await now()).toMatchObject({ status: 'in_progress' })
  await dataOf(await patch(`/v1/public/reference_requests/${id}`, { min_references: 1 }))
  expect(await now()).toMatchObject({ status: 'filled' })
})

test('a reference reopened long after its request was filled can be answered anew', async ({ request, world }) => {
  const { name, fill, now, patch, set, rick, story } = await requested(request, world, { min_references: 1 })
  const reference = await name('manager')
  await fill(reference)
  await set({ expiresAt: new Date(Date.now() - day) })
  await dataOf(await patch(`/v1/references/${reference.id}`, { status: 'reopened' }))
  expect(await now()).toMatchObject({ status: 'in_progress', filledAt: null })
  expect((await now()).expiresAt!.getTime()).toBeGreaterThan(Date.now() + 29 * day)
  await hiringClock(new Date(), world.organization.id)
  expect(await now()).toMatchObject({ status: 'in_progress' })
  await fill(reference)
  expect(await now()).toMatchObject({ status: 'filled' })
  expect((await story()).slice(-4)).toEqual([
    'reference.reopened',
    'reference_request.reopened',
    'reference.completed',
    'reference_request.filled',
  ])
  // The recruiter hears of it both times.
  await expect
    .poll(
      async () => (await world.mailsTo(rick.email)).filter(one => one.occasion.startsWith('request_filled')).length,
      {
        timeout: 20_000,
      },
    )
    .toBe(2)
})

test('what was followed by another request stays filled, whatever becomes of its references', async ({
  request,
  world,
}) => {
  const { name, fill, now, client, rick, candidate } = await requested(request, world, { min_references: 1 })
  const reference = await name('manager')
  await fill(reference)
  await ask(request, rick, candidate)
  expect((await dataOf(await client.delete(`/v1/references/${reference.id}`))).id).toBe(reference.id)
  expect(await now()).toMatchObject({ status: 'filled' })
})

test('what has ended is not reopened, and keeps what was answered', async ({ request, world }) => {
  const { name, fill, patch, client, id } = await requested(request, world, { min_references: 2 })
  const reference = await name('client')
  await fill(reference)
  await dataOf(await patch(`/v1/public/reference_requests/${id}`, { status: 'cancelled' }))
  await expectRefusal(await patch(`/v1/references/${reference.id}`, { status: 'reopened' }), 422)
  expect((await dataOf(await client.get(`/v1/references/${reference.id}`))).attributes).toMatchObject({
    filled: true,
    score: 80,
  })
})

test('a draft asks what its set says when it goes out, or said last when the set is gone by then', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const root = vitay(request, await world.recruiter('root'))
  const set = await world.questionSet()
  const reword = async (text: string) =>
    dataOf(await root.patch(`/v1/questions/${set.questions[0]!.uuid}`, { data: { attributes: { text } } }))
  const asks = async (candidate: { uuid: string }) => {
    const { id, attributes } = await nominate(request, rick, candidate)
    const token = await tokenMailed(world, attributes.email, 'respond')
    const shown = await dataOf(await vitay(request).get(`/v1/public/references/${token}`))
    return { id, text: shown.attributes.questions[0].text }
  }
  const send = async (draft: { id: string }) =>
    dataOf(
      await vitay(request, rick).patch(`/v1/public/reference_requests/${draft.id}`, {
        data: { attributes: { status: 'sent' } },
      }),
    )

  const candidate = await world.candidate(rick)
  const draft = await ask(request, rick, candidate, { draft: true })
  await reword('How was it meanwhile?')
  await send(draft)
  expect((await asks(candidate)).text).toBe('How was it meanwhile?')
  // Once it is out, nothing changes any more.
  await reword('How was it in the end?')
  expect((await asks(candidate)).text).toBe('How was it meanwhile?')

  const second = await world.candidate(rick)
  const late = await ask(request, rick, second, { draft: true })
  await world.sql.update(questionSets).set({ archivedAt: new Date() }).where(eq(questionSets.id, set.id))
  await send(late)
  expect((await asks(second)).text).toBe('How was it in the end?')
})

test('a candidate who has named enough is left in peace, until one of those is lost', async ({ request, world }) => {
  const { name, now, client, id, candidate } = await requested(request, world, { min_references: 1 })
  await tokenMailed(world, candidate.email, 'nominate')
  expect((await now()).nextReminderAt).not.toBeNull()
  const reference = await name('manager')
  expect(await now()).toMatchObject({ status: 'nominated', nextReminderAt: null })
  await expectRefusal(await client.post(`/v1/reminders/reference_request/${id}`), 422)

  const token = await tokenMailed(world, reference.attributes.email, 'respond')
  await dataOf(
    await vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { declined: true } } }),
  )
  const after = await now()
  expect(after.status).toBe('sent')
  expect(after.nextReminderAt!.getTime()).toBeGreaterThan(Date.now() + 23 * 3_600_000)
  await dataOf(await client.post(`/v1/reminders/reference_request/${id}`))
})

test('a candidate who was never written to is not reminded of anything', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = referee()
  await nominate(request, rick, candidate, asked)
  const token = await tokenMailed(world, asked.email as string, 'respond')
  await dataOf(
    await vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { declined: true } } }),
  )
  await hiringClock(new Date(Date.now() + 3 * day), world.organization.id)
  expect(await world.mailsTo(candidate.email)).toEqual([])
})
