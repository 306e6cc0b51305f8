import { Lines } from './bbcode-lines'
import { blocks, type Piece, parseBBCode } from './bbcode-parse'
import { addressAt, edges, isLink, isRun, type Mark } from './marks-grammar'

type TextPart = { kind: 'text'; text: string }
type MarkPart = { kind: 'mark'; text: Mark; opens: boolean; line: number; partner?: MarkPart; dropped?: boolean }
type LinkPart = { kind: 'link'; text: string; address: string }
type Part = TextPart | MarkPart | LinkPart

/**
 * Takes BBCode, gives it as the composer shows it for editing. What marksToBBCode wrote comes back meaning the same;
 * of any other tag, and of bold or italic where marks can't stand, the text remains. Never throws.
 */
export function bbcodeToMarks(bbcode: string): string {
  const writer = new Writer()
  for (const piece of parseBBCode(bbcode)) writer.add(piece)
  const { parts } = writer
  parts.forEach((part, index) => {
    if (part.kind === 'link') part.text = linkText(part, parts[index - 1]?.text ?? '', wordFrom(parts, index + 1))
  })
  dropImpossible(parts)
  return parts.map(part => (part.kind === 'mark' && part.dropped ? '' : part.text)).join('')
}

class Writer {
  readonly parts: Part[] = []
  private readonly lines = new Lines()
  private readonly lists: { ordered: boolean; items: number }[] = []
  private readonly open: Record<Mark, (MarkPart | undefined)[]> = { '*': [], _: [] }
  /** Marks opened where nothing has been written yet: they go right before what they mark. */
  private pending: MarkPart[] = []
  private link: LinkPart | undefined
  /** Grows with every line break and block, so that two ends of a mark can tell whether they share a line. */
  private line = 0

  add(piece: Piece): void {
    if (piece.kind === 'text') this.text(piece.text)
    else if (piece.kind === 'rule') this.block()
    else if (piece.tag === 'b' || piece.tag === 'i') this.mark(piece.tag === 'b' ? '*' : '_', piece.kind === 'open')
    else if (blocks.has(piece.tag)) {
      this.block()
      if (piece.tag === 'ul' || piece.tag === 'ol') this.list(piece.tag === 'ol', piece.kind === 'open')
      if (piece.tag === 'li' && piece.kind === 'open') this.item()
    } else if (piece.value && (piece.tag === 'url' || piece.tag === 'email')) {
      if (piece.kind === 'close') this.endLink()
      else this.link = { kind: 'link', text: '', address: piece.value }
    }
  }

  private text(text: string): void {
    if (this.link) {
      this.link.text += text
      return
    }
    const shown = this.lines.text(text)
    const lineBreak = shown !== '' && !text.startsWith('\n') && shown.startsWith('\n') ? '\n' : ''
    this.write(lineBreak, { kind: 'text', text: shown.slice(lineBreak.length) })
    if (shown.includes('\n')) this.line++
  }

  private write(lineBreak: string, part: Part): void {
    if (part.kind === 'text' && part.text === '') return
    if (lineBreak) this.parts.push({ kind: 'text', text: lineBreak })
    for (const mark of this.pending) mark.line = this.line
    this.parts.push(...this.pending, part)
    this.pending = []
  }

  private block(): void {
    this.lines.block()
    this.line++
  }

  private list(ordered: boolean, opens: boolean): void {
    if (opens) this.lists.push({ ordered, items: 0 })
    else this.lists.pop()
  }

  private item(): void {
    const list = this.lists.at(-1)
    if (list) this.write('', { kind: 'text', text: this.lines.marker(list.ordered ? `${++list.items}. ` : '- ') })
  }

  // A mark within the same mark, or within a label, says nothing.
  private mark(text: Mark, opens: boolean): void {
    const open = this.open[text]
    if (opens) {
      const silent = this.link !== undefined || open.length > 0
      const part: MarkPart | undefined = silent ? undefined : { kind: 'mark', text, opens, line: this.line }
      open.push(part)
      if (part) this.pending.push(part)
      return
    }
    const partner = open.pop()
    if (!partner) return
    const part: MarkPart = { kind: 'mark', text, opens, line: this.line, partner }
    partner.partner = part
    if (this.pending.at(-1) === partner) this.pending.pop()
    else this.parts.push(part)
  }

  private endLink(): void {
    const { link } = this
    this.link = undefined
    if (link) this.write(this.lines.inline(), link)
  }
}

// Bare where the composer would find just this address again, else with its label, else as text says it.
function linkText({ text, address }: LinkPart, before: string, after: string): string {
  const label = text.trim() === '' ? address : text
  const bare = label === address && addressAt(address + after) === address && !/[\p{L}\p{M}\p{N}]$/u.test(before)
  if (bare) return address
  const written = `[${label}](${address})`
  if (isLink(written)) return written
  const safer = `[${label}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`
  if (isLink(safer)) return safer
  const shown = address.replace(/^mailto:/, '')
  return label === shown || label === address ? label : `${label} (${shown})`
}

// What will stand directly behind a link, as far as an address could reach.
function wordFrom(parts: Part[], from: number): string {
  let word = ''
  for (let index = from; index < parts.length && word.length < 256 && !/\s/.test(word); index++)
    word += (parts[index] as Part).text.slice(0, 256)
  return word
}

// The same rules that read marks decide which of them may be written. Literal stars beside them are read along.
function dropImpossible(parts: Part[]): void {
  const whole = parts.map(part => part.text).join('')
  let position = 0
  for (let start = 0; start < parts.length; start++) {
    if (parts[start]?.kind === 'mark') {
      let end = start
      while (parts[end]?.kind === 'mark') end++
      const run = parts.slice(start, end) as MarkPart[]
      const before = whole.slice(Math.max(0, position - 6), position)
      const after = whole.slice(position + run.length, position + run.length + 6)
      const left = before.replace(/[*_]+$/, '')
      const right = after.replace(/^[*_]+/, '')
      const { opens, closes } = edges(left, right)
      const readable = isRun(
        `${before.slice(left.length)}${run.map(part => part.text).join('')}${after.slice(0, after.length - right.length)}`,
      )
      for (const part of run) {
        const possible = part.opens
          ? opens && run.every(other => other.opens)
          : closes && run.every(other => !other.opens)
        if (readable && possible && part.partner?.line === part.line) continue
        part.dropped = true
        if (part.partner) part.partner.dropped = true
      }
      position += run.length
      start = end
    }
    position += parts[start]?.text.length ?? 0
  }
}
