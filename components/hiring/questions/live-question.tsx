'use client'

import { createContext, useContext } from 'react'
import { Question } from '@/components/references/question'
import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'

/** The question that is being written, see QuestionWriter. */
export const Written = createContext<FormQuestion | undefined>(undefined)

/** The question that is being written, as a referee will meet it. Apart, so that the words around it can be the referee's. */
export function LiveQuestion() {
  const question = useContext(Written)
  if (!question) return null
  const { type, choices, rows, columns, scale } = question
  // What is drawn anew forgets what was tried out: only when its shape has changed.
  return <Question key={JSON.stringify([type, choices, rows, columns, scale])} question={question} />
}
