import type { Chart, ChartAbsence, ChartCalendar, ChartRow } from '@/lib/contracts/browser/wall-chart-types'

/** One day of one person: what the calendar says, and the leave on it, if it is a day one would have worked. */
export type Cell = {
  date: string
  sign: 'w' | 'o' | 'h' | 'm' | 'a'
  holiday?: string
  absence?: ChartAbsence
  /** When only half of the day is away. */
  half?: 'morning' | 'afternoon'
}

/** The days from one to another, both included. */
export function datesOf({ from, to }: Pick<Chart, 'from' | 'to'>): string[] {
  const dates: string[] = []
  for (const day = new Date(`${from}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const date = day.toISOString().slice(0, 10)
    if (date > to) return dates
    dates.push(date)
  }
}

const halfOf = ({ startDate, endDate, startHalf, endHalf }: ChartAbsence, date: string) => {
  if (startHalf && date === startDate) return 'afternoon'
  return endHalf && date === endDate ? 'morning' : undefined
}

/** A person's days. */
export function cellsOf({ absences }: ChartRow, { days, holidays }: ChartCalendar, dates: string[]): Cell[] {
  return dates.map((date, n): Cell => {
    const sign = (days[n] ?? 'w') as Cell['sign']
    const cell = { date, sign, holiday: holidays[date] }
    if (sign === 'o' || sign === 'h') return cell
    const absence = absences.find(one => one.startDate <= date && date <= one.endDate)
    return absence ? { ...cell, absence, half: halfOf(absence, date) } : cell
  })
}
