import { type SQL, sql } from 'drizzle-orm'
import { leaveRequests } from '@/db/schema/leave'
import type { Actor } from '../actor'
import { nameVersion } from '../names'
import { personBrief } from '../recognitions/selection'
import type { PersonBrief } from '../recognitions/types'
import { toDecimal } from './amounts'
import { mayDecide } from './policy'
import type { LeaveTypeBrief } from './types'

const brief = (column: string) => personBrief('leave_requests.organization_id', `leave_requests.${column}`)
const briefOrNull = (column: string) => brief(column) as SQL<PersonBrief | null>

const ownColumns = (actor: Actor) => ({
  id: leaveRequests.id,
  startDate: leaveRequests.startDate,
  endDate: leaveRequests.endDate,
  startHalf: leaveRequests.startHalf,
  endHalf: leaveRequests.endHalf,
  days: leaveRequests.days,
  hours: leaveRequests.hours,
  isCounted: leaveRequests.isCounted,
  comments: leaveRequests.comments,
  status: leaveRequests.status,
  filedById: leaveRequests.filedById,
  decidedAt: leaveRequests.decidedAt,
  decisionNote: leaveRequests.decisionNote,
  proposedStart: leaveRequests.proposedStart,
  proposedEnd: leaveRequests.proposedEnd,
  createdAt: leaveRequests.createdAt,
  modifiedAt: leaveRequests.modifiedAt,
  mayDecide: mayDecide(actor),
})

/** What a leave request's presenters need, by name. */
export const requestColumns = (actor: Actor) => ({
  ...ownColumns(actor),
  person: brief('person_id'),
  assignmentRecordId: sql<number | null>`(select a.id from assignment_records a
    where a.organization_id = leave_requests.organization_id and a.person_id = leave_requests.person_id and a.current)`,
  leaveType: sql<LeaveTypeBrief>`(select row_to_json(b) from (select t.id, t.name, t.accrual from leave_types t
    where t.organization_id = leave_requests.organization_id and t.id = leave_requests.leave_type_id) b)`,
  substitute: briefOrNull('substitute_id'),
  decidedBy: briefOrNull('decided_by_id'),
})

/** The same for a list, with ids for what stands in many of its rows: `named` puts them in. */
export const listedColumns = (actor: Actor, organizationId: number) => ({
  ...ownColumns(actor),
  personId: leaveRequests.personId,
  leaveTypeId: leaveRequests.leaveTypeId,
  substituteId: leaveRequests.substituteId,
  decidedById: leaveRequests.decidedById,
  version: nameVersion(organizationId),
})

/** A row as the world outside the leave engine sees it: days and hours as decimals. */
export const inDecimals = <Row extends { days: number; hours: number }>(row: Row): Row => ({
  ...row,
  days: toDecimal(row.days),
  hours: toDecimal(row.hours),
})
