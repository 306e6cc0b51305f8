import type { Given } from './acting'
import type { Company } from './company'
import { type Deed, next } from './deed'
import type { Role } from './table'

const placed = ({ cycle, sam }: Company): Given => ({
  round: cycle.uuid,
  person: sam.id,
  calibratedRating: '3',
  potential: 'medium',
  seenRating: '',
  seenPotential: '',
})
/** A round of its own that Sam takes part in, and who calls. */
async function roundOf({ world, who, sam }: Company, role: Role) {
  const own = role === 'nobody' || role === 'token' ? [] : [who[role].id]
  return world.reviewCycle({ participants: [sam.id, ...own].map(personId => ({ personId })) })
}

/** The deeds of reviews. */
export const reviewDeeds: Record<string, Deed> = {
  'action reviews.addRound': () => ({ name: `Round ${next()}`, startsOn: '2031-01-01', endsOn: '2031-02-01' }),
  'action reviews.extendRound': ({ cycle, sam }) => ({ round: cycle.uuid, whom: 'chosen', people: sam.id }),
  'action reviews.moveRound': ({ cycle }) => ({ round: cycle.uuid, status: 'running' }),
  'action reviews.orderReport': ({ cycle }) => ({ round: cycle.uuid }),
  'action reviews.reviseRound': ({ cycle }) => ({
    round: cycle.uuid,
    name: 'Renamed',
    startsOn: '2031-01-01',
    endsOn: '2031-02-01',
  }),
  'action reviews.placeByForm': placed,
  'action reviews.placePerson': placed,
  'action reviews.rateMyReport': async (company, role) => ({
    round: (await roundOf(company, role)).uuid,
    person: company.sam.id,
    rating: '3',
    potential: 'medium',
  }),
  'action reviews.rateMyself': async (company, role) => ({ round: (await roundOf(company, role)).uuid, rating: '3' }),
  'action reviews.shortenRound': async (company, role) => ({
    round: (await roundOf(company, role)).uuid,
    person: company.sam.id,
  }),
}
