'use server'

import { givenForm } from '@/lib/contracts/browser/feedback-form'
import { fieldErrors } from '@/lib/contracts/contract'
import { invalid } from '@/lib/domain/errors'
import { declineFeedback, giveFeedback } from '@/lib/domain/feedback/giving'
import type { FormState } from './form-state'
import { askedAction } from './guest-action'

// What somebody who was asked does behind their link. Both work without scripts.

const pageOf = (token: string) => `/feedback/${encodeURIComponent(token)}`

const give = askedAction(async ({ guest, token, form }) => {
  const said = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  const parsed = givenForm.safeParse(said)
  if (!parsed.success) throw invalid(fieldErrors(parsed.error))
  await giveFeedback(guest, parsed.data)
  return { place: pageOf(token) }
})

const decline = askedAction(async ({ guest, token }) => {
  await declineFeedback(guest)
  return { place: pageOf(token) }
})

/** Says how it was. */
export async function sendFeedback(before: FormState<null>, form: FormData) {
  return give(before, form)
}

/** Would rather not say. */
export async function declineToSay(before: FormState<null>, form: FormData) {
  return decline(before, form)
}
