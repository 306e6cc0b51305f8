import { eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { referenceRequests } from '@/db/schema/references'
import { meanScore } from '@/lib/domain/questionnaires/scoring'
import { pinVersion } from '@/lib/domain/questionnaires/versions'
import { daysBefore } from '../calendar'
import type { Company } from '../company'
import { uuidOf } from '../identity'
import { writeFeedback, writeLeads } from './after-checks'
import { writeFlags, writeInvoice } from './afterwards'
import { cases, type SeedCase } from './cast'
import { openDemoFirm, writeQuestionSets } from './firm'
import { writeProfile } from './profile'
import { type Written, writeReferee } from './referee'
import { type Context, type Firm, hour, tell } from './story'

async function writeCase(firm: Firm, one: SeedCase, place: number): Promise<Written[]> {
  const { tx, now, organizationId, recruiters, sets } = firm
  const recruiter = recruiters.get(one.recruiter)!
  const label = `${organizationId} ${place}`
  const [candidate] = await tx
    .insert(candidates)
    .values({
      organizationId,
      recruiterId: recruiter.id,
      uuid: uuidOf(`candidate ${label}`),
      internalId: `A-${1001 + place}`,
      firstName: one.first,
      lastName: one.last,
      email: `candidate-${label.replace(' ', '-')}@candidates.example`,
      phone: one.phone,
      countryCode: one.phone ? '+44' : null,
      notes: one.notes,
      language: one.language,
      remindersPausedAt: one.paused ? daysBefore(now, 2) : null,
      createdAt: daysBefore(now, one.age),
      modifiedAt: daysBefore(now, one.age),
      deletedAt: one.anonymised ? daysBefore(now, 20) : null,
      anonymisedAt: one.anonymised ? daysBefore(now, 20) : null,
    })
    .returning({ id: candidates.id, uuid: candidates.uuid })
  const by = { type: 'recruiter' as const, ...recruiter }
  await tell(firm, candidate!.id, one.age, 'candidate.added', { type: 'candidate', ...candidate! }, by)
  await writeProfile(firm, one, candidate!.id, label)
  if (!one.request) return []

  const { status, set = 'general', references = 2, managers = 0 } = one.request
  const age = one.age - hour
  const questionSetId = sets.get(set)!
  const version = await pinVersion(tx, organizationId, questionSetId)
  const sent = status !== 'draft' && status !== 'scheduled'
  const open = status === 'sent' || status === 'nominated' || status === 'in_progress'
  const [request] = await tx
    .insert(referenceRequests)
    .values({
      organizationId,
      candidateId: candidate!.id,
      questionSetId,
      versionId: version.id,
      requestedById: recruiter.id,
      uuid: uuidOf(`request ${label}`),
      language: one.language ?? 'en',
      minReferences: Math.max(references, managers),
      minManagerReferences: managers,
      status,
      scheduledFor: status === 'scheduled' ? daysBefore(now, -6) : null,
      sentAt: sent ? daysBefore(now, age) : null,
      filledAt: status === 'filled' ? daysBefore(now, Math.max(age - 1, 0)) : null,
      cancelledAt: status === 'cancelled' ? daysBefore(now, age - 3) : null,
      expiresAt: sent ? daysBefore(now, age - 30) : null,
      reminderCount: status === 'sent' ? 2 : 0,
      lastReminderAt: status === 'sent' ? daysBefore(now, 0.8) : null,
      nextReminderAt: status === 'sent' && open ? daysBefore(now, -0.2) : null,
      createdAt: daysBefore(now, age),
      modifiedAt: daysBefore(now, age),
    })
    .returning({ id: referenceRequests.id, uuid: referenceRequests.uuid, versionId: referenceRequests.versionId })
  const asked = { type: 'reference_request', ...request! }
  await tell(
    firm,
    candidate!.id,
    age,
    `reference_request.${sent ? 'sent' : status === 'draft' ? 'drafted' : status}`,
    asked,
    by,
  )
  const written: Written[] = []
  for (const [at, referee] of (one.referees ?? []).entries())
    written.push(await writeReferee(firm, one, { ...request!, age }, candidate!, referee, at))
  if (!open && sent) await tell(firm, candidate!.id, Math.max(age - 2, 0), `reference_request.${status}`, asked, null)
  const score = meanScore(
    written.filter(reference => reference.status === 'completed').map(reference => reference.score),
  )
  await tx.update(candidates).set({ score }).where(eq(candidates.id, candidate!.id))
  if (one.last === 'Lindqvist') await writeFlags(firm, candidate!.id, written)
  return written
}

const price = 1500

/** The demo company's hiring: its recruiters and question sets, and candidates and references in every state. */
export async function seedHiring(context: Context, company: Company) {
  const recruiters = await openDemoFirm(
    context,
    company,
    { rhea: 'root', sue: 'supervisor', rick: 'recruiter' },
    { colour: '#1f6f4a', referencePrice: price, currency: 'GBP', asksForLeads: true },
  )
  const sets = await writeQuestionSets(context, company.id, ['general', 'leadership', 'customer-facing'])
  const firm = { ...context, organizationId: company.id, recruiters, sets }
  const written: Written[] = []
  for (const [place, one] of cases.entries()) written.push(...(await writeCase(firm, one, place)))
  await writeInvoice(firm, written, price)
  await writeLeads(firm)
  await writeFeedback(firm)
}

/** The second company's: a root recruiter and the questions, so that whose is whose can be seen. */
export async function seedOtherHiring(context: Context, company: Company) {
  await openDemoFirm(context, company, { gina: 'root' }, { language: 'de' })
  await writeQuestionSets(context, company.id, ['general'])
}
