import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { activities } from '@/db/schema/activity'
import { educations, experiences, profiles, verifications } from '@/db/schema/candidates'
import { textMessages } from '@/db/schema/deliveries'
import { flags, metadata } from '@/db/schema/hiring-evidence'
import { mails } from '@/db/schema/notifications'
import { questionSets, questionSetVersions } from '@/db/schema/questionnaires'
import { answerRevisions, answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import { mintLink } from '@/lib/domain/hiring/links'
import { makeFeedback, makeLead } from './feedback'
import { makeCandidate, type WorldRecruiter } from './hiring'
import { unique } from './organization'
import { makePicture } from './pictures'

type Who = Pick<WorldRecruiter, 'organizationId' | 'recruiterId'>
type Candidate = Awaited<ReturnType<typeof makeCandidate>>

/** A request to a candidate, of a question set of its own. */
export async function makeRequest(
  { organizationId, recruiterId, id: candidateId }: Candidate,
  overrides: Partial<typeof referenceRequests.$inferInsert> = {},
) {
  const [set] = await db.insert(questionSets).values({ organizationId, title: 'Usual questions' }).returning()
  const shared = { organizationId, questionSetId: set!.id, language: 'en' }
  const [version] = await db
    .insert(questionSetVersions)
    .values({ ...shared, number: 1, title: 'Usual questions', questions: [] })
    .returning()
  const [row] = await db
    .insert(referenceRequests)
    .values({
      status: 'sent',
      ...overrides,
      ...shared,
      candidateId,
      versionId: version!.id,
      requestedById: recruiterId,
    })
    .returning()
  return row!
}

/** A station of a candidate's life that somebody could verify. */
export async function makeExperience(
  { organizationId, id }: Candidate,
  overrides: Partial<typeof experiences.$inferInsert> = {},
) {
  const [profile] = await db
    .select()
    .from(profiles)
    .where(and(eq(profiles.organizationId, organizationId), eq(profiles.candidateId, id)))
  const [row] = await db
    .insert(experiences)
    .values({ company: 'Initech', title: 'Engineer', ...overrides, organizationId, profileId: profile!.id })
    .returning()
  return { ...row!, profileUuid: profile!.uuid }
}

/** Words that stand nowhere else; whoever finds one of them after an erasure has found somebody. */
export const tellTales = () => {
  const mark = unique()
  const word = (what: string) => `${what}${mark}`
  return {
    first: word('Zenobia'),
    last: word('Quillfeather'),
    email: `${word('zenobia')}@private.example`,
    phone: '+4930901820',
    internal: word('HR-'),
    referee: word('Ferdinand'),
    refereeEmail: `${word('ferdinand')}@witness.example`,
    refereePhone: '+4930901821',
    verifier: word('Verena'),
    verifierEmail: `${word('verena')}@former.example`,
    employer: word('Cyberdyne'),
    street: word('Elmstreet'),
    opinion: word('marvellous'),
    address: '203.0.113.77',
    browser: word('Netscape'),
  }
}

/** A candidate with everything that can be known of one and of those who spoke about them. */
export async function makeCase(who: Who, words: ReturnType<typeof tellTales>) {
  const { organizationId, recruiterId } = who
  const candidate = await makeCandidate(who, {
    internalId: words.internal,
    firstName: words.first,
    lastName: words.last,
    email: words.email,
    countryCode: '+49',
    phone: words.phone,
    notes: `Met ${words.first} at the fair`,
    score: 850,
  })
  const own = { organizationId, candidateId: candidate.id }
  const picture = await makePicture(organizationId)
  const ofCandidate = and(eq(profiles.organizationId, organizationId), eq(profiles.candidateId, candidate.id))
  const [profile] = await db
    .update(profiles)
    .set({
      title: words.first,
      bio: words.opinion,
      jobTitle: words.employer,
      streetAddress: words.street,
      city: words.street,
      province: words.street,
      industry: words.employer,
      publicProfileUrl: `https://example.com/${words.last}`,
      picture,
    })
    .where(ofCandidate)
    .returning()
  const experience = await makeExperience(candidate, { company: words.employer, description: words.opinion })
  const station = { organizationId, profileId: profile!.id }
  await db.insert(educations).values({ ...station, school: words.employer, degree: words.opinion, field: words.last })
  const [verification] = await db
    .insert(verifications)
    .values({
      ...own,
      experienceId: experience.id,
      requestedById: recruiterId,
      firstName: words.verifier,
      lastName: words.verifier,
      email: words.verifierEmail,
      phone: words.refereePhone,
      countryCode: '+49',
      language: 'en',
      comment: words.opinion,
      nextReminderAt: new Date(Date.now() + 3_600_000),
    })
    .returning()
  const request = await makeRequest(candidate, { status: 'in_progress', notes: `Dear ${words.first}` })
  const referee = {
    ...own,
    requestId: request.id,
    firstName: words.referee,
    lastName: words.referee,
    countryCode: '+49',
    phone: words.refereePhone,
    company: words.employer,
    jobTitle: words.employer,
    language: 'en',
  }
  const [completed] = await db
    .insert(candidateReferences)
    .values({ ...referee, email: words.refereeEmail, status: 'completed', completedAt: new Date(), score: 850 })
    .returning()
  const [waiting] = await db
    .insert(candidateReferences)
    .values({
      ...referee,
      email: `second-${words.refereeEmail}`,
      status: 'started',
      draft: { q: { value: words.opinion } },
      declineReason: words.opinion,
      nextReminderAt: new Date(Date.now() + 3_600_000),
    })
    .returning()
  const asked = { organizationId, referenceId: completed!.id, language: 'en' }
  const [said] = await db
    .insert(answers)
    .values([
      { ...asked, questionUuid: 'a', position: 0, question: 'How so?', type: 'text', value: words.opinion },
      {
        ...asked,
        questionUuid: 'b',
        position: 1,
        question: 'How good?',
        type: 'rating',
        value: 4,
        scale: 5,
        comment: words.opinion,
      },
    ])
    .returning()
  await db
    .insert(answerRevisions)
    .values({ organizationId, answerId: said!.id, value: words.opinion, comment: words.opinion })
  await db.insert(metadata).values([
    {
      ...own,
      subjectType: 'candidate',
      subjectId: candidate.id,
      subjectUuid: candidate.uuid,
      address: words.address,
      addressHash: `hash-of-${words.address}`,
      userAgent: words.browser,
    },
    {
      ...own,
      subjectType: 'reference',
      subjectId: completed!.id,
      subjectUuid: completed!.uuid,
      address: words.address,
      addressHash: `hash-of-${words.address}`,
      userAgent: words.browser,
    },
  ])
  await db.insert(flags).values({
    ...own,
    referenceId: completed!.id,
    kind: 'same_wording',
    evidence: { wording: words.opinion },
    resolution: `${words.referee} is a twin`,
  })
  await makeLead(completed!, { note: words.opinion })
  const feedback = await makeFeedback(candidate, {
    audience: 'employer',
    name: words.verifier,
    email: words.verifierEmail,
    status: 'given',
    rating: 4,
    recommends: true,
    comment: words.opinion,
  })
  const letter = {
    organizationId,
    text: `Hello ${words.first} ${words.opinion}`,
    sealed: words.opinion,
    error: `550 no such user ${words.email}`,
    state: 'refused' as const,
  }
  const abouts = [
    { subjectType: 'candidate', subjectUuid: candidate.uuid, recipient: 'recruiter@firm.example' },
    { subjectType: 'reference_request', subjectUuid: request.uuid, recipient: words.email },
    { subjectType: 'reference', subjectUuid: completed!.uuid, recipient: words.refereeEmail },
    { subjectType: 'verification', subjectUuid: verification!.uuid, recipient: words.verifierEmail },
    { subjectType: 'feedback', subjectUuid: feedback.uuid, recipient: words.verifierEmail },
  ]
  for (const about of abouts) {
    const occasion = `letter about ${about.subjectUuid}`
    const mail = {
      subject: `About ${words.first}`,
      html: `<p>${words.last}</p>`,
      fromName: words.first,
      replyTo: words.email,
    }
    await db.insert(mails).values({ ...letter, ...about, ...mail, occasion })
    await db.insert(textMessages).values({ ...letter, ...about, recipient: words.phone, occasion })
  }
  await db.insert(activities).values({
    ...own,
    key: 'candidate.added',
    subjectType: 'candidate',
    subjectId: candidate.id,
    subjectUuid: candidate.uuid,
    data: { told: words.first },
  })
  const link = (purpose: 'nominate' | 'respond' | 'verify', subjectId: number) =>
    mintLink(db, { organizationId, purpose, subjectId }, 30)
  return {
    candidate,
    profile: profile!,
    picture,
    request,
    completed: completed!,
    waiting: waiting!,
    verification: verification!,
    links: {
      nominate: await link('nominate', request.id),
      respond: await link('respond', waiting!.id),
      verify: await link('verify', verification!.id),
    },
  }
}
