import { addDays, weekdayOf } from '@/lib/domain/calendar/dates'
import {
  leaveComing,
  leaveOwed,
  leaveTaken,
  littleLeave,
  type Owed,
  type Taken,
  workableDays,
} from '@/lib/domain/insights/leave'
import type { Figure } from './insights-types'
import { pointsFrom, type View } from './insights-view'
import { presentFace } from './recognitions'

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
const tenth = (value: number) => Math.round(value * 10) / 10
const monthOf = (date: string) => `${date.slice(0, 7)}-01`

type Months = { taken: Taken[]; months: string[]; perMonth: number[] }

async function monthsOf({ actor, lens }: View): Promise<Months> {
  const taken = await leaveTaken(actor, lens)
  const first = monthOf(lens.from ?? taken[0]?.at ?? lens.today)
  const months = pointsFrom(first, lens.today, 'month')
  const perMonth = months.map(at => sum(taken.filter(one => one.at === at).map(one => one.days)))
  return { taken, months, perMonth }
}

/** The month that stands out: half again as much as the usual one. */
function peakOf(values: number[]): number {
  const peak = values.indexOf(Math.max(...values))
  return values.length >= 4 && values[peak]! > 1.5 * (sum(values) / values.length) ? peak : -1
}

function takenFigure(view: View, { taken, months, perMonth }: Months): Figure {
  const { t, since, days, month, number } = view
  const peak = peakOf(perMonth)
  const total = sum(perMonth)
  const types = [...new Map(taken.map(one => [one.typeId, one.type]))].map(([id, name]) => {
    const values = months.map(at => taken.find(one => one.typeId === id && one.at === at)?.days ?? 0)
    return { name, values, total: sum(values) }
  })
  types.sort((a, b) => b.total - a.total)
  const short = monthAxis(view, months)
  return {
    name: 'leave-taken',
    label: t('taken.name'),
    title:
      peak >= 0
        ? t('taken.found', { month: month(months[peak]!) })
        : t('taken.plain', { count: total === 1 ? 1 : Math.ceil(total), said: number(total), since }),
    about: t('taken.about'),
    picture: {
      kind: types.length === 0 ? 'none' : 'rows',
      labels: short,
      rows: types.map(one => ({ name: one.name, said: days(tenth(one.total)), values: one.values })),
      said: types.map(one => one.values.map((value, place) => `${month(months[place]!)}: ${days(tenth(value))}`)),
    },
    columns: [
      { heading: t('head.month'), kind: 'date' },
      { heading: t('head.type') },
      { heading: t('head.days'), kind: 'number' },
    ],
    rows: taken.map(one => [one.at, one.type, tenth(one.days)]),
  }
}

const monthAxis = ({ monthPoint }: View, months: string[]) => months.map((at, place) => monthPoint(at, place === 0))

async function rateFigure(view: View, { months, perMonth }: Months): Promise<Figure> {
  const { actor, lens, t, percent, month } = view
  const workable = new Map((await workableDays(actor, lens, months[0]!)).map(one => [one.at, one.days]))
  const rates = months.map((at, place) => ({ at, days: perMonth[place]!, workable: workable.get(at) ?? 0 }))
  const shares = rates.map(one => (one.workable === 0 ? 0 : one.days / one.workable))
  const all = sum(rates.map(one => one.workable))
  const total = all === 0 ? 0 : sum(perMonth) / all
  const peak = shares.indexOf(Math.max(...shares))
  return {
    name: 'leave-rate',
    label: t('rate.name'),
    title:
      months.length > 1 && total > 0
        ? t('rate.found', { percent: percent(total), month: month(months[peak]!), peak: percent(shares[peak]!) })
        : t('rate.plain', { percent: percent(total) }),
    about: t('rate.about'),
    picture: {
      kind: total === 0 ? 'none' : 'curve',
      labels: monthAxis(view, months),
      series: [{ name: t('rate.share'), values: shares.map(one => tenth(one * 100)) }],
      said: shares.map((one, place) => `${month(months[place]!)}: ${percent(one)}`),
      peak: percent(shares[peak]!),
    },
    columns: [
      { heading: t('head.month'), kind: 'date' },
      { heading: t('rate.days'), kind: 'number' },
      { heading: t('rate.workable'), kind: 'number' },
      { heading: t('rate.share'), kind: 'number' },
    ],
    rows: rates.map((one, place) => [one.at, tenth(one.days), one.workable, tenth(shares[place]! * 100)]),
  }
}

/** What was taken from month to month, and what share of the workdays that is. */
export async function takenFigures(view: View): Promise<Figure[]> {
  const months = await monthsOf(view)
  return [takenFigure(view, months), await rateFigure(view, months)]
}

/** What is owed, by type and by department. */
export async function owedFigures(view: View): Promise<Figure[]> {
  const { actor, lens, t, days, share } = view
  const { types, departments } = await leaveOwed(actor, lens)
  const total = sum(types.map(one => one.days))
  const [first] = types
  const each = departments
    .map(one => ({ ...one, each: one.people === 0 ? 0 : one.days / one.people }))
    .sort((a, b) => b.each - a.each)
  const most = each.find(one => one.name !== null)
  const longest = (values: number[]) => Math.max(0.1, ...values)
  const nameOf = (one: Owed) => one.name ?? t(one.id === null ? 'none.department' : 'none.small')
  return [
    {
      name: 'leave-owed-types',
      label: t('owed.name.types'),
      title:
        first && first.days > 0
          ? t('owed.types', { days: days(tenth(total)), share: share(first.days / total), name: first.name! })
          : t('owed.plain'),
      about: t('owed.about.types'),
      picture: {
        kind: types.length === 0 ? 'none' : 'bars',
        series: [],
        bars: types.map(one => ({
          name: one.name!,
          said: days(tenth(one.days)),
          lengths: [Math.max(0, one.days) / longest(types.map(type => type.days))],
        })),
      },
      columns: [
        { heading: t('head.type') },
        { heading: t('head.people'), kind: 'number' },
        { heading: t('owed.days'), kind: 'number' },
      ],
      rows: types.map(one => [one.name, one.people, tenth(one.days)]),
    },
    {
      name: 'leave-owed',
      label: t('owed.name.departments'),
      title:
        most && most.each > 0 && each.length > 1
          ? t('owed.departments', { name: most.name!, days: days(tenth(most.each)) })
          : t('owed.name.departments'),
      about: t('owed.about.departments'),
      picture: {
        kind: each.length === 0 || types.length === 0 ? 'none' : 'bars',
        series: [],
        bars: each.map(one => ({
          name: nameOf(one),
          said: days(tenth(one.each)),
          lengths: [Math.max(0, one.each) / longest(each.map(other => other.each))],
        })),
      },
      columns: [
        { heading: t('head.departments') },
        { heading: t('head.people'), kind: 'number' },
        { heading: t('owed.days'), kind: 'number' },
        { heading: t('owed.each'), kind: 'number' },
      ],
      rows: each.map(one => [nameOf(one), one.people, tenth(one.days), tenth(one.each)]),
    },
  ]
}

/** Who has hardly been away. */
export async function littleFigure(view: View): Promise<Figure> {
  const { actor, lens, t, days, number } = view
  const { all, people } = await littleLeave(actor, lens)
  return {
    name: 'leave-little',
    label: t('little.name'),
    title: all === 0 ? t('little.none') : t('little.found', { count: all, said: number(all) }),
    about: t('little.about'),
    picture: {
      kind: people.length === 0 ? 'none' : 'people',
      people: people.map(one => ({
        face: presentFace(one.person),
        said:
          one.owed === null
            ? t('little.taken', { days: days(tenth(one.days)) })
            : t('little.days', { taken: days(tenth(one.days)), owed: days(tenth(one.owed)) }),
        where: one.department,
      })),
      more: all - people.length,
    },
    columns: [
      { heading: t('head.person') },
      { heading: t('head.departments') },
      { heading: t('head.days'), kind: 'number' },
      { heading: t('little.left'), kind: 'number' },
    ],
    rows: people.map(one => [
      one.person.displayName,
      one.department,
      tenth(one.days),
      one.owed === null ? null : tenth(one.owed),
    ]),
  }
}

/** Who will be away, week by week. */
export async function comingFigure(view: View): Promise<Figure> {
  const { actor, lens, t, date, day, number } = view
  const found = new Map((await leaveComing(actor, lens)).map(one => [one.at, one]))
  const monday = addDays(lens.today, 1 - weekdayOf(lens.today))
  const weeks = pointsFrom(monday, addDays(monday, 83), 'week').map(at => found.get(at) ?? { at, people: 0, days: 0 })
  const people = weeks.map(one => one.people)
  const peak = people.indexOf(Math.max(...people))
  const count = people[peak]!
  const said = (count: number) => t('unit.people', { count, said: number(count) })
  return {
    name: 'leave-coming',
    label: t('coming.name'),
    title: count === 0 ? t('coming.plain') : t('coming.found', { date: date(weeks[peak]!.at), people: said(count) }),
    about: t('coming.about'),
    picture: {
      kind: count === 0 ? 'none' : 'curve',
      labels: weeks.map(one => day(one.at)),
      series: [{ name: t('head.people'), values: people }],
      said: weeks.map(one => `${t('unit.weekOf', { date: date(one.at) })}: ${said(one.people)}`),
      peak: number(count),
    },
    columns: [
      { heading: t('head.week'), kind: 'date' },
      { heading: t('head.people'), kind: 'number' },
      { heading: t('head.days'), kind: 'number' },
    ],
    rows: weeks.map(one => [one.at, one.people, tenth(one.days)]),
  }
}
