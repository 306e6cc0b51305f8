import type { APIRequestContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { textMessages } from '@/db/schema/deliveries'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { dataOf, expectRefusal, unauthorized, vitay } from '@/e2e/contracts/vitay/client'
import { ask, nominate, referee, tokenMailed } from '@/e2e/contracts/vitay/hiring'
import { expect, test, type World } from '@/e2e/fixtures'
import { hiringClock } from '@/lib/jobs/hiring-clock'

const hour = 3_600_000
const later = (hours: number, from = Date.now()) => new Date(from + hours * hour + 60_000)

/** A case with one referee, and the clock of its company alone. */
async function underWay(request: APIRequestContext, world: World, firm = {}) {
  const rick = await world.recruiter()
  await world.firm(firm)
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const asked = referee()
  const reference = await nominate(request, rick, candidate, asked)
  const tick = (now: Date) => hiringClock(now, world.organization.id)
  const now = async () =>
    (await world.sql.select().from(candidateReferences).where(eq(candidateReferences.uuid, reference.id)))[0]!
  return { rick, candidate, reference, email: asked.email as string, tick, now }
}

const remindersIn = async (world: World, email: string) =>
  (await world.mailsTo(email)).filter(mail => mail.occasion.startsWith('referee_reminder')).length

test('a referee is reminded after 24, 48 and 72 hours, and then no more', async ({ request, world }) => {
  const { reference, email, tick, now } = await underWay(request, world)
  expect(await tick(later(23))).toMatchObject({ reminders: 0 })
  const first = later(24)
  expect(await tick(first)).toMatchObject({ reminders: 1 })
  expect(await tick(first)).toMatchObject({ reminders: 0 })
  expect(await now()).toMatchObject({ reminderCount: 1, lastReminderAt: first })
  expect(await tick(later(47))).toMatchObject({ reminders: 0 })
  expect(await tick(later(24, first.getTime()))).toMatchObject({ reminders: 1 })
  expect(await tick(later(72.1))).toMatchObject({ reminders: 1 })
  expect(await now()).toMatchObject({ reminderCount: 3, nextReminderAt: null })
  expect(await tick(later(600))).toMatchObject({ reminders: 0 })
  await expect.poll(() => remindersIn(world, email)).toBe(3)
  // Each letter has a link of its own, and each opens the form.
  const token = await tokenMailed(world, email, 'respond', 4)
  await dataOf(await vitay(request).get(`/v1/public/references/${token}`))
  expect(reference.attributes.reminder.count).toBe(0)
})

test('eight clocks at once remind once', async ({ request, world }) => {
  const { email, tick, now } = await underWay(request, world)
  const at = later(25)
  const all = await Promise.all(Array.from({ length: 8 }, () => tick(at)))
  expect(all.reduce((sum, one) => sum + one.reminders, 0)).toBe(1)
  expect((await now()).reminderCount).toBe(1)
  await expect.poll(() => remindersIn(world, email)).toBe(1)
})

test('interval and cap are the firm’s; weekends wait for Monday where the company is', async ({ request, world }) => {
  const { tick, now } = await underWay(request, world, {
    reminderInterval: 48,
    reminderCap: 1,
    remindersSkipWeekends: true,
  })
  const due = (await now()).nextReminderAt!
  expect([1, 2, 3, 4, 5]).toContain(due.getUTCDay())
  expect(due.getTime()).toBeGreaterThanOrEqual(Date.now() + 47 * hour)
  expect(await tick(new Date(due.getTime() - hour))).toMatchObject({ reminders: 0 })
  expect(await tick(due)).toMatchObject({ reminders: 1 })
  expect((await now()).nextReminderAt).toBeNull()
})

test('nobody is reminded while paused, put off, declined, cancelled or done', async ({ request, world }) => {
  const paused = await underWay(request, world)
  const of = (uuid: string) => eq(candidates.uuid, uuid)
  await vitay(request, paused.rick).patch(`/v3/candidates/${paused.candidate.uuid}`, {
    data: { attributes: { reminders_paused: true } },
  })
  expect(await paused.tick(later(100))).toMatchObject({ reminders: 0 })
  await world.sql.update(candidates).set({ remindersPausedAt: null }).where(of(paused.candidate.uuid))
  expect(await paused.tick(later(100))).toMatchObject({ reminders: 1 })

  const token = await tokenMailed(world, paused.email, 'respond')
  const step = (attributes: Record<string, unknown>) =>
    vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes } })
  await dataOf(await step({ snoozed_until: later(200).toISOString() }))
  expect(await paused.tick(later(199))).toMatchObject({ reminders: 0 })
  await dataOf(await step({ declined: true }))
  expect(await paused.tick(later(500))).toMatchObject({ reminders: 0 })
})

test('whoever is named while reminders are paused is reminded once the pause ends', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick, { remindersPausedAt: new Date() })
  await world.questionSet()
  await nominate(request, rick, candidate)
  const tick = (now: Date) => hiringClock(now, world.organization.id)
  expect(await tick(later(30))).toMatchObject({ reminders: 0 })
  await dataOf(
    await vitay(request, rick).patch(`/v3/candidates/${candidate.uuid}`, {
      data: { attributes: { reminders_paused: false } },
    }),
  )
  expect(await tick(later(30))).toMatchObject({ reminders: 1 })
})

test('a reminder that is late on a free weekend waits for Monday', async ({ request, world }) => {
  const { tick, now, reference } = await underWay(request, world, { remindersSkipWeekends: true })
  const of = eq(candidateReferences.uuid, reference.id)
  // Due on Friday, but nobody was running, or it was paused, until Saturday noon.
  const noon = new Date(new Date().setUTCHours(12, 0, 0, 0) + 7 * 24 * hour)
  const saturday = new Date(noon.getTime() + ((6 - noon.getUTCDay()) % 7) * 24 * hour)
  await world.sql
    .update(candidateReferences)
    .set({ nextReminderAt: later(-24, saturday.getTime()) })
    .where(of)
  expect(await tick(saturday)).toMatchObject({ reminders: 0 })
  expect((await now()).nextReminderAt).toEqual(new Date(saturday.getTime() + 48 * hour))
  expect(await tick(new Date(saturday.getTime() + 24 * hour))).toMatchObject({ reminders: 0 })
  expect(await tick(new Date(saturday.getTime() + 48 * hour))).toMatchObject({ reminders: 1 })
})

test('who is written to at a corrected address is reminded anew', async ({ request, world }) => {
  const { rick, reference, email: wrong, tick } = await underWay(request, world)
  expect(await tick(later(24))).toMatchObject({ reminders: 1 })
  // Else that letter, still to be written, would go to the corrected address too.
  await expect.poll(() => remindersIn(world, wrong)).toBe(1)
  const email = referee().email as string
  await dataOf(await vitay(request, rick).patch(`/v1/references/${reference.id}`, { data: { attributes: { email } } }))
  expect(await tick(later(25))).toMatchObject({ reminders: 1 })
  await expect.poll(() => remindersIn(world, email)).toBe(1)
})

test('a recruiter does not press who asked for more time', async ({ request, world }) => {
  const { rick, email, reference } = await underWay(request, world)
  const token = await tokenMailed(world, email, 'respond')
  const until = later(100).toISOString()
  await dataOf(
    await vitay(request).patch(`/v1/public/references/${token}`, { data: { attributes: { snoozed_until: until } } }),
  )
  const refused = await vitay(request, rick).post(`/v1/reminders/reference/${reference.id}`)
  await expectRefusal(refused, 422)
  expect((await refused.json()).errors[0].detail).toContain(until)
})

test('whoever has a phone is texted too, with a link of that letter’s own', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick, { phone: '+493012345678', countryCode: '+49' })
  await world.questionSet()
  await ask(request, rick, candidate)
  await nominate(request, rick, candidate, referee({ phone: '+4930901820' }))
  const texts = () =>
    world.sql.select().from(textMessages).where(eq(textMessages.organizationId, world.organization.id))
  await expect
    .poll(async () => (await texts()).map(one => [one.recipient, one.subjectType]).sort())
    .toEqual([
      ['+493012345678', 'reference_request'],
      ['+4930901820', 'reference'],
    ])
})

test('a candidate is reminded until they have named enough', async ({ request, world }) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  await ask(request, rick, candidate, { min_references: 1 })
  const tick = (now: Date) => hiringClock(now, world.organization.id)
  expect(await tick(later(24))).toMatchObject({ reminders: 1 })
  await expect.poll(async () => (await world.mailsTo(candidate.email)).length).toBe(2)
  const token = await tokenMailed(world, candidate.email, 'nominate', 2)
  await dataOf(
    await vitay(request, { bearer: `Bearer ${token}` }).post('/v2/references', { data: { attributes: referee() } }),
  )
  const [row] = await world.sql
    .select()
    .from(referenceRequests)
    .where(eq(referenceRequests.organizationId, world.organization.id))
  expect(row).toMatchObject({ status: 'nominated', nextReminderAt: null })
})

test('a scheduled request goes out at its time, and expires with all that waits below it', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const candidate = await world.candidate(rick)
  await world.questionSet()
  const at = later(48)
  const asked = await ask(request, rick, candidate, { scheduled_for: at.toISOString(), min_references: 1 })
  expect(asked.attributes.status).toBe('scheduled')
  const tick = (now: Date) => hiringClock(now, world.organization.id)
  expect(await tick(later(47))).toMatchObject({ sent: 0 })
  expect(await world.mailsTo(candidate.email)).toEqual([])
  // Of several clocks at once, one sends it.
  const all = await Promise.all(Array.from({ length: 4 }, () => tick(at)))
  expect(all.reduce((sum, one) => sum + one.sent, 0)).toBe(1)
  const token = await tokenMailed(world, candidate.email, 'nominate')
  const guest = vitay(request, { bearer: `Bearer ${token}` })
  const named = referee()
  await dataOf(await guest.post('/v2/references', { data: { attributes: named } }))
  const respond = await tokenMailed(world, named.email as string, 'respond')

  expect(await tick(later(48 + 30 * 24))).toMatchObject({ expired: 1 })
  const shown = await dataOf(await vitay(request, rick).get(`/v1/public/reference_requests/${asked.id}`))
  expect(shown.attributes.status).toBe('expired')
  await unauthorized(await vitay(request).get(`/v1/public/references/${respond}`))
  await unauthorized(await guest.post('/v2/references', { data: { attributes: referee() } }))
})

test('a link dies with its days, whatever becomes of the request', async ({ request, world }) => {
  const { email, reference } = await underWay(request, world)
  const token = await tokenMailed(world, email, 'respond')
  await world.endLinks(reference.id)
  await unauthorized(await vitay(request).get(`/v1/public/references/${token}`))
})
