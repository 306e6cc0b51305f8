import { address } from './bbcode-parse'
import { textToBBCode } from './bbcode-tags'
import { findInline, type Mark, markTags } from './marks-grammar'

/**
 * What colleagues type in the composer's plain textarea: `*bold*`, `_italic_`, lines of `- ` and of `1. `, addresses,
 * `[label](https://…)`. Marks stand at the edges of words and stay in their line, so `snake_case_name` and `2*3*4`
 * are left alone. There is no escape: what can't be a mark is what it is.
 */

export { bbcodeToMarks } from './marks-write'

/** Takes what was typed, gives BBCode. A typed "[b]" stays a "[b]" that people see. Never throws. */
export function marksToBBCode(text: string): string {
  const atoms: Atom[] = []
  let list: List | undefined
  for (const [index, line] of text.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const item = itemOf(line, list)
    if (list && item?.tag !== list.tag) {
      atoms.push({ tag: `/${list.tag}` })
      list = undefined
    }
    if (index > 0 && !list) atoms.push('\n')
    if (item && !list) {
      list = { tag: item.tag, items: 0 }
      atoms.push({ tag: item.tag })
    }
    if (item && list) {
      list.items++
      atoms.push({ tag: 'li' })
      addInline(atoms, item.text)
      atoms.push({ tag: '/li' })
    } else addInline(atoms, line)
  }
  if (list) atoms.push({ tag: `/${list.tag}` })
  return written(atoms)
}

type List = { tag: 'ul' | 'ol'; items: number }
type Atom = string | { tag: string }

// A numbered list starts at 1 and counts on (or repeats the 1): "5. Mai" is a date, and "2." alone would lose its 2.
function itemOf(line: string, list: List | undefined) {
  const [, number, text] = /^(?:-|(\d{1,4})\.) +(\S.*)$/.exec(line) ?? []
  if (text === undefined) return undefined
  if (number === undefined) return { tag: 'ul' as const, text }
  const next = list?.tag === 'ol' ? list.items + 1 : 1
  return number === '1' || number === String(next) ? { tag: 'ol' as const, text } : undefined
}

function addInline(atoms: Atom[], line: string): void {
  // Where marks stand that may yet be closed. Crossing pairs don't exist: closing one forgets those opened after it.
  const open: Record<Mark, number[]> = { '*': [], _: [] }
  const close = (mark: Mark) => {
    const start = open[mark].pop() as number
    const other = open[mark === '*' ? '_' : '*']
    while ((other.at(-1) ?? -1) > start) other.pop()
    atoms[start] = { tag: markTags[mark] }
    atoms.push({ tag: `/${markTags[mark]}` })
  }
  let position = 0
  for (const found of findInline(line)) {
    if (found.kind !== 'marks' && !address('url', found.address)) continue
    atoms.push(line.slice(position, found.index))
    position = found.end
    if (found.kind === 'marks') {
      const [first, second] = found.marks
      const inner = first && open[first].at(-1)
      const outer = second ? open[second][0] : -1
      if (found.closes && inner !== undefined && outer !== undefined && outer < inner) found.marks.forEach(close)
      else
        for (const mark of found.marks) {
          if (found.opens) open[mark].push(atoms.length)
          atoms.push(mark)
        }
    } else if (found.kind === 'link' && found.label !== found.address) {
      const value = found.address.replaceAll('[', '%5B').replaceAll(']', '%5D')
      atoms.push({ tag: `url=${value}` }, found.label, { tag: '/url' })
    } else atoms.push({ tag: 'url' }, found.address, { tag: '/url' })
  }
  atoms.push(line.slice(position))
}

// Texts that end up side by side are escaped as one: "[b" and "]" could meet.
function written(atoms: Atom[]): string {
  const out: string[] = []
  let text: string[] = []
  for (const atom of atoms) {
    if (typeof atom === 'string') text.push(atom)
    else {
      out.push(textToBBCode(text.join(''), true), `[${atom.tag}]`)
      text = []
    }
  }
  return out.join('') + textToBBCode(text.join(''))
}
