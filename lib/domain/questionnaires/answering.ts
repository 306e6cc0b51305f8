import type { FrozenQuestion, QuestionType } from '@/db/schema/questionnaires'
import { invalid } from '../errors'
import { checkValue, saysSomething, scaleOf } from './answer-values'
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

function problemOf(question: FrozenQuestion, said: Said | undefined): string | null {
  if (question.required && !saysSomething(said?.value)) return `«${question.text}» needs an answer`
  const checked = checkValue(question, said?.value)
  if ('problem' in checked) return checked.problem
  if (!said?.comment) return null
  if (!question.allowsComment) return 'takes no comment'
  return said.comment.length > longestComment ? `comment may have at most ${longestComment} characters` : null
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
    const problem = problemOf(question, answer)
    if (problem) problems[answer?.field ?? `data.attributes.answers.${position}`] = problem
    const checked = checkValue(question, answer?.value)
    const wording = questionIn(question, language)
    return {
      questionUuid: question.id,
      position,
      question: wording.text,
      type: question.type,
      category: question.category,
      language: wording.language,
      value: 'value' in checked ? checked.value : null,
      scale: scaleOf(question),
      comment: answer?.comment ?? null,
    }
  })
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return rows
}

/** Checks one answer that a recruiter corrects; throws `invalid` on `value` or `comment`. */
export function checkCorrection(question: FrozenQuestion, value: unknown, comment: string | null) {
  const problem = problemOf(question, { value, comment, field: 'value' })
  const checked = checkValue(question, value)
  if (problem || 'problem' in checked) throw invalid({ value: problem ?? 'is not an answer to this question' })
  return { value: checked.value, comment }
}
