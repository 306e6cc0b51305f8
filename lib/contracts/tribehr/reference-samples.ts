import type { CompanyEvent } from '@/lib/domain/events/types'
import type { LeaveRequest, LeaveType } from '@/lib/domain/leave/types'
import type { Profile } from '@/lib/domain/people/profile'
import { eli, emi, moment, recognition } from '../samples'

const dates = { createdAt: moment, modifiedAt: moment }

export const leaveType: LeaveType = {
  id: 1,
  name: 'Holiday',
  accrual: 'monthly',
  entitlement: 25,
  balanceCap: null,
  carryOverCap: 5,
  carryOverMonths: 3,
  negativeLimit: 0,
  isPaid: true,
  requiresApproval: true,
  accruesFrom: '2026-01-01',
  archivedAt: null,
  ...dates,
}

export const leaveRequest: LeaveRequest = {
  id: 12,
  person: emi,
  assignmentRecordId: 6,
  leaveType,
  startDate: '2026-08-03',
  endDate: '2026-08-07',
  startHalf: false,
  endHalf: false,
  days: 5,
  hours: 40,
  isCounted: true,
  comments: 'By the sea.',
  status: 'pending',
  substitute: null,
  filedById: emi.id,
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  proposedStart: null,
  proposedEnd: null,
  mayDecide: false,
  ...dates,
}

export const event: CompanyEvent = {
  id: 8,
  name: 'Summer party',
  notes: 'Bring a friend.',
  startsAt: '2026-08-28T17:00:00',
  endsAt: '2026-08-28T23:00:00',
  eventType: { id: 1, name: 'Party' },
  isOfficialHoliday: false,
  holidayHalf: null,
  locations: [{ id: 1, name: 'Berlin' }],
  placeLimit: null,
  ...dates,
}

export const comment = {
  id: 77,
  recognitionId: recognition.id,
  text: 'Hear, hear!',
  source: 'web',
  author: eli,
  ...dates,
}

const person = {
  ...emi,
  pronouns: null,
  about: null,
  timeZone: null,
  twitterUsername: null,
  linkedinUrl: null,
  blogUrl: null,
  deletedAt: null,
  ...dates,
}

export const profile: Profile = {
  person,
  employee: { id: 6, effectiveDate: '2024-02-01', current: true, middleName: null, ...dates },
  contact: undefined,
  assignment: {
    id: 6,
    current: true,
    status: 'active',
    fullTime: true,
    phone: '+49 30 1234567',
    extension: '12',
    employeeNumber: '1006',
    dateHired: '2024-02-01',
    managerId: 2,
    ...dates,
  },
  job: { id: 3, title: 'Designer' },
  department: { id: 2, name: 'Product' },
  location: { id: 1, name: 'Berlin', timeZone: 'Europe/Berlin' },
  employeeClass: { id: 1, name: 'Salaried' },
  manager: eli,
  group: 'employees',
  customFieldRecords: [{ id: 4, content: 'Vegetarian', customField: { id: 1, name: 'Meals' } }],
  leaveUsages: [{ leaveType, daysUsed: 5, daysRemaining: 20 }],
}

const placed = { uuid: recognition.uuid, organizationId: 1, createdAt: moment }
export const job = { ...placed, id: 3, title: 'Designer' }
export const department = { ...placed, id: 2, name: 'Product' }
export const employeeClass = { ...placed, id: 1, name: 'Salaried' }
export const location = { ...placed, id: 1, name: 'Berlin', country: 'DE', region: 'BE', timeZone: 'Europe/Berlin' }
