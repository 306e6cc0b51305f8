import { setImmediate as breathe } from 'node:timers/promises'
import { footHeight, margin, quiet, size } from '../theme'
import { row, type Several } from './blocks'
import { loadFonts } from './fonts'
import { type About, Pen } from './pen'
import { oneLine } from './readable'
import { text } from './text'

/** A part of a document that begins on a page of its own and runs over as many as it needs. */
export type Sheet = { /** What it is about, at the foot of each page. */ foot: string[]; content: Several }

/**
 * Sets a document: A4, with its pages numbered. Between sheets others get their turn, so that a long document doesn't keep
 * a server from answering meanwhile. What it is made of is asked for once the fonts are there.
 */
export async function print(make: () => Promise<{ about: About; sheets: Sheet[] }>): Promise<Uint8Array> {
  await loadFonts()
  const { about, sheets } = await make()
  const pen = new Pen({ ...about, title: oneLine(about.title), author: oneLine(about.author) })
  const feet: string[][] = []
  for (const { foot, content } of sheets) {
    for (let pages = fill(pen, content); pages > 0; pages--) feet.push(foot)
    await breathe()
  }
  drawFeet(pen, feet)
  pen.pdf.end()
  return pen.bytes
}

/** Sets blocks below each other, from the top of a new page on; gives how many pages it took. */
function fill(pen: Pen, content: Several): number {
  const queue = content.filter(block => !!block)
  let pages = 0
  const begin = () => {
    pages++
    pen.pdf.addPage()
    return margin
  }
  let y = begin()
  const { width, bottom } = frameOf(pen)
  for (let block = queue.shift(); block; block = queue.shift()) {
    const height = block.height(width)
    const room = bottom - y
    const ahead = block.ahead && queue[0] ? Math.min(block.ahead, queue[0].height(width)) : 0
    if (height + ahead <= room) {
      block.draw(pen, margin, y, width)
      y += height
      continue
    }
    const parts = height > room ? block.split?.(width, room) : null
    if (parts) {
      parts[0].draw(pen, margin, y, width)
      queue.unshift(parts[1])
    } else if (y > margin) {
      if (!block.space) queue.unshift(block)
    } else {
      // Higher than a page and not to be parted: as much of it as there is room for.
      block.draw(pen, margin, y, width)
    }
    if (queue.length > 0) y = begin()
  }
  return pages
}

const frameOf = ({ pdf }: Pen) => ({ width: pdf.page.width - 2 * margin, bottom: pdf.page.height - footHeight })

/** What each page is about and its number, "1 / 3", now that they are counted: what comes last is read last. */
function drawFeet(pen: Pen, feet: string[][]) {
  const small = { size: size.small, colour: quiet, single: true }
  for (const [at, foot] of feet.entries()) {
    pen.pdf.switchToPage(at)
    const words = foot.map(part => ({ of: text(part, small), share: 1 }))
    const number = { of: text(`${at + 1} / ${feet.length}`, { ...small, align: 'right' }), width: 60 }
    row([...words, number], { gap: 12 }).draw(pen, margin, pen.pdf.page.height - margin + 8, frameOf(pen).width)
  }
}
