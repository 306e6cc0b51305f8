import { z } from 'zod'
import type { Answer, Correction } from '@/lib/domain/references/answers'
import type { Resource } from '@/lib/formats/json-api'
import { text } from '../fields'
import { pathUuid, resource } from './fields'

// What comes in

export const answerChanges = resource({ value: z.unknown().optional(), comment: text(2000).nullish() })
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes } }): { id: string; correction: Correction } => ({ id, correction: attributes }))

// What goes out

/** A value as text: what is no text or number is written as JSON. */
const inText = (value: unknown) =>
  value === null || typeof value === 'string'
    ? value
    : typeof value === 'number'
      ? String(value)
      : JSON.stringify(value)

export const presentAnswer = (answer: Answer): Resource => ({
  type: 'Answer',
  id: answer.uuid,
  attributes: {
    question: answer.question,
    value: inText(answer.value),
    scale: answer.scale,
    language: answer.language,
    category: answer.category,
    type: answer.type,
    comment: answer.comment,
    question_id: answer.questionUuid,
  },
  relationships: {
    answer_set: { type: 'AnswerSet', id: answer.referenceUuid },
    reference: { type: 'Reference', id: answer.referenceUuid },
  },
})
