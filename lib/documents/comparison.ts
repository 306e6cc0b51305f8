import type { ReportedAnswer, ReportedReference } from './types'

/** As much of a reference as a comparison looks at. */
export type Comparable = Pick<ReportedReference, 'status'> & {
  referee: Pick<ReportedReference['referee'], 'relationship'>
  answers: Omit<ReportedAnswer, 'comment'>[]
}

/** The mean of ratings, 0 to 100, and of how many; null where nobody rated. */
export type Mean = { score: number; count: number } | null

export type Compared = { name: string; managers: Mean; others: Mean }

/** A rating question, by the id that all references share. */
export type ComparedQuestion = Compared & { id: string }

/** A category with its rating questions; its average is the mean of all ratings in it. */
export type ComparedCategory = { name: string | null; questions: ComparedQuestion[]; average: Compared }

type Ratings = { managers: number[]; others: number[] }

/**
 * Managers beside all others, over completed references: for each rating question and each category, in the order in which
 * they first were asked. A rating counts as its share of its scale.
 */
export function compare(references: Comparable[]): ComparedCategory[] {
  const categories = new Map<string | null, Map<string, { name: string; ratings: Ratings }>>()
  for (const { referee, answers } of references.filter(reference => reference.status === 'completed'))
    for (const answer of answers) {
      const score = ratingOf(answer)
      if (score === null) continue
      const category = answer.category?.trim() || null
      const questions = categories.get(category) ?? new Map<string, { name: string; ratings: Ratings }>()
      categories.set(category, questions)
      const asked = questions.get(answer.questionId) ?? { name: answer.question, ratings: { managers: [], others: [] } }
      questions.set(answer.questionId, asked)
      asked.ratings[referee.relationship === 'manager' ? 'managers' : 'others'].push(score)
    }
  return [...categories].map(([name, asked]) => {
    const questions = [...asked].map(([id, question]) => ({ id, ...question }))
    const all = (side: keyof Ratings) => questions.flatMap(question => question.ratings[side])
    return {
      name,
      questions: questions.map(({ id, name, ratings }) => ({ id, ...comparedAs(name, ratings) })),
      average: comparedAs('', { managers: all('managers'), others: all('others') }),
    }
  })
}

/** A rating answer as a share of its scale, 0 to 100; null for what is none. */
export function ratingOf({ type, value, scale }: { type: string; value: unknown; scale: number | null }) {
  if (type !== 'rating' || typeof value !== 'number' || !scale || !(scale > 0)) return null
  return Math.min(100, Math.max(0, (value / scale) * 100))
}

const comparedAs = (name: string, { managers, others }: Ratings): Compared => ({
  name,
  managers: mean(managers),
  others: mean(others),
})

const mean = (scores: number[]): Mean =>
  scores.length === 0
    ? null
    : { score: scores.reduce((sum, score) => sum + score, 0) / scores.length, count: scores.length }
