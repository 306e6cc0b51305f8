import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { type Correction, correctAnswer } from '@/lib/domain/references/answers'
import { findCorrection } from '@/lib/domain/references/correcting'
import { uuidPattern } from '@/lib/formats/uuid'
import { absent } from './absent'
import { uuid } from './candidate'
import { nameOf } from './case-parts'
import { presentQuestion, saidTo } from './referee-form'
import { saidBy } from './said-answers'

type Found = Awaited<ReturnType<typeof findCorrection>>

// What comes in

/** An answer's fields, as a referee's form has them. */
export const correctionForm = z
  .looseObject({ candidate: uuid, id: uuid })
  .transform(({ candidate, id, ...fields }) => ({ candidate, id, fields }))

/** The fields read as the question's type has it; a comment only where it takes one. */
function correctionIn(question: Found['question'], fields: Record<string, unknown>): Correction {
  const form = new FormData()
  for (const [name, said] of Object.entries(fields))
    for (const one of [said].flat()) if (typeof one === 'string') form.append(name, one)
  const comment = form.get(`c:${question.id}`)
  return {
    value: saidTo(question, form),
    ...(question.allowsComment && { comment: typeof comment === 'string' ? comment : null }),
  }
}

/** Corrects an answer by what its form says, and tells how its fields are called. Throws as `correctAnswer` does. */
export async function correctBy(actor: PersonActor, { id, fields }: z.output<typeof correctionForm>) {
  const { question } = await findCorrection(actor, id)
  const names = { value: `a:${question.id}`, comment: `c:${question.id}` }
  return { names, deed: correctAnswer(actor, id, correctionIn(question, fields)) }
}

// What goes out

/** All that the page of one answer shows; null when there is none in sight, or it is about somebody else. */
export async function correctionPage(actor: PersonActor, candidate: string, id: string) {
  if (!uuidPattern.test(id)) return null
  const found = await findCorrection(actor, id).catch(absent)
  if (!found || found.answer.candidateUuid !== candidate.toLowerCase()) return null
  const { answer, question, revisions, referee } = found
  const { type, scale, value, comment } = answer
  const kept = { [question.id]: { value, ...(comment && { comment }) } }
  return {
    id: answer.uuid,
    referee: nameOf(referee),
    question: presentQuestion(question, kept, answer.position),
    before: revisions.map(one => ({
      said: saidBy({ type, scale, value: one.value }),
      comment: one.comment,
      by: one.by,
      at: one.at.toISOString(),
    })),
  }
}

export type CorrectionPage = NonNullable<Awaited<ReturnType<typeof correctionPage>>>
