import { tribehr } from '@/lib/contracts/tribehr/contract'
import {
  leaveRequestFilter,
  leaveRequestInput,
  presentFullLeaveRequest,
  presentLeaveRequest,
} from '@/lib/contracts/tribehr/leave-requests'
import { noId } from '@/lib/contracts/tribehr/unknown'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { listLeaveRequests } from '@/lib/domain/leave/queries'

export const GET = tribehr.remembered(leaveRequestFilter, async (actor, { filter, view }) =>
  (await listLeaveRequests(actor, filter)).map(one => presentLeaveRequest(one, view)),
)

export const POST = tribehr(leaveRequestInput, async (actor, { wish, view }) =>
  presentFullLeaveRequest(await createLeaveRequest(actor, wish), view),
)

export { noId as DELETE, noId as PUT }
