import { eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { verifications } from '@/db/schema/candidates'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeExperience } from '@/e2e/world/cases'
import type { WorldRecruiter } from '@/e2e/world/hiring'
import { unique } from '@/e2e/world/organization'
import { expireVerifications, remindVerifiers } from '@/lib/domain/candidates/verification-reminders'
import { dataOf, denied, documentOf, missing, unauthorized, vitay, wrong } from './client'

const hours = (count: number) => new Date(Date.now() + count * 3_600_000)

async function prepared(world: World, rick: WorldRecruiter) {
  const candidate = await world.candidate(rick, { firstName: 'Cara', lastName: 'Díaz' })
  const experience = await makeExperience(candidate, {
    title: 'Ingénieure',
    startedOn: '2020-01-01',
    endedOn: '2022-06-30',
  })
  const email = `vera-${unique()}@former.example`
  const body = {
    data: {
      attributes: { first_name: 'Vera', last_name: 'Former', email, language: 'en' },
      relationships: { experience: { type: 'Experience', id: experience.uuid } },
    },
  }
  return { candidate, experience, email, body }
}

const tokenIn = (link: string) => link.split('/verify/')[1]!

const rowOf = async (world: World, uuid: string) =>
  (await world.sql.select().from(verifications).where(eq(verifications.uuid, uuid)))[0]!

test('a former employer is mailed a link, reads what is stated, and answers once', async ({ request, world }) => {
  const rick = await world.recruiter()
  const { candidate, experience, email, body } = await prepared(world, rick)
  const client = vitay(request, rick)
  const asked = await dataOf(await client.post('/v1/verifications', body))
  expect(asked).toMatchObject({
    type: 'Verification',
    attributes: {
      status: 'sent',
      candidate_name: 'Cara Díaz',
      company: 'Initech',
      title: 'Ingénieure',
      started_on: '2020-01-01',
      ended_on: '2022-06-30',
      email,
      reminder: { count: 0, count_exceeded: false, rate_exceeded: false, latest_sent_at: null },
    },
    relationships: {
      candidate: { type: 'Candidate', id: candidate.uuid },
      experience: { type: 'Experience', id: experience.uuid },
    },
  })
  await wrong(await client.post('/v1/verifications', body), '/data/relationships/experience/id')

  const [mail] = await world.waitForMail(email)
  expect(mail!.text).toContain('Cara')
  const token = tokenIn(world.linkIn(mail!, '/verify/'))
  const path = `/v1/public/verifications/${token}`
  const verifier = vitay(request)
  const shown = await dataOf(await verifier.get(path))
  expect(shown.attributes).toEqual({
    status: 'sent',
    candidate_name: 'Cara Díaz',
    company: 'Initech',
    title: 'Ingénieure',
    started_on: '2020-01-01',
    ended_on: '2022-06-30',
    answered_at: null,
    comment: null,
  })
  await wrong(await verifier.post(path, { data: { attributes: {} } }), '/data/attributes/confirmed')
  const answer = { data: { attributes: { confirmed: true, comment: 'Gladly' } } }
  const all = await Promise.all(Array.from({ length: 10 }, () => verifier.post(path, answer)))
  expect(all.filter(one => one.ok())).toHaveLength(1)
  for (const refused of all.filter(one => !one.ok())) await wrong(refused)
  await wrong(await verifier.post(path, { data: { attributes: { confirmed: false } } }))

  const settled = await dataOf(await client.get(`/v1/verifications/${asked.id}`))
  expect(settled.attributes).toMatchObject({
    status: 'confirmed',
    comment: 'Gladly',
    reminder: { next_scheduled_at: null },
  })
  const profile = await dataOf(await client.get(`/v1/profiles/${experience.profileUuid}`))
  expect(profile.attributes.experiences).toMatchObject([{ verified: true }])
  const story = await world.sql
    .select()
    .from(activities)
    .where(eq(activities.subjectUuid, asked.id))
    .orderBy(activities.id)
  expect(story.map(({ key, ownerType }) => [key, ownerType])).toEqual([
    ['verification.requested', 'recruiter'],
    ['verification.confirmed', 'verification'],
  ])
  await wrong(await client.post(`/v1/reminders/verification/${asked.id}`))
  await wrong(await client.delete(`/v1/verifications/${asked.id}`))
})

test('a link opens its own verification and nothing else, and nothing once it was called off', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const { email, body } = await prepared(world, rick)
  const client = vitay(request, rick)
  const { id } = await dataOf(await client.post('/v1/verifications', body))
  const [mail] = await world.waitForMail(email)
  const token = tokenIn(world.linkIn(mail!, '/verify/'))
  await unauthorized(await vitay(request).get('/v1/public/verifications/guess'))
  await unauthorized(await vitay(request).get(`/v1/public/references/${token}`))
  await unauthorized(await vitay(request, { bearer: `Bearer ${token}` }).get('/v3/candidates'))
  expect((await dataOf(await client.delete(`/v1/verifications/${id}`))).attributes.status).toBe('cancelled')
  await unauthorized(await vitay(request).get(`/v1/public/verifications/${token}`))
  await unauthorized(
    await vitay(request).post(`/v1/public/verifications/${token}`, { data: { attributes: { confirmed: true } } }),
  )
  // Whoever was called off may be asked again.
  await dataOf(await client.post('/v1/verifications', body))
})

test('POST /v1/reminders/verification/{id}: not too soon, not too often', async ({ request, world }) => {
  const rick = await world.recruiter()
  await world.firm({ reminderCap: 2, reminderRate: 4, reminderInterval: 24 })
  const { email, body } = await prepared(world, rick)
  const client = vitay(request, rick)
  const { id } = await dataOf(await client.post('/v1/verifications', body))
  const remind = () => client.post(`/v1/reminders/verification/${id}`)
  expect(await dataOf(await remind())).toEqual({ detail: 'Reminder sent' })
  const early = await remind()
  await wrong(early)
  const next = new Date((await rowOf(world, id)).lastReminderAt!.getTime() + 4 * 3_600_000).toISOString()
  expect((await early.json()).errors[0].detail).toContain(next)
  const row = await rowOf(world, id)
  await world.sql
    .update(verifications)
    .set({ lastReminderAt: hours(-5) })
    .where(eq(verifications.id, row.id))
  const several = await Promise.all([remind(), remind(), remind()])
  expect(several.filter(one => one.ok())).toHaveLength(1)
  await world.sql
    .update(verifications)
    .set({ lastReminderAt: hours(-5) })
    .where(eq(verifications.id, row.id))
  await wrong(await remind())
  const { reminder } = (await dataOf(await client.get(`/v1/verifications/${id}`))).attributes
  expect(reminder).toMatchObject({ count: 2, count_exceeded: true, rate_exceeded: false, next_scheduled_at: null })
  const letters = await world.waitForMail(email, { count: 3 })
  expect(new Set(letters.map(letter => world.linkIn(letter, '/verify/'))).size).toBe(3)
})

test('reminders come by themselves when they are due, not while they are paused, and stop at the cap', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  await world.firm({ reminderCap: 1, reminderInterval: 24 })
  const { candidate, body } = await prepared(world, rick)
  const client = vitay(request, rick)
  const { id } = await dataOf(await client.post('/v1/verifications', body))
  const due = async () => (await rowOf(world, id)).nextReminderAt
  expect((await due())!.getTime()).toBeCloseTo(hours(24).getTime(), -5)
  const pause = (paused: boolean) =>
    client.patch(`/v3/candidates/${candidate.uuid}`, { data: { attributes: { reminders_paused: paused } } })
  await dataOf(await pause(true))
  const row = await rowOf(world, id)
  await world.sql
    .update(verifications)
    .set({ nextReminderAt: hours(-1) })
    .where(eq(verifications.id, row.id))
  await remindVerifiers()
  expect(await rowOf(world, id)).toMatchObject({ reminderCount: 0 })
  await dataOf(await pause(false))
  await Promise.all([remindVerifiers(), remindVerifiers()])
  expect(await rowOf(world, id)).toMatchObject({ reminderCount: 1, nextReminderAt: null })
})

test('nobody is waited for longer than their links live', async ({ request, world }) => {
  const rick = await world.recruiter()
  await world.firm({ linkDays: 10 })
  const { email, body } = await prepared(world, rick)
  const { id } = await dataOf(await vitay(request, rick).post('/v1/verifications', body))
  await world.waitForMail(email)
  const row = await rowOf(world, id)
  const age = (days: number) =>
    world.sql
      .update(verifications)
      .set({ createdAt: hours(-24 * days) })
      .where(eq(verifications.id, row.id))
  await age(9)
  await expireVerifications()
  expect(await rowOf(world, id)).toMatchObject({ status: 'sent' })
  await age(10)
  await expireVerifications()
  expect(await rowOf(world, id)).toMatchObject({ status: 'expired', nextReminderAt: null })
  const links = await world.sql.select().from(hiringLinks).where(eq(hiringLinks.organizationId, world.organization.id))
  expect(links.map(link => link.revokedAt)).toEqual([expect.any(Date)])
})

test('verifications are seen where their candidate is', async ({ request, world, other }) => {
  const rick = await world.recruiter('recruiter')
  const { body, experience } = await prepared(world, rick)
  const client = vitay(request, rick)
  const { id } = await dataOf(await client.post('/v1/verifications', body))
  const elsewhere = { ...body, data: { ...body.data, relationships: { experience: { id: experience.uuid } } } }
  for (const outsider of [await world.recruiter('recruiter'), await other.recruiter('root')]) {
    const theirs = vitay(request, outsider)
    await missing(await theirs.get(`/v1/verifications/${id}`))
    await missing(await theirs.delete(`/v1/verifications/${id}`))
    await missing(await theirs.post(`/v1/reminders/verification/${id}`))
    await wrong(await theirs.post('/v1/verifications', elsewhere), '/data/relationships/experience/id')
    expect((await documentOf(await theirs.get('/v1/verifications'))).data).toEqual([])
  }
  for (const [who, refused] of [
    [await world.person(), denied],
    [undefined, unauthorized],
  ] as const) {
    const theirs = vitay(request, who)
    await refused(await theirs.get('/v1/verifications'))
    await refused(await theirs.get(`/v1/verifications/${id}`))
    await refused(await theirs.post('/v1/verifications', body))
    await refused(await theirs.delete(`/v1/verifications/${id}`))
    await refused(await theirs.post(`/v1/reminders/verification/${id}`))
  }
  const page = await documentOf(await vitay(request, await world.recruiter('root')).get('/v1/verifications'))
  expect(page.pagination.total_entries).toBe(1)
  expect(page.data).toMatchObject([{ id, attributes: { status: 'sent' } }])
})
