import { and, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { candidates, experiences, profiles, verifications } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { Actor, GuestActor, SystemActor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { revokeLinks } from '../hiring/links'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, requireMayRemind, rulesOf } from '../hiring/reminding'
import { offsetOf, type Page, type PageAsked } from '../pages'
import { violates } from '../unique'
import { type Contact, checkContact } from './contact'

type Row = typeof verifications.$inferSelect

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

const own = ({ organizationId, id }: Pick<Row, 'organizationId' | 'id'>) =>
  and(eq(verifications.organizationId, organizationId), eq(verifications.id, id))

const record = (
  tx: Database,
  actor: Actor | SystemActor,
  row: Pick<Row, 'id' | 'uuid' | 'candidateId'>,
  step: string,
  reached = false,
) =>
  recordActivity(tx, actor, {
    key: `verification.${step}`,
    subjectType: 'verification',
    subjectId: row.id,
    subjectUuid: row.uuid,
    candidateId: row.candidateId,
    ...(reached && { recipient: { type: 'verification', uuid: row.uuid } }),
  })

const post = (tx: Database, { id, uuid }: Pick<Row, 'id' | 'uuid'>, count: number) =>
  enqueue(tx, 'verification_letter', { id, occasion: `verification ${uuid} ${count}` })

export type NewVerification = Contact & {
  experienceUuid: string
  firstName: string
  lastName: string
  email: string
  language?: string | null
}

/** Asks a former employer about an experience of a candidate in sight. Throws `forbidden`, and `invalid` where somebody is being asked already. */
export async function requestVerification(actor: Actor, given: NewVerification): Promise<Verification> {
  const recruiter = requireRecruiter(actor)
  const { experienceUuid, countryCode, phone, language, ...names } = given
  try {
    const uuid = await db.transaction(async tx => {
      const [found] = await tx
        .select({ experienceId: experiences.id, candidateId: candidates.id })
        .from(experiences)
        .innerJoin(
          profiles,
          and(eq(profiles.organizationId, experiences.organizationId), eq(profiles.id, experiences.profileId)),
        )
        .innerJoin(
          candidates,
          and(eq(candidates.organizationId, profiles.organizationId), eq(candidates.id, profiles.candidateId)),
        )
        .where(and(candidatesInSight(recruiter), isNull(candidates.deletedAt), eq(experiences.uuid, experienceUuid)))
      if (!found) throw invalid({ 'data.relationships.experience.id': 'is no experience of your candidates' })
      const rules = await rulesOf(tx, recruiter.organization.id)
      const [row] = await tx
        .insert(verifications)
        .values({
          ...names,
          ...checkContact({ countryCode, phone }),
          ...found,
          organizationId: recruiter.organization.id,
          requestedById: recruiter.recruiter.id,
          language: language || rules.language,
          nextReminderAt: nextReminderAt(new Date(), 0, rules),
        })
        .returning()
      await record(tx, recruiter, row!, 'requested', true)
      await post(tx, row!, 0)
      return row!.uuid
    })
    return findVerification(recruiter, uuid)
  } catch (error) {
    if (violates(error, 'verifications_once'))
      throw invalid({ 'data.relationships.experience.id': 'is being verified already' })
    throw error
  }
}

/** Calls a verification off; its link dies. Gives it as it is then. Throws `forbidden`, `not_found`, `unprocessable` once it is settled. */
export async function cancelVerification(actor: Actor, uuid: string): Promise<Verification> {
  const recruiter = requireRecruiter(actor)
  const { id } = await findVerification(recruiter, uuid)
  await db.transaction(async tx => {
    const row = await settle(tx, { organizationId: recruiter.organization.id, id }, { status: 'cancelled' })
    await revokeLinks(tx, { organizationId: row.organizationId, purpose: 'verify', subjectId: id })
    await record(tx, recruiter, row, 'cancelled')
  })
  return findVerification(recruiter, uuid)
}

/** The one way out of waiting: of several at once, one. */
async function settle(
  tx: Database,
  which: Pick<Row, 'organizationId' | 'id'>,
  set: Partial<typeof verifications.$inferInsert>,
): Promise<Row> {
  const [row] = await tx
    .update(verifications)
    .set({ ...set, nextReminderAt: null })
    .where(and(own(which), eq(verifications.status, 'sent')))
    .returning()
  if (!row) throw new DomainError('unprocessable', 'This verification has been settled already')
  return row
}

/** A verifier says whether it is as the candidate states; once. Throws `not_found`, `unprocessable`. */
export async function answerVerification(
  guest: GuestActor,
  { confirmed, comment }: { confirmed: boolean; comment?: string | null },
): Promise<Verification> {
  if (guest.as !== 'verifier') throw notFound('Verification')
  await db.transaction(async tx => {
    const which = { organizationId: guest.organization.id, id: guest.verificationId }
    const status = confirmed ? 'confirmed' : 'disputed'
    const row = await settle(tx, which, { status, comment: comment?.trim() || null, answeredAt: sql`now()` as never })
    await record(tx, guest, row, status)
  })
  return findOwnVerification(guest)
}

async function remind(tx: Database, actor: Actor | SystemActor, row: Row, now: Date) {
  const count = row.reminderCount + 1
  const rules = await rulesOf(tx, row.organizationId)
  await tx
    .update(verifications)
    .set({ reminderCount: count, lastReminderAt: now, nextReminderAt: nextReminderAt(now, count, rules) })
    .where(own(row))
  await post(tx, row, count)
  await record(tx, actor, row, 'reminded', true)
}

const hold = async (tx: Database, which: Pick<Row, 'organizationId' | 'id'>) =>
  (await tx.select().from(verifications).where(own(which)).for('update'))[0]

/** A recruiter reminds a verifier now. Throws `forbidden`, `not_found`, `unprocessable` when it is too soon, too often, or done. */
export async function remindVerification(actor: Actor, uuid: string) {
  const recruiter = requireRecruiter(actor)
  const { id } = await findVerification(recruiter, uuid)
  await db.transaction(async tx => {
    const row = await hold(tx, { organizationId: recruiter.organization.id, id })
    if (row?.status !== 'sent')
      throw new DomainError('unprocessable', `There is nothing to remind of: this verification is ${row?.status}`)
    const rules = await rulesOf(tx, row.organizationId)
    requireMayRemind({ count: row.reminderCount, lastAt: row.lastReminderAt }, rules)
    await remind(tx, recruiter, row, new Date())
  })
}

/** Sends the automatic reminders to verifiers that are due; each once, whoever runs it. Gives how many. */
export async function remindVerifiers(now = new Date(), organizationId?: number): Promise<number> {
  const due = await db
    .select({ id: verifications.id, organizationId: verifications.organizationId })
    .from(verifications)
    .where(
      and(
        eq(verifications.status, 'sent'),
        lte(verifications.nextReminderAt, now),
        organizationId === undefined ? undefined : eq(verifications.organizationId, organizationId),
      ),
    )
    .limit(500)
  let sent = 0
  for (const which of due)
    await db.transaction(async tx => {
      const row = await hold(tx, which)
      if (row?.status !== 'sent' || !row.nextReminderAt || row.nextReminderAt > now) return
      await remind(tx, { kind: 'system', organization: { id: row.organizationId } }, row, now)
      sent++
    })
  return sent
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
      candidate: { firstName: candidates.firstName, lastName: candidates.lastName },
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
