import { asLocale, type Locale, locales } from '@/lib/i18n/locales'
import { translator, type Words } from '@/lib/i18n/translator'

/** What a letter is written with: the words of one language, and how it puts names in a row and says days. */
export type Speaker = {
  locale: Locale
  t: Words<'noticeMail'>
  /** "Eli, Emi and Mona"; "Eli, Emi and 4 others" when there are more than `most`. */
  names(list: string[], most?: number): string
  /** "Monday 1 July 2030" of 2030-07-01. */
  day(date: string): string
  /** "Monday 1 July" */
  dayOfWeek(date: string): string
  /** "Monday 1 July at 17:00", by the wall clock. */
  timeOfWeek(local: string): string
  /** The same with its year. */
  time(local: string): string
}

const asDate = (text: string) => new Date(`${text.slice(0, 10)}T${text.slice(11, 19) || '00:00:00'}Z`)

/** The speaker of a person's language; English for who follows their browser, which no job can see. */
export function speakerOf(language: string | null): Speaker {
  const locale = asLocale(language) ?? 'en'
  const { tag } = locales[locale]
  const t = translator(locale, 'noticeMail')
  const said = (text: string, options: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(asDate(text))
    // British English sets the weekday off, people do not.
    return locale === 'en' ? words.replace(',', '') : words
  }
  return {
    locale,
    t,
    names(list, most = 4) {
      const shown =
        list.length > most ? [...list.slice(0, most - 1), t('more', { count: list.length - most + 1 })] : list
      return new Intl.ListFormat(tag, { type: 'conjunction' }).format(shown)
    },
    day: date => said(date, { dateStyle: 'full' }),
    dayOfWeek: date => said(date, { weekday: 'long', day: 'numeric', month: 'long' }),
    timeOfWeek: local =>
      said(local, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
    time: local => said(local, { dateStyle: 'full', timeStyle: 'short' }),
  }
}
