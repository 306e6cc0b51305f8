/**
 * Where lines begin when BBCode is written as text: blocks stand on lines of their own, without doubling the line
 * breaks that people write around them.
 */
export class Lines {
  private atStart = true
  private afterBlock = false
  private afterMarker = false

  /** A block begins or ends here. */
  block(): void {
    this.afterBlock = true
  }

  /** Takes a text between tags, gives what of it is to be written. */
  text(text: string): string {
    let shown = this.afterMarker ? text.trimStart() : text
    if (this.afterBlock && shown.startsWith('\n')) {
      if (this.atStart) shown = shown.slice(1)
      else this.afterBlock = false
    }
    if (shown === '') return ''
    const lineBreak = this.inline()
    this.atStart = shown.endsWith('\n')
    return lineBreak + shown
  }

  /** Takes a list item's marker, gives it on a line of its own. What follows is written right behind it. */
  marker(marker: string): string {
    const lineBreak = this.inline()
    this.afterMarker = true
    return lineBreak + marker
  }

  /** Something else than text is written here: gives the line break it needs before it, if any. */
  inline(): string {
    const lineBreak = this.afterBlock && !this.atStart ? '\n' : ''
    this.atStart = false
    this.afterBlock = false
    this.afterMarker = false
    return lineBreak
  }
}
