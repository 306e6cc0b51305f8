import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { type HiringLens, hiringLens } from '@/lib/domain/hiring/figures'
import { periods } from '@/lib/domain/insights/lens'
import { uuidPattern } from '@/lib/formats/uuid'
import type { Locale } from '@/lib/i18n/locales'
import { translator, type Words } from '@/lib/i18n/translator'
import { insightsView, type View as Said } from './insights-view'

// What comes in: the address of the page, and of its downloads. What makes no sense in it is as good as not there.

export const figuresAddress = z.object({
  period: z.enum(periods).catch('quarter'),
  recruiter: z.string().regex(uuidPattern).optional().catch(undefined),
})

export type FiguresAsked = z.output<typeof figuresAddress>

/** What the address of the page asks for: without a period, the last thirteen weeks. */
export const figuresAsked = (address: Record<string, string | string[] | undefined>): FiguresAsked =>
  figuresAddress.parse(Object.fromEntries(Object.entries(address).map(([key, value]) => [key, [value].flat()[0]])))

/** What the address says, for a link that keeps it. */
export const figuresQuery = ({ period, recruiter }: FiguresAsked, more: Record<string, string> = {}) =>
  new URLSearchParams({ period, ...(recruiter && { recruiter }), ...more }).toString()

/** What is looked at, and how it is said to the reader. */
export type View = Pick<Said, 'since' | 'number' | 'percent' | 'share' | 'point'> & {
  lens: HiringLens
  t: Words<'hiringFigures'>
  states: Words<'hiringReferences'>
  /** Hours as people say them: "5 hours", "2.5 days". */
  span: (hours: number) => string
}

/** Everything a figure of hiring needs to be made and said. Throws `forbidden`, `not_found`. */
export async function figuresView(actor: PersonActor, asked: FiguresAsked, locale: Locale): Promise<View> {
  const lens = await hiringLens(actor, asked.period, asked.recruiter)
  const { since, number, percent, share, point } = insightsView(actor, { period: asked.period }, locale)
  const t = translator(locale, 'hiringFigures')
  return {
    lens,
    t,
    states: translator(locale, 'hiringReferences'),
    since,
    number,
    percent,
    share,
    point,
    span(hours) {
      if (hours < 1) return t('span.soon')
      if (hours < 36) return t('span.hours', { count: Math.round(hours) })
      return t('span.days', { count: Math.round((hours / 24) * 10) / 10 })
    },
  }
}
