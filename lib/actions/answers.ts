'use server'

import { correctBy, correctionForm } from '@/lib/contracts/browser/answer-correction'
import { type CaseDone, told } from './case-state'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import { renamed } from './renamed'

type State = FormState<CaseDone>

const correcting = formAction(
  correctionForm,
  async (actor, form): Promise<CaseDone> => {
    const { names, deed } = await correctBy(actor, form)
    const { candidateUuid, referenceUuid } = await renamed(deed, names)
    return { candidate: candidateUuid, of: referenceUuid }
  },
  told('answerCorrected'),
)

/** Corrects what a referee's answer says; what it said before is kept. Fields: candidate, id, and those of the question. */
export async function correctOneAnswer(before: State, form: FormData): Promise<State> {
  return correcting(before, form)
}
