import { partners, type Tag, type Token, tokens } from './bbcode-tags'

/**
 * BBCode read into a flat, well-nested list of pieces, so that whoever writes it out needs no recursion. Free of
 * libraries, so the browser can carry it.
 */

/** `value` is what stood after "="; for url and email the checked address to link to, empty if there is none. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'rule' }
  | { kind: 'open' | 'close'; tag: Tag; value: string }

/** Tags that begin and end a line of their own. */
export const blocks: ReadonlySet<Tag> = new Set<Tag>(['ul', 'ol', 'li', 'left', 'right', 'center', 'quote'])

const MAX_DEPTH = 32
const MAX_ADDRESS = 2048

/**
 * Takes BBCode, gives its pieces. A tag counts only as a properly nested pair; everything else is text: unknown tags,
 * tags left open or crossed, an item outside a list, nesting beyond 32. Neighbouring texts are one; lists hold only
 * items; a link has a value only where it may be followed. Never throws.
 */
export function parseBBCode(bbcode: string): Piece[] {
  return new Reader(bbcode.replace(/\r\n?/g, '\n')).read()
}

type Open = { kind: 'open'; tag: Tag; value: string; implied?: boolean }

class Reader {
  private readonly pieces: Piece[] = []
  private readonly open: Open[] = []
  private text = ''
  /** The link being read; its label is gathered only where it has to serve as the address too. */
  private link: { piece: Open; label: string | undefined } | undefined

  constructor(private readonly source: string) {}

  read(): Piece[] {
    const found = tokens(this.source)
    const partner = partners(found)
    let position = 0
    found.forEach((token, index) => {
      const { start, end, backslashes } = token
      const other = partner[index] as number
      this.text += this.source.slice(position, start - backslashes) + '\\'.repeat(backslashes >> 1)
      position = end
      if (backslashes % 2 === 0 && token.name === 'hr' && !token.closing && this.top?.tag !== 'code') this.rule()
      else if (other >= 0 && token.closing) this.leave()
      else if (other < 0 || !this.enter(token)) {
        this.text += this.source.slice(start, end)
        if (other >= 0) partner[other] = -1
      }
    })
    this.text += this.source.slice(position)
    this.endText()
    return this.pieces
  }

  private get top(): Open | undefined {
    return this.open.at(-1)
  }

  private get inList(): boolean {
    return this.top?.tag === 'ul' || this.top?.tag === 'ol'
  }

  private endText(): void {
    const { text } = this
    this.text = ''
    if (text === '' || (this.inList && text.trim() === '')) return
    this.imply()
    this.pieces.push({ kind: 'text', text })
    if (this.link?.label !== undefined) this.link.label += text
  }

  private rule(): void {
    this.endText()
    this.imply()
    this.pieces.push({ kind: 'rule' })
  }

  // What stands in a list outside its items gets an item of its own, as HTML wants it.
  private imply(): void {
    if (this.inList) this.push({ kind: 'open', tag: 'li', value: '', implied: true })
  }

  private enter({ name, value }: Token): boolean {
    const tag = name as Tag
    if (tag === 'li' ? !this.mayHoldItem : this.open.length >= MAX_DEPTH) return false
    this.endText()
    if (tag !== 'li') this.imply()
    else if (this.top?.implied) this.pop()
    const piece: Open = { kind: 'open', tag, value }
    if (tag === 'url' || tag === 'email') {
      // Links don't nest: the outer one is followed.
      piece.value = this.link ? '' : address(tag, value)
      this.link ??= { piece, label: value === '' ? '' : undefined }
    }
    this.push(piece)
    return true
  }

  private get mayHoldItem(): boolean {
    return this.open.length <= MAX_DEPTH && (this.inList || this.top?.implied === true)
  }

  private leave(): void {
    this.endText()
    if (this.top?.implied) this.pop()
    const { top, link } = this
    if (link && link.piece === top) {
      if (link.label !== undefined) top.value = address(top.tag as 'url' | 'email', link.label)
      this.link = undefined
    }
    this.pop()
  }

  private push(piece: Open): void {
    this.open.push(piece)
    this.pieces.push(piece)
  }

  private pop(): void {
    const { tag, value } = this.open.pop() as Open
    this.pieces.push({ kind: 'close', tag, value })
  }
}

/**
 * Takes what a url or email tag names, gives the address a link may have, or '': only http, https and mailto, and
 * nothing that a browser would strip or repair into something else. Never throws.
 */
export function address(tag: 'url' | 'email', written: string): string {
  const text = written.trim()
  if (text.length > MAX_ADDRESS || /[\s\p{Cc}<>"\\\p{Cs}]/u.test(text)) return ''
  const [, scheme, rest] = /^(mailto:|https?:\/\/|)(.*)$/i.exec(text) ?? []
  if (scheme?.toLowerCase() === 'mailto:' || (tag === 'email' && !scheme))
    return /^[^@?&%]+@[^@?&%]+$/.test(rest as string) ? `mailto:${rest}` : ''
  return tag === 'url' && scheme && URL.canParse(text) ? text : ''
}
