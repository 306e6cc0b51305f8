import type { Day, DocumentLanguage } from './types'

const moment = (day: Day) => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  return year ? Date.UTC(Number(year), Number(month) - 1, Number(date)) : Number.NaN
}

/** Dates, numbers and money as a language writes them. What is no day stays the text it is. */
export function localeOf(language: DocumentLanguage) {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const intl = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
    return (day: Day) => (Number.isNaN(moment(day)) ? day : intl.format(moment(day)))
  }
  const scores = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return {
    day: format({ dateStyle: 'long' }),
    shortDay: format({ dateStyle: 'medium' }),
    month: format({ month: 'long', year: 'numeric' }),
    shortMonth: format({ month: 'short', year: 'numeric' }),
    score: (score: number) => scores.format(score),
    number: (value: number) => numbers.format(value),
    money: moneyIn(language),
  }
}

export type Locale = ReturnType<typeof localeOf>

const moneyIn = (language: DocumentLanguage) => (smallest: number, currency: string) => {
  const known = /^[A-Z]{3}$/.test(currency) ? currency : 'EUR'
  const intl = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, { style: 'currency', currency: known })
  return intl.format(smallest / 10 ** (intl.resolvedOptions().maximumFractionDigits ?? 2))
}
