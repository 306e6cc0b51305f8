import { tribehr } from '@/lib/contracts/tribehr/contract'
import { deleted, one } from '@/lib/contracts/tribehr/fields'
import { leaveRequestChanges, presentFullLeaveRequest } from '@/lib/contracts/tribehr/leave-requests'
import { orForbidden } from '@/lib/domain/leave/access'
import { reviseLeaveRequest } from '@/lib/domain/leave/commands'
import { deleteLeaveRequest } from '@/lib/domain/leave/deciding'
import { findLeaveRequest } from '@/lib/domain/leave/queries'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullLeaveRequest(await orForbidden(actor, id, findLeaveRequest(actor, id)), view),
)

export const PUT = tribehr(leaveRequestChanges, async (actor, { id, changes, view }) =>
  presentFullLeaveRequest(await orForbidden(actor, id, reviseLeaveRequest(actor, id, changes)), view),
)

export const DELETE = tribehr(one, async (actor, { id }) => {
  await orForbidden(actor, id, deleteLeaveRequest(actor, id))
  return deleted
})
