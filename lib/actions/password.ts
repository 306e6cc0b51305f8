'use server'

import { headers } from 'next/headers'
import { text } from '@/lib/contracts/fields'
import { requestPasswordReset, resetPassword } from '@/lib/domain/credentials/resets'
import { DomainError } from '@/lib/domain/errors'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale, words } from '@/lib/i18n/words'
import type { FormState } from './form-state'
import { sentForm } from './sent-form'

const address = text(320).refine(value => /^\S+@\S+$/.test(value.trim()))

export type ForgotState = { sent: boolean; email: string } | null

/** Asks for a mail with the way to a new password. The answer is the same whoever's address it is. */
export async function forgotPassword(_before: ForgotState, data: FormData): Promise<ForgotState> {
  const email = String(sentForm(data).get('email') ?? '').slice(0, 320)
  if (!address.safeParse(email).success) return { sent: false, email }
  await requestPasswordReset(email)
  return { sent: true, email }
}

/** Sets a new password with the key of a mail, or tells why not; a key that is used or too old is `not_found`. */
export async function chooseNewPassword(_before: FormState<object>, sent: FormData): Promise<FormState<object>> {
  const data = sentForm(sent)
  const [email, key, password, again] = ['email', 'key', 'password', 'again'].map(name => String(data.get(name) ?? ''))
  // Of what was entered nothing goes back: passwords are typed again.
  const refused = { ok: false, entered: {} } as const
  if (password !== again) {
    const differ = (await words('signIn'))('reset.differ')
    return { ...refused, code: 'invalid', message: differ, fields: { again: differ } }
  }
  try {
    const address = (await headers()).get('x-laurel-address') ?? 'unknown'
    await resetPassword({ email: email!, key: key!, password: password!, address })
    return { ok: true, data: {} }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const said = sayRefusal(await currentLocale(), error)
    return { ...refused, ...said, code: said.fields?.password ? 'invalid' : 'not_found' }
  }
}
