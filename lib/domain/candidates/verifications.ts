import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates, experiences, verifications } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import type { Actor, GuestActor } from '../actor'
import { notFound } from '../errors'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { offsetOf, type Page, type PageAsked } from '../pages'

const columns = {
  id: verifications.id,
  uuid: verifications.uuid,
  firstName: verifications.firstName,
  lastName: verifications.lastName,
  email: verifications.email,
  phone: verifications.phone,
  countryCode: verifications.countryCode,
  language: verifications.language,
  status: verifications.status,
  comment: verifications.comment,
  answeredAt: verifications.answeredAt,
  nextReminderAt: verifications.nextReminderAt,
  lastReminderAt: verifications.lastReminderAt,
  reminderCount: verifications.reminderCount,
  createdAt: verifications.createdAt,
  rules: { cap: hiringFirms.reminderCap, rate: hiringFirms.reminderRate },
  candidate: { uuid: candidates.uuid, firstName: candidates.firstName, lastName: candidates.lastName },
  experience: {
    uuid: experiences.uuid,
    company: experiences.company,
    title: experiences.title,
    startedOn: experiences.startedOn,
    endedOn: experiences.endedOn,
  },
}

const ofCandidate = () =>
  and(eq(candidates.organizationId, verifications.organizationId), eq(candidates.id, verifications.candidateId))

const select = () =>
  db
    .select(columns)
    .from(verifications)
    .innerJoin(candidates, and(ofCandidate(), isNull(candidates.deletedAt)))
    .innerJoin(
      experiences,
      and(eq(experiences.organizationId, verifications.organizationId), eq(experiences.id, verifications.experienceId)),
    )
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, verifications.organizationId))

/** A verification with the experience it is about. */
export type Verification = Awaited<ReturnType<typeof select>>[number]

/** Verifications of candidates in sight, newest first; throws `forbidden`. */
export async function listVerifications(actor: Actor, page: PageAsked): Promise<Page<Verification>> {
  const condition = and(
    eq(verifications.organizationId, actor.organization.id),
    candidatesInSight(requireRecruiter(actor)),
    isNull(candidates.deletedAt),
  )
  const [items, [counted]] = await Promise.all([
    select().where(condition).orderBy(desc(verifications.id)).limit(page.size).offset(offsetOf(page)),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(verifications)
      .innerJoin(candidates, ofCandidate())
      .where(condition),
  ])
  return { items, total: counted!.total }
}

/** One verification in sight; throws `forbidden`, `not_found`. */
export async function findVerification(actor: Actor, uuid: string): Promise<Verification> {
  const [found] = await select().where(and(candidatesInSight(requireRecruiter(actor)), eq(verifications.uuid, uuid)))
  if (!found) throw notFound('Verification')
  return found
}

/** What a verifier's link shows them; throws `not_found`. */
export async function findOwnVerification(guest: GuestActor): Promise<Verification> {
  if (guest.as !== 'verifier') throw notFound('Verification')
  const [found] = await select().where(
    and(eq(verifications.organizationId, guest.organization.id), eq(verifications.id, guest.verificationId)),
  )
  if (!found) throw notFound('Verification')
  return found
}

/** All that a letter to a verifier says, as things are now; null when nobody waits for them. */
export async function tellOfVerification(id: number) {
  const [found] = await db
    .select({
      organizationId: verifications.organizationId,
      uuid: verifications.uuid,
      firstName: verifications.firstName,
      lastName: verifications.lastName,
      email: verifications.email,
      phone: verifications.phone,
      language: verifications.language,
      reminderCount: verifications.reminderCount,
      candidate: { uuid: candidates.uuid, firstName: candidates.firstName, lastName: candidates.lastName },
      experience: { company: experiences.company, title: experiences.title },
      firm: {
        name: sql<string>`(select o.name from organizations o where o.id = ${verifications.organizationId})`,
        timeZone: sql<string>`(select o.time_zone from organizations o where o.id = ${verifications.organizationId})`,
        logo: hiringFirms.logo,
        colour: hiringFirms.colour,
        linkDays: hiringFirms.linkDays,
      },
      recruiter: sql<{
        name: string
        email: string
      }>`(select json_build_object('name', p.display_name, 'email', p.email)
        from recruiters r join people p on p.organization_id = r.organization_id and p.id = r.person_id
        where r.organization_id = ${verifications.organizationId} and r.id = ${verifications.requestedById})`,
    })
    .from(verifications)
    .innerJoin(candidates, and(ofCandidate(), isNull(candidates.deletedAt)))
    .innerJoin(
      experiences,
      and(eq(experiences.organizationId, verifications.organizationId), eq(experiences.id, verifications.experienceId)),
    )
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, verifications.organizationId))
    .where(and(eq(verifications.id, id), eq(verifications.status, 'sent'), isNull(hiringFirms.closedAt)))
  return found ?? null
}
