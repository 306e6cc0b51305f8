import { Temporal } from 'temporal-polyfill'
import { type Comparable, type ComparedCategory, compare } from '@/lib/documents/comparison'
import type { Flag } from '@/lib/domain/evidence/flags'
import type { CaseAnswer, CaseReference, CaseRequest } from '@/lib/domain/references/case-queries'
import { isAsking, isAwaited, isOpen, notThem } from '@/lib/domain/references/holding'
import type { RatedQuestion, ShownFlag, ShownReference, ShownRequest, ShownScore } from './candidate-types'
import { presentAnswer } from './said-answers'

const iso = (moment: Date | null) => moment?.toISOString() ?? null
export const percent = (tenths: number) => Math.round(tenths / 10)
export const nameOf = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`.trim()

/** A referee, how far they have come, and what they said. */
export function presentReference(reference: CaseReference, answers: CaseAnswer[]): ShownReference {
  const { uuid, status, declineReason, snoozedUntil, score, firstName, lastName, email, relationship } = reference
  const moments = [
    { name: 'named' as const, at: reference.createdAt },
    { name: 'opened' as const, at: reference.openedAt },
    { name: 'started' as const, at: reference.startedAt },
    { name: 'declined' as const, at: reference.declinedAt },
    { name: 'completed' as const, at: reference.completedAt },
  ]
  return {
    id: uuid,
    name: nameOf(reference),
    entered: { firstName, lastName, email, relationship },
    relationship,
    place: [reference.jobTitle, reference.company].filter(Boolean).join(' · '),
    status,
    wrongPerson: status === 'declined' && declineReason === notThem,
    declineReason: declineReason === notThem ? null : declineReason,
    moments: moments.flatMap(({ name, at }) => (at ? [{ name, at: at.toISOString() }] : [])),
    snoozedUntil: snoozedUntil && snoozedUntil > new Date() ? snoozedUntil.toISOString() : null,
    reminding: { next: iso(reference.nextReminderAt), count: reference.reminderCount, cap: reference.reminderCap },
    awaited: isAwaited(status),
    score: score === null ? null : percent(score),
    answers: answers.filter(one => one.referenceUuid === uuid).map(presentAnswer),
  }
}

/** A day and a time of it where the firm's clock hangs, as a form's fields have them. */
function onClock(moment: Date | null, timeZone: string) {
  if (!moment) return null
  const there = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone)
  return { on: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** A request, how far it has come, and those who were named in it. */
export function presentRequest(
  request: CaseRequest,
  all: ShownReference[],
  mine: Set<string>,
  timeZone: string,
): ShownRequest {
  const { uuid, status, minReferences, minManagerReferences } = request
  const references = all.filter(one => mine.has(one.id))
  const count = (some: ShownReference[]) => ({
    references: some.length,
    managers: some.filter(one => one.relationship === 'manager').length,
  })
  const answered = count(references.filter(one => one.status === 'completed'))
  const named = count(references.filter(one => one.awaited || one.status === 'completed'))
  return {
    id: uuid,
    title: request.title,
    status,
    notes: request.notes,
    language: request.language,
    least: { references: minReferences, managers: minManagerReferences },
    answered,
    by: request.requestedBy,
    at: (request.sentAt ?? request.createdAt).toISOString(),
    scheduledFor: iso(request.scheduledFor),
    scheduled: onClock(request.scheduledFor, timeZone),
    filledAt: iso(request.filledAt),
    expiresAt: iso(request.expiresAt),
    openUntil: onClock(request.expiresAt, timeZone)?.on ?? null,
    reminding: { next: iso(request.nextReminderAt), count: request.reminderCount, cap: request.reminderCap },
    open: isOpen(status),
    waits: status === 'draft' || status === 'scheduled',
    asking: isAsking(status),
    named: named.references >= minReferences && named.managers >= minManagerReferences,
    references,
  }
}

/** Something to look at, with what speaks for it. */
export function presentFlag(flag: Flag, names: Map<string, string>, questions: Map<string, string>): ShownFlag {
  const { seconds, expected, answers, questions: alike } = flag.evidence
  return {
    id: flag.uuid,
    kind: flag.kind,
    referee: names.get(flag.referenceUuid) ?? '',
    other: (flag.otherReferenceUuid && names.get(flag.otherReferenceUuid)) ?? null,
    seconds: Number(seconds ?? 0),
    expected: Number(expected ?? 0),
    answers: Number(answers ?? 0),
    questions: (Array.isArray(alike) ? alike : []).flatMap(id => questions.get(String(id)) ?? []),
    raisedAt: flag.createdAt.toISOString(),
    resolved: flag.resolvedAt && {
      at: flag.resolvedAt.toISOString(),
      by: flag.resolvedBy,
      words: flag.resolution ?? '',
    },
  }
}

/** References as the comparison takes them: those of the documents and those of pages are compared by the same sums. */
export const comparable = (references: ShownReference[], answers: CaseAnswer[]): Comparable[] =>
  references.map(({ id, relationship, status }) => ({
    referee: { relationship },
    status,
    answers: answers
      .filter(one => one.referenceUuid === id)
      .map(({ questionUuid, question, type, category, value, scale }) => ({
        questionId: questionUuid,
        question,
        type,
        category,
        value,
        scale,
      })),
  }))

/** The mean over everybody who rated a question. */
const overall = (categories: ComparedCategory[]): RatedQuestion[] =>
  categories.flatMap(category =>
    category.questions.map(({ id, name, managers, others }) => {
      const [m, o] = [managers?.count ?? 0, others?.count ?? 0]
      const score = ((managers?.score ?? 0) * m + (others?.score ?? 0) * o) / (m + o)
      return { id, question: name, score: Math.round(score), count: m + o }
    }),
  )

const most = 3

/** How a score came about: whose it is the mean of, what they praise, where they hesitate, in whose words. */
export function presentScore(score: number | null, all: ShownReference[], answers: CaseAnswer[]): ShownScore | null {
  const references = all.filter(one => one.status === 'completed')
  if (score === null || references.length === 0) return null
  const rated = overall(compare(comparable(references, answers))).sort((one, other) => other.score - one.score)
  // Of few questions none is both a strength and a weakness, and where all are alike there is neither.
  const differs = rated.length > 1 && rated[0]!.score > rated.at(-1)!.score
  const each = differs ? Math.min(most, Math.floor(rated.length / 2)) : 0
  const quotes = references.flatMap(({ name, relationship, answers }) =>
    answers.flatMap(({ id, question, type, said }) =>
      type === 'text' && said.as === 'words' ? [{ id, text: said.text, question, by: name, relationship }] : [],
    ),
  )
  return {
    score: percent(score),
    references: references.map(({ id, name, relationship, score, answers }) => ({
      id,
      name,
      relationship,
      score,
      rated: answers.filter(one => one.type === 'rating' && one.said.as === 'measure').length,
    })),
    strongest: rated.slice(0, each),
    weakest: rated.slice(rated.length - each).reverse(),
    quotes: quotes.slice(0, most),
  }
}
