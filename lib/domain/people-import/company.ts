import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { assignmentRecords, departments, employeeClasses, jobs, locations, people } from '@/db/schema/people'
import { assignmentOfPerson, manager, ofAssignment } from '../people/joins'
import { takenAddresses } from '../people/particulars'
import type { PlacementField } from './types'

const everybody = (tx: Database, organizationId: number) =>
  tx
    .select({
      id: people.id,
      firstName: people.firstName,
      lastName: people.lastName,
      displayName: people.displayName,
      email: people.email,
      username: people.username,
      role: people.role,
      left: sql<boolean>`${people.deletedAt} is not null`,
      manager: manager.email,
      department: departments.name,
      location: locations.name,
      job: jobs.title,
      employeeClass: employeeClasses.name,
      dateHired: assignmentRecords.dateHired,
      employeeNumber: assignmentRecords.employeeNumber,
    })
    .from(people)
    .leftJoin(assignmentRecords, assignmentOfPerson)
    .leftJoin(manager, ofAssignment(manager, assignmentRecords.managerId))
    .leftJoin(departments, ofAssignment(departments, assignmentRecords.departmentId))
    .leftJoin(locations, ofAssignment(locations, assignmentRecords.locationId))
    .leftJoin(jobs, ofAssignment(jobs, assignmentRecords.jobId))
    .leftJoin(employeeClasses, ofAssignment(employeeClasses, assignmentRecords.employeeClassId))
    .where(eq(people.organizationId, organizationId))

export type Known = Awaited<ReturnType<typeof everybody>>[number]

export const inSmall = (text: string) => text.toLowerCase()

async function namedIn(tx: Database, organizationId: number): Promise<Record<PlacementField, Map<string, Named>>> {
  const read = async (table: typeof departments | typeof locations | typeof employeeClasses | typeof jobs) => {
    const name = 'title' in table ? table.title : table.name
    const found = await tx
      .select({ id: table.id, name })
      .from(table)
      .where(eq(table.organizationId, organizationId))
      .orderBy(table.id)
    // Of two with one name the older counts.
    return new Map(found.reverse().map(one => [inSmall(one.name), one]))
  }
  return {
    department: await read(departments),
    location: await read(locations),
    job: await read(jobs),
    employeeClass: await read(employeeClasses),
  }
}

type Named = { id: number; name: string }

/** A company as a list of people is compared with it. */
export type Company = {
  /** Everybody, those who have left too, by address in small letters. */
  people: Map<string, Known>
  placements: Record<PlacementField, Map<string, Named>>
  /** Addresses of the list that are somebody's of another company. */
  elsewhere: Set<string>
}

/** Reads a company for comparison with a list that has these addresses. A handful of queries, however long the list. */
export async function readCompany(tx: Database, organizationId: number, addresses: string[]): Promise<Company> {
  const found = await everybody(tx, organizationId)
  const taken = await takenAddresses(tx, addresses)
  return {
    people: new Map(found.map(one => [inSmall(one.email), one])),
    placements: await namedIn(tx, organizationId),
    elsewhere: new Set(taken.filter(one => one.organizationId !== organizationId).map(one => one.email)),
  }
}
