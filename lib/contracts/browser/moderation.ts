import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { type History, listHistories } from '@/lib/domain/moderation/history'
import { listPending, type Pending } from '@/lib/domain/moderation/pending'
import { listReviews, type Review } from '@/lib/domain/moderation/queries'
import { bbcodeToHtml, bbcodeToText } from '@/lib/formats/bbcode'
import { pathId } from '../fields'
import type { DecisionItem, DecisionPage, Outcome, ReportedItem, ReportedPage } from './moderation-types'
import { pictureUrl, presentFace } from './recognitions'

const pageSize = 20
const longest = 240

const outcomes = z.enum(['kept', 'hidden', 'removed'])

const nothing = { received: 0, kept: 0, hidden: 0, removed: 0, made: 0, upheld: 0 }

function presentReported(one: Pending, histories: Map<number, History>): ReportedItem {
  const known = (id: number) => histories.get(id) ?? nothing
  const { received, kept, hidden, removed } = known(one.giver.id)
  return {
    id: one.id,
    givenAt: one.createdAt.toISOString(),
    giver: presentFace(one.giver),
    recipients: one.recipients.map(presentFace),
    values: one.values.map(({ id, name, tint }) => ({ id, name, tint })),
    html: bbcodeToHtml(one.text),
    picture: one.picture && { ...one.picture, url: pictureUrl(one.picture.name) },
    reports: one.reports.map(({ id, markAs, reason, createdAt, reporter }) => {
      const { made, upheld } = known(reporter.id)
      const at = new Date(createdAt).toISOString()
      return { id, mark: markAs, reason, at, reporter: { ...presentFace(reporter), made, upheld } }
    }),
    seen: one.reports.at(-1)?.id ?? 0,
    keptBefore: one.keptBefore,
    giverHistory: { received, kept, hidden, removed },
    concerned: one.isConcerned,
  }
}

const given = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> | undefined => schema.safeParse(value).data

/** What waits for a moderator's decision, oldest first; `after` is a page's `next`. Two queries, however many there are. */
export async function reportedPage(actor: PersonActor, after?: string): Promise<ReportedPage> {
  const found = await listPending(actor, { after: given(pathId, after), limit: pageSize + 1 })
  const shown = found.slice(0, pageSize)
  const people = shown.flatMap(one => [one.giver.id, ...one.reports.map(report => report.reporter.id)])
  const histories = await listHistories(actor, people)
  return {
    items: shown.map(one => presentReported(one, histories)),
    next: found.length > pageSize ? shown.at(-1)!.first : null,
  }
}

function excerptOf(bbcode: string) {
  const text = bbcodeToText(bbcode).replace(/\s+/g, ' ').trim()
  return text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`
}

const presentDecision = (one: Review): DecisionItem => ({
  id: one.id,
  kudosId: one.recognitionId,
  giver: presentFace(one.giver),
  recipients: one.recipients.map(presentFace),
  outcome: one.isRemoved ? 'removed' : one.isInappropriate ? 'hidden' : 'kept',
  at: one.createdAt.toISOString(),
  moderator: presentFace(one.moderator),
  comment: one.comment,
  excerpt: excerptOf(one.text),
  undone: one.undoneAt && { at: one.undoneAt.toISOString(), by: one.undoneBy },
  undo: one.undoable ? 'restore' : one.reopenable ? 'reopen' : null,
  daysLeft: one.daysLeft,
  visible: !one.isGone,
})

/** Which decisions an address asks for; what cannot be is left out. */
export const outcomeIn = (text: string | undefined): Outcome | undefined => given(outcomes, text)

/** What was decided, newest first; `before` is a page's `next`. */
export async function decisionPage(
  actor: PersonActor,
  { before, outcome }: { before?: string; outcome?: Outcome },
): Promise<DecisionPage> {
  const found = await listReviews(actor, { before: given(pathId, before), outcome, limit: pageSize + 1 })
  const shown = found.slice(0, pageSize)
  return { items: shown.map(presentDecision), next: found.length > pageSize ? shown.at(-1)!.id : null }
}
