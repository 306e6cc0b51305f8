import type { CaseAnswer } from '@/lib/domain/references/case-queries'
import type { Said, ShownAnswer } from './candidate-types'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inWords = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '')

const isNothing = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What is kept of an answer as one reads it; what does not fit its type is shown as the words it is. */
export function saidBy({ type, value, scale }: Pick<CaseAnswer, 'type' | 'value' | 'scale'>): Said {
  if (isNothing(value)) return { as: 'nothing' }
  switch (type) {
    case 'rating':
    case 'slider':
      if (typeof value === 'number' && scale)
        return { as: 'measure', value, scale, share: Math.min(1, Math.max(0, value / scale)) }
      break
    case 'checkbox':
    case 'options':
    case 'radio':
    case 'ranking':
      return { as: 'list', items: [value].flat().map(inWords), ordered: type === 'ranking' }
    case 'matrix':
      if (isRecord(value))
        return {
          as: 'pairs',
          pairs: Object.entries(value).map(([row, cell]) => [row, [cell].flat().map(inWords).join(', ')]),
        }
      break
    case 'date':
      return { as: 'days', from: inWords(value), to: null }
    case 'date_range':
      if (isRecord(value)) return { as: 'days', from: inWords(value.from ?? ''), to: inWords(value.to ?? '') }
  }
  return { as: 'words', text: inWords(value) }
}

/** An answer as pages show it. */
export const presentAnswer = (answer: CaseAnswer): ShownAnswer => ({
  id: answer.uuid,
  questionId: answer.questionUuid,
  question: answer.question,
  type: answer.type,
  category: answer.category,
  said: saidBy(answer),
  comment: answer.comment,
  revised: answer.revised,
})
