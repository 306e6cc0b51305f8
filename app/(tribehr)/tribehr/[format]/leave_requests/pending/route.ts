import { tribehr } from '@/lib/contracts/tribehr/contract'
import { leaveRequestFilter, presentLeaveRequest } from '@/lib/contracts/tribehr/leave-requests'
import { noId } from '@/lib/contracts/tribehr/unknown'
import { listLeaveRequests } from '@/lib/domain/leave/queries'

export const GET = tribehr.remembered(leaveRequestFilter, async (actor, { filter, view }) =>
  (await listLeaveRequests(actor, { ...filter, status: 'pending' })).map(one => presentLeaveRequest(one, view)),
)

export { noId as DELETE, noId as PUT }
