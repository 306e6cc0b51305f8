import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { kept } from '@/db/kept'
import { leaveTypes } from '@/db/schema/leave'
import type { Actor } from '../actor'
import { namesFor } from '../names'
import { toDecimal } from './amounts'
import type { LeaveRequest } from './types'

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
export async function named(actor: Actor, rows: Listed[]): Promise<LeaveRequest[]> {
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
