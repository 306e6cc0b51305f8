import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { type QuestionTranslation, questions } from '@/db/schema/questionnaires'
import type { Actor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { holdSet, recordSet, reorder, requireEditor } from './commands'
import { findQuestion } from './queries'
import { recordQuestion } from './question-commands'

// A group is the questions that stand together under one heading: those of one name that follow each other.

export type Placed = {
  id: number
  uuid: string
  group: string | null
  translations: Record<string, QuestionTranslation>
}

type SetRow = { id: number; organizationId: number }

/** The questions of a held set, in order, as far as their places matter. */
export const placesIn = (tx: Database, set: SetRow): Promise<Placed[]> =>
  tx
    .select({
      id: questions.id,
      uuid: questions.uuid,
      group: questions.group,
      translations: questions.translations,
    })
    .from(questions)
    .where(
      and(
        eq(questions.organizationId, set.organizationId),
        eq(questions.questionSetId, set.id),
        isNull(questions.deletedAt),
      ),
    )
    .orderBy(questions.position, questions.id)

/** Puts a question under another's heading, in every language it speaks. */
export async function adoptGroup(
  tx: Database,
  set: SetRow,
  moved: Placed,
  like: Pick<Placed, 'group' | 'translations'>,
) {
  const translations = Object.entries(moved.translations).map(([language, { group: _, ...words }]) => {
    const group = like.translations[language]?.group
    return [language, { ...words, ...(group && { group }) }] as const
  })
  await tx
    .update(questions)
    .set({ group: like.group, translations: Object.fromEntries(translations), modifiedAt: sql`now()` })
    .where(and(eq(questions.organizationId, set.organizationId), eq(questions.id, moved.id)))
}

/** The questions as they stand together under their headings. */
export function groupsOf<Q extends { group: string | null }>(all: Q[]): Q[][] {
  const groups: Q[][] = []
  for (const one of all) {
    const last = groups.at(-1)
    if (last && last[0]?.group === one.group) last.push(one)
    else groups.push([one])
  }
  return groups
}

const swapped = <T>(list: T[], at: number, way: 'up' | 'down'): T[] | null => {
  const to = way === 'up' ? at - 1 : at + 1
  if (to < 0 || to >= list.length) return null
  const next = [...list]
  ;[next[at], next[to]] = [next[to]!, next[at]!]
  return next
}

/** The set of a question, held, with the places in it. */
async function holdPlaces(tx: Database, editor: ReturnType<typeof requireEditor>, uuid: string) {
  const { setUuid } = await findQuestion(editor, uuid)
  const set = await holdSet(tx, editor, setUuid)
  const all = await placesIn(tx, set)
  const at = all.findIndex(one => one.uuid === uuid)
  if (at < 0) throw notFound('Question')
  return { set, all, at, own: all[at]! }
}

/**
 * Moves a question by one place; from the edge of its group into the next one. At an end it stays. For supervisors and roots;
 * throws `forbidden`, `not_found`.
 */
export async function moveQuestion(actor: Actor, uuid: string, way: 'up' | 'down'): Promise<void> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    const { set, all, at, own } = await holdPlaces(tx, editor, uuid)
    const beside = all[way === 'up' ? at - 1 : at + 1]
    if (!beside) return
    if (beside.group !== own.group) await adoptGroup(tx, set, own, beside)
    else
      await reorder(
        tx,
        set.organizationId,
        swapped(all, at, way)!.map(one => one.id),
      )
    await recordQuestion(tx, editor, own.id, uuid, 'question.revised')
  })
}

/**
 * Moves the group that a question stands in, whole, before the one above or after the one below. At an end it stays. For
 * supervisors and roots; throws `forbidden`, `not_found`.
 */
export async function moveGroup(actor: Actor, uuid: string, way: 'up' | 'down'): Promise<void> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    const { set, all, own } = await holdPlaces(tx, editor, uuid)
    const groups = groupsOf(all)
    const next = swapped(
      groups,
      groups.findIndex(group => group.includes(own)),
      way,
    )
    if (!next) return
    await reorder(
      tx,
      set.organizationId,
      next.flat().map(one => one.id),
    )
    await recordSet(tx, editor, set, 'question_set.revised')
  })
}

/**
 * Puts all questions of a set into this order, and the one that was moved under the heading of `like`. For supervisors and roots;
 * throws `forbidden`, `not_found`, and `mismatch` when these are not all questions, because somebody has changed that meanwhile.
 */
export async function arrangeQuestions(
  actor: Actor,
  setUuid: string,
  { order, moved, like }: { order: string[]; moved: string; like: string },
): Promise<void> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const all = new Map((await placesIn(tx, set)).map(one => [one.uuid, one]))
    const [own, other] = [all.get(moved), all.get(like)]
    if (
      new Set(order).size !== all.size ||
      order.length !== all.size ||
      !order.every(one => all.has(one)) ||
      !own ||
      !other
    )
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    if (own.group !== other.group) await adoptGroup(tx, set, own, other)
    await reorder(
      tx,
      set.organizationId,
      order.map(one => all.get(one)!.id),
    )
    await recordQuestion(tx, editor, own.id, own.uuid, 'question.revised')
  })
}

/**
 * Gives the group that a question stands in another heading; without a name its questions stand under none. For supervisors and
 * roots; throws `forbidden`, `not_found`, `invalid` on `name`.
 */
export async function renameGroup(actor: Actor, uuid: string, name: string | null): Promise<void> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    const { set, all, own } = await holdPlaces(tx, editor, uuid)
    if (name === own.group) return
    const group = groupsOf(all).find(one => one.includes(own))!
    if (name !== null && all.some(one => one.group === name)) throw invalid({ name: 'is the name of another one' })
    // The other languages keep their words: mostly it is a slip of the pen that is corrected.
    for (const one of group)
      if (name === null) await adoptGroup(tx, set, one, { group: null, translations: {} })
      else
        await tx
          .update(questions)
          .set({ group: name, modifiedAt: sql`now()` })
          .where(and(eq(questions.organizationId, set.organizationId), eq(questions.id, one.id)))
    await recordSet(tx, editor, set, 'question_set.revised')
  })
}

/**
 * Puts a question that has come into a group, or out of one, where it does not part others: to the end of its group, or behind
 * the one it would stand in.
 */
export async function settleInGroup(tx: Database, set: SetRow, id: number) {
  const all = await placesIn(tx, set)
  const own = all.find(one => one.id === id)!
  const rest = all.filter(one => one !== own)
  const mates = own.group === null ? [] : rest.filter(one => one.group === own.group)
  const mate = mates.at(-1)
  if (mate) {
    await adoptGroup(tx, set, own, mate)
    rest.splice(rest.indexOf(mate) + 1, 0, own)
  } else {
    const at = all.indexOf(own)
    const parts = at > 0 && rest[at - 1]?.group === rest[at]?.group
    const group = parts ? groupsOf(rest).find(one => one.includes(rest[at]!))! : []
    rest.splice(parts ? rest.indexOf(group.at(-1)!) + 1 : at, 0, own)
  }
  await reorder(
    tx,
    set.organizationId,
    rest.map(one => one.id),
  )
}
