import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { notFound } from '@/lib/domain/errors'
import { tooFewForLeave } from '@/lib/domain/insights/leave'
import { localeList } from '@/lib/i18n/locales'
import { figureFile, fileFormats } from './figure-file'
import { comingFigure, littleFigure, owedFigures, takenFigures } from './insights-leave'
import { curveFigures, forgottenFigure, groupFigures, networkFigure, valuesFigure } from './insights-thanks'
import type { Figure } from './insights-types'
import { insightsAddress, insightsView, type View } from './insights-view'

type Made = (view: View) => Promise<Figure | Figure[]>

// Which query makes which figures: a download asks for its own alone.
const makers: Record<'thanks' | 'leave', { names: string[]; make: Made }[]> = {
  thanks: [
    { names: ['time', 'hi5s'], make: curveFigures },
    { names: ['departments', 'locations', 'part'], make: groupFigures },
    { names: ['network'], make: networkFigure },
    { names: ['unthanked'], make: forgottenFigure },
    { names: ['values'], make: valuesFigure },
  ],
  leave: [
    { names: ['leave-taken', 'leave-rate'], make: takenFigures },
    { names: ['leave-owed-types', 'leave-owed'], make: owedFigures },
    { names: ['leave-little'], make: littleFigure },
    { names: ['leave-coming'], make: comingFigure },
  ],
}

const order = {
  thanks: ['time', 'departments', 'values', 'network', 'unthanked', 'part', 'locations', 'hi5s'],
  leave: ['leave-taken', 'leave-rate', 'leave-coming', 'leave-little', 'leave-owed', 'leave-owed-types'],
}

async function figuresOf(view: View, page: 'thanks' | 'leave'): Promise<Figure[]> {
  const made = (await Promise.all(makers[page].map(one => one.make(view)))).flat()
  return order[page].flatMap(name => made.find(one => one.name === name) ?? [])
}

/** Everything of the page on recognition, in its order. Throws `forbidden`. */
export const thanksFigures = (view: View) => figuresOf(view, 'thanks')

/** Everything of the page on leave; null where too few people are looked at. Throws `forbidden`. */
export const leaveFigures = async (view: View) =>
  (await tooFewForLeave(view.actor, view.lens)) ? null : figuresOf(view, 'leave')

export const insightsFile = insightsAddress.extend({
  figure: z.string(),
  format: z.enum(fileFormats),
  language: z.enum(localeList).catch('en'),
})

/** A figure's table as a file, to be saved. Throws `forbidden`, and `not_found` for what there is not or few people's leave. */
export async function presentInsightsFile(
  actor: PersonActor,
  { figure: name, format, language, ...asked }: z.output<typeof insightsFile>,
) {
  const view = insightsView(actor, asked, language)
  const maker = [...makers.thanks, ...makers.leave].find(one => one.names.includes(name))
  if (!maker || (makers.leave.includes(maker) && (await tooFewForLeave(actor, view.lens)))) throw notFound('Figure')
  const figure = [await maker.make(view)].flat().find(one => one.name === name)!
  return figureFile(figure, format, view.lens.today)
}
