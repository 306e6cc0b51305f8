import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { departments, employeeClasses, jobs, locations } from '@/db/schema/people'
import type { Actor } from '../actor'
import { notFound } from '../errors'

const ours = (
  table: typeof jobs | typeof departments | typeof locations | typeof employeeClasses,
  actor: Actor,
  id: number,
) => and(eq(table.organizationId, actor.organization.id), eq(table.id, id))

/** A job of the company's; throws `not_found`. */
export async function findJob(actor: Actor, id: number) {
  const [found] = await db
    .select()
    .from(jobs)
    .where(ours(jobs, actor, id))
  if (!found) throw notFound('Job')
  return found
}

/** A department of the company's; throws `not_found`. */
export async function findDepartment(actor: Actor, id: number) {
  const [found] = await db
    .select()
    .from(departments)
    .where(ours(departments, actor, id))
  if (!found) throw notFound('Department')
  return found
}

/** A place where the company works; throws `not_found`. */
export async function findLocation(actor: Actor, id: number) {
  const [found] = await db
    .select()
    .from(locations)
    .where(ours(locations, actor, id))
  if (!found) throw notFound('Location')
  return found
}

/** One of the classes a company sorts its people into; throws `not_found`. */
export async function findEmployeeClass(actor: Actor, id: number) {
  const [found] = await db
    .select()
    .from(employeeClasses)
    .where(ours(employeeClasses, actor, id))
  if (!found) throw notFound('Employee Class')
  return found
}

export type Job = Awaited<ReturnType<typeof findJob>>
export type Department = Awaited<ReturnType<typeof findDepartment>>
export type Location = Awaited<ReturnType<typeof findLocation>>
export type EmployeeClass = Awaited<ReturnType<typeof findEmployeeClass>>

/** The places where the company works, by name. */
export const listLocations = (actor: Actor) =>
  db
    .select({ id: locations.id, name: locations.name })
    .from(locations)
    .where(eq(locations.organizationId, actor.organization.id))
    .orderBy(asc(locations.name), asc(locations.id))
