import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { PersonActor } from '@/lib/domain/actor'
import { actorBySession } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { openSession, sessionCookieName } from './session'

/** The signed-in person, or null. Asked once a request however many components want to know. */
export const currentActor = cache(async (): Promise<PersonActor | null> => {
  const sessionId = await openSession((await cookies()).get(sessionCookieName())?.value)
  if (!sessionId) return null
  try {
    return await actorBySession(sessionId)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unauthenticated') return null
    throw error
  }
})

/** The signed-in person; anybody else is sent to sign in, and from there to where they were going. For pages. */
export async function requireActor(): Promise<PersonActor> {
  return (await currentActor()) ?? redirect(signInPath((await headers()).get('x-laurel-path')))
}

const signInPath = (to: string | null) => (to && to !== '/' ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in')
