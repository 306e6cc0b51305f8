import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import type { Actor, SystemActor } from '../actor'

type Party = { type: 'recruiter' | 'candidate' | 'reference' | 'verification'; uuid: string }

type Deed = {
  /** noun.verb: recognition.given, reference.completed */
  key: string
  subjectType: string
  subjectId: number
  data?: Record<string, unknown>
  /** In hiring: the subject's uuid, whom it reached, and whose story it belongs to. */
  subjectUuid?: string
  recipient?: Party
  candidateId?: number
}

function ownerOf(actor: Actor | SystemActor): Party | null {
  if (actor.kind === 'person') return actor.recruiter && { type: 'recruiter', uuid: actor.recruiter.uuid }
  if (actor.kind !== 'guest') return null
  if (actor.as === 'candidate') return { type: 'candidate', uuid: actor.candidateUuid }
  if (actor.as === 'referee') return { type: 'reference', uuid: actor.referenceUuid }
  return { type: 'verification', uuid: actor.verificationUuid }
}

/** Adds to the record of who did what, inside the deed's own transaction. */
export const recordActivity = (tx: Database, actor: Actor | SystemActor, { recipient, ...deed }: Deed) => {
  const owner = ownerOf(actor)
  return tx.insert(activities).values({
    organizationId: actor.organization.id,
    actorId: actor.kind === 'person' ? actor.personId : null,
    ownerType: owner?.type,
    ownerUuid: owner?.uuid,
    recipientType: recipient?.type,
    recipientUuid: recipient?.uuid,
    ...deed,
  })
}
