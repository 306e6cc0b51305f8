import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { addDays, addMonths } from '@/lib/domain/calendar/dates'
import { type Lens, lensOn, periods } from '@/lib/domain/insights/lens'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator, type Words } from '@/lib/i18n/translator'
import { pathId } from '../fields'

// What comes in: the address of the page, and of its downloads. What makes no sense in it is as good as not there.

export const insightsAddress = z.object({
  period: z.enum(periods).catch('quarter'),
  department: pathId.optional().catch(undefined),
  location: pathId.optional().catch(undefined),
})

type Address = Record<string, string | string[] | undefined>

/** What the address of the page asks for: without a period, the last thirteen weeks. */
export const insightsAsked = (address: Address) =>
  insightsAddress.parse(Object.fromEntries(Object.entries(address).map(([key, value]) => [key, [value].flat()[0]])))

export type InsightsAsked = z.output<typeof insightsAddress>

/** What the address says, for a link that keeps it. */
export const insightsQuery = ({ period, department, location }: InsightsAsked, more: Record<string, string> = {}) => {
  const where = Object.entries({ period, department, location })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]): [string, string] => [key, String(value)])
  return new URLSearchParams([...where, ...Object.entries(more)]).toString()
}

/** Who looks, at what, and how it is said to them. */
export type View = {
  actor: PersonActor
  lens: Lens
  t: Words<'insights'>
  /** How long: "the last 30 days". */
  since: string
  number: (value: number) => string
  percent: (share: number) => string
  /** "a third", "12%". */
  share: (share: number) => string
  /** The first day of a point, short enough for an axis; its year where a new one begins. */
  point: (at: string, first?: boolean) => string
  /** A month, and a day, for an axis. */
  monthPoint: (at: string, first?: boolean) => string
  day: (at: string) => string
  /** A date, or a month, as it stands in a sentence. */
  date: (at: string) => string
  month: (at: string) => string
  days: (count: number) => string
}

const fractions = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4, all: 1 }

/** Everything a figure needs to be made and said. */
export function insightsView(actor: PersonActor, asked: InsightsAsked, locale: Locale): View {
  const { tag } = locales[locale]
  const t = translator(locale, 'insights')
  const lens = lensOn(actor, asked.period, { departmentId: asked.department, locationId: asked.location })
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
    return (at: string) => format.format(new Date(`${at}T00:00:00Z`))
  }
  const [whole, tenths] = [new Intl.NumberFormat(tag), new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })]
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const smallPercents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 })
  const percent = (share: number) => (share < 0.1 ? smallPercents : percents).format(share)
  const [day, month, year] = [
    dates({ day: 'numeric', month: 'short' }),
    dates({ month: 'short' }),
    dates({ month: 'short', year: 'numeric' }),
  ]
  const monthPoint = (at: string, first = false) => (first || at.slice(5, 7) === '01' ? year(at) : month(at))
  return {
    actor,
    lens,
    t,
    since: t(`since.${lens.period}`),
    number: value => whole.format(Math.round(value)),
    percent,
    share: value => {
      const named = Object.entries(fractions).find(([, one]) => Math.abs(value - one) < (one === 1 ? 0.005 : 0.02))
      return t('share', { share: named?.[0] ?? 'other', percent: percent(value) })
    },
    point: (at, first) => (lens.grain === 'month' ? monthPoint(at, first) : day(at)),
    monthPoint,
    day,
    date: dates({ day: 'numeric', month: 'long' }),
    month: dates({ month: 'long', year: 'numeric' }),
    days: count => t('unit.days', { count, said: tenths.format(count) }),
  }
}

const following = {
  day: (at: string) => addDays(at, 1),
  week: (at: string) => addDays(at, 7),
  month: (at: string) => addMonths(at, 1),
}

/** The first day of each point of a curve up to today, from the first one on. */
export function pointsFrom(first: string, today: string, grain: Lens['grain']): string[] {
  const points: string[] = []
  for (let at = first; at <= today; at = following[grain](at)) points.push(at)
  return points
}
