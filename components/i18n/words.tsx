import type { ReactNode } from 'react'
import type { Noun } from '@/lib/i18n/catalog'
import { compiledFor } from '@/lib/i18n/compiled'
import { type Locale, locales } from '@/lib/i18n/locales'
import { currentLocale } from '@/lib/i18n/words'
import { WordsProvider } from './words-provider'

type WordsProps = {
  of: readonly Noun[]
  /** The language of what is inside, where it is not the reader's own choice: a mailed link speaks the mail's. */
  locale?: Locale
  children: ReactNode
}

/** Lets the Client Components inside say these nouns, beside those that were given further out. `ui` is given to all. */
export async function Words({ of: nouns, locale: told, children }: WordsProps) {
  const locale = told ?? (await currentLocale())
  return (
    <WordsProvider tag={locales[locale].tag} messages={compiledFor(locale, nouns)}>
      {children}
    </WordsProvider>
  )
}
