'use server'

import { ownDetails } from '@/lib/contracts/browser/own-details'
import { fieldErrors } from '@/lib/contracts/contract'
import { invalid } from '@/lib/domain/errors'
import { correctOwnDetails } from '@/lib/domain/references/own-details'
import { eraseOwnReference } from '@/lib/domain/references/rights'
import { translator } from '@/lib/i18n/translator'
import type { FormState } from './form-state'
import { refereeAction } from './guest-action'

const erase = refereeAction(async ({ guest, token, form, locale }) => {
  if (form.get('sure') !== 'on') {
    const said = translator(locale, 'respond')('rights.eraseNeeded')
    return { troubles: { sure: said }, message: said }
  }
  await eraseOwnReference(guest)
  return { place: `/rights/${encodeURIComponent(token)}` }
}, 'rights')

const correct = refereeAction(async ({ guest, token, form }) => {
  const parsed = ownDetails.safeParse(Object.fromEntries(form))
  if (!parsed.success) throw invalid(fieldErrors(parsed.error))
  await correctOwnDetails(guest, parsed.data)
  return { place: `/rights/${encodeURIComponent(token)}?done=corrected` }
}, 'rights')

/** A referee corrects what is held of them. */
export async function correctMine(before: FormState<null>, form: FormData) {
  return correct(before, form)
}

/** A referee has everything of theirs erased. */
export async function eraseMine(before: FormState<null>, form: FormData) {
  return erase(before, form)
}
