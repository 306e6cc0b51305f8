import { eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { candidates, verifications } from '@/db/schema/candidates'
import { pictures } from '@/db/schema/recognitions'
import { answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeCase, makeExperience, tellTales } from '@/e2e/world/cases'
import { removeCandidate, reviseCandidate } from '@/lib/domain/candidates/commands'
import { reviseProfile } from '@/lib/domain/candidates/profiles'
import { requestVerification } from '@/lib/domain/candidates/verification-commands'
import { postLetter } from '@/lib/domain/hiring/letters'
import { candidateByLink, refereeByLink, verifierByLink } from '@/lib/domain/hiring/links'
import { readStoredFile } from '@/lib/storage'

/** Every table with rows of companies, as the database itself knows them: one that is added is looked into too. */
async function tablesOf(world: World): Promise<string[]> {
  const found = await world.sql.execute<{ name: string }>(sql`select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'organization_id' order by 1`)
  return found.map(({ name }) => name)
}

/** Where in the company's rows one of these words stands, as table: word. */
async function tracesOf(world: World, words: string[]): Promise<string[]> {
  const traces: string[] = []
  const sought = sql.join(
    words.map((word, at) => sql`(${at}::int, ${word}::text)`),
    sql`, `,
  )
  for (const table of await tablesOf(world)) {
    const found = await world.sql.execute<{
      word: string
    }>(sql`select sought.word from (values ${sought}) as sought (at, word)
      where exists (select 1 from ${sql.identifier(table)} t where t.organization_id = ${world.organization.id}
        and strpos(lower(row_to_json(t)::text), lower(sought.word)) > 0)
      order by sought.at`)
    for (const { word } of found) traces.push(`${table}: ${word}`)
  }
  return traces
}

test('once anonymised, no row of the firm knows a name, an address, a number or a word of the case', async ({
  world,
}) => {
  const rick = await world.recruiter()
  const words = tellTales()
  const told = Object.values(words)
  const { candidate, picture } = await makeCase(rick, words)
  const tables = new Set((await tracesOf(world, told)).map(trace => trace.split(':')[0]))
  expect([...tables]).toEqual([
    'activities',
    'answer_revisions',
    'answers',
    'candidate_references',
    'candidates',
    'educations',
    'experiences',
    'feedback_requests',
    'flags',
    'leads',
    'mails',
    'metadata',
    'profiles',
    'reference_requests',
    'text_messages',
    'verifications',
  ])
  await removeCandidate(await world.actor(rick), candidate.uuid, true)
  expect(await tracesOf(world, told)).toEqual([])
  await expect.poll(() => readStoredFile(picture)).toBeNull()
  expect(await world.sql.select().from(pictures).where(eq(pictures.name, picture))).toEqual([])
})

test('what statistics need stays: scores, ratings, states, dates', async ({ world }) => {
  const rick = await world.recruiter()
  const { candidate, completed, waiting, request, verification } = await makeCase(rick, tellTales())
  await removeCandidate(await world.actor(rick), candidate.uuid, true)
  const [kept] = await world.sql.select().from(candidates).where(eq(candidates.id, candidate.id))
  expect(kept).toMatchObject({ score: 850, recruiterId: rick.recruiterId, createdAt: candidate.createdAt })
  const [reference] = await world.sql.select().from(candidateReferences).where(eq(candidateReferences.id, completed.id))
  expect(reference).toMatchObject({ status: 'completed', score: 850, completedAt: completed.completedAt })
  const given = await world.sql
    .select()
    .from(answers)
    .where(eq(answers.referenceId, completed.id))
    .orderBy(answers.position)
  expect(given.map(({ value, scale, comment }) => ({ value, scale, comment }))).toEqual([
    { value: null, scale: null, comment: null },
    { value: 4, scale: 5, comment: null },
  ])
  const [givenUp] = await world.sql.select().from(candidateReferences).where(eq(candidateReferences.id, waiting.id))
  expect(givenUp).toMatchObject({ status: 'cancelled', draft: null, nextReminderAt: null })
  const [asked] = await world.sql.select().from(referenceRequests).where(eq(referenceRequests.id, request.id))
  expect(asked).toMatchObject({ status: 'cancelled', cancelledAt: expect.any(Date) })
  const [verified] = await world.sql.select().from(verifications).where(eq(verifications.id, verification.id))
  expect(verified).toMatchObject({ status: 'cancelled', nextReminderAt: null })
})

test('a colleague’s case in the same firm is left alone', async ({ world }) => {
  const rick = await world.recruiter()
  const theirs = tellTales()
  await makeCase(rick, theirs)
  const { candidate } = await makeCase(rick, tellTales())
  const before = await tracesOf(world, Object.values(theirs))
  await removeCandidate(await world.actor(rick), candidate.uuid, true)
  expect(await tracesOf(world, Object.values(theirs))).toEqual(before)
})

test('whoever is taken out is asked for nothing more: requests end, links open nothing, the story says so', async ({
  world,
}) => {
  const rick = await world.recruiter()
  const words = tellTales()
  const { candidate, links } = await makeCase(rick, words)
  expect(await candidateByLink(links.nominate)).toMatchObject({ candidateId: candidate.id })
  await removeCandidate(await world.actor(rick), candidate.uuid)
  for (const open of [
    () => candidateByLink(links.nominate),
    () => refereeByLink(links.respond),
    () => verifierByLink(links.verify),
  ])
    await expect(open()).rejects.toMatchObject({ code: 'unauthenticated' })
  const story = await world.sql
    .select({ key: activities.key })
    .from(activities)
    .where(eq(activities.candidateId, candidate.id))
    .orderBy(activities.id)
  expect(story.map(({ key }) => key)).toEqual([
    'candidate.added',
    'reference_request.cancelled',
    'reference.cancelled',
    'verification.cancelled',
    'candidate.removed',
  ])
  expect(await tracesOf(world, [words.email])).not.toEqual([])
})

test('letters about a verification that is no longer there are found', async ({ world }) => {
  const rick = await world.recruiter()
  const actor = await world.actor(rick)
  const words = tellTales()
  const candidate = await world.candidate(rick, { firstName: words.first })
  const experience = await makeExperience(candidate)
  await requestVerification(actor, {
    experienceUuid: experience.uuid,
    firstName: words.verifier,
    lastName: 'Former',
    email: words.verifierEmail,
  })
  await world.waitForMail(words.verifierEmail)
  await reviseProfile(actor, experience.profileUuid, { experiences: [] })
  expect(await tracesOf(world, [words.verifierEmail])).toEqual([`mails: ${words.verifierEmail}`])
  await removeCandidate(actor, candidate.uuid, true)
  expect(await tracesOf(world, Object.values(words))).toEqual([])
})

test('a letter that was being written when its candidate went is not written any more', async ({ world }) => {
  const rick = await world.recruiter()
  const words = tellTales()
  const candidate = await world.candidate(rick)
  const posting = (occasion: string) => ({
    organizationId: world.organization.id,
    candidateUuid: candidate.uuid,
    occasion,
    recipient: { email: words.email, phone: words.phone },
    about: { type: 'candidate', uuid: candidate.uuid },
    link: { page: '/hiring' },
  })
  const mail = { subject: words.first, text: words.first, html: words.first, fromName: 'Rick', replyTo: null }
  const compose = async () => ({ mail, text: words.first })
  expect(await postLetter(posting('before'), compose)).toBe(true)
  await removeCandidate(await world.actor(rick), candidate.uuid, true)
  expect(await postLetter(posting('after'), compose)).toBe(false)
  expect(await tracesOf(world, Object.values(words))).toEqual([])
})

test('whoever writes while a candidate is erased comes before it, or not at all', async ({ world }) => {
  const rick = await world.recruiter()
  const actor = await world.actor(rick)
  for (let round = 0; round < 5; round++) {
    const words = tellTales()
    const candidate = await world.candidate(rick)
    const experience = await makeExperience(candidate)
    const { profileUuid, uuid: experienceUuid } = experience
    const verifier = { firstName: words.verifier, lastName: words.last, email: words.verifierEmail }
    await Promise.allSettled([
      reviseCandidate(actor, candidate.uuid, { firstName: words.first, notes: words.opinion }),
      reviseProfile(actor, profileUuid, { bio: words.opinion, educations: [{ school: words.employer }] }),
      removeCandidate(actor, candidate.uuid, true),
      requestVerification(actor, { experienceUuid, ...verifier }),
    ])
    await removeCandidate(actor, candidate.uuid, true).catch(() => {})
    expect(await tracesOf(world, Object.values(words))).toEqual([])
  }
})
