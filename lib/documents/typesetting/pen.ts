import type { Font, Glyph } from 'fontkit'
import PDFDocument from 'pdfkit'
import type { Line } from './lines'
import { type Embedded, Run } from './run'

// pdfkit's own text shapes anew and reverses Arabic: glyphs go straight to the fonts that it embeds.
type Inside = { _font: Embedded; addContent(operators: string): void; page: { fonts: Record<string, unknown> } }

/** What a PDF says of itself. */
export type About = { title: string; author: string; language: string }

/** Draws on the pages of one PDF; y grows downwards, all measures are points. */
export class Pen {
  readonly pdf: PDFKit.PDFDocument
  readonly bytes: Promise<Uint8Array>
  private readonly opened = new Map<Font, Embedded>()

  constructor({ title, author, language }: About) {
    this.pdf = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      displayTitle: true,
      font: null as never,
      lang: language,
      size: 'A4',
      margin: 0,
      info: { Title: title, Author: author, Creator: 'Laurel', Producer: 'Laurel' },
    })
    const chunks: Buffer[] = []
    this.bytes = new Promise((resolve, reject) => {
      this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
      this.pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
      this.pdf.on('error', reject)
    })
  }

  /** A line of text, its baseline at y. */
  line({ pieces }: Line, x: number, y: number, size: number, colour: string) {
    this.pdf.fillColor(colour)
    const run = new Run(x, y, size)
    for (const { font, glyphs, positions } of pieces) {
      const embedded = this.embedded(font)
      run.use(embedded, font)
      for (const [at, glyph] of glyphs.entries()) run.show(codeOf(embedded, glyph, font), glyph, positions[at]!)
    }
    const inside = this.pdf as unknown as Inside
    inside.addContent(run.end())
  }

  private embedded(font: Font) {
    let embedded = this.opened.get(font)
    if (!embedded) {
      this.pdf.font(font as never)
      embedded = (this.pdf as unknown as Inside)._font
      this.opened.set(font, embedded)
    }
    const { page } = this.pdf as unknown as Inside
    page.fonts[embedded.id] ??= embedded.ref()
    return embedded
  }
}

function codeOf({ subset, widths, unicode }: Embedded, glyph: Glyph, font: Font) {
  const code = subset.includeGlyph(glyph.id)
  widths[code] ??= (glyph.advanceWidth * 1000) / font.unitsPerEm
  unicode[code] ??= glyph.codePoints
  return code.toString(16).padStart(4, '0')
}
