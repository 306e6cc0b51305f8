import type { Locale } from '@/lib/i18n/locales'
import type { Brand } from '../letter'

/** For whom an example is written: the company it is of, and the language it is in. */
export type SampleOf = {
  company: string
  language: Locale
  timeZone: string /** How it looks to colleagues. */
  brand?: Brand
}
