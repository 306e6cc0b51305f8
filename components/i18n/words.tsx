import type { ReactNode } from 'react'
import type { Noun } from '@/lib/i18n/catalog'
import { compiledFor } from '@/lib/i18n/compiled'
import { locales } from '@/lib/i18n/locales'
import { currentLocale } from '@/lib/i18n/words'
import { WordsProvider } from './words-provider'

/** Lets the Client Components inside say these nouns, beside those that were given further out. `ui` is given to all. */
export async function Words({ of: nouns, children }: { of: readonly Noun[]; children: ReactNode }) {
  const locale = await currentLocale()
  return (
    <WordsProvider tag={locales[locale].tag} messages={compiledFor(locale, nouns)}>
      {children}
    </WordsProvider>
  )
}
