import type { Database } from '@/db'
import { reviewCycles, reviewParticipants } from '@/db/schema/performance'
import { dateBefore, daysBefore } from './calendar'
import type { Company } from './company'
import { uuidOf } from './identity'
import type { Random } from './random'
import { reviewComments } from './texts/reviews'

type Context = { tx: Database; now: Date; random: Random }

const potentials = { 2: ['low', 'medium'], 3: ['low', 'medium', 'medium'], 4: ['medium', 'high'], 5: ['high'] } as const

/** Writes two rounds of reviews: one finished half a year ago, one that is under way. */
export async function writeReviews({ tx, now, random }: Context, company: Company) {
  const month = (days: number) =>
    daysBefore(now, days).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const cycles = [
    { id: 1, status: 'finished', starts: 218, ends: 180 },
    { id: 2, status: 'running', starts: 24, ends: -18 },
  ] as const
  await tx.insert(reviewCycles).values(
    cycles.map(({ id, status, starts, ends }) => ({
      id,
      uuid: uuidOf(`review cycle ${id}`),
      organizationId: company.id,
      name: `Half-year review, ${month(starts)}`,
      startsOn: dateBefore(now, starts),
      endsOn: dateBefore(now, ends),
      status,
      createdAt: daysBefore(now, starts + 7),
    })),
  )
  const comment = Object.fromEntries(
    Object.entries(reviewComments).map(([rating, list]) => [rating, random.dealer(list)]),
  )
  await tx.insert(reviewParticipants).values(
    cycles.flatMap(({ id, status, starts }) =>
      company.colleagues
        .filter(one => one.manager && one.hired > starts + 30)
        .map(one => {
          const manager = random.pick([2, 3, 3, 3, 4, 4, 4, 4, 5] as const)
          const self = Math.min(5, Math.max(2, manager + random.pick([-1, 0, 0, 0, 1])))
          const calibrated = random.chance(0.15) ? Math.max(2, Math.min(5, manager + random.pick([-1, 1]))) : manager
          const over = status === 'finished'
          const written = over || random.chance(0.4)
          return {
            organizationId: company.id,
            cycleId: id,
            personId: one.id,
            selfRating: over || written || random.chance(0.6) ? self : null,
            managerRating: written ? manager : null,
            calibratedRating: over ? calibrated : null,
            potential: written ? random.pick(potentials[manager]) : null,
            comment: written ? comment[manager]!() : null,
          }
        }),
    ),
  )
}
