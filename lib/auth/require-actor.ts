import 'server-only'
import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { PersonActor } from '@/lib/domain/actor'
import { actorBySession } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { CompanySuspended } from '@/lib/domain/organizations/suspension'
import { openSession, sessionCookieName } from './session'

/** Asked once a request however many components want to know. */
const whoAsks = cache(async (): Promise<PersonActor | 'suspended' | null> => {
  const sessionId = await openSession((await cookies()).get(sessionCookieName())?.value)
  if (!sessionId) return null
  try {
    const actor = await actorBySession(sessionId)
    return { ...actor, origin: { source: 'web', address: (await headers()).get('x-laurel-address') } }
  } catch (error) {
    if (error instanceof CompanySuspended) return 'suspended'
    if (error instanceof DomainError && error.code === 'unauthenticated') return null
    throw error
  }
})

/** The signed-in person, or null; also while their company is suspended. */
export async function currentActor(): Promise<PersonActor | null> {
  const who = await whoAsks()
  return who === 'suspended' ? null : who
}

/** The signed-in person, for Server Actions; throws `unauthenticated`, and `forbidden` while their company is suspended. */
export async function actorOrRefusal(): Promise<PersonActor> {
  const who = await whoAsks()
  if (who === 'suspended') throw new CompanySuspended()
  if (!who) throw new DomainError('unauthenticated', 'Your session has ended')
  return who
}

/** The signed-in person; anybody else is sent to sign in, and from there to where they were going. For pages. */
export async function requireActor(): Promise<PersonActor> {
  const who = await whoAsks()
  if (who === 'suspended') redirect('/sign-in?error=Suspended')
  return who ?? redirect(signInPath((await headers()).get('x-laurel-path')))
}

/**
 * The signed-in person if the policy lets them (`isAdmin`, `mayModerate`); others get the page that says there is nothing here,
 * which is no more than they need to know. The queries refuse them all the same.
 */
export async function requireActorWho(may: (actor: PersonActor) => boolean): Promise<PersonActor> {
  const actor = await requireActor()
  return may(actor) ? actor : notFound()
}

const signInPath = (to: string | null) => (to && to !== '/' ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in')
