import type { Font, Glyph, GlyphPosition } from 'fontkit'

type Shaped = { glyphs: Glyph[]; positions: GlyphPosition[] }

const standing = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}]+$/u
const fractionSlash = '\u2044'
const remembered = new Map<Font, Map<string, Shaped & { plain: boolean }>>()

/**
 * A word whose letters stand side by side, each moved a little closer to the next: put together from pairs, of which there
 * are few, where words are many and shaping is slow. Letters that are joined (ffi) are shaped together. Null for a word in
 * which letters may do more than that.
 */
export function shapePairs(font: Font, word: string): Shaped | null {
  if (!standing.test(word) || word.includes(fractionSlash)) return null
  const shaped: Shaped = { glyphs: [], positions: [] }
  const signs = [...word]
  for (let at = 0; at < signs.length; at++) {
    let joined = signs[at]!
    while (at + 1 < signs.length && !shapeFew(font, signs[at]! + signs[at + 1]!).plain) joined += signs[++at]
    const isJoined = joined.length > signs[at]!.length
    const { glyphs, positions } = isJoined ? shapeFew(font, joined) : shapeFew(font, joined + (signs[at + 1] ?? ''))
    const count = isJoined ? glyphs.length : 1
    for (let index = 0; index < count; index++) {
      shaped.glyphs.push(glyphs[index]!)
      shaped.positions.push(positions[index]!)
    }
  }
  return shaped
}

/** A few letters shaped together; plain when they only are moved closer. */
function shapeFew(font: Font, text: string) {
  const known = remembered.get(font) ?? new Map<string, Shaped & { plain: boolean }>()
  remembered.set(font, known)
  const before = known.get(text)
  if (before) return before
  const { glyphs, positions } = font.layout(text)
  const alone = [...text].map(sign => font.glyphForCodePoint(sign.codePointAt(0)!).id)
  const plain =
    glyphs.length === alone.length &&
    glyphs.every((glyph, at) => glyph.id === alone[at]) &&
    positions.every(({ xOffset, yOffset }) => xOffset === 0 && yOffset === 0)
  const shaped = { glyphs, positions, plain }
  if (text.length > 8) return shaped
  if (known.size >= 20_000) known.clear()
  known.set(text, shaped)
  return shaped
}
