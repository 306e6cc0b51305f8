import type { AnswerTimes, Outcome, TeamFace, Waiting } from '@/lib/domain/hiring/figures'
import type { View } from './hiring-figures-view'
import { referenceStates, relationships } from './hiring-references-types'
import type { Bar, Figure } from './insights-types'

const waitingStates = ['invited', 'opened', 'started', 'reopened'] as const
const ages = ['day', 'three', 'week', 'longer'] as const

const total = (some: { count: number }[]) => some.reduce((all, one) => all + one.count, 0)
const isWaiting = ({ status }: { status: Outcome['status'] }) => waitingStates.some(one => one === status)
const tenth = (value: number) => Math.round(value * 10) / 10

/** Bars to one scale, each with its figure beside it. */
function barsOf(counts: { name: string; said: string; values: number[] }[]): Bar[] {
  const longest = Math.max(1, ...counts.flatMap(one => one.values))
  return counts.map(({ name, said, values }) => ({ name, said, lengths: values.map(one => one / longest) }))
}

/** What has become of those who were asked. */
export function outcomeFigure({ t, states, since, number, share }: View, outcomes: Outcome[]): Figure {
  const asked = total(outcomes)
  const completed = total(outcomes.filter(one => one.status === 'completed'))
  const parts = referenceStates
    .map(state => ({ name: states(`states.${state}`), count: total(outcomes.filter(one => one.status === state)) }))
    .filter(one => one.count > 0)
  parts.sort((a, b) => b.count - a.count)
  return {
    name: 'outcomes',
    label: t('outcomes.name'),
    title:
      asked === 0
        ? t('outcomes.none', { since })
        : completed === 0
          ? t('outcomes.nobody')
          : t('outcomes.found', { share: share(completed / asked) }),
    about: t('outcomes.about', { since }),
    picture: {
      kind: asked === 0 ? 'none' : 'bars',
      bars: barsOf(parts.map(one => ({ name: one.name, said: number(one.count), values: [one.count] }))),
      series: [t('head.references')],
    },
    columns: [{ heading: t('head.state') }, { heading: t('head.references'), kind: 'number' }],
    rows: parts.map(one => [one.name, one.count]),
  }
}

/** Who is still to answer, and for how long they have been asked. */
export function waitingFigure({ t, states, number }: View, waiting: Waiting[]): Figure {
  const count = total(waiting)
  const long = total(waiting.filter(one => one.days === 'longer'))
  const rows = waitingStates
    .map(state => ({ name: states(`states.${state}`), of: waiting.filter(one => one.status === state) }))
    .filter(one => one.of.length > 0)
  return {
    name: 'waiting',
    label: t('waiting.name'),
    title: count === 0 ? t('waiting.none') : t('waiting.found', { count, long }),
    about: t('waiting.about'),
    picture: {
      kind: count === 0 ? 'none' : 'bars',
      bars: barsOf(rows.map(one => ({ name: one.name, said: number(total(one.of)), values: [total(one.of)] }))),
      series: [t('head.references')],
    },
    columns: [
      { heading: t('head.state') },
      ...ages.map(age => ({ heading: t(`waiting.ages.${age}`), kind: 'number' as const })),
    ],
    rows: rows.map(one => [one.name, ...ages.map(age => total(one.of.filter(row => row.days === age)))]),
  }
}

/** Who declined, by how they know the candidate. */
export function declinesFigure({ t, states, since, percent }: View, outcomes: Outcome[]): Figure {
  const asked = total(outcomes)
  const declines = outcomes.filter(one => one.status === 'declined')
  const parts = relationships
    .map(relationship => ({
      name: states(`relationships.${relationship}`),
      asked: total(outcomes.filter(one => one.relationship === relationship)),
      declined: total(declines.filter(one => one.relationship === relationship)),
    }))
    .filter(one => one.asked > 0)
  parts.sort((a, b) => b.declined / b.asked - a.declined / a.asked || b.asked - a.asked)
  const count = total(declines)
  return {
    name: 'declines',
    label: t('declines.name'),
    title: asked === 0 ? t('declines.none', { since }) : t('declines.found', { count, asked }),
    about: t('declines.about', { since }),
    picture: {
      kind: count === 0 ? 'none' : 'bars',
      bars: parts.map(one => ({
        name: one.name,
        said: t('declines.said', { declined: one.declined, asked: one.asked }),
        lengths: [one.declined / one.asked],
      })),
      series: [t('declines.share')],
    },
    columns: [
      { heading: t('head.relationship') },
      { heading: t('head.asked'), kind: 'number' },
      { heading: t('head.declined'), kind: 'number' },
      { heading: t('declines.share') },
    ],
    rows: parts.map(one => [one.name, one.asked, one.declined, percent(one.declined / one.asked)]),
  }
}

const mostBars = 10

/** Whose referees answer, and how soon. */
export function recruitersFigure(
  { t, since, span }: View,
  outcomes: Outcome[],
  times: AnswerTimes[],
  names: TeamFace[],
): Figure {
  const parts = names
    .map(({ id, name }) => {
      const own = outcomes.filter(one => one.recruiterId === id)
      return {
        name,
        asked: total(own),
        completed: total(own.filter(one => one.status === 'completed')),
        declined: total(own.filter(one => one.status === 'declined')),
        waiting: total(own.filter(isWaiting)),
        median: times.find(one => one.recruiterId === id)?.median ?? null,
      }
    })
    .filter(one => one.asked > 0)
  parts.sort((a, b) => b.completed - a.completed || b.asked - a.asked)
  const [top] = parts
  return {
    name: 'recruiters',
    label: t('recruiters.name'),
    title: !top
      ? t('recruiters.none', { since })
      : top.completed === 0
        ? t('recruiters.nobody')
        : t('recruiters.found', { name: top.name, completed: top.completed, asked: top.asked }),
    about: t('recruiters.about', { since }),
    picture: {
      kind: top ? 'bars' : 'none',
      bars: barsOf(
        parts.slice(0, mostBars).map(one => ({
          name: one.name,
          said:
            t('recruiters.said', { completed: one.completed, asked: one.asked }) +
            (one.median === null ? '' : ` · ${span(one.median)}`),
          values: [one.completed, one.asked],
        })),
      ),
      series: [t('curve.completed'), t('curve.asked')],
    },
    columns: [
      { heading: t('head.recruiter') },
      { heading: t('head.asked'), kind: 'number' },
      { heading: t('head.completed'), kind: 'number' },
      { heading: t('head.declined'), kind: 'number' },
      { heading: t('head.waiting'), kind: 'number' },
      { heading: t('recruiters.hours'), kind: 'number' },
    ],
    rows: parts.map(one => [
      one.name,
      one.asked,
      one.completed,
      one.declined,
      one.waiting,
      one.median === null ? null : tenth(one.median),
    ]),
  }
}
