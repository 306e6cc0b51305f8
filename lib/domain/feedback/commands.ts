import { and, eq, isNull, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { isEmail } from '@/lib/formats/email'
import { plainLine } from '@/lib/formats/text'
import type { Actor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { revokeLinks } from '../hiring/links'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, requireMayRemind, rulesOf } from '../hiring/reminding'
import { violates } from '../unique'
import { findAsking } from './asking'
import { findFeedback } from './queries'
import { hold, postFeedbackLetter, recordFeedback, remind, settle } from './steps'

export type NewFeedbackRequest = {
  candidateUuid: string
  /** The candidate, the colleague they report to since they were hired, or somebody named. */
  to: 'candidate' | 'manager' | 'other'
  name?: string
  email?: string
  /** Absent: their own as far as it is known, else the firm's. */
  language?: string
}

type Recipient = { audience: 'candidate' | 'employer'; name: string; email: string; language: string }

function recipientOf(asking: Awaited<ReturnType<typeof findAsking>>, given: NewFeedbackRequest): Recipient {
  const { to } = given
  if (to === 'candidate')
    return {
      audience: 'candidate',
      name: asking.name,
      email: asking.email,
      language: given.language || asking.language,
    }
  if (to === 'manager') {
    const { manager } = asking
    if (!manager) throw invalid({ to: 'has nobody they report to' })
    return {
      audience: 'employer',
      name: manager.name,
      email: manager.email,
      language: given.language || (manager.language ?? asking.firmLanguage),
    }
  }
  const [name, email] = [plainLine(given.name ?? ''), (given.email ?? '').trim()]
  const wrong: Record<string, string> = {}
  if (name === '') wrong.name = 'is required'
  else if (name.length > 200) wrong.name = 'may have at most 200 characters'
  if (!isEmail(email)) wrong.email = 'must be an email address'
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  return { audience: 'employer', name, email, language: given.language || asking.firmLanguage }
}

/**
 * Asks for feedback once somebody was hired or their references are complete: the candidate how it was, or somebody at the
 * employer how they do. One is asked once at a time. Throws `forbidden`, `not_found`, `unprocessable` before that,
 * `invalid` for an address that is none, or that is being asked already.
 */
export async function requestFeedback(actor: Actor, given: NewFeedbackRequest): Promise<string> {
  const recruiter = requireRecruiter(actor)
  const asking = await findAsking(recruiter, given.candidateUuid)
  if (!asking.ripe) throw new DomainError('unprocessable', 'Nobody was hired and no references are complete yet')
  const recipient = recipientOf(asking, given)
  try {
    return await transaction(actor, async tx => {
      const [held] = await tx
        .select({ id: candidates.id })
        .from(candidates)
        .where(
          and(candidatesInSight(recruiter), isNull(candidates.deletedAt), eq(candidates.uuid, given.candidateUuid)),
        )
        // Nobody is asked about a candidate who is being taken out.
        .for('no key update')
      if (!held) throw notFound('Candidate')
      const rules = await rulesOf(tx, recruiter.organization.id)
      const [row] = await tx
        .insert(feedbackRequests)
        .values({
          ...recipient,
          organizationId: recruiter.organization.id,
          candidateId: held.id,
          requestedById: recruiter.recruiter.id,
          expiresAt: sql`now() + make_interval(days => ${rules.linkDays})`,
          nextReminderAt: nextReminderAt(new Date(), 0, rules),
        })
        .returning()
      await recordFeedback(tx, recruiter, row!, 'requested', true)
      await postFeedbackLetter(tx, row!, 0)
      return row!.uuid
    })
  } catch (error) {
    if (violates(error, 'feedback_requests_open'))
      throw invalid({ [given.to === 'other' ? 'email' : 'to']: 'is being asked already' })
    throw error
  }
}

/** A recruiter reminds somebody now. Throws `forbidden`, `not_found`, `unprocessable` when it is too soon, too often, or done. */
export async function remindOfFeedback(actor: Actor, uuid: string): Promise<void> {
  const recruiter = requireRecruiter(actor)
  const { id } = await findFeedback(recruiter, uuid)
  await transaction(actor, async tx => {
    const row = await hold(tx, { organizationId: recruiter.organization.id, id })
    if (row?.status !== 'asked') throw new DomainError('unprocessable', 'This was answered or called off already')
    const rules = await rulesOf(tx, row.organizationId)
    requireMayRemind({ count: row.reminderCount, lastAt: row.lastReminderAt ?? row.createdAt }, rules)
    await remind(tx, recruiter, row, new Date())
  })
}

/** Calls it off; its link dies. Throws `forbidden`, `not_found`, `unprocessable` once it was answered. */
export async function cancelFeedback(actor: Actor, uuid: string): Promise<void> {
  const recruiter = requireRecruiter(actor)
  const { id } = await findFeedback(recruiter, uuid)
  await transaction(actor, async tx => {
    const row = await settle(tx, { organizationId: recruiter.organization.id, id }, { status: 'cancelled' })
    await revokeLinks(tx, { organizationId: row.organizationId, purpose: 'feedback', subjectId: id })
    await recordFeedback(tx, recruiter, row, 'cancelled')
  })
}
