'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { candidateForm, presentReminded, tickedForm } from '@/lib/contracts/browser/candidates'
import { candidateListForm, lookThrough } from '@/lib/contracts/browser/candidates-lists'
import type { LookedThrough, ReminderAnswer } from '@/lib/contracts/browser/candidates-types'
import { text } from '@/lib/contracts/fields'
import { addCandidate } from '@/lib/domain/candidates/commands'
import { findByEmail } from '@/lib/domain/candidates/roster'
import { remindSeveral } from '@/lib/domain/references/reminding-several'
import { currentLocale } from '@/lib/i18n/words'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import { sentForm } from './sent-form'

type Added = { id: string }

const adding = formAction(candidateForm, async (actor, form): Promise<Added> => {
  return { id: (await addCandidate(actor, form)).uuid }
})

const finding = action(z.object({ email: text(1000) }), (actor, { email }) => findByEmail(actor, email))

const looking = formAction(candidateListForm, async (actor, sent) => lookThrough(actor, sent, await currentLocale()))

const reminding = formAction(tickedForm, async (actor, { candidate }) => {
  const reminded = await remindSeveral(actor, candidate)
  revalidatePath('/hiring')
  return { reminded: reminded.map(presentReminded), gone: new Set(candidate).size - reminded.length }
})

/**
 * Adds a candidate; fields as in `candidateForm`. When a candidate in sight has the address already, `there` is entered beside
 * what was: their id and name, so that the form can lead to them.
 */
export async function addNewCandidate(before: FormState<Added>, form: FormData): Promise<FormState<Added>> {
  const answer = await adding(before, form)
  if (answer?.ok) redirect(`/hiring/candidates/${answer.data.id}`)
  if (!answer?.fields?.email) return answer
  const found = await finding({ email: sentForm(form).get('email') })
  if (!found.ok || !found.data) return answer
  return { ...answer, entered: { ...answer.entered, there: [found.data.uuid, found.data.name] } }
}

/** Looks a list of candidates through, or brings in one that was; fields: file, pasted, seen, deed. */
export async function sendCandidateList(
  before: FormState<LookedThrough>,
  form: FormData,
): Promise<FormState<LookedThrough>> {
  const answer = await looking(before, form)
  if (answer?.ok && answer.data.added > 0) redirect(`/hiring?done=imported&count=${answer.data.added}`)
  return answer
}

export type RemindersSent = { reminded: ReminderAnswer[]; gone: number }

/** Reminds whoever is waited for in the cases of the ticked candidates; fields: candidate, once for each. */
export async function remindTicked(
  before: FormState<RemindersSent>,
  form: FormData,
): Promise<FormState<RemindersSent>> {
  return reminding(before, form)
}
