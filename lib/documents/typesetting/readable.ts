import { type Direction, drawable } from './fonts'

const breaks = /\r\n?|[\u2028\u2029\u0085]/g
// Controls, what turns the direction of writing, and what only tells where a word may break.
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu
const blanks = /[^\S\n]+/g
const right = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const letter = /\p{L}/u
const longest = 20_000
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Any text as paragraphs that can be set: nothing invisible, nothing that turns the lines around, no run of blanks, and an
 * empty box for each sign that none of the fonts has. A paragraph runs the way of its first letter.
 */
export function paragraphs(text: string): { text: string; direction: Direction }[] {
  const whole = text.length > longest ? `${text.slice(0, longest)}…` : text
  return whole
    .toWellFormed()
    .normalize('NFC')
    .replace(breaks, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, sign => (sign === '\n' ? sign : ''))
    .replace(blanks, blank => (blank === '\u00a0' ? blank : ' '))
    .split('\n')
    .map(line => drawableOnly(line.trim()))
    .filter(Boolean)
    .map(line => ({ text: line, direction: directionOf(line) }))
}

/** Any text as one line. */
export const oneLine = (text: string) =>
  paragraphs(text)
    .map(paragraph => paragraph.text)
    .join(' ')

function directionOf(line: string): Direction {
  for (const sign of line) if (letter.test(sign)) return right.test(sign) ? 'rtl' : 'ltr'
  return 'ltr'
}

function drawableOnly(line: string) {
  if ([...line].every(drawable)) return line
  let drawn = ''
  for (const { segment } of graphemes.segment(line)) {
    const signs = [...segment].filter(drawable).join('')
    // A sign that only shades the one before it may be missing; the sign itself may not.
    drawn += signs && drawable(segment) ? signs : '□'
  }
  return drawn
}
