import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { stepLifetime } from '@/lib/domain/credentials/sign-in-steps'
import { env } from '@/lib/env'
import { sessionCookieOptions } from './session'

const options = () => ({ ...sessionCookieOptions(), path: '/sign-in', maxAge: stepLifetime })

const name = () => (options().secure ? '__Secure-laurel.step' : 'laurel.step')

const secret = () => env().NEXTAUTH_SECRET ?? ''

/** Lets this browser carry the step that waits for its code. What is in its cookie opens no page. */
export async function carryStep(stepId: string) {
  const token = await encode({ token: { step: stepId }, secret: secret(), maxAge: stepLifetime })
  ;(await cookies()).set(name(), token, options())
}

/** The step this browser carries; null without one. */
export async function carriedStep(): Promise<string | null> {
  const token = (await cookies()).get(name())?.value
  const opened = token ? await decode({ token, secret: secret() }).catch(() => null) : null
  return typeof opened?.step === 'string' ? opened.step : null
}

/** Takes the step out of this browser. */
export const dropStep = async () => (await cookies()).set(name(), '', { ...options(), maxAge: 0 })
