import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { notFound } from '@/lib/domain/errors'
import {
  answerTimes,
  namesOfRecruiters,
  outcomesOfAsked,
  referencesOverTime,
  waitingNow,
} from '@/lib/domain/hiring/figures'
import { listTeamNames } from '@/lib/domain/hiring/team'
import { localeList } from '@/lib/i18n/locales'
import { figureFile, fileFormats } from './figure-file'
import { declinesFigure, outcomeFigure, recruitersFigure, waitingFigure } from './hiring-figures-bars'
import { curveFigure, timesFigure } from './hiring-figures-time'
import { figuresAddress, figuresView, type View } from './hiring-figures-view'
import type { Figure } from './insights-types'

/** Everything of the page, in its order, and the four figures above it. Throws `forbidden`. */
export async function hiringFigures(view: View) {
  const { lens } = view
  const [points, outcomes, times, waiting, names] = await Promise.all([
    referencesOverTime(lens),
    outcomesOfAsked(lens),
    answerTimes(lens),
    waitingNow(lens),
    lens.recruiter === null ? namesOfRecruiters(lens.viewer) : [],
  ])
  const total = (some: { count: number }[]) => some.reduce((all, one) => all + one.count, 0)
  const asked = total(outcomes)
  const completed = total(outcomes.filter(one => one.status === 'completed'))
  const figures: Figure[] = [
    curveFigure(view, points),
    outcomeFigure(view, outcomes),
    timesFigure(view, times),
    waitingFigure(view, waiting),
    declinesFigure(view, outcomes),
    ...(lens.recruiter === null ? [recruitersFigure(view, outcomes, times, names)] : []),
  ]
  return {
    figures,
    summary: {
      asked,
      completed,
      median: times.find(one => one.recruiterId === null)?.median ?? null,
      waiting: total(waiting),
    },
  }
}

/** Whose work one may look at; nobody's but one's own for who does not see the firm. Throws `forbidden`. */
export const figuresTeam = async (actor: PersonActor) =>
  (await listTeamNames(actor)).map(({ uuid, name }) => ({ uuid, name }))

export const figuresFile = figuresAddress.extend({
  figure: z.string(),
  format: z.enum(fileFormats),
  language: z.enum(localeList).catch('en'),
})

/** A figure's table as a file, to be saved. Throws `forbidden`, and `not_found` for what there is not. */
export async function presentFiguresFile(
  actor: PersonActor,
  { figure: name, format, language, ...asked }: z.output<typeof figuresFile>,
) {
  const view = await figuresView(actor, asked, language)
  const figure = (await hiringFigures(view)).figures.find(one => one.name === name)
  if (!figure) throw notFound('Figure')
  return figureFile(figure, format, view.lens.today)
}
