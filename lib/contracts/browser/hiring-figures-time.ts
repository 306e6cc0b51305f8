import type { AnswerTimes, HiringPoint } from '@/lib/domain/hiring/figures'
import type { View } from './hiring-figures-view'
import type { Figure } from './insights-types'
import { pointsFrom } from './insights-view'

const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)
const monthOf = (date: string) => `${date.slice(0, 7)}-01`

/** How many were asked and how many answered, from point to point. */
export function curveFigure({ lens, t, since, number, point }: View, found: HiringPoint[]): Figure {
  const known = new Map(found.map(one => [one.at, one]))
  const points = pointsFrom(lens.from ?? found[0]?.at ?? monthOf(lens.today), lens.today, lens.grain).map(
    at => known.get(at) ?? { at, asked: 0, completed: 0 },
  )
  const [completed, asked] = [points.map(one => one.completed), points.map(one => one.asked)]
  const told = { asked: sum(asked), completed: sum(completed), since }
  return {
    name: 'references',
    label: t('curve.name'),
    title: told.asked + told.completed === 0 ? t('curve.none', { since }) : t('curve.found', told),
    about: t('curve.about', { grain: lens.grain }),
    picture: {
      kind: told.asked + told.completed === 0 ? 'none' : 'curve',
      labels: points.map((one, place) => point(one.at, place === 0)),
      series: [
        { name: t('curve.completed'), values: completed },
        { name: t('curve.asked'), values: asked },
      ],
      said: points.map(
        one =>
          `${point(one.at, true)}: ${t('curve.said', { completed: number(one.completed), asked: number(one.asked) })}`,
      ),
      peak: number(Math.max(0, ...completed)),
    },
    columns: [
      { heading: t(`head.${lens.grain}`), kind: 'date' },
      { heading: t('curve.asked'), kind: 'number' },
      { heading: t('curve.completed'), kind: 'number' },
    ],
    rows: points.map(one => [one.at, one.asked, one.completed]),
  }
}

/** How long it took from asking to answer. */
export function timesFigure({ t, since, number, span }: View, times: AnswerTimes[]): Figure {
  const all = times.find(one => one.recruiterId === null)
  const { count = 0, withinDay = 0, withinThree = 0, withinWeek = 0 } = all ?? {}
  const parts = [
    { name: t('times.day'), count: withinDay },
    { name: t('times.three'), count: withinThree - withinDay },
    { name: t('times.week'), count: withinWeek - withinThree },
    { name: t('times.longer'), count: count - withinWeek },
  ]
  const longest = Math.max(1, ...parts.map(one => one.count))
  return {
    name: 'times',
    label: t('times.name'),
    title: all ? t('times.found', { span: span(all.median) }) : t('times.none', { since }),
    about: t('times.about', { since }),
    picture: {
      kind: all ? 'bars' : 'none',
      bars: parts.map(one => ({ name: one.name, said: number(one.count), lengths: [one.count / longest] })),
      series: [t('times.answers')],
    },
    columns: [{ heading: t('times.within') }, { heading: t('times.answers'), kind: 'number' }],
    rows: all ? parts.map(one => [one.name, one.count]) : [],
  }
}
