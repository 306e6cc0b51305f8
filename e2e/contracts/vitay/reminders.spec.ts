import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, expectRefusal, missing, unauthorized, vitay } from './client'
import { ask, nominate, referee } from './hiring'

const nobody = '00000000-0000-4000-8000-000000000000'

test('POST /v1/reminders/reference/{id}: at once, not too soon, not too often', async ({ request, world }) => {
  const rick = await world.recruiter()
  await world.firm({ reminderRate: 4, reminderCap: 2 })
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = referee()
  const { id } = await nominate(request, rick, candidate, asked)
  const client = vitay(request, rick)
  const remind = () => client.post(`/v1/reminders/reference/${id}`)

  expect(await dataOf(await remind())).toEqual({ detail: expect.stringMatching(/./) })
  const mails = await world.waitForMail(asked.email as string, { count: 2 })
  expect(mails[1]!.subject).not.toBe(mails[0]!.subject)
  const soon = await remind()
  await expectRefusal(soon, 422)
  expect((await soon.json()).errors[0].detail).toMatch(/\d{4}-\d\d-\d\dT/)
  const shown = await dataOf(await client.get(`/v1/references/${id}`))
  expect(shown.attributes.reminder).toMatchObject({ count: 1, rate_exceeded: true, count_exceeded: false })

  await world.firm({ reminderRate: 0 })
  await dataOf(await remind())
  await expectRefusal(await remind(), 422)
  const capped = await dataOf(await client.get(`/v1/references/${id}`))
  expect(capped.attributes.reminder).toMatchObject({ count: 2, count_exceeded: true, next_scheduled_at: null })
})

test('ten at once remind once', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { id } = await nominate(request, rick, candidate)
  const all = await Promise.all(
    Array.from({ length: 10 }, () => vitay(request, rick).post(`/v1/reminders/reference/${id}`)),
  )
  expect(all.map(one => one.status()).sort()).toEqual([200, ...Array(9).fill(422)])
})

test('POST /v1/reminders/reference_request/{id}: the candidate, while referees are awaited', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const { id } = await ask(request, rick, candidate)
  const client = vitay(request, rick)
  await dataOf(await client.post(`/v1/reminders/reference_request/${id}`))
  await world.waitForMail(candidate.email, { count: 2 })
  await expectRefusal(await client.post(`/v1/reminders/reference_request/${id}`), 422)
  await client.patch(`/v1/public/reference_requests/${id}`, { data: { attributes: { status: 'cancelled' } } })
  await expectRefusal(await client.post(`/v1/reminders/reference_request/${id}`), 422)
})

test('who may remind', async ({ request, world, other }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = await ask(request, rick, candidate)
  const reference = await nominate(request, rick, candidate)
  for (const path of [
    `/v1/reminders/reference_request/${asked.id}`,
    `/v1/reminders/reference/${reference.id}`,
    `/v1/reminders/verification/${nobody}`,
  ]) {
    await missing(await vitay(request, await world.recruiter()).post(path))
    await missing(await vitay(request, await other.recruiter('root')).post(path))
    await denied(await vitay(request, await world.person()).post(path))
    await unauthorized(await vitay(request).post(path))
  }
  const supervisor = vitay(request, await world.recruiter('supervisor'))
  await dataOf(await supervisor.post(`/v1/reminders/reference/${reference.id}`))
})
