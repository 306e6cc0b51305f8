import { z } from 'zod'
import { compare } from '@/lib/documents/comparison'
import { listStory } from '@/lib/domain/activity/story'
import type { PersonActor } from '@/lib/domain/actor'
import { todayIn } from '@/lib/domain/calendar/dates'
import { type CandidateFile, findCandidateFile, mayHire } from '@/lib/domain/candidates/file'
import { listFlags } from '@/lib/domain/evidence/flags'
import { pictureLink } from '@/lib/domain/pictures/links'
import { listCaseAnswers, listCaseReferences, listCaseRequests } from '@/lib/domain/references/case-queries'
import { isEmail } from '@/lib/formats/email'
import { uuidPattern } from '@/lib/formats/uuid'
import { localeList } from '@/lib/i18n/locales'
import { line, pathId, text, words } from '../fields'
import { absent } from './absent'
import type { ComparedAnswer, ComparedCategory, ComparedQuestion, Mean } from './candidate-types'
import { comparable, nameOf, percent, presentFlag, presentReference, presentRequest, presentScore } from './case-parts'
import { refereeFields } from './naming'
import { relationships } from './naming-types'

// What comes in

export const uuid = z.string({ error: 'is required' }).regex(uuidPattern, { error: 'is required' })
const orNothing = (max: number) => text(max).transform(said => said.trim() || null)
export const email = line(254).refine(isEmail, { error: 'must be an email address' })

/** What is known of a candidate, as its form says it; without an internal id it stays as it is. */
export const candidateForm = z
  .object({
    candidate: uuid,
    firstName: line(100),
    lastName: line(100),
    email,
    phone: orNothing(40),
    internalId: orNothing(100),
    language: z
      .literal('')
      .transform(() => null)
      .or(z.enum(localeList)),
    notes: orNothing(10_000),
  })
  .transform(({ candidate, ...changes }) => ({ candidate, changes }))

export const pauseForm = z
  .object({ candidate: uuid, paused: z.enum(['yes', 'no']) })
  .transform(({ candidate, paused }) => ({ candidate, remindersPaused: paused === 'yes' }))

export const removalForm = z
  .object({ candidate: uuid, anonymise: z.enum(['yes', 'no']) })
  .transform(({ candidate, anonymise }) => ({ candidate, anonymise: anonymise === 'yes' }))

export const hireForm = z
  .object({
    candidate: uuid,
    username: text(100).transform(said => said.trim()),
    email,
    managerId: z.preprocess(sent => (sent === '' ? undefined : sent), pathId.optional()),
    startsOn: z.preprocess(sent => (sent === '' ? undefined : sent), text(20).optional()),
  })
  .transform(({ candidate, ...hire }) => ({ candidate, hire }))

export const resolveForm = z.object({
  candidate: uuid,
  id: uuid,
  resolution: words(2000).transform(said => said.trim()),
})

/** A deed that needs no more than what it is done to. */
export const deedForm = z.object({ candidate: uuid, id: uuid })

/** What is known of a referee, as a recruiter corrects it. */
export const refereeForm = z
  .object({
    candidate: uuid,
    id: uuid,
    firstName: line(100),
    lastName: line(100),
    email,
    relationship: z.enum(relationships),
  })
  .transform(({ candidate, id, ...changes }) => ({ candidate, id, changes }))

/** Somebody whom a recruiter names in an open request: what a candidate would say of them. */
export const namedRefereeForm = refereeFields
  .extend({ candidate: uuid, id: uuid })
  .transform(({ candidate, id, ...referee }) => ({ candidate, id, referee }))

// What goes out

const storySize = 20

const presentPerson = (file: CandidateFile) => ({
  id: file.uuid,
  name: nameOf(file),
  title: file.title,
  avatarUrl: file.picture && pictureLink(file.picture),
  email: file.email,
  phone: file.phone,
  internalId: file.internalId,
  language: file.language,
  notes: file.notes,
  recruiter: file.recruiter,
  addedAt: file.createdAt.toISOString(),
  pausedAt: file.remindersPausedAt?.toISOString() ?? null,
  personId: file.personId,
  entered: {
    firstName: file.firstName,
    lastName: file.lastName,
    email: file.email,
    phone: file.phone ?? '',
    internalId: file.internalId,
    language: file.language ?? '',
    notes: file.notes ?? '',
  },
})

/** The candidate of a page's address, what was asked for them and what was said; null when there is none in sight. */
async function caseOf(actor: PersonActor, id: string) {
  if (!uuidPattern.test(id)) return null
  const file = await findCandidateFile(actor, id).catch(absent)
  if (!file) return null
  const [requests, rows, answers] = await Promise.all([
    listCaseRequests(actor, id),
    listCaseReferences(actor, id),
    listCaseAnswers(actor, id),
  ])
  const references = rows.map(row => presentReference(row, answers))
  const named = (request: string) => new Set(rows.filter(row => row.requestUuid === request).map(row => row.uuid))
  const { timeZone } = actor.organization
  return {
    file,
    answers,
    references,
    requests: requests.map(one => presentRequest(one, references, named(one.uuid), timeZone)),
  }
}

/** All that a candidate's page shows; `before` is where a further page of what happened begins. */
export async function candidatePage(actor: PersonActor, id: string, before?: string) {
  const place = pathId.safeParse(before)
  const found = await caseOf(actor, id)
  if (!found) return null
  const { file, answers, references, requests } = found
  const [flags, story] = await Promise.all([
    listFlags(actor, id),
    // One more than is shown tells whether there are older ones.
    listStory(actor, { candidateUuid: id }, { before: place.data, limit: storySize + 1 }),
  ])
  const names = new Map(references.map(one => [one.id, one.name]))
  const questions = new Map(answers.map(one => [one.questionUuid, one.question]))
  const deeds = story.slice(0, storySize)
  return {
    person: presentPerson(file),
    mayHire: mayHire(actor),
    today: todayIn(actor.organization.timeZone),
    timeZone: actor.organization.timeZone,
    requests,
    score: presentScore(file.score, references, answers),
    completed: references.filter(one => one.status === 'completed').length,
    flags: flags.map(flag => presentFlag(flag, names, questions)),
    story: { deeds, next: story.length > storySize ? String(deeds.at(-1)!.id) : null, later: place.success },
  }
}

export type CandidatePage = NonNullable<Awaited<ReturnType<typeof candidatePage>>>

const rounded = (mean: Mean): Mean => mean && { ...mean, score: percent(mean.score * 10) }

/** Completed references beside each other, managers against all others, by question; null when there is no such candidate. */
export async function comparePage(actor: PersonActor, id: string) {
  const found = await caseOf(actor, id)
  if (!found) return null
  const completed = found.references.filter(one => one.status === 'completed')
  const categories = compare(comparable(completed, found.answers)).map(
    ({ name, questions, average }): ComparedCategory => ({
      name,
      managers: rounded(average.managers),
      others: rounded(average.others),
      questions: questions.map(one => ({ ...one, managers: rounded(one.managers), others: rounded(one.others) })),
    }),
  )
  const means = new Map(categories.flatMap(one => one.questions).map(one => [one.id, one]))
  const questions = new Map<string, ComparedQuestion>()
  for (const { name, relationship, answers } of completed)
    for (const { questionId, question, said, comment } of answers) {
      const mean = means.get(questionId)
      const side = (score?: Mean) => ({ mean: score ?? null, answers: [] as ComparedAnswer[] })
      const asked = questions.get(questionId) ?? {
        id: questionId,
        question,
        managers: side(mean?.managers),
        others: side(mean?.others),
      }
      questions.set(questionId, asked)
      asked[relationship === 'manager' ? 'managers' : 'others'].answers.push({ by: name, relationship, said, comment })
    }
  const managers = completed.filter(one => one.relationship === 'manager').length
  return {
    name: nameOf(found.file),
    managers,
    others: completed.length - managers,
    categories,
    questions: [...questions.values()],
  }
}

export type ComparePage = NonNullable<Awaited<ReturnType<typeof comparePage>>>
