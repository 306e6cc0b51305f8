import { createTranslator } from 'use-intl/core'
import formatMessage from 'use-intl/format-message'
import { catalog, type Messages, type Noun } from './catalog'
import { compiled } from './compiled'
import { type Locale, locales } from './locales'

/** Under Next the library is told to expect parsed messages (next.config.ts); elsewhere, as in jobs, it parses them itself. */
const takesParsed = !(formatMessage as { raw?: boolean }).raw

export type Words<N extends Noun> = ReturnType<typeof createTranslator<Messages, N>>

const made = new Map<string, unknown>()

/** Says a noun's messages in a language, anywhere on the server: `translator('de', 'leave')('approve')`. */
export function translator<N extends Noun>(locale: Locale, noun: N): Words<N> {
  const name = `${locale}/${noun}`
  const words =
    made.get(name) ??
    createTranslator({
      locale: locales[locale].tag,
      messages: { [noun]: takesParsed ? compiled(locale, noun) : catalog[noun][locale] },
      namespace: noun,
      timeZone: 'UTC',
    } as never)
  made.set(name, words)
  return words as Words<N>
}
