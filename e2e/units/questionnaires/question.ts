import type { FrozenQuestion, QuestionType } from '@/db/schema/questionnaires'

/** A question with what its type needs, as a request would have pinned it. */
export const asked = (type: QuestionType, overrides: Partial<FrozenQuestion> = {}): FrozenQuestion => ({
  id: '00000000-0000-4000-8000-000000000001',
  type,
  text: 'How was it?',
  help: null,
  category: null,
  group: null,
  required: false,
  allowsComment: false,
  language: 'en',
  settings: settings[type],
  translations: {},
  ...overrides,
})

const choices = ['Calm', 'Speed', 'Clear words, always']

const settings: Record<QuestionType, FrozenQuestion['settings']> = {
  text: {},
  rating: { scale: 5 },
  options: { choices },
  radio: { choices },
  checkbox: { choices },
  matrix: { rows: ['Deadlines', 'Help'], columns: ['Rarely', 'Often'] },
  slider: { min: -1, max: 1, step: 0.1 },
  ranking: { choices },
  date: {},
  date_range: {},
}
