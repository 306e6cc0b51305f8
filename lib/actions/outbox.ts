'use server'

import { z } from 'zod'
import { bodyId } from '@/lib/contracts/fields'
import { retryJob } from '@/lib/domain/jobs/commands'
import { sendAgain } from '@/lib/domain/notifications/resending'
import { formAction } from './form-action'
import type { FormState } from './form-state'

type Done = FormState<object>

const sending = formAction(z.object({ channel: z.enum(['mail', 'text']), id: bodyId }), async (actor, form) => {
  await sendAgain(actor, form.channel, form.id)
  return {}
})

const retrying = formAction(z.object({ id: bodyId }), async (actor, { id }) => {
  await retryJob(actor, id)
  return {}
})

/** Sends a mail or text message again; fields: channel, id. */
export async function sendOnceMore(before: Done, form: FormData): Promise<Done> {
  return sending(before, form)
}

/** Has a failed job done again; fields: id. */
export async function startJobAgain(before: Done, form: FormData): Promise<Done> {
  return retrying(before, form)
}
