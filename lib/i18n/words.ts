import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { currentActor } from '@/lib/auth/require-actor'
import type { Noun } from './catalog'
import { asLocale, type Locale, localeCookie, locales, negotiate } from './locales'
import { translator } from './translator'

// A page must be able to say in some language that the database is out of reach.
const chosenByPerson = async () => (await currentActor().catch(() => null))?.language

/** The reader's language: their own choice, else what this browser was told, else what it asks for, else English. */
export const currentLocale = cache(
  async (): Promise<Locale> =>
    asLocale(await chosenByPerson()) ??
    asLocale((await cookies()).get(localeCookie)?.value) ??
    negotiate((await headers()).get('accept-language')),
)

/** For Server Components and Server Actions: `const t = await words('leave')`, then `t('title')`. */
export const words = async <N extends Noun>(noun: N) => translator(await currentLocale(), noun)

/** "Emi, Eli and Mona", as the reader's language puts it. */
export const listed = async (names: string[]) =>
  new Intl.ListFormat(locales[await currentLocale()].tag, { type: 'conjunction' }).format(names)
