import type { Dates, LeaveDay } from '@/lib/contracts/browser/leave-types'
import { dateFormat, numberFormat } from '@/lib/i18n/formatters'
import type { Words } from '@/lib/i18n/translator'

const at = (date: string) => new Date(`${date}T00:00:00Z`)

const part = (tag: string, options: Intl.DateTimeFormatOptions) => {
  const format = dateFormat(tag, { ...options, timeZone: 'UTC' })
  return (date: string) => format.format(at(date))
}

/**
 * Leave in the reader's words: amounts, lengths and dates. `tag` is the language as Intl knows it. Dates are put together
 * from single words, since server and browser don't always agree on the whole.
 */
export function saying(t: Words<'leave'>, tag: string) {
  const [weekday, month] = [part(tag, { weekday: 'short' }), part(tag, { month: 'long' })]
  const figures = numberFormat(tag, { maximumFractionDigits: 2 })
  const thisYear = String(new Date().getUTCFullYear())
  const number = (date: string) => String(Number(date.slice(8)))
  const yearOf = (date: string) => date.slice(0, 4)

  /** "12", "2.5", "−3" */
  const amount = (value: number) => figures.format(value).replace('-', '−')

  const parts = (date: string) => ({
    weekday: weekday(date),
    number: number(date),
    month: month(date),
    year: yearOf(date),
  })

  /** "Mon 1 July", with the year when it is not this one. */
  const day = (date: string) => t(yearOf(date) === thisYear ? 'date.day' : 'date.dayOfYear', parts(date))

  /** "1 January 2027": a day of the calendar, whatever its weekday. */
  const calendarDay = (date: string, always = false) =>
    t(yearOf(date) === thisYear && !always ? 'date.calendar' : 'date.calendarOfYear', parts(date))

  /** "Mon 1 – Fri 5 July" */
  function span(from: string, to: string): string {
    if (from === to) return day(from)
    if (from.slice(0, 7) === to.slice(0, 7)) return t('date.span', { from: t('date.short', parts(from)), to: day(to) })
    if (yearOf(from) === yearOf(to)) return t('date.span', { from: t('date.day', parts(from)), to: day(to) })
    return t('date.span', { from: day(from), to: day(to) })
  }

  return {
    t,
    amount,
    day,
    calendarDay,
    span,
    /** "1 day", "2.5 days", "−3 days" */
    days: (value: number) => t('days', { count: Math.abs(value), said: amount(value) }),
    hours: (value: number) => t('hours', { count: value, said: amount(value) }),
    /** "1 April 2026 – 31 March 2027": a leave year. */
    year: (from: string, to: string) => t('date.span', { from: calendarDay(from, true), to: calendarDay(to, true) }),
    /** "Mon 1 July from midday – Fri 5 July until midday", "Mon 1 July, the morning" */
    dates({ startDate, endDate, startHalf, endHalf }: Dates): string {
      if (!startHalf && !endHalf) return span(startDate, endDate)
      if (startDate === endDate) return t(startHalf ? 'date.afternoon' : 'date.morning', { date: day(startDate) })
      const from = startHalf ? t('date.fromMidday', { date: day(startDate) }) : day(startDate)
      return t('date.span', { from, to: endHalf ? t('date.untilMidday', { date: day(endDate) }) : day(endDate) })
    },
    /** "Thu 24 December: 0.5, half-day holiday (Christmas Eve)": why a day counts what it counts. */
    counted({ date, days, reason, holiday }: LeaveDay): string {
      const told = { date: day(date), amount: amount(days), why: t(`outlook.why.${reason}`) }
      return holiday ? t('outlook.countedFor', { ...told, holiday }) : t('outlook.counted', told)
    },
  }
}

export type Saying = ReturnType<typeof saying>
