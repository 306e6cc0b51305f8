import { breaksOf, type Paragraph, type Piece, shapeStretch } from './shape'

/** A line from left to right; widths in parts of the font size. */
export type Line = { pieces: Piece[]; width: number }

type Word = { pieces: Piece[] /** Without the blank after it. */; width: number; whole: number }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A paragraph in lines of at most this width. A word that fits no line is parted where the line ends. */
export function linesOf(paragraph: Paragraph, most: number): Line[] {
  const lines: Line[] = []
  let line: Piece[] = []
  let width = 0
  const end = () => {
    if (line.length > 0) lines.push(inOrder(line))
    line = []
    width = 0
  }
  const add = (word: Word) => {
    if (width > 0 && width + word.width > most) end()
    line.push(...word.pieces)
    width += word.whole
  }
  let start = 0
  for (const position of breaksOf(paragraph.text)) {
    const word = wordOf(paragraph, start, position)
    if (word.width <= most) add(word)
    else for (const part of parted(paragraph, start, position, most)) add(part)
    start = position
  }
  end()
  return lines
}

function wordOf(paragraph: Paragraph, start: number, end: number): Word {
  const pieces = shapeStretch(paragraph, start, end)
  const whole = pieces.reduce((sum, piece) => sum + piece.width, 0)
  const blank = pieces.at(-1)?.blank ? pieces.at(-1)!.width : 0
  return { pieces, width: whole - blank, whole }
}

function* parted(paragraph: Paragraph, start: number, end: number, most: number) {
  let from = start
  let width = 0
  for (const { segment, index } of graphemes.segment(paragraph.text.slice(start, end))) {
    const at = start + index
    const sign = wordOf(paragraph, at, at + segment.length).whole
    if (width > 0 && width + sign > most) {
      yield wordOf(paragraph, from, at)
      from = at
      width = 0
    }
    width += sign
  }
  yield wordOf(paragraph, from, end)
}

/** Pieces as they stand from left to right: from the deepest level up, each stretch of it is turned round (UAX #9, L2). */
function inOrder(read: Piece[]): Line {
  const pieces = read.at(-1)?.blank ? read.slice(0, -1) : [...read]
  const deepest = Math.max(0, ...pieces.map(piece => piece.level))
  for (let level = deepest; level > 0; level--)
    for (let from = 0; from < pieces.length; from++) {
      let to = from
      while (to < pieces.length && pieces[to]!.level >= level) to++
      if (to > from) pieces.splice(from, to - from, ...pieces.slice(from, to).reverse())
      from = Math.max(from, to)
    }
  return { pieces, width: pieces.reduce((sum, piece) => sum + piece.width, 0) }
}
