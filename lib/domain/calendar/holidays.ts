import Holidays from 'date-holidays'
import { addDays } from './dates'

/** A day nobody works, or half a one. */
export type Holiday = { date: string; name: string; half: 'morning' | 'afternoon' | null }

/** A holiday the library knows; its key stays the same whatever is asked for. */
export type LibraryHoliday = Holiday & { key: string; lastDate: string }

// Days the law or the banks make free; observances are days of work.
const types: ('public' | 'bank')[] = ['public', 'bank']

/** Whether the library knows a country (`GB`) and, if named, its region (`ENG`). */
export function knowsHolidays(country: string, region?: string | null): boolean {
  const library = new Holidays()
  if (!library.getCountries()[country]) return false
  return !region || Boolean(library.getStates(country)?.[region])
}

/**
 * Official holidays of a country and region in one year, in its own language. What begins at noon or later is an
 * afternoon. Unknown places have none.
 */
export function libraryHolidays(country: string, region: string | null, year: number): LibraryHoliday[] {
  if (!knowsHolidays(country, region)) return []
  const library = region ? new Holidays(country, region, { types }) : new Holidays(country, { types })
  return library.getHolidays(year).map(({ date, end, start, name, rule }) => {
    const [day, time] = [date.slice(0, 10), date.slice(11, 16)]
    // An afternoon ends the same midnight a whole day does.
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
    return {
      key: [region ? `${country}-${region}` : country, day, rule].join(' '),
      date: day,
      lastDate: addDays(day, length - 1),
      name,
      half: time >= '12:00' ? 'afternoon' : null,
    }
  })
}
