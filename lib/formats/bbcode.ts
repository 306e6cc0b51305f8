import { Lines } from './bbcode-lines'
import { blocks, type Piece, parseBBCode } from './bbcode-parse'
import { backslashesBefore, partners, type Tag, tokens } from './bbcode-tags'
import { colors, sanitizeRichHtml } from './rich-html'

export { textToBBCode } from './bbcode-tags'

const htmlNames: Record<string, string> = { i: 'i', em: 'i', b: 'b', strong: 'b', u: 'u' }

/**
 * Takes what a client sent (plain text, BBCode, or the inline HTML of TribeHR's own example), gives BBCode: paired
 * `<i> <em> <b> <strong> <u>` without attributes become its tags, any other markup stays as typed, also inside [code].
 * BBCode comes back unchanged. Never throws.
 */
export function htmlToBBCode(input: string): string {
  const html = Array.from(input.matchAll(/<(\/?)(i|em|b|strong|u)\s?>/gi), match => ({
    start: match.index,
    end: match.index + match[0].length,
    name: `<${match[2]?.toLowerCase()}`,
    closing: match[1] === '/',
    backslashes: 0,
  }))
  const all = [...tokens(input), ...html]
    .sort((a, b) => a.start - b.start)
    // "<b>" in [quote=<b>] is part of a name. Nothing else overlaps, so only the one before can hold it.
    .filter(({ start }, index, sorted) => start >= (sorted[index - 1]?.end ?? 0))
  const partner = partners(all)
  let out = ''
  let position = 0
  all.forEach(({ start, end, name, closing }, index) => {
    if (!name.startsWith('<') || partner[index] === -1) return
    // A backslash before "<i>" is just that; before "[i]" it would have to be doubled.
    const backslashes = backslashesBefore(input, start, position)
    out += `${input.slice(position, start)}${'\\'.repeat(backslashes)}[${closing ? '/' : ''}${htmlNames[name.slice(1)]}]`
    position = end
  })
  return out + input.slice(position)
}

/**
 * Takes BBCode, gives HTML that is safe to show: the 16 tags, `<br>` for line breaks, everything else escaped, class
 * names instead of styles (bb-color-…, bb-size-…, bb-left, bb-center, bb-right). Sanitised afterwards. Never throws.
 */
export function bbcodeToHtml(bbcode: string): string {
  const pieces = parseBBCode(bbcode)
  const html = pieces.map((piece, index) => {
    if (piece.kind === 'rule') return '<hr>'
    if (piece.kind === 'text') return textHtml(piece.text, isBlock(pieces[index - 1]), isBlock(pieces[index + 1]))
    const [start, end] = element(piece.tag, piece.value)
    return piece.kind === 'open' ? start : end
  })
  return sanitizeRichHtml(html.join(''))
}

const isBlock = (piece: Piece | undefined) =>
  piece !== undefined && (piece.kind === 'rule' || (piece.kind !== 'text' && blocks.has(piece.tag)))

// A block breaks the line by itself: the line break written beside it would show as a second one.
function textHtml(text: string, afterBlock: boolean, beforeBlock: boolean): string {
  let shown = afterBlock && text.startsWith('\n') ? text.slice(1) : text
  if (beforeBlock && shown.endsWith('\n') && !(afterBlock && /^\n+$/.test(shown))) shown = shown.slice(0, -1)
  return escapeHtml(shown).replaceAll('\n', '<br>')
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function element(tag: Tag, value: string): [string, string] {
  switch (tag) {
    case 'url':
    case 'email':
      return value ? [`<a href="${escapeHtml(value)}">`, '</a>'] : ['', '']
    case 'color':
      return span('color', colorName(value))
    case 'size':
      return span('size', sizeStep(value))
    case 'left':
    case 'right':
    case 'center':
      return [`<div class="bb-${tag}">`, '</div>']
    case 'quote':
      return [`<blockquote>${value.trim() && `<cite>${escapeHtml(value.trim())}</cite><br>`}`, '</blockquote>']
    default:
      return [`<${tag}>`, `</${tag}>`]
  }
}

const span = (kind: string, value: string | number | undefined): [string, string] =>
  value === undefined ? ['', ''] : [`<span class="bb-${kind}-${value}">`, '</span>']

const synonyms: Record<string, string> = { grey: 'gray', cyan: 'aqua', magenta: 'fuchsia' }

// A name of CSS's basic 16, or for a hex value the nearest of them.
function colorName(value: string): string | undefined {
  const name = value.trim().toLowerCase()
  const known = Object.hasOwn(synonyms, name) ? (synonyms[name] as string) : name
  if (Object.hasOwn(colors, known)) return known
  const [, hex] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(name) ?? []
  if (!hex) return undefined
  const wanted = Number.parseInt(hex.length === 3 ? hex.replace(/./g, '$&$&') : hex, 16)
  const distance = (color: number) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((color >> shift) & 255) - ((wanted >> shift) & 255)) ** 2, 0)
  return Object.entries(colors).reduce((best, next) => (distance(next[1]) < distance(best[1]) ? next : best))[0]
}

// What browsers make of <font size="1"> to "7", in pixels.
const steps = [10, 13, 16, 18, 24, 32, 48]

// 1 to 7 as they are; forums also write pixels, points and percent.
function sizeStep(value: string): number | undefined {
  const [, digits, unit] = /^(\d{1,4})\s*(px|pt|%)?$/i.exec(value.trim()) ?? []
  if (!digits) return undefined
  const size = Number(digits)
  if (!unit && size <= 7) return Math.max(size, 1)
  const pixels = unit === '%' ? (size * 16) / 100 : unit?.toLowerCase() === 'pt' ? (size * 4) / 3 : size
  return steps.reduce(
    (best, step, index) =>
      Math.abs(step - pixels) < Math.abs((steps[best - 1] as number) - pixels) ? index + 1 : best,
    1,
  )
}

/**
 * Takes BBCode, gives plain text: tags are gone, list items are lines starting with "- ", a link is its label followed
 * by the address in parentheses where they differ. Nothing is encoded. Never throws.
 */
export function bbcodeToText(bbcode: string): string {
  const lines = new Lines()
  let out = ''
  let depth = 0
  let label: string | undefined
  const write = (text: string) => {
    out += text
    if (label !== undefined) label += text
  }
  for (const piece of parseBBCode(bbcode)) {
    if (piece.kind === 'text') write(lines.text(piece.text))
    else if (isBlock(piece)) lines.block()
    if (piece.kind === 'text' || piece.kind === 'rule') continue
    const opens = piece.kind === 'open'
    if (piece.tag === 'ul' || piece.tag === 'ol') depth += opens ? 1 : -1
    else if (piece.tag === 'li' && opens) write(lines.marker(`${'  '.repeat(depth - 1)}- `))
    else if (piece.tag === 'quote' && opens && piece.value.trim()) write(lines.text(`${piece.value.trim()}:\n`))
    else if (piece.value && (piece.tag === 'url' || piece.tag === 'email')) {
      if (!opens) write(lines.text(addressAfter(label ?? '', piece.value)))
      label = opens ? '' : undefined
    }
  }
  return out
}

function addressAfter(label: string, value: string): string {
  const shown = value.replace(/^mailto:/, '')
  return label.trim() === shown || label.trim() === value ? '' : label.trim() ? ` (${shown})` : shown
}
