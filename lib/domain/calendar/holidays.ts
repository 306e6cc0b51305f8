import Holidays from 'date-holidays'
import { addDays } from './dates'

/** A day nobody works, or half a one. */
export type Holiday = { date: string; name: string; half: 'morning' | 'afternoon' | null }

/** A holiday the library knows; its key stays the same whatever is asked for. */
export type LibraryHoliday = Holiday & { key: string; lastDate: string }

// Days the law or the banks make free; observances are days of work.
const types: ('public' | 'bank')[] = ['public', 'bank']

/** A place by the library's own codes. */
export type LibraryPlace = { country: string; region: string | null }

const codeOf = (names: Record<string, string> | null | undefined, wanted: string) => {
  const sought = wanted.trim().toLowerCase()
  return Object.entries(names ?? {}).find(([code, name]) =>
    [code.toLowerCase(), name.toLowerCase()].includes(sought),
  )?.[0]
}

/**
 * A country and region as people write them, by code or name (`GB` or United Kingdom, `ENG` or England). A region the library
 * doesn't know has its country's holidays; null when it doesn't know the country.
 */
export function libraryPlace(country: string, region?: string | null): LibraryPlace | null {
  const library = new Holidays()
  const code = codeOf(library.getCountries('en'), country)
  if (!code) return null
  return { country: code, region: (region && codeOf(library.getStates(code), region)) || null }
}

/** The codes of the countries whose holidays the library knows. */
export const libraryCountries = () => Object.keys(new Holidays().getCountries('en'))

/** Official holidays of a place in one year, in its own language. What begins at noon or later is an afternoon. */
export function libraryHolidays({ country, region }: LibraryPlace, year: number): LibraryHoliday[] {
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

/** A library holiday as the facts of an event of one's own. */
export const holidayFacts = ({ name, date, lastDate, half, key }: LibraryHoliday) => ({
  name,
  notes: '',
  startsAt: `${date}T${half === 'afternoon' ? '12:00:00' : '00:00:00'}`,
  endsAt: `${lastDate}T23:59:59`,
  isOfficialHoliday: true,
  holidayHalf: half,
  holidayKey: key,
})
