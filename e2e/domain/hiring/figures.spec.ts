import { expect, test } from '@/e2e/fixtures'
import { makeWorld } from '@/e2e/world/world'
import { answerTimes, hiringLens, outcomesOfAsked, referencesOverTime, waitingNow } from '@/lib/domain/hiring/figures'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

test('the figures count what the lists show: of the firm, or of one recruiter', async ({ world, other }) => {
  const [rhea, rick] = [await world.recruiter('root'), await world.recruiter()]
  const [cara, omar] = [await world.candidate(rick), await world.candidate(rhea)]
  await world.reference(cara, { createdAt: ago(5), completedAt: ago(4) })
  await world.reference(cara, { createdAt: ago(5), completedAt: ago(2) })
  await world.reference(cara, { createdAt: ago(5), deletedAt: new Date() })
  await world.reference(omar, { createdAt: ago(4), status: 'opened' })
  await world.reference(omar, { createdAt: ago(60), status: 'started' })
  await world.reference(await world.candidate(rick, { deletedAt: new Date() }))
  await other.reference(await other.candidate(await other.recruiter()))

  const root = await world.actor(rhea)
  const firm = await hiringLens(root, '30days')
  const outcomes = await outcomesOfAsked(firm)
  expect(outcomes.map(one => [one.recruiterId, one.status, one.count]).sort()).toEqual(
    [
      [rhea.recruiterId, 'opened', 1],
      [rick.recruiterId, 'completed', 2],
    ].sort(),
  )
  const times = await answerTimes(firm)
  expect(times).toHaveLength(2)
  for (const one of times)
    expect(one).toMatchObject({ count: 2, withinDay: 1, withinThree: 2, median: expect.closeTo(48, 1) })
  const waiting = await waitingNow(firm)
  expect(waiting.map(one => [one.status, one.days, one.count]).sort()).toEqual([
    ['opened', 'week', 1],
    ['started', 'longer', 1],
  ])
  expect((await referencesOverTime(firm)).reduce((all, one) => all + one.asked, 0)).toBe(3)

  const own = await hiringLens(await world.actor(rick), '30days')
  expect(own.recruiter?.uuid).toBe(rick.recruiterUuid)
  expect(await waitingNow(own)).toEqual([])
  await expect(hiringLens(await world.actor(rick), 'year', rhea.recruiterUuid)).rejects.toMatchObject({
    code: 'not_found',
  })
  const one = await hiringLens(root, 'all', rhea.recruiterUuid)
  expect((await outcomesOfAsked(one)).length).toBe(2)
  await expect(hiringLens(await world.actor(await world.person()), 'year')).rejects.toMatchObject({ code: 'forbidden' })
})

test('a day is one of the company’s', async () => {
  const world = await makeWorld({ timeZone: 'Pacific/Auckland' })
  const rhea = await world.recruiter('root')
  // One in the afternoon in London is the next day in Auckland.
  const asked = new Date('2026-06-30T13:00:00Z')
  await world.reference(await world.candidate(rhea), { createdAt: asked, completedAt: asked })
  const points = await referencesOverTime({ ...(await hiringLens(await world.actor(rhea), 'all')), grain: 'day' })
  expect(points).toEqual([{ at: '2026-07-01', asked: 1, completed: 1 }])
})
