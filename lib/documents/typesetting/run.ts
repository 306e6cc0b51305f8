import type { Font, Glyph, GlyphPosition } from 'fontkit'

/** A font as pdfkit embeds it: only the glyphs that are used, each with its width and what it is to a reader. */
export type Embedded = {
  id: string
  subset: { includeGlyph(id: number): number }
  widths: (number | undefined)[]
  unicode: (number[] | undefined)[]
  ref(): unknown
}

/** Glyphs one after the other as the operators of a PDF's text object. */
export class Run {
  private readonly operators = ['BT']
  private shown = ''
  private codes = ''
  private font = ''
  private units = 1000

  constructor(
    private x: number,
    private readonly y: number,
    private readonly size: number,
  ) {
    this.moveTo(0, 0)
  }

  /** What follows is drawn in this font. */
  use({ id }: Embedded, font: Font) {
    this.units = font.unitsPerEm
    if (this.font === id) return
    this.flush()
    this.font = id
    this.operators.push(`/${id} ${this.size} Tf`)
  }

  show(code: string, { advanceWidth }: Glyph, { xAdvance, xOffset, yOffset }: GlyphPosition) {
    const scale = this.size / this.units
    const aside = xOffset !== 0 || yOffset !== 0
    if (aside) this.moveTo(xOffset * scale, yOffset * scale)
    this.codes += code
    const correction = ((advanceWidth - xAdvance) * 1000) / this.units
    if (correction !== 0) {
      this.shown += `<${this.codes}>${fixed(correction)}`
      this.codes = ''
    }
    this.x += xAdvance * scale
    if (aside) this.moveTo(0, 0)
  }

  end() {
    this.flush()
    return `${this.operators.join(' ')} ET`
  }

  // Pages are turned so that y grows downwards; letters are turned back.
  private moveTo(dx: number, dy: number) {
    this.flush()
    this.operators.push(`1 0 0 -1 ${fixed(this.x + dx)} ${fixed(this.y - dy)} Tm`)
  }

  private flush() {
    if (this.codes) this.shown += `<${this.codes}>`
    if (this.shown) this.operators.push(`[${this.shown}] TJ`)
    this.codes = ''
    this.shown = ''
  }
}

const fixed = (value: number) => Math.round(value * 1000) / 1000
