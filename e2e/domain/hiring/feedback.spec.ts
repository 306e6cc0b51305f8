import { and, eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeCase, tellTales } from '@/e2e/world/cases'
import { feedbackLinkOf, feedbackNow, makeFeedback } from '@/e2e/world/feedback'
import { removeCandidate } from '@/lib/domain/candidates/commands'
import { cancelFeedback, remindOfFeedback, requestFeedback } from '@/lib/domain/feedback/commands'
import { declineFeedback, giveFeedback } from '@/lib/domain/feedback/giving'
import { findFeedback, listFeedback, sumFeedback } from '@/lib/domain/feedback/queries'
import { closeFirm } from '@/lib/domain/hiring/firm-closing'
import { askedByLink, refereeByLink } from '@/lib/domain/hiring/links'
import { hiringClock } from '@/lib/jobs/hiring-clock'

// After a check: the candidate says how it was, or somebody at the employer how the one who was hired does.

async function checked(world: World) {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick, { firstName: 'Cara' })
  await world.referenceRequest(candidate, { status: 'filled' })
  return { rick: await world.actor(rick), candidate }
}

const rowsOf = (world: World) =>
  world.sql.select().from(feedbackRequests).where(eq(feedbackRequests.organizationId, world.organization.id))

const storyOf = async (world: World, candidateId: number) =>
  (
    await world.sql
      .select({ key: activities.key, ownerType: activities.ownerType })
      .from(activities)
      .where(and(eq(activities.candidateId, candidateId), eq(activities.subjectType, 'feedback')))
      .orderBy(activities.id)
  ).map(({ key, ownerType }) => [key, ownerType])

const firstPage = { limit: 25 }

test('whoever was checked is asked once at a time, by a mail with a link of its own', async ({ world }) => {
  const { rick, candidate } = await checked(world)
  const asking = { candidateUuid: candidate.uuid, to: 'candidate' as const }
  const outcomes = await Promise.allSettled([1, 2, 3].map(() => requestFeedback(rick, asking)))
  expect(outcomes.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'invalid' })
  expect(await rowsOf(world)).toHaveLength(1)
  const [mail] = await world.waitForMail(candidate.email)
  expect(mail!.subject).toContain('How was your application')
  const guest = await askedByLink(world.linkIn(mail!).split('/').at(-1)!)
  const given = { rating: 4, recommends: true, comment: '  Quick and kind.  ' }
  const settled = await Promise.allSettled([1, 2, 3].map(() => giveFeedback(guest, given)))
  expect(settled.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  await expect(declineFeedback(guest)).rejects.toMatchObject({ code: 'unprocessable' })
  const [found] = await listFeedback(rick, {}, firstPage)
  expect(found).toMatchObject({ status: 'given', rating: 4, recommends: true, comment: 'Quick and kind.' })
  expect(await storyOf(world, candidate.id)).toEqual([
    ['feedback.requested', 'recruiter'],
    ['feedback.given', 'feedback'],
  ])
})

test('an employer is asked about who was hired: whom they report to, or somebody named', async ({ world }) => {
  const { rick, candidate } = await checked(world)
  const to = { candidateUuid: candidate.uuid }
  await expect(requestFeedback(rick, { ...to, to: 'manager' })).rejects.toMatchObject({ code: 'invalid' })
  await expect(requestFeedback(rick, { ...to, to: 'other', name: ' ', email: 'no' })).rejects.toMatchObject({
    fields: { name: 'is required', email: 'must be an email address' },
  })
  const mona = await world.person({ firstName: 'Mona' })
  const hired = await world.person({ managerId: mona.id })
  await world.sql.update(candidates).set({ personId: hired.id }).where(eq(candidates.id, candidate.id))
  await requestFeedback(rick, { ...to, to: 'manager', language: 'ar' })
  await requestFeedback(rick, { ...to, to: 'other', name: 'Noor\nHaddad', email: 'noor@globex.example' })
  const rows = await rowsOf(world)
  expect(rows.map(({ audience, name, email }) => [audience, name, email]).sort()).toEqual(
    [
      ['employer', mona.displayName, mona.email],
      ['employer', 'Noor Haddad', 'noor@globex.example'],
    ].sort(),
  )
  const [mail] = await world.waitForMail(mona.email)
  expect(mail!.subject).toContain('كيف حال Cara')
  expect(mail!.html).toContain('dir="rtl"')
})

test('unless told otherwise, everybody is written to in a language of their own, not the candidate’s', async ({
  world,
}) => {
  const { rick, candidate } = await checked(world)
  await world.firm({ language: 'fr' })
  const mona = await world.person({ firstName: 'Mona', language: 'de' })
  const hired = await world.person({ managerId: mona.id })
  await world.sql.update(candidates).set({ personId: hired.id, language: 'ar' }).where(eq(candidates.id, candidate.id))
  const to = { candidateUuid: candidate.uuid }
  await requestFeedback(rick, { ...to, to: 'candidate' })
  await requestFeedback(rick, { ...to, to: 'manager' })
  await requestFeedback(rick, { ...to, to: 'other', name: 'Noor', email: 'noor@globex.example' })
  const languages = Object.fromEntries((await rowsOf(world)).map(one => [one.email, one.language]))
  expect(languages).toEqual({ [candidate.email]: 'ar', [mona.email]: 'de', 'noor@globex.example': 'fr' })
})

test('nobody is asked before there is something to look back on, and nobody out of sight', async ({ world, other }) => {
  const rick = await world.recruiter()
  const early = await world.candidate(rick)
  await world.referenceRequest(early, { status: 'in_progress' })
  const asking = { candidateUuid: early.uuid, to: 'candidate' as const }
  await expect(requestFeedback(await world.actor(rick), asking)).rejects.toMatchObject({ code: 'unprocessable' })
  const { candidate } = await checked(world)
  const request = await makeFeedback(candidate)
  for (const actor of [await world.actor(await world.recruiter()), await other.actor(await other.recruiter('root'))]) {
    const theirs = { candidateUuid: candidate.uuid, to: 'candidate' as const }
    await expect(requestFeedback(actor, theirs)).rejects.toMatchObject({ code: 'not_found' })
    await expect(findFeedback(actor, request.uuid)).rejects.toMatchObject({ code: 'not_found' })
    await expect(remindOfFeedback(actor, request.uuid)).rejects.toMatchObject({ code: 'not_found' })
    await expect(cancelFeedback(actor, request.uuid)).rejects.toMatchObject({ code: 'not_found' })
    expect(await listFeedback(actor, {}, firstPage)).toEqual([])
  }
  const plain = await world.actor(await world.person())
  await expect(listFeedback(plain, {}, firstPage)).rejects.toMatchObject({ code: 'forbidden' })
})

test('what is missing or cannot be is named; declining ends it; other links open nothing here', async ({ world }) => {
  const { rick, candidate } = await checked(world)
  const request = await makeFeedback(candidate)
  const token = await feedbackLinkOf(request)
  const guest = await askedByLink(token)
  await expect(giveFeedback(guest, {})).rejects.toMatchObject({
    fields: { rating: 'is required', recommends: 'is required' },
  })
  await expect(giveFeedback(guest, { rating: 6, recommends: true })).rejects.toMatchObject({ code: 'invalid' })
  await declineFeedback(guest)
  expect(await feedbackNow(request)).toMatchObject({ status: 'declined', rating: null, nextReminderAt: null })
  await expect(remindOfFeedback(rick, request.uuid)).rejects.toMatchObject({ code: 'unprocessable' })
  await expect(refereeByLink(token)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(askedByLink(token.slice(1))).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(askedByLink(await feedbackLinkOf(request, -1))).rejects.toMatchObject({ code: 'unauthenticated' })
})

test('reminders follow the firm’s rules, each once; then the time is over', async ({ world }) => {
  const { rick, candidate } = await checked(world)
  await world.firm({ reminderCap: 2, reminderRate: 4, reminderInterval: 24 })
  const request = await makeFeedback(candidate, { nextReminderAt: new Date(Date.now() - 1000) })
  await expect(remindOfFeedback(rick, request.uuid)).rejects.toMatchObject({ code: 'unprocessable' })
  const clock = (now?: Date) => hiringClock(now, world.organization.id)
  await Promise.all([clock(), clock(), clock()])
  expect(await feedbackNow(request)).toMatchObject({ reminderCount: 1, status: 'asked' })
  expect((await world.waitForMail(candidate.email))[0]!.subject).toMatch(/^Reminder: /)
  await clock(new Date(Date.now() + 25 * 3_600_000))
  expect(await feedbackNow(request)).toMatchObject({ reminderCount: 2, nextReminderAt: null })
  await clock(new Date(Date.now() + 31 * 86_400_000))
  expect(await feedbackNow(request)).toMatchObject({ status: 'expired' })
  const guest = await askedByLink(await feedbackLinkOf(request))
  await expect(giveFeedback(guest, { rating: 5, recommends: true })).rejects.toMatchObject({ code: 'unprocessable' })
  expect(await storyOf(world, candidate.id)).toEqual([
    ['feedback.reminded', null],
    ['feedback.reminded', null],
    ['feedback.expired', null],
  ])
})

test('a case that goes takes feedback along: who was asked and their words, not the rating', async ({ world }) => {
  const root = await world.recruiter('root')
  const actor = await world.actor(root)
  const { candidate } = await makeCase(root, tellTales())
  const given = await makeFeedback(candidate, {
    status: 'given',
    audience: 'employer',
    name: 'Zenobia Boss',
    email: 'boss@globex.example',
    rating: 2,
    recommends: false,
    comment: 'Zenobia is late',
  })
  const open = await makeFeedback(candidate)
  const token = await feedbackLinkOf(open)
  await removeCandidate(actor, candidate.uuid)
  await expect(askedByLink(token)).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(await feedbackNow(open)).toMatchObject({ status: 'cancelled' })
  expect(await listFeedback(actor, {}, firstPage)).toEqual([])
  await removeCandidate(actor, candidate.uuid, true)
  const erased = { name: 'Anonymous', email: 'anonymous@invalid', comment: null }
  expect(await feedbackNow(given)).toMatchObject({ ...erased, rating: 2, recommends: false })
  expect(await feedbackNow(open)).toMatchObject(erased)
})

test('a firm that closes asks nobody any more', async ({ world }) => {
  const root = await world.recruiter('root')
  const candidate = await world.candidate(root)
  const open = await makeFeedback(candidate, { nextReminderAt: new Date(Date.now() - 1000) })
  const token = await feedbackLinkOf(open)
  await closeFirm(await world.actor(root), world.organization.uuid)
  await expect(askedByLink(token)).rejects.toMatchObject({ code: 'unauthenticated' })
  await hiringClock(undefined, world.organization.id)
  expect(await feedbackNow(open)).toMatchObject({ status: 'cancelled', reminderCount: 0 })
})

test('the list is narrowed by words, state, audience and rating, and summed', async ({ world }) => {
  const { rick, candidate } = await checked(world)
  const shared = { status: 'given' as const, recommends: true, name: 'Noor', email: 'noor@globex.example' }
  await makeFeedback(candidate, { ...shared, audience: 'employer', rating: 5 })
  await makeFeedback(candidate, { ...shared, rating: 2 })
  await makeFeedback(candidate, { status: 'declined' })
  const count = async (filter: Parameters<typeof listFeedback>[1]) =>
    (await listFeedback(rick, filter, firstPage)).length
  expect(
    await Promise.all(
      [{}, { words: 'noor' }, { status: 'given' as const }, { audience: 'employer' as const }, { rating: 2 }].map(
        count,
      ),
    ),
  ).toEqual([3, 2, 2, 1, 1])
  expect(await sumFeedback(rick, {})).toEqual({ count: 3, given: 2, mean: 3.5 })
  const [newest] = await listFeedback(rick, {}, { limit: 1 })
  expect(await listFeedback(rick, {}, { after: newest!.id, limit: 25 })).toHaveLength(2)
})
