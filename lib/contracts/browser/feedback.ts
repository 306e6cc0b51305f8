import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { type Asking, findAsking, listAskable } from '@/lib/domain/feedback/asking'
import {
  type Feedback,
  feedbackAudiences,
  feedbackStates,
  findFeedback,
  listFeedback,
  sumFeedback,
} from '@/lib/domain/feedback/queries'
import { reminderStand } from '@/lib/domain/hiring/reminding'
import { localeList } from '@/lib/i18n/locales'
import { pathId, text } from '../fields'
import { absent } from './absent'
import type { Askable, FeedbackEntry, FeedbackSearch } from './feedback-types'

const pageSize = 25
const mostAskable = 25

// What comes in

const choice = z.literal('').transform(() => undefined)

const wire = z.object({
  q: text(100).default(''),
  state: choice.or(z.enum(feedbackStates)).optional(),
  audience: choice.or(z.enum(feedbackAudiences)).optional(),
  rating: choice.or(z.enum(['1', '2', '3', '4', '5'])).optional(),
})

const inAddress = ['q', 'state', 'audience', 'rating'] as const

/** What of an address is a search: other parameters, and values that cannot be, are left out. */
export function feedbackSearch(address: Record<string, string | string[] | undefined>): FeedbackSearch {
  const said = inAddress.flatMap(key => {
    const value = [address[key]].flat()[0]
    return value && wire.shape[key].safeParse(value).success ? [[key, value] as const] : []
  })
  return Object.fromEntries(said)
}

/** Whom to ask about which candidate. */
export const askForm = z
  .object({
    candidate: z.uuid(),
    to: z.enum(['candidate', 'manager', 'other'], { error: 'is required' }),
    name: text(200).default(''),
    email: text(320).default(''),
    language: choice.or(z.enum(localeList)).optional(),
  })
  .transform(({ candidate, ...rest }) => ({ candidateUuid: candidate, ...rest }))

/** One request, and the search of the list it was pressed in. */
export const oneFeedback = z.object({ id: z.uuid(), back: text(500).default('') })

// What goes out

const present = (one: Feedback): FeedbackEntry => {
  const stand = reminderStand({ count: one.reminderCount, lastAt: one.lastReminderAt ?? one.createdAt }, one.rules)
  return {
    id: one.uuid,
    candidate: { id: one.candidateUuid, name: one.candidate },
    audience: one.audience,
    name: one.name,
    email: one.email,
    state: one.status,
    rating: one.rating,
    recommends: one.recommends,
    comment: one.comment,
    score: one.score === null ? null : Math.round(one.score / 10),
    askedAt: one.createdAt.toISOString(),
    askedBy: one.requestedBy,
    answeredAt: one.answeredAt?.toISOString() ?? null,
    reminders: one.reminderCount,
    nextReminderAt: one.status === 'asked' ? (one.nextReminderAt?.toISOString() ?? null) : null,
    mayRemind: one.status === 'asked' && !stand.countExceeded && !stand.rateExceeded,
  }
}

const presentAskable = (one: Asking): Askable => ({
  id: one.uuid,
  name: one.name,
  email: one.email,
  hired: one.hired,
  ripe: one.ripe,
  manager: one.manager && { name: one.manager.name, email: one.manager.email },
})

// What pages ask for on the server

/** A page of what was asked and said, and what it comes to. */
export async function feedbackPage(actor: PersonActor, search: FeedbackSearch, after?: string) {
  const { q, state, audience, rating } = wire.parse(search)
  const filter = { words: q, status: state, audience, rating: rating === undefined ? undefined : Number(rating) }
  const known = pathId.safeParse(after)
  const [found, sum] = await Promise.all([
    // One more than is shown tells whether there is a next page.
    listFeedback(actor, filter, { after: known.success ? known.data : undefined, limit: pageSize + 1 }),
    sumFeedback(actor, filter),
  ])
  const shown = found.slice(0, pageSize)
  return { rows: shown.map(present), next: found.length > pageSize ? String(shown.at(-1)!.id) : null, sum, pageSize }
}

/** The candidates of whom there is something to ask. */
export const askablePage = async (actor: PersonActor, words: string) =>
  (await listAskable(actor, text(100).safeParse(words).data ?? '', mostAskable)).map(presentAskable)

/** One candidate to ask, or ask about; null when the actor sees none of that. */
export async function askingPage(actor: PersonActor, id: string): Promise<Askable | null> {
  if (!z.uuid().safeParse(id).success) return null
  const found = await findAsking(actor, id).catch(absent)
  return found && presentAskable(found)
}

/** Who was asked by a request; null when the actor sees none of that. For what is said once they were. */
export async function askedName(actor: PersonActor, id: string | undefined): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null
  return (await findFeedback(actor, id!).catch(absent))?.name ?? null
}
