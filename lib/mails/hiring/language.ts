/** The languages in which candidates and referees are written to. */
export const languages = ['en', 'de', 'fr', 'ar'] as const
export type Language = (typeof languages)[number]

/** The language of a tag such as "de-AT"; English where we have no other. Never throws. */
export function languageOf(tag: string | null | undefined): Language {
  const first = tag?.trim().toLowerCase().split(/[-_]/)[0]
  return languages.find(one => one === first) ?? 'en'
}

// Which digits "ar" means differs from one Intl to the next.
const locales: Record<Language, string> = { en: 'en-GB', de: 'de', fr: 'fr', ar: 'ar-u-nu-latn' }

/**
 * A day with its weekday, fit to follow "by", "bis", "d’ici au" or "حتى": of a moment in a time zone, or a calendar date
 * (YYYY-MM-DD) as it is. Throws RangeError when the time zone is none.
 */
export function dayInWords(when: Date | string, language: Language, timeZone: string): string {
  const isDate = typeof when === 'string'
  const day = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'full',
    timeZone: isDate ? 'UTC' : timeZone,
  }).format(isDate ? new Date(`${when}T00:00:00Z`) : when)
  return language === 'de' ? day.replace(', ', ', den ') : day.replace(/[,،]/, '')
}

/** French "of" before a name: "de Robin", "d’Emi". */
export const ofName = (name: string) => (/^[aeiouàâäéèêëîïôöùûü]/i.test(name) ? `d’${name}` : `de ${name}`)

/** "teamwork, reliability and leadership" */
export const inARow = (words: string[], language: Language) =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words).replace(', and ', ' and ')
