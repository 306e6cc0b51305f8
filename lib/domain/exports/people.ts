import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { assignmentRecords, departments, employeeClasses, jobs, locations, people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { assignmentOfPerson, manager, ofAssignment } from '../people/joins'
import { standing } from '../people/register'
import { batches } from './batches'

const some = (organizationId: number, after: number, limit: number) =>
  db
    .select({
      id: people.id,
      firstName: people.firstName,
      lastName: people.lastName,
      email: people.email,
      username: people.username,
      role: people.role,
      manager: manager.email,
      department: departments.name,
      location: locations.name,
      job: jobs.title,
      employeeClass: employeeClasses.name,
      dateHired: assignmentRecords.dateHired,
      employeeNumber: assignmentRecords.employeeNumber,
      standing,
    })
    .from(people)
    .leftJoin(assignmentRecords, assignmentOfPerson)
    .leftJoin(manager, ofAssignment(manager, assignmentRecords.managerId))
    .leftJoin(departments, ofAssignment(departments, assignmentRecords.departmentId))
    .leftJoin(locations, ofAssignment(locations, assignmentRecords.locationId))
    .leftJoin(jobs, ofAssignment(jobs, assignmentRecords.jobId))
    .leftJoin(employeeClasses, ofAssignment(employeeClasses, assignmentRecords.employeeClassId))
    .where(and(eq(people.organizationId, organizationId), isNull(people.deletedAt), gt(people.id, after)))
    .orderBy(asc(people.id))
    .limit(limit)

export type ExportedPerson = Awaited<ReturnType<typeof some>>[number]

/** Everybody who has not left, in the order they came; a batch at a time. */
export const exportedPeople = (actor: PersonActor) =>
  batches((after, limit) => some(actor.organization.id, after ?? 0, limit))

/** How many they are. */
export async function countPeople(actor: PersonActor): Promise<number> {
  const [found] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(people)
    .where(and(eq(people.organizationId, actor.organization.id), isNull(people.deletedAt)))
  return found!.count
}
