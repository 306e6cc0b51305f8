import type { QuestionType } from '@/db/schema/questionnaires'

type Rated = { type: QuestionType; value: unknown; scale: number | null }

const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/** A reference's score: the mean of its rating answers over their scales, in tenths of a percent; null without one. */
export function scoreOf(answers: Rated[]): number | null {
  const shares = answers.flatMap(({ type, value, scale }) =>
    type === 'rating' && typeof value === 'number' && scale ? [value / scale] : [],
  )
  return shares.length > 0 ? Math.round(mean(shares) * 1000) : null
}

/** The mean of scores, in their own unit; null without one. */
export function meanScore(scores: (number | null)[]): number | null {
  const given = scores.filter(score => score !== null)
  return given.length > 0 ? Math.round(mean(given)) : null
}
