import { plainMarks } from '@/lib/formats/gsm'
import { plainLine } from '@/lib/formats/text'

const most = 160
// A sentence shorter than this says nothing any more: better two messages than riddles.
const least = 24

/** A sentence and a link as one text message: a sentence too long for the two is cut at a word, the link never. */
export function shortText(sentence: string, link: string): string {
  const whole = plainMarks(plainLine(sentence))
  const room = Math.max(most - link.length - 1, least)
  if (whole.length <= room) return `${whole} ${link}`
  const cut = whole
    .slice(0, room - 3)
    .toWellFormed()
    .replace(/\s+\S*$/, '')
    .replace(/[\s,;:.-]+$/, '')
  return `${cut}... ${link}`
}
