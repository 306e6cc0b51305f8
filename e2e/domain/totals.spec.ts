import { setTimeout as sleep } from 'node:timers/promises'
import { and, eq } from 'drizzle-orm'
import { inOneTransaction, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { expect, test } from '@/e2e/fixtures'
import { listCandidates } from '@/lib/domain/candidates/queries'
import { feedbackPageSize, listFeedbackToAll } from '@/lib/domain/recognitions/feedback'
import { countedOnce } from '@/lib/domain/totals'

// How many entries a list has is counted once for all its pages, and anew after any change.

test('a total is counted once for all pages of a list, apart for each list, and anew after a change', async ({
  world,
}) => {
  const counted: object[] = []
  const totals = countedOnce(
    async (values: { organizationId: number; status: string; offset: number }, sight = 'all') => {
      counted.push({ ...values, sight })
      return [{ total: counted.length }]
    },
  )
  const organizationId = world.organization.id
  const page = (offset: number, status = 'open', ...shape: string[]) =>
    totals({ organizationId, status, offset }, ...shape)

  expect([await page(0), await page(50), await page(100)]).toEqual([1, 1, 1])
  expect([await page(0, 'closed'), await page(0, 'open', 'own'), await page(50, 'closed')]).toEqual([2, 3, 2])
  expect(await page(150)).toBe(1)

  await world.person()
  expect([await page(0), await page(50)]).toEqual([4, 4])
  const elsewhere = await totals({ organizationId: organizationId + 1_000_000, status: 'open', offset: 0 })
  expect(elsewhere).toBe(5)
  expect(counted).toHaveLength(5)
})

test('of several who ask at once one counts, and what failed is counted again', async ({ world }) => {
  let counting = 0
  let fails = true
  const total = countedOnce(async (_: { organizationId: number; offset: number }) => {
    counting++
    await sleep(200)
    if (fails) throw new Error('out of reach')
    return [{ total: counting }]
  })
  const ask = (offset: number) => total({ organizationId: world.organization.id, offset })
  const refused = await Promise.allSettled([ask(0), ask(50), ask(100)])
  expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(counting).toBe(1)

  fails = false
  expect(await Promise.all([ask(0), ask(50), ask(100)])).toEqual([2, 2, 2])
  await world.person()
  expect(await Promise.all([ask(0), ask(50)])).toEqual([3, 3])
})

test('a window of feedback that ends now counts whatever is written next, and one that has ended does not', async ({
  world,
}) => {
  const [giver, friend] = [await world.person(), await world.person()]
  for (let n = 0; n <= feedbackPageSize; n++) await world.recognition({ giver, recipients: [friend] })
  const actor = await world.actor(giver)
  const after = new Date(0)
  const pageUntil = async (before: Date) => (await listFeedbackToAll(actor, { after, before, offset: 0 })).total
  const soon = (ms: number) => new Date(Date.now() + ms)
  expect(await pageUntil(soon(1000))).toBe(feedbackPageSize + 1)
  expect(await pageUntil(soon(61_000))).toBe(feedbackPageSize + 1)
  await world.recognition({ giver, recipients: [friend] })
  expect(await pageUntil(soon(1000))).toBe(feedbackPageSize + 2)
  // One that has ended ends there.
  expect(await pageUntil(new Date(1000))).toBe(0)
})

test('who pages through candidates is told of one added or removed meanwhile, and never of one that was taken back', async ({
  world,
}) => {
  const rick = await world.recruiter()
  const actor = await world.actor(rick)
  const [first] = await Promise.all(Array.from({ length: 5 }, () => world.candidate(rick)))
  const total = async (number: number) => (await listCandidates(actor, { number, size: 2 })).total
  expect([await total(1), await total(2)]).toEqual([5, 5])

  await world.candidate(rick)
  expect([await total(1), await total(2)]).toEqual([6, 6])

  const gone = inOneTransaction(actor, async () => {
    await transaction(actor, tx =>
      tx
        .update(candidates)
        .set({ deletedAt: new Date() })
        .where(and(eq(candidates.organizationId, world.organization.id), eq(candidates.id, first!.id))),
    )
    expect(await total(1)).toBe(5)
    throw new Error('taken back')
  })
  await expect(gone).rejects.toThrow('taken back')
  expect(await total(1)).toBe(6)

  let reading = true
  const others = Array.from({ length: 4 }, async () => {
    while (reading) await total(1)
  })
  for (let added = 1; added <= 20; added++) {
    await world.candidate(rick)
    expect(await total(2)).toBe(6 + added)
  }
  reading = false
  await Promise.all(others)
})
