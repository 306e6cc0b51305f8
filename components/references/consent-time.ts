import { type Locale, locales } from '@/lib/i18n/locales'

/** When somebody agreed to something, as the pages of mailed links say moments: by the clock of nobody's place. */
export const consentTime = (at: Date, locale: Locale) =>
  at.toLocaleString(locales[locale].tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
