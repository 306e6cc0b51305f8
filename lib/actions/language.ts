'use server'

import { cookies } from 'next/headers'
import { currentActor } from '@/lib/auth/require-actor'
import { chooseLanguage as keepLanguage } from '@/lib/domain/people/preferences'
import { env } from '@/lib/env'
import { asLocale, localeCookie } from '@/lib/i18n/locales'
import { sentForm } from './sent-form'

const year = 31_536_000

/**
 * Takes a form's `language`: one of ours, or nothing to follow the browser. It is kept with the person who is signed in, and
 * in this browser for when nobody is. The page, whose words all change, is drawn anew by the cookie's change.
 */
export async function chooseLanguage(form: FormData) {
  const language = asLocale(sentForm(form).get('language')) ?? null
  const actor = await currentActor()
  if (actor) await keepLanguage(actor, language)
  const jar = await cookies()
  const secure = env().PUBLIC_URL.startsWith('https:')
  jar.set(localeCookie, language ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: language ? year : 0,
  })
}
