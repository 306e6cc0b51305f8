import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { addDays, addMonths, eachDate, isDate } from '@/lib/domain/calendar/dates'
import { hoursOn } from '@/lib/domain/calendar/schedules'
import type { WorkCalendar } from '@/lib/domain/leave/counting'
import { todayFor } from '@/lib/domain/leave/policy'
import { type ChartAsked, readWallChart, type WallChart } from '@/lib/domain/leave/wall-chart'
import { pathId } from '../fields'
import { presentFace } from './recognitions'
import type { Chart, ChartCalendar, ChartKind } from './wall-chart-types'

// What comes in: the page's address. What makes no sense in it is as good as not there.

const month = z.string().refine(value => /^\d{4}-\d\d$/.test(value) && isDate(`${value}-01`))

const whose = z.union([
  z.enum(['team', 'everyone']),
  z
    .string()
    .startsWith('department-')
    .transform(value => value.slice('department-'.length))
    .pipe(pathId)
    .transform(departmentId => ({ departmentId })),
])

const address = z.object({
  month: month.optional().catch(undefined),
  view: z.enum(['month', 'quarter']).catch('month'),
  as: z.enum(['chart', 'list']).optional().catch(undefined),
  whose: whose.catch('team'),
  location: pathId.optional().catch(undefined),
})

type Address = Record<string, string | string[] | undefined>

/** What the address of the calendar asks for: without a month the one we are in. */
export function chartAddress(actor: PersonActor, asked: Address) {
  const first = Object.fromEntries(Object.entries(asked).map(([key, value]) => [key, [value].flat()[0]]))
  const { month = todayFor(actor).slice(0, 7), view, as, whose, location } = address.parse(first)
  const from = `${month}-01`
  const to = addDays(addMonths(from, view === 'quarter' ? 3 : 1), -1)
  const chart: ChartAsked = { from, to, whose, locationId: location }
  return {
    month,
    view,
    as,
    whose: typeof whose === 'object' ? `department-${whose.departmentId}` : whose,
    location,
    chart,
  }
}

// What goes out

const tints = ['laurel', 'sky', 'honey', 'plum', 'clay', 'lagoon', 'iris', 'rose', 'moss']

/** The kinds that are seen, each with a letter of its name that no other has. */
function presentKinds(absences: WallChart['absences']): ChartKind[] {
  const kinds = new Map(absences.flatMap(one => (one.leaveType ? [[one.leaveType.id, one.leaveType.name]] : [])))
  const taken = new Set<string>()
  return [...kinds]
    .sort(([a], [b]) => a - b)
    .map(([id, name], position) => {
      const letters = Array.from(name.toLocaleUpperCase()).filter(one => /\p{L}/u.test(one))
      const letter = letters.find(one => !taken.has(one)) ?? letters[0] ?? '•'
      taken.add(letter)
      return { id, name, letter, tint: tints[position % tints.length]! }
    })
}

function presentCalendar({ schedules, holidays }: WorkCalendar, dates: string[]): ChartCalendar {
  const named: Record<string, string> = {}
  const days = dates.map(date => {
    if (hoursOn(schedules, date) === 0) return 'o'
    const holiday = holidays.find(one => one.date === date)
    if (!holiday) return 'w'
    named[date] = holiday.name
    return { whole: 'h', morning: 'm', afternoon: 'a' }[holiday.half ?? 'whole']
  })
  return { days: days.join(''), holidays: named }
}

const nobodysCalendar: WorkCalendar = { schedules: [], holidays: [] }

/** Says the same of people who share the very same week and holidays, as most do, without going through their days again. */
function toldOnce(tell: (calendar: WorkCalendar) => string) {
  const told = new Map<WorkCalendar['schedules'], Map<WorkCalendar['holidays'], string>>()
  return (calendar: WorkCalendar) => {
    const { schedules, holidays } = calendar
    const ofSchedules = told.get(schedules) ?? new Map<WorkCalendar['holidays'], string>()
    told.set(schedules, ofSchedules)
    const text = ofSchedules.get(holidays) ?? tell(calendar)
    ofSchedules.set(holidays, text)
    return text
  }
}

function presentChart(actor: PersonActor, { from, to }: ChartAsked, chart: WallChart): Chart {
  const dates = eachDate(from, to)
  const calendars = new Map<string, number>()
  const told = toldOnce(one => JSON.stringify(presentCalendar(one, dates)))
  const calendarOf = (id: number) => {
    const text = told(chart.calendars.get(id) ?? nobodysCalendar)
    if (!calendars.has(text)) calendars.set(text, calendars.size)
    return calendars.get(text)!
  }
  const absencesOf = new Map<number, WallChart['absences'][number][]>(chart.rows.map(one => [one.id, []]))
  for (const one of chart.absences) absencesOf.get(one.person.id)?.push(one)
  const rows = chart.rows.map(person => ({
    person: presentFace(person),
    calendar: calendarOf(person.id),
    absences: (absencesOf.get(person.id) ?? []).map(one => ({
      startDate: one.startDate,
      endDate: one.endDate,
      startHalf: one.startHalf,
      endHalf: one.endHalf,
      kindId: one.leaveType?.id ?? null,
      requestId: one.requestId,
      pending: one.status === 'pending',
    })),
  }))
  return {
    from,
    to,
    today: todayFor(actor),
    kinds: presentKinds(chart.absences),
    calendars: [...calendars.keys()].map(told => JSON.parse(told) as ChartCalendar),
    rows,
    more: chart.more,
  }
}

/** Who works and who is away, for the page of the calendar. */
export const wallChart = async (actor: PersonActor, asked: ChartAsked): Promise<Chart> =>
  presentChart(actor, asked, await readWallChart(actor, asked))
