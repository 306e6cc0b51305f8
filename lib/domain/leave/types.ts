import type { PersonBrief } from '../recognitions/types'
import type { Accrual } from './accrual'
import type { CountedDay, DayReason } from './counting'

export type LeaveStatus = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled'

/** What somebody may set; withdrawn and cancelled are deeds of their own. */
export type OpenStatus = Extract<LeaveStatus, 'pending' | 'approved' | 'rejected'>

/** A kind of leave. Amounts are days, as decimals; null means no limit, in carryOverMonths never. */
export type LeaveType = {
  id: number
  name: string
  accrual: Accrual
  entitlement: number
  balanceCap: number | null
  carryOverCap: number | null
  carryOverMonths: number | null
  negativeLimit: number | null
  isPaid: boolean
  requiresApproval: boolean
  accruesFrom: string
  createdAt: Date
  modifiedAt: Date
  archivedAt: Date | null
}

export type LeaveTypeBrief = Pick<LeaveType, 'id' | 'name' | 'accrual'>

/** A request with everything that any dialect shows in a list. Days and hours are decimals. */
export type LeaveRequest = {
  id: number
  person: PersonBrief
  assignmentRecordId: number | null
  leaveType: LeaveTypeBrief
  startDate: string
  endDate: string
  startHalf: boolean
  endHalf: boolean
  days: number
  hours: number
  /** False: the caller gave the number, it is not ours. */
  isCounted: boolean
  comments: string
  status: LeaveStatus
  substitute: PersonBrief | null
  filedById: number
  decidedBy: PersonBrief | null
  decidedAt: Date | null
  decisionNote: string | null
  /** Days that whoever turned it down would grant instead: both or none. */
  proposedStart: string | null
  proposedEnd: string | null
  createdAt: Date
  modifiedAt: Date
  /** The asking person may change and decide it. */
  mayDecide: boolean
}

/** One day as counted, in decimals. */
export type DayOfLeave = Omit<CountedDay, 'days' | 'hours'> & { days: number; hours: number; reason: DayReason }

/** How many days and hours leave takes; both are the sums of `byDay`. */
export type TimeOff = { days: number; hours: number; byDay: DayOfLeave[] }

/** What somebody asks for. Neither days nor hours: Laurel counts. Both: hours win. */
export type NewLeaveRequest = {
  /** Oneself, unless told otherwise. */
  personId?: number
  leaveTypeId: number
  startDate: string
  endDate: string
  /** The first day begins at midday. */
  startHalf?: boolean
  /** The last day ends at midday. */
  endHalf?: boolean
  days?: number
  hours?: number
  comments?: string
  substituteId?: number | null
  status?: OpenStatus
}

/** Changes to a request: what is absent stays, except that new dates are counted anew. */
export type LeaveRequestChanges = Partial<NewLeaveRequest> & {
  decisionNote?: string | null
  /** Laurel counts, though a number was given before. */
  recount?: boolean
}

export type LeaveRequestFilter = {
  /** Pending, approved and rejected, unless told otherwise. */
  status?: LeaveStatus | LeaveStatus[]
  /** Only those the actor may change and decide. */
  mayApproveOnly?: boolean
  personId?: number
  /** Only those that touch these days. */
  from?: string
  to?: string
  limit?: number
}

/** What somebody used of one kind of leave this leave year, and has left; null where there is no balance. */
export type LeaveUsage = { leaveType: LeaveTypeBrief; daysUsed: number; daysRemaining: number | null }

/** Something in the way of a leave: a blackout period, or too many of a team away. */
export type Restriction = { enforcement: 'warn' | 'refuse'; message: string } & (
  | { kind: 'blackout'; name: string; startDate: string; endDate: string }
  /** How many of the team are away on the fullest day already, and how many may be. */
  | { kind: 'team_cap'; away: number; most: number }
)
