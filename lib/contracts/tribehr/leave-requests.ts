import { z } from 'zod'
import type {
  LeaveRequest,
  LeaveRequestChanges,
  LeaveRequestFilter,
  NewLeaveRequest,
  OpenStatus,
} from '@/lib/domain/leave/types'
import { pathId, text } from '../fields'
import { address } from './addresses'
import { one, optionalReference, reference, trueOrFalse, unlessEmpty, type View, view, when } from './fields'
import { presentLeaveType } from './leave-types'
import { presentPerson } from './people'
import { dateTime } from './times'

// What comes in

const statuses: OpenStatus[] = ['pending', 'rejected', 'approved']

const anyCase = text(20).transform(sent => sent.trim().toLowerCase())

const oneOf = (...names: string[]) => ({ wire: { type: 'string', enum: names } })

const status = unlessEmpty(
  anyCase
    .pipe(z.enum(statuses, { error: 'must be PENDING, REJECTED or APPROVED' }))
    .meta(oneOf('PENDING', 'REJECTED', 'APPROVED'))
    .optional(),
)

const listedStatus = anyCase
  .meta(oneOf('pending', 'rejected', 'approved', 'ALL'))
  .pipe(z.enum([...statuses, 'all'], { error: 'must be pending, rejected, approved or ALL' }))
  .transform(sent => (sent === 'all' ? undefined : sent))

/** Which leave requests to list. */
export const leaveRequestFilter = view
  .extend({
    status: unlessEmpty(listedStatus.optional()),
    filterByHasPermissionToApprove: unlessEmpty(trueOrFalse.optional()),
  })
  .transform(({ status, filterByHasPermissionToApprove: mayApproveOnly, ...view }) => ({
    view,
    filter: { status, mayApproveOnly } satisfies LeaveRequestFilter,
  }))

const decimal = text(12)
  .regex(/^\d{1,4}(\.\d{1,4})?$/, { error: 'must be a number such as 2 or 1.5' })
  .meta({ wire: { type: 'number', minimum: 0 } })
  .transform(Number)

const fields = {
  days: unlessEmpty(decimal.optional()),
  hours: unlessEmpty(decimal.optional()),
  status,
  user: optionalReference,
  comments: text(5000).optional(),
}

// Hours win: what days say beside them does not matter, not even whether it is a number.
const hoursWin = <S extends z.ZodType>(schema: S) =>
  z.preprocess((sent: { hours?: unknown }) => (sent.hours ? { ...sent, days: undefined } : sent), schema)

/** A new leave request: what is asked for, and how to answer. */
export const leaveRequestInput = hoursWin(
  view.extend({ ...fields, date_start: when, date_end: when, leave_type: reference }),
).transform(({ date_start, date_end, leave_type, user, days, hours, status, comments, ...view }) => ({
  view,
  wish: {
    startDate: date_start,
    endDate: date_end,
    leaveTypeId: leave_type,
    personId: user,
    days,
    hours,
    status,
    comments,
  } satisfies NewLeaveRequest,
}))

/** Changes to a leave request: what is not sent stays. */
export const leaveRequestChanges = hoursWin(
  one.extend({
    ...fields,
    date_start: unlessEmpty(when.optional()),
    date_end: unlessEmpty(when.optional()),
    leave_type: optionalReference,
  }),
).transform(({ id, date_start, date_end, leave_type, user, days, hours, status, comments, ...view }) => ({
  id,
  view,
  changes: {
    startDate: date_start,
    endDate: date_end,
    leaveTypeId: leave_type,
    personId: user,
    days,
    hours,
    status,
    comments,
  } satisfies LeaveRequestChanges,
}))

/** From when to when somebody wants to be away; oneself, unless told otherwise. */
export const timeOffInput = z
  .object({ start_date: when, end_date: when, user_id: unlessEmpty(pathId.optional()) })
  .transform(({ start_date, end_date, user_id }) => ({ startDate: start_date, endDate: end_date, personId: user_id }))

// What goes out

const presentRequester = ({ person, assignmentRecordId: id }: LeaveRequest, view: View) => ({
  ...presentPerson(person, view),
  assignment_record: id === null ? undefined : { current: true, url: address('assignment_records', id, view) },
})

/** A leave request's partial representation, for lists. */
export const presentLeaveRequest = (request: LeaveRequest, view: View) => ({
  id: request.id,
  date_start: request.startDate,
  date_end: request.endDate,
  comments: request.comments,
  status: request.status.toUpperCase(),
  url: address('leave_requests', request.id, view),
  user: presentRequester(request, view),
  leave_type: presentLeaveType(request.leaveType, view),
})

/** A leave request in full, with how long it is. */
export function presentFullLeaveRequest(request: LeaveRequest, view: View) {
  const { user, leave_type, ...rest } = presentLeaveRequest(request, view)
  return {
    ...rest,
    days: request.days,
    hours: request.hours,
    created: dateTime(request.createdAt),
    modified: dateTime(request.modifiedAt),
    user,
    leave_type,
  }
}

/** How long somebody would be away. */
export const presentTimeOff = (
  { startDate, endDate }: { startDate: string; endDate: string },
  { days, hours }: { days: number; hours: number },
) => ({
  leave_request: {
    start_date: startDate,
    end_date: endDate,
    estimated_days_off: days,
    estimated_hours_off: hours,
  },
})
