'use server'

import { askForm, oneFeedback } from '@/lib/contracts/browser/feedback'
import { cancelFeedback, remindOfFeedback, requestFeedback } from '@/lib/domain/feedback/commands'
import { formAction } from './form-action'
import type { FormState } from './form-state'

type Done = { id: string }

const asking = formAction(
  askForm,
  async (actor, form): Promise<Done> => ({ id: await requestFeedback(actor, form) }),
  ({ id }) => `/hiring/feedback?done=asked&who=${id}`,
)

/** Back to the list as it was narrowed; the moment lets the same deed be told twice. */
const told =
  (deed: string) =>
  ({ back }: { back: string }) => {
    const search = new URLSearchParams(back)
    search.set('done', deed)
    search.set('at', String(Date.now()))
    return `/hiring/feedback?${search}`
  }

const reminding = formAction(
  oneFeedback,
  async (actor, { id, back }) => {
    await remindOfFeedback(actor, id)
    return { back }
  },
  told('reminded'),
)

const cancelling = formAction(
  oneFeedback,
  async (actor, { id, back }) => {
    await cancelFeedback(actor, id)
    return { back }
  },
  told('cancelled'),
)

/** Asks somebody for feedback. */
export async function askForFeedback(before: FormState<Done>, form: FormData) {
  return asking(before, form)
}

/** Reminds them now. */
export async function remindAsked(before: FormState<{ back: string }>, form: FormData) {
  return reminding(before, form)
}

/** Calls it off. */
export async function callOffFeedback(before: FormState<{ back: string }>, form: FormData) {
  return cancelling(before, form)
}
