import { and, asc, eq } from 'drizzle-orm'
import { reviews } from '@/db/schema/moderation'
import { notices } from '@/db/schema/notifications'
import { expect, test, type World } from '@/e2e/fixtures'
import { actorByBearer } from '@/lib/domain/credentials/queries'
import { listPending } from '@/lib/domain/moderation/pending'
import { listReviews } from '@/lib/domain/moderation/queries'
import { undoReview } from '@/lib/domain/moderation/undoing'
import { dataOf, denied, expectRefusal, missing, peerly, unauthorized, wrong } from './client'

const report = { mark_as: 'fraud', reason: 'This never happened' }

/** What somebody was told about a recognition, in order. */
const toldTo = async (world: World, personId: number) =>
  (
    await world.sql
      .select({ kind: notices.kind })
      .from(notices)
      .where(and(eq(notices.organizationId, world.organization.id), eq(notices.personId, personId)))
      .orderBy(asc(notices.id))
  ).map(one => one.kind)

const actor = (person: { bearer: string }) => actorByBearer(person.bearer.replace('Bearer ', ''))

async function scene(world: World) {
  const [giver, friend, reporter] = [await world.person(), await world.person(), await world.person()]
  const moderator = await world.person({ role: 'moderator' })
  const { id, uuid } = await world.recognition({ giver, recipients: [friend], text: 'Doubtful thanks' })
  return { giver, friend, reporter, moderator, id, uuid, path: `/recognitions/${id}` }
}

test('POST /recognitions/:id/report: each of the documented marks, once a person; moderators are told', async ({
  request,
  world,
}) => {
  const { reporter, moderator, id, path } = await scene(world)
  const me = peerly(request, reporter)
  const reported = await dataOf(await me.post(`${path}/report`, report), 201)
  expect(reported).toEqual({
    id: expect.any(Number),
    recognition_id: id,
    ...report,
    reported_by: reporter.id,
    reported_at: expect.any(Number),
  })
  expect(await toldTo(world, moderator.id)).toEqual(['report.received'])
  await expectRefusal(await me.post(`${path}/report`, report), 422, 'unprocessable_entity')
  for (const mark_as of ['not_relevant', 'incorrect'])
    await dataOf(await peerly(request, await world.person()).post(`${path}/report`, { ...report, mark_as }), 201)

  const [waiting, ...others] = await listPending(await actor(moderator))
  expect(others).toEqual([])
  expect(waiting).toMatchObject({ id, text: 'Doubtful thanks' })
  expect(waiting!.reports.map(one => one.markAs)).toEqual(['fraud', 'not_relevant', 'incorrect'])
  expect(waiting!.reports[0]).toMatchObject({ reason: report.reason, reporter: { id: reporter.id } })
})

test('POST /recognitions/:id/report: not by giver and recipients; what is missing or wrong is named', async ({
  request,
  world,
  other,
}) => {
  const { giver, friend, reporter, path } = await scene(world)
  for (const one of [giver, friend]) await denied(await peerly(request, one).post(`${path}/report`, report))
  const me = peerly(request, reporter)
  await wrong(await me.post(`${path}/report`, {}), 'mark_as', 'reason')
  for (const mark_as of ['rude', '', null, 1])
    await wrong(await me.post(`${path}/report`, { ...report, mark_as }), 'mark_as')
  await wrong(await me.post(`${path}/report`, { ...report, reason: ' ' }), 'reason')
  await wrong(await me.post('/recognitions/abc/report', report), 'id')
  await missing(await me.post('/recognitions/999999999/report', report))
  await missing(await peerly(request, await other.person()).post(`${path}/report`, report))
  await unauthorized(await peerly(request).post(`${path}/report`, report))
})

test('POST /recognitions/:id/review: inappropriate hides it in every dialect and tells giver, reporter, moderator', async ({
  request,
  world,
}) => {
  const { giver, friend, reporter, moderator, id, uuid, path } = await scene(world)
  const token = `Token token=${await world.companyToken()}`
  const { cookie } = friend
  const seen = async () => {
    const feed = await request.get('/api/browser/feed', { headers: { Cookie: `${cookie.name}=${cookie.value}` } })
    const kudos = await request.get('/kudos.json', { headers: { Authorization: friend.basic } })
    const v1 = await request.get('/v1/real-time-feedback', { headers: { Authorization: token } })
    const v2 = await request.get('/v2/real-time-feedback', { headers: { Authorization: token } })
    const listed = JSON.stringify(await dataOf(await peerly(request, friend).get('/recognitions')))
    return {
      peerly: listed.includes('Doubtful thanks'),
      portal: (await feed.text()).includes('Doubtful thanks'),
      tribehr: (await kudos.text()).includes('Doubtful thanks'),
      v1: (await v1.text()).includes(uuid),
      v2: (await v2.text()).includes(uuid),
    }
  }
  expect(await seen()).toEqual({ peerly: true, portal: true, tribehr: true, v1: true, v2: true })
  await dataOf(await peerly(request, reporter).post(`${path}/report`, report), 201)

  const judge = peerly(request, moderator)
  const reviewed = await dataOf(await judge.post(`${path}/review`, { is_inappropriate: true, comment: 'Made up' }), 201)
  expect(reviewed).toEqual({
    id: expect.any(Number),
    recognition_id: id,
    is_inappropriate: true,
    comment: 'Made up',
    reviewed_by: moderator.id,
    reviewed_at: expect.any(Number),
  })

  expect(await seen()).toEqual({ peerly: false, portal: false, tribehr: false, v1: false, v2: false })
  for (const one of [giver, friend, reporter, moderator]) await missing(await peerly(request, one).get(path))
  await missing(await peerly(request, reporter).post(`${path}/hi5`))
  await missing(await peerly(request, await world.person()).post(`${path}/report`, report))
  const single = await request.get(`/kudos/${id}.json`, { headers: { Authorization: friend.basic } })
  expect(single.status()).toBe(404)

  expect(await toldTo(world, giver.id)).toEqual(['review.hidden'])
  expect(await toldTo(world, reporter.id)).toEqual(['review.hidden'])
  expect(await toldTo(world, moderator.id)).toEqual(['report.received', 'review.hidden'])
  expect(await toldTo(world, friend.id)).toEqual([])
  expect(await listPending(await actor(moderator))).toEqual([])
  await expectRefusal(await judge.post(`${path}/review`, { is_inappropriate: true }), 422, 'unprocessable_entity')

  const [decision] = await listReviews(await actor(moderator))
  expect(decision).toMatchObject({ id: reviewed.id, undoable: true })
  await undoReview(await actor(moderator), reviewed.id)
  expect(await seen()).toEqual({ peerly: true, portal: true, tribehr: true, v1: true, v2: true })
  expect(await toldTo(world, giver.id)).toEqual(['review.hidden', 'review.restored'])
  expect(await toldTo(world, reporter.id)).toEqual(['review.hidden', 'review.restored'])
  expect((await toldTo(world, moderator.id)).at(-1)).toBe('review.restored')
  await expect(undoReview(await actor(moderator), reviewed.id)).rejects.toMatchObject({ code: 'unprocessable' })
})

test('a decision to hide can be undone for 30 days and no longer', async ({ request, world }) => {
  const { moderator, reporter, path } = await scene(world)
  const judge = peerly(request, moderator)
  const { id } = await dataOf(await judge.post(`${path}/review`, { is_inappropriate: true }), 201)
  const dated = (days: number) =>
    world.sql
      .update(reviews)
      .set({ createdAt: new Date(Date.now() - days * 24 * 3600 * 1000) })
      .where(eq(reviews.id, id))

  await dated(31)
  await expect(undoReview(await actor(moderator), id)).rejects.toMatchObject({ code: 'unprocessable' })
  await expectRefusal(await judge.post(`${path}/review`, { is_inappropriate: false }), 422, 'unprocessable_entity')
  await missing(await peerly(request, reporter).get(path))
  await dated(29)
  await expect(undoReview(await actor(reporter), id)).rejects.toMatchObject({ code: 'forbidden' })
  await dataOf(await judge.post(`${path}/review`, { is_inappropriate: false, comment: 'Found the receipt' }), 201)
  await dataOf(await peerly(request, reporter).get(path))
})

test('POST /recognitions/:id/review: found fine, it stays, reports are settled, those concerned are told', async ({
  request,
  world,
}) => {
  const { giver, reporter, moderator, path } = await scene(world)
  await dataOf(await peerly(request, reporter).post(`${path}/report`, report), 201)
  await dataOf(await peerly(request, moderator).post(`${path}/review`, { is_inappropriate: false }), 201)
  await dataOf(await peerly(request, reporter).get(path))
  expect(await toldTo(world, reporter.id)).toEqual(['review.kept'])
  expect(await toldTo(world, giver.id)).toEqual(['review.kept'])
  expect(await listPending(await actor(moderator))).toEqual([])
})

test('POST /recognitions/:id/review: by moderators and administrators of the company', async ({
  request,
  world,
  other,
}) => {
  const { moderator, reporter, giver, friend, path } = await scene(world)
  const review = { is_inappropriate: true }
  await denied(await peerly(request, reporter).post(`${path}/review`, review))
  await missing(await peerly(request, await other.person({ role: 'moderator' })).post(`${path}/review`, review))
  await unauthorized(await peerly(request).post(`${path}/review`, review))
  const judge = peerly(request, moderator)
  await wrong(await judge.post(`${path}/review`, {}), 'is_inappropriate')
  for (const value of ['true', 1, null, {}])
    await wrong(await judge.post(`${path}/review`, { is_inappropriate: value }), 'is_inappropriate')
  await wrong(await judge.post(`${path}/review`, { ...review, comment: 7 }), 'comment')
  await wrong(await judge.post('/recognitions/abc/review', review), 'id')
  await missing(await judge.post('/recognitions/999999999/review', review))
  const secret = await world.recognition({ giver, recipients: [friend], isPrivate: true })
  await missing(await judge.post(`/recognitions/${secret.id}/review`, review))
  await missing(await peerly(request, reporter).post(`/recognitions/${secret.id}/report`, report))
  for (const role of ['admin', 'super_admin'] as const) {
    const fresh = await world.recognition({ giver, recipients: [friend] })
    await dataOf(
      await peerly(request, await world.person({ role })).post(`/recognitions/${fresh.id}/review`, review),
      201,
    )
  }
})

test('twenty reviews at once hide once', async ({ request, world }) => {
  const { giver, moderator, path } = await scene(world)
  const judge = peerly(request, moderator)
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => judge.post(`${path}/review`, { is_inappropriate: true })),
  )
  expect(answers.map(one => one.status()).sort()).toEqual([201, ...Array(19).fill(422)])
  expect(await toldTo(world, giver.id)).toEqual(['review.hidden'])
})
