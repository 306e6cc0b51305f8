import { and, eq, isNull } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { leads } from '@/db/schema/leads'
import { organizations } from '@/db/schema/organizations'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { daysBefore } from '../calendar'
import { uuidOf } from '../identity'
import type { Firm } from './story'

const consent = (firm: string) =>
  `Yes, ${firm} may write to me by e-mail about jobs that could suit me. I can take this back at any time on the page that shows what is held of me. My reference does not depend on it.`

const followed = [
  { status: 'new', note: null },
  { status: 'contacted', note: 'Wrote about the support lead role; answers after the holidays.' },
  { status: 'not_interested', note: 'Happy where she is, ask again next spring.' },
] as const

/** Referees who let the firm write to them about jobs. */
export async function writeLeads({ tx, now, organizationId }: Firm) {
  const [firm] = await tx
    .select({ name: organizations.name })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
  const answered = await tx
    .select({ id: candidateReferences.id, candidateId: candidateReferences.candidateId })
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.status, 'completed'),
        isNull(candidateReferences.anonymisedAt),
      ),
    )
    .orderBy(candidateReferences.id)
    .limit(followed.length)
  await tx.insert(leads).values(
    answered.map(({ id, candidateId }, place) => ({
      ...followed[place]!,
      organizationId,
      candidateId,
      referenceId: id,
      uuid: uuidOf(`lead ${organizationId} ${place}`),
      consentText: consent(firm!.name),
      consentLanguage: 'en',
      consentedAt: daysBefore(now, 12 - place * 4),
      createdAt: daysBefore(now, 12 - place * 4),
    })),
  )
}

/** What candidates and an employer said after their checks, and one who is still asked. */
export async function writeFeedback({ tx, now, organizationId, recruiters }: Firm) {
  const checked = await tx
    .select({
      id: candidates.id,
      recruiterId: candidates.recruiterId,
      first: candidates.firstName,
      last: candidates.lastName,
      email: candidates.email,
    })
    .from(candidates)
    .innerJoin(
      referenceRequests,
      and(
        eq(referenceRequests.organizationId, candidates.organizationId),
        eq(referenceRequests.candidateId, candidates.id),
        eq(referenceRequests.status, 'filled'),
      ),
    )
    .where(and(eq(candidates.organizationId, organizationId), isNull(candidates.deletedAt)))
    .orderBy(candidates.id)
  const [first, second] = checked
  if (!first || !second) return
  const asked = (one: typeof first, age: number, label: string) => ({
    organizationId,
    uuid: uuidOf(`feedback ${organizationId} ${label}`),
    candidateId: one.id,
    requestedById: one.recruiterId,
    language: 'en',
    createdAt: daysBefore(now, age),
    modifiedAt: daysBefore(now, age),
    expiresAt: daysBefore(now, age - 30),
  })
  const self = (one: typeof first) => ({
    audience: 'candidate' as const,
    name: `${one.first} ${one.last}`,
    email: one.email,
  })
  await tx.insert(feedbackRequests).values([
    {
      ...asked(first, 9, 'first'),
      ...self(first),
      status: 'given',
      rating: 5,
      recommends: true,
      comment: 'Quick, and I always knew what came next.',
      answeredAt: daysBefore(now, 8),
    },
    {
      ...asked(first, 6, 'employer'),
      audience: 'employer',
      name: 'Noor Haddad',
      email: 'noor@globex.example',
      status: 'given',
      rating: 4,
      recommends: true,
      comment: 'Her referees called her calm under pressure. After our busiest month I would call that modest.',
      answeredAt: daysBefore(now, 5),
    },
    {
      ...asked(second, 2, 'second'),
      ...self(second),
      requestedById: recruiters.get('rhea')!.id,
      reminderCount: 1,
      lastReminderAt: daysBefore(now, 1),
      nextReminderAt: daysBefore(now, -1),
    },
  ])
}
