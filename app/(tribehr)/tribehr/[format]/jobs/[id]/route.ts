import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentFullJob } from '@/lib/contracts/tribehr/records'
import { findJob } from '@/lib/domain/people/placements'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullJob(await findJob(actor, id), view),
)
