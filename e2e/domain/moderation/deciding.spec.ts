import { and, eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { reports, reviews } from '@/db/schema/moderation'
import { notices } from '@/db/schema/notifications'
import { recognitions } from '@/db/schema/recognitions'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { reportRecognition, reviewRecognition } from '@/lib/domain/moderation/commands'
import { type Decision, decideReported } from '@/lib/domain/moderation/deciding'
import { listHistories } from '@/lib/domain/moderation/history'
import { countPending, listPending } from '@/lib/domain/moderation/pending'
import { listReviews } from '@/lib/domain/moderation/queries'
import { undoReview } from '@/lib/domain/moderation/undoing'
import { deleteRecognition, restoreRecognition } from '@/lib/domain/recognitions/commands'
import { findRecognition } from '@/lib/domain/recognitions/queries'

async function scene(world: World) {
  const [giver, friend, reporter] = [await world.person(), await world.person(), await world.person()]
  const [mo, ada] = [await world.person({ role: 'moderator' }), await world.person({ role: 'admin' })]
  const { id } = await world.recognition({ giver, recipients: [friend], text: 'Doubtful thanks' })
  const report = async (who: WorldPerson, recognitionId = id) =>
    (
      await reportRecognition(await world.actor(who), recognitionId, {
        markAs: 'fraud',
        reason: 'This never happened',
      })
    ).id
  return { giver, friend, reporter, mo, ada, id, report, seen: await report(reporter) }
}

const decide = async (world: World, who: WorldPerson, id: number, decision: Decision, seen: number) =>
  decideReported(await world.actor(who), id, { decision, seen })

const toldTo = async (world: World, personId: number) =>
  (
    await world.sql
      .select({ kind: notices.kind })
      .from(notices)
      .where(and(eq(notices.organizationId, world.organization.id), eq(notices.personId, personId)))
      .orderBy(notices.id)
  ).map(one => one.kind)

test('removed, it is deleted for everybody; its giver and who reported it are told, and within 30 days it comes back', async ({
  world,
}) => {
  const { giver, friend, reporter, mo, id, seen } = await scene(world)
  const moderator = await world.actor(mo)
  const review = await decideReported(moderator, id, { decision: 'remove', seen, comment: ' Made up ' })
  expect(review).toMatchObject({ isInappropriate: true, isRemoved: true, comment: 'Made up' })
  for (const one of [giver, friend, mo])
    await expect(findRecognition(await world.actor(one), id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await toldTo(world, giver.id)).toEqual(['review.removed'])
  expect(await toldTo(world, reporter.id)).toEqual(['review.removed'])
  expect(await toldTo(world, mo.id)).toEqual(['report.received', 'review.removed'])
  expect(await toldTo(world, friend.id)).toEqual([])
  // It was not a deletion of somebody's own, so nobody brings it back as such.
  for (const one of [giver, mo])
    await expect(restoreRecognition(await world.actor(one), id)).rejects.toMatchObject({ code: 'not_found' })

  expect((await listReviews(moderator, { outcome: 'removed' }))[0]).toMatchObject({
    id: review.id,
    undoable: true,
    daysLeft: 30,
    moderator: { id: mo.id },
  })
  await undoReview(moderator, review.id)
  expect(await findRecognition(await world.actor(friend), id)).toMatchObject({ text: 'Doubtful thanks' })
  expect(await toldTo(world, giver.id)).toEqual(['review.removed', 'review.restored'])
  expect((await listReviews(moderator))[0]).toMatchObject({ undoable: false, undoneBy: mo.displayName })
  expect(await listPending(moderator)).toEqual([])
  const deeds = await world.sql
    .select({ key: activities.key })
    .from(activities)
    .where(and(eq(activities.organizationId, world.organization.id), eq(activities.subjectId, id)))
    .orderBy(activities.id)
  expect(deeds.map(one => one.key)).toEqual(['recognition.reported', 'recognition.removed', 'recognition.restored'])
})

test('after 30 days nothing can be taken back any more', async ({ world }) => {
  const { mo, id, seen } = await scene(world)
  const review = await decide(world, mo, id, 'remove', seen)
  const long = new Date(Date.now() - 30.1 * 86_400_000)
  await world.sql.update(reviews).set({ createdAt: long }).where(eq(reviews.id, review.id))
  await expect(undoReview(await world.actor(mo), review.id)).rejects.toMatchObject({ code: 'unprocessable' })
  expect((await listReviews(await world.actor(mo)))[0]).toMatchObject({ undoable: false, daysLeft: 0 })
})

for (const decision of ['keep', 'hide', 'remove'] as const)
  test(`${decision}: taken back at once, it waits as before, and nobody hears of either`, async ({ world }) => {
    const { giver, reporter, mo, id, seen } = await scene(world)
    const moderator = await world.actor(mo)
    const review = await decide(world, mo, id, decision, seen)
    expect(await countPending(moderator)).toBe(0)
    await undoReview(moderator, review.id, { reopen: true })
    expect(await countPending(moderator)).toBe(1)
    expect((await listPending(moderator))[0]).toMatchObject({ id, reports: [{ id: seen }] })
    expect(await findRecognition(await world.actor(giver), id)).toMatchObject({ id })
    for (const one of [giver, reporter]) expect(await toldTo(world, one.id)).toEqual([])
    await expect(undoReview(moderator, review.id, { reopen: true })).rejects.toThrow('not in force')
    // And it can be decided again.
    await decide(world, mo, id, 'hide', seen)
    expect(await toldTo(world, giver.id)).toEqual(['review.hidden'])
  })

test('what stayed can be decided anew, days later too; hidden and reopened then, its people are told', async ({
  world,
}) => {
  const { giver, mo, ada, id, seen } = await scene(world)
  const kept = await decide(world, mo, id, 'keep', seen)
  const yesterday = new Date(Date.now() - 86_400_000)
  const date = async (review: number) => {
    await world.sql.update(reviews).set({ createdAt: yesterday }).where(eq(reviews.id, review))
    await world.sql.update(reports).set({ resolvedAt: yesterday }).where(eq(reports.id, seen))
  }
  await date(kept.id)
  expect((await listReviews(await world.actor(ada)))[0]).toMatchObject({ reopenable: true, daysLeft: 29 })
  await expect(undoReview(await world.actor(ada), kept.id)).rejects.toThrow('not in force')
  await undoReview(await world.actor(ada), kept.id, { reopen: true })
  const hidden = await decide(world, ada, id, 'hide', seen)
  await date(hidden.id)
  await undoReview(await world.actor(mo), hidden.id, { reopen: true })
  expect(await countPending(await world.actor(mo))).toBe(1)
  expect(await toldTo(world, giver.id)).toEqual(['review.kept', 'review.hidden', 'review.restored'])
})

test('of two moderators the first decides; the other is told what, also by a report that came before theirs', async ({
  world,
}) => {
  const { mo, ada, id, report, seen } = await scene(world)
  const both = await Promise.allSettled([decide(world, mo, id, 'hide', seen), decide(world, ada, id, 'remove', seen)])
  expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  const first = both.find(one => one.status === 'fulfilled')!.value
  const refused = both.find(one => one.status === 'rejected')!.reason
  expect(refused).toMatchObject({
    code: 'unprocessable',
    message: `Another moderator has decided about this already: it is ${first.isRemoved ? 'removed' : 'hidden'}`,
  })

  await undoReview(await world.actor(mo), first.id, { reopen: true })
  await decide(world, mo, id, 'keep', seen)
  const newer = await report(await world.person())
  // Ada still reads the old report: what she would decide about is settled.
  await expect(decide(world, ada, id, 'hide', seen)).rejects.toThrow('it is kept')
  await decide(world, ada, id, 'hide', newer)
})

test('many decisions at once are one', async ({ world }) => {
  const { mo, id, seen } = await scene(world)
  const all = await Promise.allSettled(Array.from({ length: 12 }, () => decide(world, mo, id, 'remove', seen)))
  expect(all.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  expect(await world.sql.select().from(reviews).where(eq(reviews.recognitionId, id))).toHaveLength(1)
})

test('what its writer deletes waits no longer, and there is nothing to decide', async ({ world }) => {
  const { giver, mo, id, seen } = await scene(world)
  await deleteRecognition(await world.actor(giver), id)
  expect(await listPending(await world.actor(mo))).toEqual([])
  expect(await countPending(await world.actor(mo))).toBe(0)
  await expect(decide(world, mo, id, 'hide', seen)).rejects.toThrow('Its writer has deleted this meanwhile')
})

test('who gave or received it sees that it waits, not who reported it, and does not decide', async ({ world }) => {
  const { friend, mo, ada, report } = await scene(world)
  const own = await world.recognition({ giver: mo, recipients: [friend], text: 'From the moderator' })
  const mine = await world.recognition({ giver: friend, recipients: [mo], text: 'To the moderator' })
  const nosy = await world.person()
  for (const { id } of [own, mine]) {
    const seen = await report(nosy, id)
    const waiting = (await listPending(await world.actor(mo))).find(one => one.id === id)
    expect(waiting).toMatchObject({ isConcerned: true, reports: [] })
    await expect(decide(world, mo, id, 'keep', seen)).rejects.toMatchObject({ code: 'forbidden' })
  }
  expect(await countPending(await world.actor(mo))).toBe(1)
  expect(await countPending(await world.actor(ada))).toBe(3)
  // The one report of the scene; of the other two only Ada heard.
  expect(await toldTo(world, mo.id)).toEqual(['report.received'])
  expect(await toldTo(world, ada.id)).toEqual(['report.received', 'report.received', 'report.received'])
})

test('the oldest report comes first, page by page; each kudos once with all its reports', async ({ world }) => {
  const { giver, friend, mo, id, report } = await scene(world)
  const second = await world.recognition({ giver, recipients: [friend] })
  await report(await world.person(), second.id)
  await report(await world.person())
  const moderator = await world.actor(mo)
  const [first] = await listPending(moderator, { limit: 1 })
  expect(first).toMatchObject({ id, giver: { id: giver.id }, recipients: [{ id: friend.id }] })
  expect(first!.reports).toHaveLength(2)
  const rest = await listPending(moderator, { after: first!.first })
  expect(rest.map(one => one.id)).toEqual([second.id])
  expect(await countPending(moderator)).toBe(2)
})

test('the history tells reports received and made, and what came of them; what was taken back does not count', async ({
  world,
}) => {
  const { giver, friend, reporter, mo, id, seen, report } = await scene(world)
  const moderator = await world.actor(mo)
  await decide(world, mo, id, 'keep', seen)
  const others = [
    await world.recognition({ giver, recipients: [friend] }),
    await world.recognition({ giver, recipients: [friend] }),
  ]
  await decide(world, mo, others[0]!.id, 'remove', await report(reporter, others[0]!.id))
  const slip = await decide(world, mo, others[1]!.id, 'hide', await report(reporter, others[1]!.id))
  await undoReview(moderator, slip.id)
  const histories = await listHistories(moderator, [giver.id, reporter.id, friend.id])
  const nothing = { received: 0, kept: 0, hidden: 0, removed: 0, made: 0, upheld: 0 }
  expect(histories.get(giver.id)).toMatchObject({ ...nothing, received: 3, kept: 1, removed: 1 })
  expect(histories.get(reporter.id)).toMatchObject({ ...nothing, made: 3, upheld: 1 })
  expect(histories.get(friend.id)).toMatchObject(nothing)
})

test('mails wait a minute, in which a slip stays between the two of us', async ({ world }) => {
  const { giver, mo, id, seen } = await scene(world)
  await decide(world, mo, id, 'remove', seen)
  const [later] = await world.sql.execute(sql`select count(*)::int as waiting from notices n
    join graphile_worker._private_jobs j on (j.payload::jsonb -> 'noticeIds') @> to_jsonb(n.id)
    where n.person_id = ${giver.id} and n.kind = 'review.removed' and j.run_at > now() + interval '30 seconds'`)
  expect(later).toEqual({ waiting: 1 })
  expect(await world.mailsTo(giver.email)).toEqual([])
})

test('for moderators and administrators of the company only; private thanks are nobody else’s', async ({
  world,
  other,
}) => {
  const { reporter, mo, id, seen } = await scene(world)
  const stranger = await other.person({ role: 'moderator' })
  const employee = await world.actor(reporter)
  for (const run of [
    () => listPending(employee),
    () => listReviews(employee),
    () => listHistories(employee, [mo.id]),
    () => decideReported(employee, id, { decision: 'hide', seen }),
  ])
    await expect(run()).rejects.toMatchObject({ code: 'forbidden' })
  expect(await countPending(employee)).toBe(0)
  const elsewhere = await other.actor(stranger)
  expect(await listPending(elsewhere)).toEqual([])
  expect((await listHistories(elsewhere, [reporter.id])).size).toBe(0)
  await expect(decideReported(elsewhere, id, { decision: 'hide', seen })).rejects.toMatchObject({ code: 'not_found' })
  const review = await decide(world, mo, id, 'hide', seen)
  await expect(undoReview(elsewhere, review.id)).rejects.toMatchObject({ code: 'not_found' })

  await world.sql.update(recognitions).set({ isPrivate: true, hiddenAt: null }).where(eq(recognitions.id, id))
  await expect(reviewRecognition(await world.actor(mo), id, { isInappropriate: true })).rejects.toMatchObject({
    code: 'not_found',
  })
})
