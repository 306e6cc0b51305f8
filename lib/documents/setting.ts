import { type Labels, labelsIn } from './labels'
import { type Locale, localeOf } from './locale'
import { type Accent, accentOf } from './theme'
import type { Letterhead } from './types'

/** What every part of a document needs to speak and look like its firm. */
export type Setting = { labels: Labels; locale: Locale; accent: Accent; letterhead: Letterhead }

/** The setting of one document. */
export const settingOf = (letterhead: Letterhead): Setting => ({
  labels: labelsIn(letterhead.language),
  locale: localeOf(letterhead.language),
  accent: accentOf(letterhead.colour),
  letterhead,
})

/** A span of days as months; an open end reads "today", nothing known reads as nothing. */
export function span({ labels, locale }: Setting, startedOn: string | null, endedOn: string | null) {
  if (startedOn) return `${locale.shortMonth(startedOn)} – ${endedOn ? locale.shortMonth(endedOn) : labels.openEnd}`
  return endedOn ? labels.until(locale.shortMonth(endedOn)) : ''
}
