import type { FrozenQuestion, QuestionType } from '@/db/schema/questionnaires'
import { invalid } from '../errors'
import { checkValue, scaleOf, storable } from './answer-values'
import { questionIn } from './wording'

/** An answer as it is sent: to the next question in order, or to the one it names. */
export type GivenAnswer = string | { questionId: string; value?: unknown; comment?: string | null }

/** An answer as it is kept, with the question as it was asked. */
export type CheckedAnswer = {
  questionUuid: string
  position: number
  question: string
  type: QuestionType
  category: string | null
  language: string
  value: unknown
  scale: number | null
  comment: string | null
}

const longestComment = 2000

type Said = { value: unknown; comment: string | null; field: string }

/** Which question each answer is to. Throws `invalid` naming answers to none, or to one that has been answered. */
function assign(questions: FrozenQuestion[], given: GivenAnswer[]): Map<string, Said> {
  const known = new Set(questions.map(one => one.id))
  const said = new Map<string, Said>()
  const problems: Record<string, string> = {}
  for (const [at, answer] of given.entries()) {
    const field = `data.attributes.answers.${at}`
    const id = typeof answer === 'string' ? questions[at]?.id : answer.questionId.toLowerCase()
    if (!id || !known.has(id)) problems[field] = 'belongs to no question of this set'
    else if (said.has(id)) problems[field] = 'answers a question a second time'
    else if (typeof answer === 'string') said.set(id, { value: answer, comment: null, field })
    else said.set(id, { value: answer.value, comment: answer.comment?.trim() || null, field })
  }
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return said
}

function commentProblem(question: FrozenQuestion, comment: string | null): string | null {
  if (comment === null) return null
  if (!question.allowsComment) return 'takes no comment'
  if (!storable(comment)) return 'comment has characters that cannot be stored'
  return comment.length > longestComment ? `comment may have at most ${longestComment} characters` : null
}

/**
 * Checks a referee's answers against the questions they were asked, in `language`. Gives one row for each question, those
 * left out with a null. Throws `invalid`, each problem under the answer's place in the list; a required question that is
 * missing is named under the place it would have.
 */
export function checkAnswers(questions: FrozenQuestion[], given: GivenAnswer[], language: string): CheckedAnswer[] {
  const said = assign(questions, given)
  const problems: Record<string, string> = {}
  const rows = questions.map((question, position): CheckedAnswer => {
    const answer = said.get(question.id)
    const comment = answer?.comment ?? null
    const wording = questionIn(question, language)
    const checked = checkValue(question, answer?.value, wording.language)
    const problem = 'problem' in checked ? checked.problem : commentProblem(question, comment)
    const field = answer?.field ?? `data.attributes.answers.${position}`
    // The place of a missing answer may be taken by one to another question.
    if (problem) problems[field] = problems[field] ? `${problems[field]}; ${problem}` : problem
    return {
      questionUuid: question.id,
      position,
      question: wording.text,
      type: question.type,
      category: question.category,
      language: wording.language,
      value: 'value' in checked ? checked.value : null,
      scale: scaleOf(question),
      comment,
    }
  })
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return rows
}

/** Checks what a recruiter corrects of one answer, in the words it is kept in; throws `invalid` on `value` or `comment`. */
export function checkCorrection(
  question: FrozenQuestion,
  { value, comment }: { value?: unknown; comment?: string | null },
) {
  const checked = value === undefined ? null : checkValue(question, value)
  if (checked && 'problem' in checked) throw invalid({ value: checked.problem })
  const said = comment?.trim() || null
  const problem = commentProblem(question, said)
  if (problem) throw invalid({ comment: problem })
  return { ...checked, ...(comment === undefined ? {} : { comment: said }) }
}
