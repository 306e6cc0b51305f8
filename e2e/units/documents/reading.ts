import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Words = { text: string; left: number; right: number; fromRight: boolean }

/** What a reader finds in a PDF: its text page by page, where each stretch of it stands, and what the file says of itself. */
export async function readPdf(bytes: Uint8Array) {
  const raw = Buffer.from(bytes).toString('latin1')
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const pages: { text: string; width: number; words: Words[] }[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.flatMap(item =>
      'str' in item && item.str.trim()
        ? [
            {
              text: item.str,
              left: item.transform[4] as number,
              right: (item.transform[4] as number) + item.width,
              fromRight: item.dir === 'rtl',
            },
          ]
        : [],
    )
    const text = items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    pages.push({ text, width: page.getViewport({ scale: 1 }).width, words })
  }
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, string> }
  await task.destroy()
  return {
    header: raw.slice(0, 5),
    embeddedFonts: raw.match(/\/FontFile2 /g)?.length ?? 0,
    fonts: raw.match(/\/BaseFont /g)?.length ?? 0,
    images: raw.match(/\/Subtype \/Image/g)?.length ?? 0,
    pages,
    text: pages.map(page => page.text).join('\n'),
    title: info.Title,
    author: info.Author,
    language: info.Language,
  }
}

/** That words stand in a text in this order. */
export function inOrder(text: string, words: string[]) {
  let from = 0
  for (const word of words) {
    const at = text.indexOf(word, from)
    if (at < 0) return `“${word}” is not where it should be`
    from = at + word.length
  }
  return 'in order'
}
