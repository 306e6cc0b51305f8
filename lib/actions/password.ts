'use server'

import { headers } from 'next/headers'
import { text } from '@/lib/contracts/fields'
import { requestPasswordReset, resetPassword } from '@/lib/domain/credentials/resets'
import { DomainError } from '@/lib/domain/errors'

const address = text(320).refine(value => /^\S+@\S+$/.test(value.trim()))

export type ForgotState = { sent: boolean; email: string; message?: string } | null

/** Asks for a mail with the way to a new password. The answer is the same whoever's address it is. */
export async function forgotPassword(_before: ForgotState, data: FormData): Promise<ForgotState> {
  const email = String(data.get('email') ?? '').slice(0, 320)
  if (!address.safeParse(email).success)
    return { sent: false, email, message: 'Enter your email address, such as you@company.com.' }
  await requestPasswordReset(email)
  return { sent: true, email }
}

export type ResetState = { done: boolean; message?: string; stale?: boolean } | null

/** Sets a new password with the key of a mail; answers what to say when it can't. */
export async function chooseNewPassword(_before: ResetState, data: FormData): Promise<ResetState> {
  const [email, key, password, again] = ['email', 'key', 'password', 'again'].map(name => String(data.get(name) ?? ''))
  if (password !== again) return { done: false, message: 'The two passwords differ. Type the same one twice.' }
  try {
    const address = (await headers()).get('x-laurel-address') ?? 'unknown'
    await resetPassword({ email: email!, key: key!, password: password!, address })
    return { done: true }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.fields?.password) return { done: false, message: `The password ${error.fields.password}.` }
    return { done: false, stale: true }
  }
}
