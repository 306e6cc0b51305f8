import type { Database } from '@/db'
import { eventReplies } from '@/db/schema/events'
import { daysBefore } from './calendar'
import type { Company } from './company'
import { seeded } from './random'
import type { SeedEvent } from './texts/events'

type Told = { eventId: number; event: SeedEvent }

/** Lets colleagues say whether they come: to what has been, and to the next few things, of which some have few places left. */
export async function writeReplies({ tx, now }: { tx: Database; now: Date }, company: Company, told: Told[]) {
  const random = seeded(5000 + company.id)
  const rows = told
    .filter(({ event }) => event.day < 30)
    .flatMap(({ eventId, event }) => {
      const asked = random.shuffle(company.colleagues).slice(0, Math.ceil(company.colleagues.length * 0.6))
      let left = (event.limit ?? Infinity) - 1
      return asked.map(({ id }) => {
        const comes = left > 0 && random.chance(0.7)
        if (comes) left--
        const answer = comes ? ('yes' as const) : random.chance(0.4) ? ('maybe' as const) : ('no' as const)
        const at = daysBefore(now, Math.max(0, -event.day) + 1 + random.next() * 4)
        return { organizationId: company.id, eventId, personId: id, answer, createdAt: at, modifiedAt: at }
      })
    })
  if (rows.length > 0) await tx.insert(eventReplies).values(rows)
}
