import type { LeaveType, LeaveTypeBrief, LeaveUsage } from '@/lib/domain/leave/types'
import { address } from './addresses'
import type { View } from './fields'
import { dateTime } from './times'

/** A leave type's partial representation. */
export const presentLeaveType = (type: LeaveTypeBrief, view: View) => ({
  id: type.id,
  name: type.name,
  accrual: type.accrual.toUpperCase(),
  url: address('leave_types', type.id, view),
})

/** A leave type in full. */
export const presentFullLeaveType = (type: LeaveType, view: View) => ({
  ...presentLeaveType(type, view),
  is_paid: type.isPaid,
  requires_approval: type.requiresApproval,
  created: dateTime(type.createdAt),
  modified: dateTime(type.modifiedAt),
})

// Here, and only here, the document writes days as text with a decimal: "5.0".
const inText = (days: number) => (Number.isInteger(days) ? `${days}.0` : String(days))

/** What somebody used of a leave type; `days_remaining` is there only where there is a balance. */
export const presentLeaveUsage = ({ leaveType, daysUsed, daysRemaining }: LeaveUsage, view: View) => ({
  leave_type: presentLeaveType(leaveType, view),
  days_used: inText(daysUsed),
  days_remaining: daysRemaining === null ? undefined : inText(daysRemaining),
})
