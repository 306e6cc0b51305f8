import type { Department, EmployeeClass, Job, Location } from '@/lib/domain/people/placements'
import type { PersonRecord } from '@/lib/domain/people/records'
import { address } from './addresses'
import type { View } from './fields'
import { presentPerson } from './people'
import { dateTime } from './times'

// Extensions and employee numbers are numbers in the document; where somebody's is not, it stays as written.
const numberIfOne = (text: string | null) => (text !== null && /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text)

export const presentJob = (job: Pick<Job, 'id' | 'title'>, view: View) => ({
  id: job.id,
  title: job.title,
  url: address('jobs', job.id, view),
})

export const presentDepartment = (department: Pick<Department, 'id' | 'name'>, view: View) => ({
  id: department.id,
  name: department.name,
  url: address('departments', department.id, view),
})

export const presentLocation = (location: Pick<Location, 'id' | 'name'>, view: View) => ({
  id: location.id,
  name: location.name,
  url: address('locations', location.id, view),
})

// The document says class where everything else says name.
export const presentEmployeeClass = (employeeClass: Pick<EmployeeClass, 'id' | 'name'>, view: View) => ({
  id: employeeClass.id,
  class: employeeClass.name,
  url: address('employee_classes', employeeClass.id, view),
})

export const presentFullJob = (job: Job, view: View) => ({
  ...presentJob(job, view),
  created: dateTime(job.createdAt),
})

export const presentFullDepartment = (department: Department, view: View) => ({
  ...presentDepartment(department, view),
  created: dateTime(department.createdAt),
})

export const presentFullLocation = (location: Location, view: View) => ({
  ...presentLocation(location, view),
  country: location.country,
  region: location.region,
  time_zone: location.timeZone,
  created: dateTime(location.createdAt),
})

export const presentFullEmployeeClass = (employeeClass: EmployeeClass, view: View) => ({
  ...presentEmployeeClass(employeeClass, view),
  created: dateTime(employeeClass.createdAt),
})

/** What somebody does in the company; null when nothing is on record. */
export function presentAssignment({ person, assignment, ...record }: PersonRecord, view: View) {
  if (!assignment) return null
  return {
    id: assignment.id,
    current: assignment.current,
    employee_status: person.deletedAt ? 'TERMINATED' : assignment.status.toUpperCase(),
    full_time: assignment.fullTime,
    phone: assignment.phone,
    ext: numberIfOne(assignment.extension),
    employee_num: numberIfOne(assignment.employeeNumber),
    date_hired: assignment.dateHired,
    created: dateTime(assignment.createdAt),
    modified: dateTime(assignment.modifiedAt),
    job: record.job && presentJob(record.job, view),
    department: record.department && presentDepartment(record.department, view),
    manager: record.manager && presentPerson(record.manager, view),
    employee_class: record.employeeClass && presentEmployeeClass(record.employeeClass, view),
    location: record.location && presentLocation(record.location, view),
    url: address('assignment_records', assignment.id, view),
    // Laurel keeps no pay: there is none to see, for those who might see it.
    pay_info: record.contact === undefined ? undefined : null,
  }
}

/** Who somebody is; their private side only where the record carries it. Null when nothing is on record. */
export function presentEmployee({ person, employee, contact }: PersonRecord, view: View) {
  if (!employee) return null
  return {
    id: employee.id,
    effective_date: employee.effectiveDate,
    current: employee.current,
    first_name: person.firstName,
    last_name: person.lastName,
    middle_name: employee.middleName,
    ...(contact && {
      phone: contact.phone,
      address1: contact.address1,
      address2: contact.address2,
      city: contact.city,
      state: contact.state,
      country: contact.country,
      postal: contact.postal,
      birthdate: contact.birthdate,
      emergency_name: contact.emergencyName,
      emergency_number: contact.emergencyNumber,
    }),
    created: dateTime(employee.createdAt),
    modified: dateTime(employee.modifiedAt),
    url: address('employee_records', employee.id, view),
  }
}
