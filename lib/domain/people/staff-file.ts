import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { credentials } from '@/db/schema/credentials'
import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { assignmentRecords, departments, employeeClasses, jobs, locations, people } from '@/db/schema/people'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { forbidden, notFound } from '../errors'
import { requireAdmin } from './queries'
import { standing } from './register'
import { requireMayAppoint } from './roles'

const manager = alias(people, 'manager')

/** All that administrators keep of somebody, those who have left included. Throws `forbidden`, `not_found`. */
export async function findStaffFile(actor: Actor, id: number) {
  requireAdmin(actor)
  const [found] = await db
    .select({
      id: people.id,
      firstName: people.firstName,
      lastName: people.lastName,
      displayName: people.displayName,
      avatar: people.avatar,
      email: people.email,
      username: people.username,
      role: people.role,
      modifiedAt: people.modifiedAt,
      invitedAt: people.invitedAt,
      deletedAt: people.deletedAt,
      standing,
      departmentId: assignmentRecords.departmentId,
      locationId: assignmentRecords.locationId,
      jobId: assignmentRecords.jobId,
      employeeClassId: assignmentRecords.employeeClassId,
      employeeNumber: assignmentRecords.employeeNumber,
      dateHired: assignmentRecords.dateHired,
      manager: {
        id: manager.id,
        displayName: manager.displayName,
        avatar: manager.avatar,
        email: manager.email,
        deletedAt: manager.deletedAt,
      },
      hasPassword: sql<boolean>`${credentials.passwordHash} is not null`,
      secondFactorSince: credentials.secondFactorSince,
    })
    .from(people)
    .leftJoin(
      assignmentRecords,
      and(
        eq(assignmentRecords.organizationId, people.organizationId),
        eq(assignmentRecords.personId, people.id),
        assignmentRecords.current,
      ),
    )
    .leftJoin(
      manager,
      and(eq(manager.organizationId, people.organizationId), eq(manager.id, assignmentRecords.managerId)),
    )
    .leftJoin(
      credentials,
      and(eq(credentials.organizationId, people.organizationId), eq(credentials.personId, people.id)),
    )
    .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, id)))
  if (!found) throw notFound('User')
  return found
}

export type StaffFile = Awaited<ReturnType<typeof findStaffFile>>

/** Whether the actor may change somebody of a role at all. */
export function mayChangeStaff(actor: PersonActor, { role }: Pick<StaffFile, 'role'>): boolean {
  try {
    requireMayAppoint(actor, role)
    return true
  } catch {
    return false
  }
}

/** Every field the company keeps of its people beyond the usual, with what is noted of one. For administrators; throws `forbidden`. */
export function listAllCustomFields(actor: Actor, personId: number) {
  if (!isAdmin(actor)) throw forbidden()
  return db
    .select({ id: customFields.id, name: customFields.name, content: customFieldRecords.content })
    .from(customFields)
    .leftJoin(
      customFieldRecords,
      and(
        eq(customFieldRecords.organizationId, customFields.organizationId),
        eq(customFieldRecords.customFieldId, customFields.id),
        eq(customFieldRecords.personId, personId),
      ),
    )
    .where(eq(customFields.organizationId, actor.organization.id))
    .orderBy(asc(customFields.position), asc(customFields.id))
}

/** All that a person can be placed in, by name: departments, locations, jobs, classes. For administrators; throws `forbidden`. */
export async function listPlacements(actor: Actor) {
  requireAdmin(actor)
  const named = (table: typeof departments | typeof locations | typeof employeeClasses) =>
    db
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(eq(table.organizationId, actor.organization.id))
      .orderBy(asc(table.name), asc(table.id))
  const [inDepartments, inLocations, classes, titles] = await Promise.all([
    named(departments),
    named(locations),
    named(employeeClasses),
    db
      .select({ id: jobs.id, name: jobs.title })
      .from(jobs)
      .where(eq(jobs.organizationId, actor.organization.id))
      .orderBy(asc(jobs.title), asc(jobs.id)),
  ])
  return { departments: inDepartments, locations: inLocations, jobs: titles, classes }
}
