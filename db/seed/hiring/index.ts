import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import { candidates, educations, experiences, profiles, verifications } from '@/db/schema/candidates'
import { flags, metadata } from '@/db/schema/hiring-evidence'
import { invoiceLines, invoices } from '@/db/schema/invoices'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import { addressHash } from '@/lib/domain/evidence/addresses'
import { checkAnswers } from '@/lib/domain/questionnaires/answering'
import { meanScore, scoreOf } from '@/lib/domain/questionnaires/scoring'
import { pinVersion } from '@/lib/domain/questionnaires/versions'
import { dateBefore, daysBefore } from '../calendar'
import type { Company } from '../company'
import { uuidOf } from '../identity'
import type { Random } from '../random'
import { answerOf } from './answers'
import { cases, type SeedCase, type SeedReferee } from './cast'
import { openDemoFirm, writeQuestionSets } from './firm'

type Context = { tx: Database; now: Date; random: Random }
type Recruiter = { id: number; uuid: string; personId: number }
type Firm = Context & { organizationId: number; recruiters: Map<string, Recruiter>; sets: Map<string, number> }

const hour = 1 / 24

/** Adds a step to a candidate's story, `age` days ago. */
function tell(
  { tx, now, organizationId }: Firm,
  candidateId: number,
  age: number,
  key: string,
  subject: { type: string; id: number; uuid: string },
  owner: { type: 'recruiter' | 'candidate' | 'reference'; uuid: string; personId?: number } | null,
) {
  return tx.insert(activities).values({
    organizationId,
    actorId: owner?.personId,
    key,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectUuid: subject.uuid,
    ownerType: owner?.type,
    ownerUuid: owner?.uuid,
    candidateId,
    createdAt: daysBefore(now, Math.max(age, 0)),
  })
}

async function writeProfile(
  { tx, organizationId, recruiters }: Firm,
  one: SeedCase,
  candidateId: number,
  label: string,
) {
  const [profile] = await tx
    .insert(profiles)
    .values({
      organizationId,
      candidateId,
      uuid: uuidOf(`profile ${label}`),
      title: one.title || null,
      jobTitle: one.title || null,
      city: one.city || null,
      isActive: !one.anonymised,
    })
    .returning({ id: profiles.id })
  for (const [position, { company, title, from, to, verified }] of (one.past ?? []).entries()) {
    const [experience] = await tx
      .insert(experiences)
      .values({ organizationId, profileId: profile!.id, position, company, title, startedOn: from, endedOn: to })
      .returning({ id: experiences.id })
    if (!verified) continue
    await tx.insert(verifications).values({
      organizationId,
      candidateId,
      experienceId: experience!.id,
      requestedById: recruiters.get(one.recruiter)!.id,
      firstName: 'Personnel',
      lastName: company,
      email: `people@${label.replaceAll(' ', '-')}.employers.example`,
      language: 'en',
      status: verified,
      comment: verified === 'disputed' ? 'As far as our files say she left in June, not in August.' : null,
      answeredAt: verified === 'sent' ? null : new Date(),
    })
  }
  if (one.school)
    await tx.insert(educations).values({
      organizationId,
      profileId: profile!.id,
      school: one.school.school,
      degree: one.school.degree,
      field: one.school.field,
      endedOn: one.school.to,
    })
}

type Written = {
  id: number
  uuid: string
  score: number | null
  status: SeedReferee['status']
  completedAt: Date | null
}

async function writeReferee(
  firm: Firm,
  one: SeedCase,
  request: { id: number; versionId: number; age: number },
  candidateId: number,
  referee: SeedReferee,
  place: number,
): Promise<Written> {
  const { tx, now, random, organizationId } = firm
  const label = `${one.first} ${one.last} ${place}`
  const invited = request.age - (place + 1) * hour
  const opened = invited - (5 + place * 4) * hour
  const done = referee.status === 'completed' || referee.status === 'reopened'
  const completedAge = opened - (referee.minutes ?? 10) / 1440
  const [version] = await tx
    .select({ questions: questionSetVersions.questions })
    .from(questionSetVersions)
    .where(eq(questionSetVersions.id, request.versionId))
  const given = done
    ? checkAnswers(
        version!.questions,
        version!.questions.map(question =>
          answerOf(question, referee.warmth ?? 4, one.anonymised ? [] : [...(referee.words ?? [])], random),
        ),
        'en',
      )
    : []
  // The same words go round until they are used up: each question takes the next of them.
  const texts = [...(referee.words ?? [])]
  for (const answer of given) if (answer.type === 'text') answer.value = one.anonymised ? null : (texts.shift() ?? null)
  const score = referee.status === 'completed' ? scoreOf(given) : null
  const waits =
    referee.status === 'invited' ||
    referee.status === 'opened' ||
    referee.status === 'started' ||
    referee.status === 'reopened'
  const completedAt = referee.status === 'completed' ? daysBefore(now, completedAge) : null
  const [row] = await tx
    .insert(candidateReferences)
    .values({
      organizationId,
      candidateId,
      requestId: request.id,
      uuid: uuidOf(`reference ${label}`),
      firstName: referee.first,
      lastName: referee.last,
      email: `referee-${candidateId}-${place}@referees.example`,
      phone: referee.phone,
      relationship: referee.relationship,
      company: referee.company || null,
      jobTitle: referee.job || null,
      language: referee.language ?? one.language ?? 'en',
      mayShareWithCandidate: place === 0,
      status: referee.status,
      declineReason: referee.declineReason,
      openedAt: referee.status === 'invited' ? null : daysBefore(now, opened),
      startedAt: done || referee.status === 'started' ? daysBefore(now, opened) : null,
      declinedAt: referee.status === 'declined' ? daysBefore(now, opened) : null,
      completedAt,
      score,
      reminderCount: referee.reminded ?? 0,
      lastReminderAt: referee.reminded ? daysBefore(now, Math.max(invited - referee.reminded, 0.1)) : null,
      nextReminderAt: waits && (referee.reminded ?? 0) < 3 ? daysBefore(now, -1) : null,
      createdAt: daysBefore(now, invited),
      modifiedAt: daysBefore(now, Math.max(completedAge, 0)),
      anonymisedAt: one.anonymised ? daysBefore(now, 20) : null,
    })
    .returning({ id: candidateReferences.id, uuid: candidateReferences.uuid })
  const reference = { type: 'reference', ...row! }
  if (given.length > 0)
    await tx.insert(answers).values(
      given.map(answer => ({
        ...answer,
        uuid: uuidOf(`answer ${label} ${answer.position}`),
        organizationId,
        referenceId: row!.id,
        createdAt: daysBefore(now, completedAge),
        modifiedAt: daysBefore(now, completedAge),
      })),
    )
  const self = { type: 'reference' as const, uuid: row!.uuid }
  await tell(firm, candidateId, invited, 'reference.invited', reference, null)
  if (referee.status !== 'invited') await tell(firm, candidateId, opened, 'reference.opened', reference, self)
  if (done) await tell(firm, candidateId, completedAge, 'reference.completed', reference, self)
  if (!done && referee.status !== 'invited' && referee.status !== 'opened')
    await tell(firm, candidateId, Math.max(opened - hour, 0), `reference.${referee.status}`, reference, self)
  if (!one.anonymised && referee.status !== 'invited') await writeVisit(firm, candidateId, row!, place, opened)
  return { ...row!, score, status: referee.status, completedAt }
}

const browsers = [
  [
    'Chrome',
    '142',
    'Windows',
    '11',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36',
  ],
  [
    'Safari',
    '19',
    'iOS',
    '19.1',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1 Version/19.0 Mobile Safari/604.1',
  ],
  ['Firefox', '145', 'Linux', '', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'],
] as const

async function writeVisit(
  { tx, now, organizationId }: Firm,
  candidateId: number,
  reference: { id: number; uuid: string },
  place: number,
  age: number,
) {
  const [browser, browserVersion, os, osVersion, userAgent] = browsers[place % browsers.length]!
  const address = `203.0.113.${(candidateId * 7 + place * 31) % 250}`
  await tx.insert(metadata).values({
    organizationId,
    subjectType: 'reference',
    subjectId: reference.id,
    subjectUuid: reference.uuid,
    candidateId,
    address,
    addressHash: addressHash(organizationId, address),
    browser,
    browserVersion,
    os,
    osVersion,
    userAgent,
    createdAt: daysBefore(now, age),
    modifiedAt: daysBefore(now, age),
  })
}

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
    written.push(await writeReferee(firm, one, { ...request!, age }, candidate!.id, referee, at))
  if (!open && sent) await tell(firm, candidate!.id, Math.max(age - 2, 0), `reference_request.${status}`, asked, null)
  const score = meanScore(
    written.filter(reference => reference.status === 'completed').map(reference => reference.score),
  )
  await tx.update(candidates).set({ score }).where(eq(candidates.id, candidate!.id))
  if (one.last === 'Lindqvist') await writeFlags(firm, candidate!.id, written)
  return written
}

/** Two answers alike and one written in a minute: one explained, one still open. */
async function writeFlags(
  { tx, now, organizationId, recruiters }: Firm,
  candidateId: number,
  [first, second]: Written[],
) {
  const shared = { organizationId, candidateId, referenceId: second!.id, createdAt: second!.completedAt ?? now }
  await tx.insert(flags).values([
    {
      ...shared,
      kind: 'same_wording',
      otherReferenceId: first!.id,
      evidence: { questions: [] },
      resolvedAt: daysBefore(now, 20),
      resolvedById: recruiters.get('rhea')!.id,
      resolution: 'Both quote the same customer letter; Oskar sent it to us.',
    },
    { ...shared, kind: 'too_fast', evidence: { seconds: 60, expected: 95, answers: 9 } },
  ])
}

/** Last month's invoice, for what was completed until then. */
async function writeInvoice({ tx, now, organizationId }: Firm, written: Written[], price: number) {
  const month = `${dateBefore(now, 30).slice(0, 7)}-01`
  const charged = written.filter(one => one.completedAt?.toISOString().startsWith(month.slice(0, 7)))
  if (charged.length === 0) return
  const [invoice] = await tx
    .insert(invoices)
    .values({
      organizationId,
      uuid: uuidOf(`invoice ${organizationId} 1`),
      month,
      number: 1,
      currency: 'GBP',
      total: price * charged.length,
    })
    .returning({ id: invoices.id })
  await tx.insert(invoiceLines).values(
    charged.map(one => ({
      organizationId,
      invoiceId: invoice!.id,
      referenceId: one.id,
      completedAt: one.completedAt!,
      price,
    })),
  )
}

const price = 1500

/** The demo company's hiring: its recruiters and question sets, and candidates and references in every state. */
export async function seedHiring(context: Context, company: Company) {
  const recruiters = await openDemoFirm(
    context,
    company,
    { rhea: 'root', sue: 'supervisor', rick: 'recruiter' },
    { colour: '#1f6f4a', referencePrice: price, currency: 'GBP' },
  )
  const sets = await writeQuestionSets(context, company.id, ['general', 'leadership', 'customer-facing'])
  const firm = { ...context, organizationId: company.id, recruiters, sets }
  const written: Written[] = []
  for (const [place, one] of cases.entries()) written.push(...(await writeCase(firm, one, place)))
  await writeInvoice(firm, written, price)
}

/** The second company's: a root recruiter and the questions, so that whose is whose can be seen. */
export async function seedOtherHiring(context: Context, company: Company) {
  await openDemoFirm(context, company, { gina: 'root' }, { language: 'de' })
  await writeQuestionSets(context, company.id, ['general'])
}
