'use server'

import { z } from 'zod'
import { curlLine } from '@/lib/contracts/browser/security'
import { bodyId, line, text, wholeNumber } from '@/lib/contracts/fields'
import { changePassword as change } from '@/lib/domain/credentials/new-password'
import {
  createPersonalKey,
  longestKeyLife,
  revokePersonalKey,
  revokeStandingKey,
} from '@/lib/domain/credentials/personal-keys'
import {
  beginSecondFactor,
  cancelSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  renewRecoveryCodes,
} from '@/lib/domain/credentials/second-factor'
import { endOtherSessions, endOwnSession } from '@/lib/domain/credentials/sessions'
import { formAction } from './form-action'
import type { FormState } from './form-state'

type Send<R> = (before: FormState<R>, form: FormData) => Promise<FormState<R>>

/** Of what was entered nothing goes back: passwords and codes are typed again. */
const secretly =
  <R>(send: Send<R>): Send<R> =>
  async (before, form) => {
    const answer = await send(before, form)
    return answer && !answer.ok ? { ...answer, entered: {} } : answer
  }

const nothing = z.object({})
const password = text(1000)
const present = z.object({ password })

const newPassword = z
  .object({ current: password, password, again: password })
  .refine(form => form.password === form.again, { path: ['again'], error: 'must be the same password again' })

const changing = secretly(
  formAction(newPassword, async (actor, form) => {
    await change(actor, { current: form.current, next: form.password })
    return {}
  }),
)

const beginning = secretly(
  formAction(present, async (actor, form) => {
    await beginSecondFactor(actor, form)
    return {}
  }),
)

const cancelling = formAction(nothing, async actor => {
  await cancelSecondFactor(actor)
  return {}
})

const confirming = secretly(
  formAction(z.object({ code: text(100) }), async (actor, form) => ({ codes: await confirmSecondFactor(actor, form) })),
)

const renewing = secretly(
  formAction(present, async (actor, form) => ({ codes: await renewRecoveryCodes(actor, form) })),
)

const ending = secretly(
  formAction(present, async (actor, form) => {
    await endSecondFactor(actor, form)
    return {}
  }),
)

const endingSession = formAction(z.object({ id: z.uuid() }), async (actor, { id }) => {
  await endOwnSession(actor, id)
  return {}
})

const endingOthers = formAction(nothing, async actor => ({ count: await endOtherSessions(actor) }))

const key = z.object({ name: line(80), days: wholeNumber(1, longestKeyLife) })

const creating = formAction(key, async (actor, form) => {
  const made = await createPersonalKey(actor, form)
  return { name: form.name, key: made, curl: curlLine(made) }
})

const revoking = formAction(z.object({ id: z.literal('standing').or(bodyId) }), async (actor, { id }) => {
  if (id === 'standing') await revokeStandingKey(actor)
  else await revokePersonalKey(actor, id)
  return {}
})

type Done = FormState<object>
export type Codes = { codes: string[] }
export type MadeKey = { name: string; key: string; curl: string }

/** Changes one's password; fields: current, password, again. */
export async function changePassword(before: Done, form: FormData): Promise<Done> {
  return changing(before, form)
}

/** Begins to set up an authenticator app; fields: password. */
export async function beginTwoSteps(before: Done, form: FormData): Promise<Done> {
  return beginning(before, form)
}

/** Calls a set-up off. */
export async function cancelTwoSteps(before: Done, form: FormData): Promise<Done> {
  return cancelling(before, form)
}

/** Switches two-step sign-in on; fields: code. Answers the recovery codes, once. */
export async function confirmTwoSteps(before: FormState<Codes>, form: FormData): Promise<FormState<Codes>> {
  return confirming(before, form)
}

/** New recovery codes; fields: password. Answers them once. */
export async function makeRecoveryCodes(before: FormState<Codes>, form: FormData): Promise<FormState<Codes>> {
  return renewing(before, form)
}

/** Switches two-step sign-in off; fields: password. */
export async function endTwoSteps(before: Done, form: FormData): Promise<Done> {
  return ending(before, form)
}

/** Signs one of one's browsers out; fields: id. */
export async function endSession(before: Done, form: FormData): Promise<Done> {
  return endingSession(before, form)
}

/** Signs all of one's browsers out but this one; answers how many. */
export async function endSessionsElsewhere(
  before: FormState<{ count: number }>,
  form: FormData,
): Promise<FormState<{ count: number }>> {
  return endingOthers(before, form)
}

/** Makes an API key; fields: name, days. Answers it once. */
export async function createKey(before: FormState<MadeKey>, form: FormData): Promise<FormState<MadeKey>> {
  return creating(before, form)
}

/** Revokes one of one's API keys; fields: id, or "standing" for the one that TribeHR's clients ask for. */
export async function revokeKey(before: Done, form: FormData): Promise<Done> {
  return revoking(before, form)
}
