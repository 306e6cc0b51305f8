import { whoThanksWhom } from '@/lib/domain/insights/network'
import {
  fewest,
  type Group,
  type Point,
  thanksByGroup,
  thanksByValue,
  thanksOverTime,
} from '@/lib/domain/insights/thanks'
import { listForgotten } from '@/lib/domain/insights/unthanked'
import type { Bar, Figure } from './insights-types'
import { pointsFrom, type View } from './insights-view'
import { presentFace } from './recognitions'

const zero = { given: 0, received: 0, hi5s: 0 }

async function curve(view: View): Promise<Point[]> {
  const { actor, lens } = view
  const found = await thanksOverTime(actor, lens)
  const first = lens.from ?? found[0]?.at ?? lens.today.slice(0, 8).concat('01')
  const byPoint = new Map(found.map(one => [one.at, one]))
  return pointsFrom(first, lens.today, lens.grain).map(at => byPoint.get(at) ?? { at, ...zero })
}

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)

const telling = { least: 20, change: 0.15 }

/** By how much the later half differs from the earlier one, of points that are over; 0 when that says nothing. */
function trendOf(values: number[]): number {
  const over = values.slice(0, -1)
  const half = Math.floor(over.length / 2)
  const [before, after] = [
    sum(over.slice(over.length - 2 * half, over.length - half)),
    sum(over.slice(over.length - half)),
  ]
  if (half === 0 || before + after < telling.least || before === 0) return 0
  const change = after / before - 1
  return Math.abs(change) < telling.change ? 0 : change
}

const headOf = ({ t, lens }: View) => ({ heading: t(`head.${lens.grain}`), kind: 'date' as const })
const lengthsOf = (rows: number[][]) => {
  const longest = Math.max(1, ...rows.flat())
  return rows.map(row => row.map(one => one / longest))
}

/** How much was given and received from point to point, and the hi5s. */
export async function curveFigures(view: View): Promise<Figure[]> {
  const points = await curve(view)
  return [timeFigure(view, points), hi5sFigure(view, points)]
}

function timeFigure(view: View, points: Point[]): Figure {
  const { t, lens, since, percent, number, point } = view
  const received = points.map(one => one.received)
  const trend = trendOf(received)
  const total = sum(received)
  const series = [
    { name: t('time.received'), values: received },
    { name: t('time.given'), values: points.map(one => one.given) },
  ]
  return {
    name: 'time',
    label: t('time.name'),
    title:
      trend === 0
        ? t('time.plain', { count: total, said: number(total), since })
        : t(trend > 0 ? 'time.rose' : 'time.fell', { percent: percent(Math.abs(trend)) }),
    about: t('time.about', { grain: lens.grain }),
    picture: {
      kind: total === 0 && sum(series[1]!.values) === 0 ? 'none' : 'curve',
      labels: points.map((one, place) => point(one.at, place === 0)),
      series,
      said: points.map(
        one =>
          `${point(one.at, true)}: ${t('unit.thanks', { received: number(one.received), given: number(one.given) })}`,
      ),
      peak: number(Math.max(...received)),
    },
    columns: [
      headOf(view),
      { heading: t('time.given'), kind: 'number' },
      { heading: t('time.received'), kind: 'number' },
    ],
    rows: points.map(one => [one.at, one.given, one.received]),
  }
}

/** For which values people were thanked. */
export async function valuesFigure(view: View): Promise<Figure> {
  const { actor, lens, t, since, share, number } = view
  const values = await thanksByValue(actor, lens)
  const counts = values.map(one => one.received)
  const total = sum(counts)
  const [top] = values
  const even = values.length > 1 && Math.min(...counts) > 0 && counts[0]! < 1.5 * counts.at(-1)!
  const lengths = lengthsOf(counts.map(one => [one]))
  return {
    name: 'values',
    label: t('values.name'),
    title:
      !top || total === 0
        ? t('values.plain', { since })
        : even
          ? t('values.even')
          : t('values.found', { name: top.name, share: share(top.received / total) }),
    about: t('values.about'),
    picture: {
      kind: total === 0 ? 'none' : 'bars',
      series: [],
      bars: values.map((one, place) => ({ name: one.name, said: number(one.received), lengths: lengths[place]! })),
    },
    columns: [{ heading: t('head.value') }, { heading: t('values.received'), kind: 'number' }],
    rows: values.map(one => [one.name, one.received]),
  }
}

function groupTitle({ t, since, share }: View, by: 'departments' | 'locations', groups: Group[]): string {
  const named = groups.filter(one => one.name !== null && one.people >= fewest)
  const [total, people] = [sum(groups.map(one => one.received)), sum(groups.map(one => one.people))]
  const alone = named.find(one => one.received === 0)
  if (total === 0 || groups.length < 2) return t(`groups.plain.${by}`)
  if (alone) return t('groups.nobody', { name: alone.name!, since })
  const [top] = [...named].sort((a, b) => b.received - a.received)
  if (top && top.received / total > 1.25 * (top.people / people) && top.received / total >= 0.2)
    return t('groups.found', { name: top.name!, share: share(top.received / total) })
  const each = named.map(one => one.received / one.people)
  if (each.length > 1 && Math.max(...each) < 1.6 * Math.min(...each)) return t('groups.even')
  if (top) return t('groups.found', { name: top.name!, share: share(top.received / total) })
  return t(`groups.plain.${by}`)
}

/** What departments and places gave and received, and how many people took part. */
export async function groupFigures(view: View): Promise<Figure[]> {
  const { actor, lens, t, since, percent, number } = view
  const { departments, locations, share } = await thanksByGroup(actor, lens)
  const figure = (by: 'departments' | 'locations', groups: Group[]): Figure => {
    const lengths = lengthsOf(groups.map(one => [one.received, one.given]))
    const nameOf = (one: Group) => one.name ?? t(by === 'departments' ? 'none.department' : 'none.location')
    return {
      name: by,
      label: t(`groups.name.${by}`),
      title: groupTitle(view, by, groups),
      about: t(`groups.about.${by}`),
      picture: {
        kind: groups.length === 0 ? 'none' : 'bars',
        series: [t('time.received'), t('time.given')],
        bars: groups.map(
          (one, place): Bar => ({
            name: nameOf(one),
            said: t('unit.thanks', { received: number(one.received), given: number(one.given) }),
            lengths: lengths[place]!,
          }),
        ),
      },
      columns: [
        { heading: t(`head.${by}`) },
        { heading: t('head.people'), kind: 'number' },
        { heading: t('time.given'), kind: 'number' },
        { heading: t('time.received'), kind: 'number' },
      ],
      rows: groups.map(one => [nameOf(one), one.people, one.given, one.received]),
    }
  }
  const { people, gave, received } = share
  const parts = [
    { name: t('part.received'), count: received },
    { name: t('part.gave'), count: gave },
  ].map(one => ({ ...one, share: people === 0 ? 0 : one.count / people }))
  const part: Figure = {
    name: 'part',
    label: t('part.name'),
    title:
      gave + received === 0
        ? t('part.plain', { since })
        : t('part.found', { received: percent(parts[0]!.share), gave: percent(parts[1]!.share) }),
    about: t('part.about', { count: people, said: number(people) }),
    picture: {
      kind: people === 0 ? 'none' : 'bars',
      series: [],
      bars: parts.map(one => ({
        name: one.name,
        said: `${percent(one.share)} · ${t('unit.people', { count: one.count, said: number(one.count) })}`,
        lengths: [one.share],
      })),
    },
    columns: [
      { heading: t('head.what') },
      { heading: t('head.people'), kind: 'number' },
      { heading: t('head.percent'), kind: 'number' },
    ],
    rows: parts.map(one => [one.name, one.count, Math.round(one.share * 1000) / 10]),
  }
  return [figure('departments', departments), figure('locations', locations), part]
}

/** Who thanks whom. */
export async function networkFigure(view: View): Promise<Figure> {
  const { actor, lens, t, date, number } = view
  const { of, since, knots, threads, all } = await whoThanksWhom(actor, lens)
  const placeOf = new Map(knots.map((one, place) => [one.id, place]))
  const ties = new Map<string, { one: number; other: number; count: number }>()
  const received = knots.map(() => 0)
  const fromElsewhere = knots.map(() => 0)
  for (const { from, to, count } of threads) {
    const [giver, taker] = [placeOf.get(from)!, placeOf.get(to)!]
    received[taker]! += count
    if (giver === taker) continue
    fromElsewhere[taker]! += count
    const [one, other] = [Math.min(giver, taker), Math.max(giver, taker)]
    const tie = ties.get(`${one} ${other}`) ?? { one, other, count: 0 }
    ties.set(`${one} ${other}`, { ...tie, count: tie.count + count })
  }
  const sorted = [...ties.values()].sort((a, b) => b.count - a.count || a.one - b.one || a.other - b.other)
  const [strongest] = sorted
  const alone =
    of === 'departments' ? knots.findIndex((one, place) => one.people >= fewest && fromElsewhere[place] === 0) : -1
  const plain = t(of === 'departments' ? 'network.plain' : 'network.plainPeople')
  const name = (place: number) => knots[place]!.name
  const title = !strongest
    ? plain
    : alone >= 0
      ? t('network.nobody', { name: name(alone) })
      : t('network.pair', { one: name(strongest.one), other: name(strongest.other) })
  const most = Math.max(1, ...received)
  const about = t(`network.about.${of}`, { date: date(since) })
  return {
    name: 'network',
    label: t('network.name'),
    title,
    about: all > knots.length ? `${about}. ${t('network.most', { count: number(knots.length) })}` : about,
    picture: {
      kind: strongest ? 'network' : 'none',
      knots: knots.map((one, place) => ({ name: one.name, weight: received[place]! / most })),
      ties: sorted.map(({ one, other, count }, place) => ({
        one,
        other,
        weight: count / strongest!.count,
        strong: place < 3,
      })),
      said: sorted.map(({ one, other, count }) =>
        t('network.line', { one: name(one), other: name(other), count: number(count) }),
      ),
    },
    columns: [
      { heading: t('network.from') },
      { heading: t('network.to') },
      { heading: t('network.count'), kind: 'number' },
    ],
    rows: threads.map(one => [name(placeOf.get(one.from)!), name(placeOf.get(one.to)!), one.count]),
  }
}

/** Whom nobody thanked. */
export async function forgottenFigure(view: View): Promise<Figure> {
  const { actor, lens, t, since, number } = view
  const { all, people } = await listForgotten(actor, lens)
  return {
    name: 'unthanked',
    label: t('forgotten.name'),
    title: all === 0 ? t('forgotten.none', { since }) : t('forgotten.found', { count: all, said: number(all), since }),
    about: t('forgotten.about'),
    picture: {
      kind: people.length === 0 ? 'none' : 'people',
      people: people.map(one => ({
        face: presentFace(one.person),
        said: t('forgotten.days', { count: one.workdays, said: number(one.workdays) }),
        where: one.department,
        thank: one.person.id === actor.personId ? undefined : `/?thank=${one.person.id}`,
      })),
      more: all - people.length,
    },
    columns: [
      { heading: t('head.person') },
      { heading: t('head.departments') },
      { heading: t('forgotten.workdays'), kind: 'number' },
    ],
    rows: people.map(one => [one.person.displayName, one.department, one.workdays]),
  }
}

function hi5sFigure(view: View, points: Point[]): Figure {
  const { t, lens, since, number, point } = view
  const [total, given] = [sum(points.map(one => one.hi5s)), sum(points.map(one => one.given))]
  return {
    name: 'hi5s',
    label: t('hi5s.name'),
    title:
      total === 0 || given === 0
        ? t('hi5s.plain', { since })
        : t('hi5s.found', { count: total, said: number(total), ratio: number((total / given) * 10) }),
    about: t('hi5s.about', { grain: lens.grain }),
    picture: {
      kind: total === 0 ? 'none' : 'curve',
      labels: points.map((one, place) => point(one.at, place === 0)),
      series: [{ name: t('hi5s.name'), values: points.map(one => one.hi5s) }],
      said: points.map(one => `${point(one.at, true)}: ${number(one.hi5s)}`),
      peak: number(Math.max(...points.map(one => one.hi5s))),
    },
    columns: [headOf(view), { heading: t('hi5s.name'), kind: 'number' }],
    rows: points.map(one => [one.at, one.hi5s]),
  }
}
