import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { invalid } from '../errors'
import { noteVisit, type Visit } from '../evidence/metadata'
import { revokeLinks } from '../hiring/links'
import { storable } from '../questionnaires/answer-values'
import { requireReferee } from './form'
import { holdCase, notThem, type ReferenceRow, referenceOf, requestOf } from './holding'
import { postAboutReference } from './post'
import { settleRequest } from './progress'
import { findOwnReference, type Reference } from './queries'
import { recordReference } from './records'
import { requireAwaited } from './submitting'

// What a referee does between the mail and handing in: open, write, put off, decline.

const largestDraft = 200_000

/** Holds a referee's own reference while they are expected to answer, and lets `change` write to it. */
async function onTheWay(
  guest: GuestActor,
  step: string | null,
  change: (tx: Database, reference: ReferenceRow) => Promise<Partial<typeof candidateReferences.$inferInsert> | null>,
): Promise<Reference> {
  const referee = requireReferee(guest)
  await transaction(guest, async tx => {
    const own = and(eq(candidates.organizationId, guest.organization.id), eq(candidates.id, guest.candidateId))
    const held = await holdCase(tx, own)
    const reference = await referenceOf(tx, held, eq(candidateReferences.id, referee.referenceId))
    requireAwaited(reference)
    const set = await change(tx, reference)
    if (!set) return
    await tx
      .update(candidateReferences)
      .set({ ...set, modifiedAt: sql`now()` })
      .where(
        and(eq(candidateReferences.organizationId, reference.organizationId), eq(candidateReferences.id, reference.id)),
      )
    if (set.status && set.status !== reference.status) {
      await recordReference(tx, guest, reference, set.status)
      await settleRequest(tx, guest, await requestOf(tx, held, eq(referenceRequests.id, reference.requestId)))
    } else if (step) await recordReference(tx, guest, reference, step)
  })
  return findOwnReference(referee)
}

/** A referee looks at their form for the first time; again changes nothing. Notes from where. */
export const openReference = (guest: GuestActor, visit: Visit): Promise<Reference> =>
  onTheWay(guest, null, async (tx, reference) => {
    await noteVisit(tx, guest, visit)
    if (reference.openedAt) return null
    return { openedAt: new Date(), ...(reference.status === 'invited' && { status: 'opened' }) }
  })

/**
 * A referee has read what it is about, agrees that what they say is kept and read, and begins. Noted is when, and from where;
 * again changes nothing.
 */
export const beginReference = (guest: GuestActor, visit: Visit): Promise<Reference> =>
  onTheWay(guest, null, async (tx, reference) => {
    await noteVisit(tx, guest, visit)
    if (reference.consentedAt && reference.openedAt) return null
    const now = new Date()
    return {
      consentedAt: reference.consentedAt ?? now,
      openedAt: reference.openedAt ?? now,
      ...(reference.status === 'invited' && { status: 'opened' as const }),
    }
  })

export type DraftAnswers = Record<string, { value?: unknown; comment?: string }>

function requireStorable(draft: DraftAnswers) {
  JSON.stringify(draft, (key, value) => {
    if (storable(key) && (typeof value !== 'string' || storable(value))) return value
    throw invalid({ answers: 'have characters that cannot be stored' })
  })
}

/** Keeps answers under way, question by question; those not named stay. Throws `invalid` when it grows beyond all bounds. */
export const saveDraft = (guest: GuestActor, draft: DraftAnswers): Promise<Reference> =>
  onTheWay(guest, null, async (_tx, reference) => {
    requireStorable(draft)
    const kept = { ...reference.draft, ...draft }
    if (JSON.stringify(kept).length > largestDraft) throw invalid({ answers: 'are too long' })
    return {
      draft: kept,
      startedAt: reference.startedAt ?? new Date(),
      openedAt: reference.openedAt ?? new Date(),
      ...(reference.status !== 'reopened' && { status: 'started' }),
    }
  })

const decline = (reason: string | null) => async (tx: Database, reference: ReferenceRow) => {
  const now = new Date()
  await postAboutReference(tx, 'referee_declined', reference, String(now.getTime()))
  return { status: 'declined' as const, declinedAt: now, declineReason: reason, nextReminderAt: null, draft: null }
}

/** A referee would rather not. Nobody reminds them any more; the recruiter is told. */
export const declineReference = (guest: GuestActor, reason: string | null): Promise<Reference> =>
  onTheWay(guest, null, decline(reason))

/**
 * Whoever got the letter is not the one it was meant for: it shows them nothing any more, and nobody writes there until the
 * address is corrected. The recruiter is told.
 */
export const disownReference = (guest: GuestActor): Promise<Reference> =>
  onTheWay(guest, null, async (tx, reference) => {
    const { organizationId, id } = reference
    await revokeLinks(tx, { organizationId, purpose: 'respond', subjectId: id })
    return decline(notThem)(tx, reference)
  })

const longestSnooze = 14 * 86_400_000

/** "Later": no reminder before then. Throws `invalid` for a time that is past, or more than two weeks away. */
export const snoozeReference = (guest: GuestActor, until: Date): Promise<Reference> =>
  onTheWay(guest, 'snoozed', async (_tx, reference) => {
    const away = until.getTime() - Date.now()
    if (away <= 0 || away > longestSnooze) throw invalid({ snoozedUntil: 'must be within the next two weeks' })
    return { snoozedUntil: until, ...(reference.nextReminderAt && { nextReminderAt: until }) }
  })

/** A referee reads and answers in another language; what they have said stays. */
export const speakLanguage = (guest: GuestActor, language: string): Promise<Reference> =>
  onTheWay(guest, null, async () => ({ language }))
