import { ink, size as sizes } from '../theme'
import { type Block, stack } from './blocks'
import type { Weight } from './fonts'
import { type Line, linesOf } from './lines'
import { type Paragraph, readParagraphs } from './shape'

export type Letters = {
  size?: number
  weight?: Weight
  colour?: string
  align?: 'left' | 'right'
  leading?: number
  /** Running text, which starts at the side that its direction starts from; names and labels keep the page's. */
  body?: boolean
  /** The first line only. */
  single?: boolean
}

/** Any text, safely: a paragraph per line, each in its direction, with the fonts it needs. */
export function text(words: string, letters: Letters = {}): Block {
  const blocks = readParagraphs(words, letters.weight ?? 'regular').map(paragraph => paragraphBlock(paragraph, letters))
  return blocks.length === 1 || letters.single ? (blocks[0] ?? stack([])) : stack(blocks)
}

function paragraphBlock(paragraph: Paragraph, letters: Letters): Block {
  let known: { width: number; lines: Line[] } | undefined
  const size = letters.size ?? sizes.text
  const align = letters.body && paragraph.direction === 'rtl' ? 'right' : letters.align
  const linesIn = (width: number) => {
    if (known?.width !== width) known = { width, lines: linesOf(paragraph, width / size) }
    return letters.single ? known.lines.slice(0, 1) : known.lines
  }
  return linesBlock(linesIn, { ...letters, size, align })
}

function linesBlock(linesIn: (width: number) => Line[], letters: Letters & { size: number }): Block {
  const { size, colour = ink, align, leading = 1.45 } = letters
  const high = size * leading
  // Between the highest and lowest strokes of Noto Sans, on which all fonts' baselines are aligned.
  const baseline = (high - size * 1.362) / 2 + size * 1.069
  return {
    height: width => linesIn(width).length * high,
    draw(pen, x, y, width) {
      for (const [at, line] of linesIn(width).entries()) {
        const left = align === 'right' ? x + width - line.width * size : x
        pen.line(line, left, y + at * high + baseline, size, colour)
      }
    },
    split(width, room) {
      const lines = linesIn(width)
      // Never a line alone at the foot or the head of a page.
      const fitting = Math.min(Math.floor(room / high), lines.length - 2)
      if (fitting < 2) return null
      return [linesBlock(() => lines.slice(0, fitting), letters), linesBlock(() => lines.slice(fitting), letters)]
    },
  }
}
