import bidiFactory from 'bidi-js'
import type { Font, Glyph, GlyphPosition } from 'fontkit'
import LineBreaker from 'linebreak'
import { type Direction, fontFor, type Weight } from './fonts'
import { shapePairs } from './kerned'
import { paragraphs } from './readable'

/** Signs of one font and one direction, from left to right. Widths are in parts of the font size. */
export type Shape = { font: Font; glyphs: Glyph[]; positions: GlyphPosition[]; width: number; blank: boolean }

/** A shape and how deep it lies in text of the other direction: odd runs from the right. */
export type Piece = Shape & { level: number }

/** A paragraph as it was written, with what its letters need. */
export type Paragraph = { text: string; direction: Direction; weight: Weight; levels: Uint8Array | null }

const bidi = bidiFactory()
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const mark = /\p{M}/u

/** Any text as paragraphs that are ready to be shaped. */
export const readParagraphs = (words: string, weight: Weight): Paragraph[] =>
  paragraphs(words).map(({ text, direction }) => ({
    text,
    direction,
    weight,
    levels: direction === 'rtl' || fromRight.test(text) ? bidi.getEmbeddingLevels(text, direction).levels : null,
  }))

/** Where lines may end, by Unicode's rules: after blanks, between Japanese signs, within addresses. */
export function breaksOf(text: string): number[] {
  const breaker = new LineBreaker(text)
  const breaks: number[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.push(next.position)
  return breaks
}

/** The pieces of a stretch of a paragraph, in the order in which they are read. */
export function shapeStretch(paragraph: Paragraph, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let open: { font: Font; level: number; blank: boolean; text: string } | undefined
  const close = () => {
    if (open)
      pieces.push({ ...shapeOf(open.font, open.text, open.level % 2 === 1), blank: open.blank, level: open.level })
  }
  for (let at = start; at < end; ) {
    const sign = String.fromCodePoint(paragraph.text.codePointAt(at)!)
    const level = paragraph.levels?.[at] ?? 0
    const blank = sign === ' '
    // A mark stays with its letter.
    const font = open && mark.test(sign) ? open.font : fontFor(sign, paragraph.direction, paragraph.weight)
    const drawn = level % 2 === 1 ? (bidi.getMirroredCharacter(sign) ?? sign) : sign
    if (open && open.font === font && open.level === level && open.blank === blank) open.text += drawn
    else if (font) {
      close()
      open = { font, level, blank, text: drawn }
    }
    at += sign.length
  }
  close()
  return pieces
}

// The one pair of letters that Arabic must join into one. Readers copy what is joined in the wrong order, so nothing else is.
const lamAlef = /\u0644\p{M}*[\u0622\u0623\u0625\u0627]/u

const mostRemembered = 20_000
const longestRemembered = 60
const remembered = new Map<Font, Map<string, Omit<Shape, 'blank'>>>()

// Shaping is most of the work, and words come back: each is shaped once and remembered.
function shapeOf(font: Font, text: string, rtl: boolean) {
  const shapes = remembered.get(font) ?? new Map<string, Omit<Shape, 'blank'>>()
  remembered.set(font, shapes)
  const key = rtl ? `\u202e${text}` : text
  const known = shapes.get(key)
  if (known) return known
  const features = rtl && !lamAlef.test(text) ? { rlig: false } : undefined
  const { glyphs, positions } =
    (rtl ? null : shapePairs(font, text)) ?? font.layout(text, features, undefined, undefined, rtl ? 'rtl' : 'ltr')
  const width = positions.reduce((sum, position) => sum + position.xAdvance, 0) / font.unitsPerEm
  const shape = { font, glyphs, positions, width }
  if (text.length > longestRemembered) return shape
  if (shapes.size >= mostRemembered) shapes.clear()
  shapes.set(key, shape)
  return shape
}
