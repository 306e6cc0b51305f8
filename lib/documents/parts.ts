import type { Setting } from './setting'
import { hairline, quiet, size } from './theme'
import { type Block, drawing, row, space, stack, withNext } from './typesetting/blocks'
import { text } from './typesetting/text'

/** The head of a document's first page: logo or firm, what kind of document it is, and its day. */
export function head({ letterhead, locale, accent }: Setting, kind: string, logo: Block | null) {
  return stack([
    row(
      [
        { of: logo ?? text(letterhead.firm, { size: size.lead, weight: 'bold' }), share: 3 },
        {
          of: stack([
            text(kind, { weight: 'bold', colour: accent.text, align: 'right' }),
            text(locale.day(letterhead.date), { size: size.small, colour: quiet, align: 'right' }),
          ]),
          share: 2,
        },
      ],
      { gap: 20, align: 'bottom' },
    ),
    space(12),
    stack([space(2)], { fill: accent.fill, radius: 1 }),
    space(26),
  ])
}

/** The name that a document or one of its sheets is about. */
export const title = (words: string) => text(words, { size: size.title, weight: 'bold', leading: 1.3 })

/** A heading inside a document. */
export const heading = (words: string) =>
  withNext(stack([space(22), text(words, { size: size.heading, weight: 'bold' }), space(6)]), 70)

/** Small words that name or explain what stands beside them. */
export const label = (words: string, align?: 'right') => text(words, { size: size.small, colour: quiet, align })

/** Labelled facts, two beside each other; what is not known is left out. */
export function facts(...pairs: [label: string, value: string | null | undefined][]) {
  const known = pairs.filter(([, value]) => value)
  const cell = (pair: (typeof known)[number] | undefined) => ({
    of: pair ? stack([label(pair[0]), text(pair[1]!)]) : null,
    share: 1,
  })
  return stack(
    known.flatMap((pair, at) => (at % 2 === 0 ? [space(8), row([cell(pair), cell(known[at + 1])], { gap: 24 })] : [])),
  )
}

/** A hairline between things. */
export const rule = () => stack([space(0.75)], { fill: hairline })

/** How far something goes, 0 to 1, as a bar. */
export const gauge = (width: number, share: number, colour: string) =>
  drawing(4, ({ pdf }, x, y) => {
    pdf.roundedRect(x, y, width, 4, 2).fill(hairline)
    const filled = Math.min(1, Math.max(0, share)) * width
    if (filled >= 1) pdf.roundedRect(x, y, filled, 4, Math.min(2, filled / 2)).fill(colour)
  })

/** A rating: so many of so many. */
export const dots = (all: number, filled: number, colour: string) =>
  drawing(9, ({ pdf }, x, y) => {
    for (let at = 0; at < all; at++) pdf.circle(x + at * 13 + 4.5, y + 4.5, 4.5).fill(at < filled ? colour : hairline)
  })
