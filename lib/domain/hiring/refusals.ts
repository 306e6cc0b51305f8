import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { activities } from '@/db/schema/activity'
import { candidates, verifications } from '@/db/schema/candidates'
import { textMessages } from '@/db/schema/deliveries'
import { feedbackRequests } from '@/db/schema/feedback'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { mails } from '@/db/schema/notifications'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { recordActivity } from '../activity/commands'
import { personOfRecruiter, recruiterOfCandidate } from './joins'

/** A mail or text message, by its row. */
export type DeliveryRef = { channel: 'mail' | 'text'; id: number }

const channels = { mail: mails, text: textMessages }

// What is written to people of a case. Letters to recruiters are about candidates: their refusal is nobody's business here.
const subjects = {
  reference_request: referenceRequests,
  reference: candidateReferences,
  verification: verifications,
  feedback: feedbackRequests,
}
type SubjectType = keyof typeof subjects
const isSubject = (type: string | null): type is SubjectType => type !== null && type in subjects

/** The case that somebody's letter belongs to, with its recruiter; null when it is gone. */
async function findCase(organizationId: number, type: SubjectType, uuid: string) {
  const subject = subjects[type]
  const [found] = await db
    .select({
      organizationId: candidates.organizationId,
      subjectId: subject.id,
      candidate: {
        id: candidates.id,
        uuid: candidates.uuid,
        firstName: candidates.firstName,
        lastName: candidates.lastName,
      },
      firm: {
        name: organizations.name,
        timeZone: organizations.timeZone,
        logo: hiringFirms.logo,
        colour: hiringFirms.colour,
        senderName: hiringFirms.senderName,
        language: hiringFirms.language,
      },
      recruiter: {
        name: people.displayName,
        email: people.email,
        wantsNotices: sql<boolean>`${recruiters.wantsNotices} and ${recruiters.isActive}
          and ${recruiters.deletedAt} is null and ${people.deletedAt} is null`,
      },
    })
    .from(subject)
    .innerJoin(
      candidates,
      and(
        eq(candidates.organizationId, subject.organizationId),
        eq(candidates.id, subject.candidateId),
        isNull(candidates.deletedAt),
      ),
    )
    .innerJoin(organizations, eq(organizations.id, candidates.organizationId))
    .innerJoin(
      hiringFirms,
      and(eq(hiringFirms.organizationId, candidates.organizationId), isNull(hiringFirms.closedAt)),
    )
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)
    .where(and(eq(subject.organizationId, organizationId), eq(subject.uuid, uuid)))
  return found ?? null
}

async function wasRecorded(tx: Database, organizationId: number, key: string, subjectId: number, deliveryId: number) {
  const [found] = await tx
    .select({ id: activities.id })
    .from(activities)
    .where(
      and(
        eq(activities.organizationId, organizationId),
        eq(activities.subjectType, key.split('.')[0]!),
        eq(activities.subjectId, subjectId),
        eq(activities.key, key),
        sql`${activities.data} ->> 'deliveryId' = ${String(deliveryId)}`,
      ),
    )
  return found !== undefined
}

/**
 * Notes in a candidate's story that a mail or text to the candidate, a referee or a verifier was refused; once, however often
 * this runs. Gives what the recruiter is to be told; null when it was not refused, or belongs to no case that still stands.
 */
export async function noteRefusal({ channel, id }: DeliveryRef) {
  const table = channels[channel]
  const [delivery] = await db
    .select({
      organizationId: table.organizationId,
      subjectType: table.subjectType,
      subjectUuid: table.subjectUuid,
      recipient: table.recipient,
      error: table.error,
    })
    .from(table)
    .where(and(eq(table.id, id), eq(table.state, 'refused')))
  if (!delivery?.subjectUuid || !isSubject(delivery.subjectType)) return null
  const { organizationId, subjectType, subjectUuid } = delivery
  const told = await findCase(organizationId, subjectType, subjectUuid)
  if (!told) return null
  const key = `${subjectType}.${channel}_refused`
  await transaction(organizationId, async tx => {
    // Two at once come one after the other, and none after the case is gone.
    const [held] = await tx
      .select({ id: candidates.id })
      .from(candidates)
      .where(
        and(
          eq(candidates.organizationId, organizationId),
          eq(candidates.id, told.candidate.id),
          isNull(candidates.deletedAt),
        ),
      )
      .for('no key update')
    if (!held || (await wasRecorded(tx, organizationId, key, told.subjectId, id))) return
    await recordActivity(
      tx,
      { kind: 'system', organization: { id: organizationId } },
      {
        key,
        subjectType,
        subjectId: told.subjectId,
        subjectUuid,
        candidateId: told.candidate.id,
        data: { deliveryId: id },
        recipient:
          subjectType === 'reference_request'
            ? { type: 'candidate', uuid: told.candidate.uuid }
            : { type: subjectType, uuid: subjectUuid },
      },
    )
  })
  return { ...told, recipient: delivery.recipient, error: delivery.error }
}
