import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { recruiters } from '@/db/schema/hiring'
import { assignmentRecords, people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { offsetOf, type Page, type PageAsked } from '../pages'
import { personOfRecruiter } from './joins'
import { requireRecruiter } from './policy'

const columns = {
  uuid: people.uuid,
  email: people.email,
  firstName: people.firstName,
  lastName: people.lastName,
  /** The number at work. */
  phone: assignmentRecords.phone,
  recruiterUuid: recruiters.uuid,
  isActive: recruiters.isActive,
}

const select = () =>
  db
    .select(columns)
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)
    .leftJoin(
      assignmentRecords,
      and(
        eq(assignmentRecords.organizationId, people.organizationId),
        eq(assignmentRecords.personId, people.id),
        eq(assignmentRecords.current, true),
      ),
    )

export type HiringUser = Awaited<ReturnType<typeof select>>[number]

const ofFirm = (organizationId: number): SQL =>
  and(eq(recruiters.organizationId, organizationId), isNull(recruiters.deletedAt), isNull(people.deletedAt))!

/** The firm's people who recruit, in the order in which they began. For recruiters; throws `forbidden`. */
export async function listHiringUsers(actor: Actor, page: PageAsked): Promise<Page<HiringUser>> {
  const { organization } = requireRecruiter(actor)
  const [items, [counted]] = await Promise.all([
    select().where(ofFirm(organization.id)).orderBy(asc(recruiters.id)).limit(page.size).offset(offsetOf(page)),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(recruiters)
      .innerJoin(people, personOfRecruiter)
      .where(ofFirm(organization.id)),
  ])
  return { items, total: counted!.total }
}

/** One of the firm's people who recruit, by the person's uuid; throws `forbidden`, `not_found`. */
export async function findHiringUser(actor: Actor, uuid: string): Promise<HiringUser> {
  const { organization } = requireRecruiter(actor)
  const [found] = await select().where(and(ofFirm(organization.id), eq(people.uuid, uuid)))
  if (!found) throw notFound('User')
  return found
}
