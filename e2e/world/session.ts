import type { BrowserContext, Page } from '@playwright/test'
import { db } from '@/db'
import { sessions } from '@/db/schema/credentials'
import { sealSession, sessionCookieName } from '@/lib/auth/session'
import { env } from '@/lib/env'

const day = 24 * 3600

/** A signed-in browser's cookie, made as signing in makes it, without the page. */
export async function startedSession(organizationId: number, personId: number) {
  const [session] = await db
    .insert(sessions)
    .values({ organizationId, personId, userAgent: 'Laurel tests', expiresAt: new Date(Date.now() + day * 1000) })
    .returning({ id: sessions.id })
  return { name: sessionCookieName(), value: await sealSession(session!.id) }
}

/** Where the server under test listens. */
export const serverUrl = () => process.env.LAUREL_URL ?? env().PUBLIC_URL

/** Lets a browser carry somebody's session from here on. */
export async function signIn(browser: Page | BrowserContext, person: { cookie: { name: string; value: string } }) {
  const context = 'context' in browser ? browser.context() : browser
  await context.addCookies([{ ...person.cookie, url: serverUrl(), httpOnly: true, sameSite: 'Lax' }])
}
