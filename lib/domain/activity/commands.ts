import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import type { GuestActor, IntegrationActor, PersonActor, SystemActor } from '../actor'

/** Whoever does something; of a colleague no more than the record needs. */
type Doer =
  | (Pick<PersonActor, 'kind' | 'personId' | 'recruiter' | 'token' | 'origin'> & { organization: { id: number } })
  | IntegrationActor
  | GuestActor
  | SystemActor

type Party = { type: 'recruiter' | 'candidate' | 'reference' | 'verification' | 'feedback'; uuid: string }

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

function ownerOf(actor: Doer): Party | null {
  if (actor.kind === 'person') return actor.recruiter && { type: 'recruiter', uuid: actor.recruiter.uuid }
  if (actor.kind !== 'guest') return null
  if (actor.as === 'candidate') return { type: 'candidate', uuid: actor.candidateUuid }
  if (actor.as === 'referee') return { type: 'reference', uuid: actor.referenceUuid }
  if (actor.as === 'verifier') return { type: 'verification', uuid: actor.verificationUuid }
  return { type: 'feedback', uuid: actor.feedbackUuid }
}

const tokenOf = (actor: Doer) => {
  if (actor.kind === 'integration') return actor.tokenId
  return actor.kind === 'person' ? actor.token?.id : null
}

/** Adds to the record of who did what, inside the deed's own transaction. */
export const recordActivity = (tx: Database, actor: Doer, { recipient, ...deed }: Deed) => {
  const owner = ownerOf(actor)
  return tx.insert(activities).values({
    organizationId: actor.organization.id,
    actorId: actor.kind === 'person' ? actor.personId : null,
    tokenId: tokenOf(actor),
    source: actor.origin?.source ?? (actor.kind === 'system' ? 'system' : null),
    address: actor.origin?.address,
    ownerType: owner?.type,
    ownerUuid: owner?.uuid,
    recipientType: recipient?.type,
    recipientUuid: recipient?.uuid,
    ...deed,
  })
}
