import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentFullDepartment } from '@/lib/contracts/tribehr/records'
import { findDepartment } from '@/lib/domain/people/placements'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullDepartment(await findDepartment(actor, id), view),
)
