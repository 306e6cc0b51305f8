'use server'

import { z } from 'zod'
import { rotation, tokenInput, tokenLines } from '@/lib/contracts/browser/tokens'
import { bodyId } from '@/lib/contracts/fields'
import { createCompanyToken, revokeCompanyToken, rotateCompanyToken } from '@/lib/domain/credentials/company-tokens'
import type { TokenDialect } from '@/lib/domain/credentials/scopes'
import { formAction } from './form-action'
import type { FormState } from './form-state'

/** A token that was just made: what is shown of it this once. */
export type MadeToken = { name: string; token: string; lines: { dialect: TokenDialect; line: string }[] }

const making = formAction(tokenInput, async (actor, form): Promise<MadeToken> => {
  const made = await createCompanyToken(actor, form)
  return { name: made.name, token: made.token, lines: tokenLines(actor, made) }
})

const rotating = formAction(rotation, async (actor, form): Promise<MadeToken> => {
  const made = await rotateCompanyToken(actor, form)
  return { name: made.name, token: made.token, lines: tokenLines(actor, made) }
})

const revoking = formAction(z.object({ id: bodyId }), async (actor, { id }) => {
  await revokeCompanyToken(actor, id)
  return {}
})

/** Makes a token; fields: name, days, dialects, may_<resource>. Answers it once. */
export async function makeToken(before: FormState<MadeToken>, form: FormData): Promise<FormState<MadeToken>> {
  return making(before, form)
}

/** Makes a new token in one's place; fields: id, overlap. Answers it once. */
export async function rotateToken(before: FormState<MadeToken>, form: FormData): Promise<FormState<MadeToken>> {
  return rotating(before, form)
}

/** Ends a token at once; fields: id. */
export async function revokeToken(before: FormState<object>, form: FormData): Promise<FormState<object>> {
  return revoking(before, form)
}
