'use server'

import { refereeFields } from '@/lib/contracts/browser/naming'
import { addressUuid } from '@/lib/contracts/browser/uuid'
import { fieldErrors } from '@/lib/contracts/contract'
import { invalid } from '@/lib/domain/errors'
import { nominateReferee } from '@/lib/domain/references/nominating'
import { reviseNomination } from '@/lib/domain/references/reference-commands'
import type { FormState } from './form-state'
import { candidateAction, guestVisit } from './guest-action'

// What a candidate does behind the link they were sent. Every one works without scripts.

const pageOf = (token: string, done: string) => `/nominate/${encodeURIComponent(token)}?done=${done}`

function fieldsIn(form: FormData) {
  const said = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'))
  const parsed = refereeFields.safeParse(said)
  if (!parsed.success) throw invalid(fieldErrors(parsed.error))
  return parsed.data
}

const idIn = (form: FormData) => addressUuid.parse(String(form.get('referee') ?? ''))

const name = candidateAction(async ({ guest, token, form }) => {
  await nominateReferee(guest, fieldsIn(form), await guestVisit())
  return { place: pageOf(token, 'named') }
})

const correct = candidateAction(async ({ guest, token, form }) => {
  await reviseNomination(guest, idIn(form), fieldsIn(form))
  return { place: pageOf(token, 'corrected') }
})

const takeBack = candidateAction(async ({ guest, token, form }) => {
  await reviseNomination(guest, idIn(form), { status: 'cancelled' })
  return { place: pageOf(token, 'taken') }
})

/** Names a referee; they are written to at once. */
export async function nameOne(before: FormState<null>, form: FormData) {
  return name(before, form)
}

/** Corrects a referee; with a new address they are written to anew. */
export async function correctOne(before: FormState<null>, form: FormData) {
  return correct(before, form)
}

/** Takes a referee back; their link opens nothing any more. */
export async function takeOneBack(before: FormState<null>, form: FormData) {
  return takeBack(before, form)
}
