'use server'

import { headers } from 'next/headers'
import { text } from '@/lib/contracts/fields'
import { requestPasswordReset, resetPassword } from '@/lib/domain/credentials/resets'
import { DomainError } from '@/lib/domain/errors'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale } from '@/lib/i18n/words'

const address = text(320).refine(value => /^\S+@\S+$/.test(value.trim()))

export type ForgotState = { sent: boolean; email: string } | null

/** Asks for a mail with the way to a new password. The answer is the same whoever's address it is. */
export async function forgotPassword(_before: ForgotState, data: FormData): Promise<ForgotState> {
  const email = String(data.get('email') ?? '').slice(0, 320)
  if (!address.safeParse(email).success) return { sent: false, email }
  await requestPasswordReset(email)
  return { sent: true, email }
}

/** Set; or the two passwords differ, the new one is poor (`why`), or the key is stale. */
export type ResetState = { outcome: 'set' | 'differ' | 'stale' } | { outcome: 'poor'; why: string } | null

/** Sets a new password with the key of a mail; tells what came of it. */
export async function chooseNewPassword(_before: ResetState, data: FormData): Promise<ResetState> {
  const [email, key, password, again] = ['email', 'key', 'password', 'again'].map(name => String(data.get(name) ?? ''))
  if (password !== again) return { outcome: 'differ' }
  try {
    const address = (await headers()).get('x-laurel-address') ?? 'unknown'
    await resetPassword({ email: email!, key: key!, password: password!, address })
    return { outcome: 'set' }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.fields?.password)
      return { outcome: 'poor', why: sayRefusal(await currentLocale(), error).fields?.password ?? '' }
    return { outcome: 'stale' }
  }
}
