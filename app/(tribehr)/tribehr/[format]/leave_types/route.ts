import { tribehr } from '@/lib/contracts/tribehr/contract'
import { view } from '@/lib/contracts/tribehr/fields'
import { presentLeaveType } from '@/lib/contracts/tribehr/leave-types'
import { listLeaveTypes } from '@/lib/domain/leave/queries'

export const GET = tribehr.remembered(view, async (actor, view) =>
  (await listLeaveTypes(actor)).map(one => presentLeaveType(one, view)),
)
