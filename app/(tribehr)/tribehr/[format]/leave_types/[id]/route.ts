import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentFullLeaveType } from '@/lib/contracts/tribehr/leave-types'
import { findLeaveType } from '@/lib/domain/leave/queries'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullLeaveType(await findLeaveType(actor, id), view),
)
