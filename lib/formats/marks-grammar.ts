/** What the composer's marks look like in one line, for marks.ts to read and to write by the same rules. */

export type Mark = '*' | '_'
export const markTags = { '*': 'b', _: 'i' } as const

/** `[label](https://…)` (the address may hold one level of parentheses), or a bare address, or a run of marks. */
const inline =
  /\[([^[\]\n]*[^[\]\s][^[\]\n]*)\]\((https?:\/\/(?:[^\s()<>"\\]|\([^\s()<>"\\]*\))+)\)|(?<![\p{L}\p{M}\p{N}])https?:\/\/[^\s<>"\\]+|[*_]+/giu

// A letter, digit or combining mark, but not the selector that makes a heart an emoji.
const wordBefore = /(?!\uFE0F)[\p{L}\p{M}\p{N}]$/u
const wordAfter = /^(?!\uFE0F)[\p{L}\p{M}\p{N}]/u

export type Found =
  | { kind: 'link'; index: number; end: number; label: string; address: string }
  | { kind: 'address'; index: number; end: number; address: string }
  | { kind: 'marks'; index: number; end: number; marks: Mark[]; opens: boolean; closes: boolean }

/** Takes one line, gives what in it may be a link, an address or a run of marks, in order. Never throws. */
export function* findInline(line: string): Generator<Found> {
  const pattern = new RegExp(inline)
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const [whole, label, linked] = match
    const { index } = match
    if (label !== undefined && linked !== undefined)
      yield { kind: 'link', index, end: pattern.lastIndex, label, address: linked }
    else if (/^[*_]/.test(whole)) {
      const end = pattern.lastIndex
      const around = edges(line.slice(Math.max(0, index - 2), index), line.slice(end, end + 2))
      if (isRun(whole)) yield { kind: 'marks', index, end, marks: [...whole] as Mark[], ...around }
    } else {
      const address = trimAddress(whole)
      pattern.lastIndex = index + address.length
      yield { kind: 'address', index, end: pattern.lastIndex, address }
    }
  }
}

/** Whether marks between these two ends of text may open (not after a word, not before a blank) or close. */
export function edges(before: string, after: string): { opens: boolean; closes: boolean } {
  return {
    opens: !wordBefore.test(before) && /^\S/.test(after),
    closes: /\S$/.test(before) && !wordAfter.test(after),
  }
}

/** `*`, `_`, `*_` and `_*` are marks; longer runs (`**`, `__init__`) are just characters. */
export const isRun = (run: string) => /^(?:\*_?|_\*?)$/.test(run)

/** Takes the beginning of a text, gives the address a line would link there. */
export function addressAt(text: string): string {
  const found = /^https?:\/\/[^\s<>"\\]+/i.exec(text)
  return found ? trimAddress(found[0]) : ''
}

/** Whether `[label](address)` would be read as just that. */
export function isLink(written: string): boolean {
  const [found] = findInline(written)
  return found?.kind === 'link' && found.index === 0 && found.end === written.length
}

// The comma after an address is the sentence's, and so is a bracket that was opened before it.
function trimAddress(text: string): string {
  const surplus = { ')': count(text, ')') - count(text, '('), ']': count(text, ']') - count(text, '[') }
  let end = text.length
  for (; end > 0; end--) {
    const last = text[end - 1] as string
    if (last === ')' || last === ']') {
      if (surplus[last]-- <= 0) break
    } else if (!".,;:!?'*_”’»…。，、！？".includes(last)) break
  }
  return text.slice(0, end)
}

const count = (text: string, character: string) => text.split(character).length - 1
