import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentFullLocation } from '@/lib/contracts/tribehr/records'
import { findLocation } from '@/lib/domain/people/placements'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullLocation(await findLocation(actor, id), view),
)
