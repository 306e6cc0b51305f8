import { eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { kept } from '@/db/kept'
import { leaveRequests, leaveTypes } from '@/db/schema/leave'
import type { Actor } from '../actor'
import { namesFor, nameVersion } from '../names'
import { personBrief } from '../recognitions/selection'
import type { PersonBrief } from '../recognitions/types'
import { toDecimal } from './amounts'
import { mayDecide } from './policy'
import type { LeaveRequest, LeaveTypeBrief } from './types'

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

/** The same for a list, with ids for what stands in many of its rows: see `withNames`. */
export const listedColumns = (actor: Actor, organizationId: number) => ({
  ...ownColumns(actor),
  personId: leaveRequests.personId,
  leaveTypeId: leaveRequests.leaveTypeId,
  substituteId: leaveRequests.substituteId,
  decidedById: leaveRequests.decidedById,
  version: nameVersion(organizationId),
})

type Listed = Omit<LeaveRequest, 'person' | 'assignmentRecordId' | 'leaveType' | 'substitute' | 'decidedBy'> &
  Record<'personId' | 'leaveTypeId' | 'version', number> &
  Record<'substituteId' | 'decidedById', number | null>

const typeBriefs = kept((given: { organizationId: number }) =>
  db
    .select({ id: leaveTypes.id, name: leaveTypes.name, accrual: leaveTypes.accrual })
    .from(leaveTypes)
    .where(eq(leaveTypes.organizationId, given.organizationId)),
)

/**
 * Rows of a list with the people and types of leave in them, days and hours as decimals. Gathered and read again for each row, as
 * columns of it, they were four fifths of what a long list cost.
 */
export async function withNames(actor: Actor, rows: Listed[]): Promise<LeaveRequest[]> {
  const [first] = rows
  if (!first) return []
  const organizationId = actor.organization.id
  const people = rows.flatMap(row => [row.personId, row.substituteId, row.decidedById].filter(id => id !== null))
  const [{ personBy }, types] = await Promise.all([
    namesFor(organizationId, first.version, { people }),
    typeBriefs({ organizationId }),
  ])
  const typeBy = new Map(types.map(type => [type.id, type]))
  const briefOf = (id: number | null) => (id === null ? null : personBy(id).brief)
  // Named one by one: to leave four out of a row and copy the rest takes ten times as long.
  return rows.map(row => ({
    id: row.id,
    person: personBy(row.personId).brief,
    assignmentRecordId: personBy(row.personId).assignmentRecordId,
    leaveType: typeBy.get(row.leaveTypeId)!,
    startDate: row.startDate,
    endDate: row.endDate,
    startHalf: row.startHalf,
    endHalf: row.endHalf,
    days: toDecimal(row.days),
    hours: toDecimal(row.hours),
    isCounted: row.isCounted,
    comments: row.comments,
    status: row.status,
    substitute: briefOf(row.substituteId),
    filedById: row.filedById,
    decidedBy: briefOf(row.decidedById),
    decidedAt: row.decidedAt,
    decisionNote: row.decisionNote,
    proposedStart: row.proposedStart,
    proposedEnd: row.proposedEnd,
    createdAt: row.createdAt,
    modifiedAt: row.modifiedAt,
    mayDecide: row.mayDecide,
  }))
}

/** A row as the world outside the leave engine sees it: days and hours as decimals. */
export const inDecimals = <Row extends { days: number; hours: number }>(row: Row): Row => ({
  ...row,
  days: toDecimal(row.days),
  hours: toDecimal(row.hours),
})
