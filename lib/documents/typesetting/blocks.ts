import type { Pen } from './pen'

/** Something that takes the width it is given and says how high it is. */
export type Block = {
  height(width: number): number
  draw(pen: Pen, x: number, y: number, width: number): void
  /** What fits into so much height, and the rest; null when nothing does. Without it a block is never parted. */
  split?(width: number, room: number): [Block, Block] | null
  /** So many points of what follows stay with it. */
  ahead?: number
  /** A space, which the top of a page swallows. */
  space?: boolean
}

export type Several = (Block | null | undefined | false)[]

const kept = (blocks: Several) => blocks.filter(block => !!block)

export const space = (points: number): Block => ({ height: () => points, draw: () => {}, space: true })

const nothing: Block = space(0)

/** Something drawn of a fixed size. */
export const drawing = (height: number, draw: (pen: Pen, x: number, y: number) => void): Block => ({
  height: () => height,
  draw,
})

type Frame = { padding?: [vertical: number, horizontal: number]; fill?: string; radius?: number; edge?: string }

/** Blocks below each other, perhaps on a ground of their own or beside an edge. */
export function stack(blocks: Several, frame: Frame = {}): Block {
  const { padding: [vertical, horizontal] = [0, 0], fill, radius = 0, edge } = frame
  const children = kept(blocks)
  const left = horizontal + (edge ? 10 : 0)
  const inner = (width: number) => width - left - horizontal
  const height = (width: number) => children.reduce((sum, child) => sum + child.height(inner(width)), 2 * vertical)
  return {
    height,
    draw(pen, x, y, width) {
      if (fill) pen.pdf.roundedRect(x, y, width, height(width), radius).fill(fill)
      if (edge) pen.pdf.rect(x + horizontal, y, 2, height(width)).fill(edge)
      let top = y + vertical
      for (const child of children) {
        child.draw(pen, x + left, top, inner(width))
        top += child.height(inner(width))
      }
    },
    split(width, room) {
      let left = room - 2 * vertical
      for (const [at, child] of children.entries()) {
        const needed = child.height(inner(width))
        const next = children[at + 1]
        const ahead = child.ahead && next ? Math.min(child.ahead, next.height(inner(width))) : 0
        if (needed + ahead <= left) {
          left -= needed
          continue
        }
        const parts = needed > left ? child.split?.(inner(width), left) : null
        if (!parts && at === 0) return null
        const [before, after] = parts ? [[parts[0]], [parts[1]]] : [[], [child]]
        return [
          stack([...children.slice(0, at), ...before], frame),
          stack([...after, ...children.slice(at + 1)], frame),
        ]
      }
      return null
    },
  }
}

/** Takes so many points of a row's width, or a share of what is left. */
export type Cell = { of: Block | null; width?: number; share?: number }

type Row = { gap?: number; align?: 'top' | 'middle' | 'bottom' }

/** Blocks beside each other. */
export function row(cells: Cell[], { gap = 0, align = 'top' }: Row = {}): Block {
  const blocks = cells.map(({ of }) => of ?? nothing)
  const widths = (all: number) => {
    const free = cells.reduce((sum, { width = 0 }) => sum - width, all - gap * (cells.length - 1))
    const shares = cells.reduce((sum, { share = 0 }) => sum + share, 0)
    return cells.map(({ width, share = 0 }) => width ?? (free * share) / shares)
  }
  const heights = (all: number) => widths(all).map((width, at) => blocks[at]!.height(width))
  return {
    height: all => Math.max(0, ...heights(all)),
    draw(pen, x, y, all) {
      const high = heights(all)
      const most = Math.max(0, ...high)
      let left = x
      for (const [at, width] of widths(all).entries()) {
        const down = { top: 0, middle: (most - high[at]!) / 2, bottom: most - high[at]! }[align]
        blocks[at]!.draw(pen, left, y + down, width)
        left += width + gap
      }
    },
    split(all, room) {
      const wide = widths(all)
      const parts = blocks.map((block, at): [Block, Block] | null =>
        block.height(wide[at]!) <= room ? [block, nothing] : (block.split?.(wide[at]!, room) ?? null),
      )
      if (parts.some(part => !part)) return null
      const side = (which: 0 | 1) =>
        row(
          cells.map((cell, at) => ({ ...cell, of: parts[at]![which] })),
          { gap, align },
        )
      return [side(0), side(1)]
    },
  }
}

const tallest = 500

/** Never parted by the end of a page, unless it is higher than most of one. */
export const together = (block: Block): Block => ({
  ...block,
  split: (width, room) => (block.height(width) > tallest ? (block.split?.(width, room) ?? null) : null),
})

/** Stays with at least so many points of what follows. */
export const withNext = (block: Block, ahead = 60): Block => ({ ...block, ahead })
