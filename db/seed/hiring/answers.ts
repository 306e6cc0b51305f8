import type { FrozenQuestion } from '@/db/schema/questionnaires'
import type { GivenAnswer } from '@/lib/domain/questionnaires/answering'
import type { Random } from '../random'
import type { SeedReferee } from './cast'

const together = ['manager', 'colleague', 'report', 'client', 'other']

/** How a referee of some warmth (1 to 5) answers a question; their own words go to the questions that ask for words. */
export function answerOf(
  question: FrozenQuestion,
  { warmth = 4, relationship }: Pick<SeedReferee, 'warmth' | 'relationship'>,
  words: string[],
  random: Random,
): GivenAnswer {
  const { choices = [], rows = [], columns = [], scale = 5, min = 0, max = 100, step = 1 } = question.settings
  const near = (top: number) => Math.max(1, Math.min(top, Math.round((warmth / 5) * top + random.next() - 0.4)))
  const values: Record<FrozenQuestion['type'], () => unknown> = {
    text: () => words.shift() ?? (question.required ? 'Trust, and a clear goal.' : null),
    rating: () => near(scale),
    // The templates ask by it how the two worked together.
    options: () => choices[Math.max(0, together.indexOf(relationship))],
    radio: () => choices[warmth >= 4 ? 0 : Math.min(1, choices.length - 1)],
    checkbox: () => random.shuffle(choices).slice(0, 2),
    matrix: () => Object.fromEntries(rows.map(row => [row, columns[near(columns.length) - 1]])),
    slider: () => min + Math.round(((max - min) * warmth) / 5 / step) * step,
    ranking: () => random.shuffle(choices),
    date: () => '2024-06-01',
    date_range: () => ({ from: '2021-02-01', to: '2025-09-30' }),
  }
  return { questionId: question.id, value: values[question.type]() }
}
