import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentFullEmployeeClass } from '@/lib/contracts/tribehr/records'
import { findEmployeeClass } from '@/lib/domain/people/placements'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullEmployeeClass(await findEmployeeClass(actor, id), view),
)
