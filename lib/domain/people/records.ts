import { and, eq, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { kept } from '@/db/kept'
import {
  assignmentRecords,
  departments,
  employeeClasses,
  employeeRecords,
  jobs,
  locations,
  people,
} from '@/db/schema/people'
import type { Actor, Role } from '../actor'
import { notFound } from '../errors'
import { personBrief } from '../recognitions/selection'
import { maySeePrivate, seesGroup } from './policy'

// Each group begins with its id: drizzle takes a group whose first column is null for an absent row.
const columns = {
  person: {
    id: people.id,
    username: people.username,
    email: people.email,
    firstName: people.firstName,
    lastName: people.lastName,
    displayName: people.displayName,
    avatar: people.avatar,
    avatarUrl: people.avatarUrl,
    pronouns: people.pronouns,
    about: people.about,
    timeZone: people.timeZone,
    twitterUsername: people.twitterUsername,
    linkedinUrl: people.linkedinUrl,
    blogUrl: people.blogUrl,
    createdAt: people.createdAt,
    modifiedAt: people.modifiedAt,
    deletedAt: people.deletedAt,
  },
  role: people.role,
  isManager: sql<boolean>`exists (select 1 from assignment_records r
    where r.organization_id = people.organization_id and r.manager_id = people.id and r.current)`,
  employee: {
    id: employeeRecords.id,
    effectiveDate: employeeRecords.effectiveDate,
    current: employeeRecords.current,
    middleName: employeeRecords.middleName,
    createdAt: employeeRecords.createdAt,
    modifiedAt: employeeRecords.modifiedAt,
  },
  contact: {
    id: employeeRecords.id,
    phone: employeeRecords.phone,
    address1: employeeRecords.address1,
    address2: employeeRecords.address2,
    city: employeeRecords.city,
    state: employeeRecords.state,
    country: employeeRecords.country,
    postal: employeeRecords.postal,
    birthdate: employeeRecords.birthdate,
    emergencyName: employeeRecords.emergencyName,
    emergencyNumber: employeeRecords.emergencyNumber,
  },
  assignment: {
    id: assignmentRecords.id,
    current: assignmentRecords.current,
    status: assignmentRecords.status,
    fullTime: assignmentRecords.fullTime,
    phone: assignmentRecords.phone,
    extension: assignmentRecords.extension,
    employeeNumber: assignmentRecords.employeeNumber,
    dateHired: assignmentRecords.dateHired,
    managerId: assignmentRecords.managerId,
    createdAt: assignmentRecords.createdAt,
    modifiedAt: assignmentRecords.modifiedAt,
  },
  job: { id: jobs.id, title: jobs.title },
  department: { id: departments.id, name: departments.name },
  location: { id: locations.id, name: locations.name, timeZone: locations.timeZone },
  employeeClass: { id: employeeClasses.id, name: employeeClasses.name },
  manager: personBrief('assignment_records.organization_id', 'assignment_records.manager_id'),
}

const ofPerson = (table: typeof employeeRecords | typeof assignmentRecords) =>
  and(eq(table.organizationId, people.organizationId), eq(table.personId, people.id))

type Placement = typeof jobs | typeof departments | typeof locations | typeof employeeClasses

const ofAssignment = (table: Placement, id: SQL) =>
  and(eq(table.organizationId, assignmentRecords.organizationId), eq(table.id, id))

/** What an id is of: a person, with their present records; or one record of theirs, current or not. */
type Which = 'person' | 'employee' | 'assignment'

const ids = { person: people.id, employee: employeeRecords.id, assignment: assignmentRecords.id }

const rows = kept((given: { organizationId: number; id: number }, which) => {
  const wanted = eq(ids[which as Which], given.id)
  return db
    .select(columns)
    .from(people)
    .leftJoin(employeeRecords, and(ofPerson(employeeRecords), which === 'employee' ? wanted : employeeRecords.current))
    .leftJoin(
      assignmentRecords,
      and(ofPerson(assignmentRecords), which === 'assignment' ? wanted : assignmentRecords.current),
    )
    .leftJoin(jobs, ofAssignment(jobs, sql`${assignmentRecords.jobId}`))
    .leftJoin(departments, ofAssignment(departments, sql`${assignmentRecords.departmentId}`))
    .leftJoin(locations, ofAssignment(locations, sql`${assignmentRecords.locationId}`))
    .leftJoin(employeeClasses, ofAssignment(employeeClasses, sql`${assignmentRecords.employeeClassId}`))
    .where(and(eq(people.organizationId, given.organizationId), wanted))
})

export type Group = 'administrators' | 'managers' | 'employees'

const groupOf = (role: Role, isManager: boolean): Group =>
  role === 'admin' || role === 'super_admin' ? 'administrators' : isManager ? 'managers' : 'employees'

// What the actor may not see is left out here, so that no presenter can show it by mistake.
async function find(actor: Actor, noun: string, which: Which, id: number) {
  const [found] = await rows({ organizationId: actor.organization.id, id }, which)
  if (!found) throw notFound(noun)
  const { role, isManager, contact, ...open } = found
  const { person, assignment } = open
  // A manager of the past, found through an old record, is nobody's manager now.
  const managed = { id: person.id, managerId: assignment?.current ? assignment.managerId : null }
  return {
    ...open,
    contact: maySeePrivate(actor, managed) ? contact : undefined,
    group: seesGroup(actor, managed) ? groupOf(role, isManager) : undefined,
  }
}

/** A person with their records. `contact` and `group` are undefined to those who may not see them, null when there is none. */
export type PersonRecord = Awaited<ReturnType<typeof find>>

/** Somebody of the company, those who have left included, with what they do now; throws `not_found`. */
export const findPersonRecord = (actor: Actor, id: number) => find(actor, 'User', 'person', id)

/** The person an employee record describes, with that record, current or not; throws `not_found`. */
export const findEmployeeRecord = (actor: Actor, id: number) => find(actor, 'Employee Record', 'employee', id)

/** The person an assignment record describes, with that record, current or not; throws `not_found`. */
export const findAssignmentRecord = (actor: Actor, id: number) => find(actor, 'Assignment Record', 'assignment', id)
