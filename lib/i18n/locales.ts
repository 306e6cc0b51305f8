/** The languages of the portal: what each calls itself, which way it runs, and how Intl knows it. */
export const locales = {
  en: { name: 'English', dir: 'ltr', tag: 'en-GB' },
  de: { name: 'Deutsch', dir: 'ltr', tag: 'de' },
  fr: { name: 'Français', dir: 'ltr', tag: 'fr' },
  // Which digits "ar" means differs from one Intl to the next, so that server and browser must be told.
  ar: { name: 'العربية', dir: 'rtl', tag: 'ar-u-nu-latn' },
} as const

export type Locale = keyof typeof locales

export const localeList = Object.keys(locales) as Locale[]

/** Keeps the choice of a browser in which nobody is signed in. */
export const localeCookie = 'laurel-language'

/** The language if it is one of ours, else undefined. */
export const asLocale = (value: unknown): Locale | undefined => localeList.find(locale => locale === value)

/** The best of our languages for an Accept-Language header; English when it knows none of them. */
export function negotiate(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .slice(0, 20)
    .map(part => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
      const weight = parameters.find(one => one.trim().startsWith('q='))
      return { language: range.split('-')[0], weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 }
    })
    .filter(one => one.weight > 0)
    .sort((a, b) => b.weight - a.weight)
  return wanted.map(one => asLocale(one.language)).find(Boolean) ?? 'en'
}
