import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { questionSets, questions } from '@/db/schema/questionnaires'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { requireRecruiter } from '../hiring/policy'
import { offsetOf, type Page, type PageAsked } from '../pages'

const setColumns = {
  id: questionSets.id,
  uuid: questionSets.uuid,
  title: questionSets.title,
  language: questionSets.language,
  isDefault: questionSets.isDefault,
  createdAt: questionSets.createdAt,
  archivedAt: questionSets.archivedAt,
  // By their whole names: of a single table Drizzle writes columns without it, and here they would be the question's own.
  questions: sql<string[]>`(select coalesce(json_agg(q.uuid order by q.position, q.id), '[]') from questions q
    where q.organization_id = question_sets.organization_id and q.question_set_id = question_sets.id
    and q.deleted_at is null)`,
}

const selectSets = () => db.select(setColumns).from(questionSets)

export type QuestionSet = Awaited<ReturnType<typeof selectSets>>[number]

/** The firm's question sets, archived ones last, the default first. For recruiters; throws `forbidden`. */
export async function listQuestionSets(actor: Actor, page: PageAsked): Promise<Page<QuestionSet>> {
  const { organization } = requireRecruiter(actor)
  const own = eq(questionSets.organizationId, organization.id)
  const [items, [counted]] = await Promise.all([
    selectSets()
      .where(own)
      .orderBy(sql`${questionSets.archivedAt} is not null`, sql`${questionSets.isDefault} desc`, asc(questionSets.id))
      .limit(page.size)
      .offset(offsetOf(page)),
    db.select({ total: sql<number>`count(*)::int` }).from(questionSets).where(own),
  ])
  return { items, total: counted!.total }
}

/** One of the firm's question sets, archived or not; throws `forbidden`, `not_found`. */
export async function findQuestionSet(actor: Actor, uuid: string): Promise<QuestionSet> {
  const { organization } = requireRecruiter(actor)
  const [found] = await selectSets().where(
    and(eq(questionSets.organizationId, organization.id), eq(questionSets.uuid, uuid)),
  )
  if (!found) throw notFound('Question set')
  return found
}

const selectQuestions = () =>
  db
    .select({
      id: questions.id,
      uuid: questions.uuid,
      questionSetId: questions.questionSetId,
      setUuid: questionSets.uuid,
      type: questions.type,
      text: questions.text,
      help: questions.help,
      category: questions.category,
      group: questions.group,
      position: questions.position,
      required: questions.required,
      allowsComment: questions.allowsComment,
      language: questions.language,
      settings: questions.settings,
      translations: questions.translations,
    })
    .from(questions)
    .innerJoin(
      questionSets,
      and(eq(questionSets.organizationId, questions.organizationId), eq(questionSets.id, questions.questionSetId)),
    )

export type Question = Awaited<ReturnType<typeof selectQuestions>>[number]

const present = (organizationId: number): SQL =>
  and(eq(questions.organizationId, organizationId), isNull(questions.deletedAt))!

/** The firm's questions, set by set in the order in which they are asked; of one set when it is named. Throws `forbidden`. */
export async function listQuestions(actor: Actor, page: PageAsked, setUuid?: string): Promise<Page<Question>> {
  const { organization } = requireRecruiter(actor)
  const condition = and(present(organization.id), setUuid ? eq(questionSets.uuid, setUuid) : undefined)
  const [items, [counted]] = await Promise.all([
    selectQuestions()
      .where(condition)
      .orderBy(asc(questions.questionSetId), asc(questions.position), asc(questions.id))
      .limit(page.size)
      .offset(offsetOf(page)),
    db
      .select({ total: sql<number>`count(*)::int` })
      .from(questions)
      .innerJoin(
        questionSets,
        and(eq(questionSets.organizationId, questions.organizationId), eq(questionSets.id, questions.questionSetId)),
      )
      .where(condition),
  ])
  return { items, total: counted!.total }
}

/** One question; throws `forbidden`, `not_found`. */
export async function findQuestion(actor: Actor, uuid: string): Promise<Question> {
  const { organization } = requireRecruiter(actor)
  const [found] = await selectQuestions().where(and(present(organization.id), eq(questions.uuid, uuid)))
  if (!found) throw notFound('Question')
  return found
}
