/**
 * What of a text is a tag of TribeHR's BBCode (its "BBCode" section: 16 tags and no others), and what is not.
 * By hand and not with @bbob/parser, which closes [b][i] at [/b] by position, rewrites the unknown tags it should
 * leave alone, and eats the backslashes of `\\server`.
 *
 * A literal bracket: only where a text would otherwise read as one of the 16 tags, backslashes before it are special,
 * by the rule command lines use for quotes: 2n of them say n, 2n + 1 say n and make the tag literal. Elsewhere a
 * backslash is a backslash (`C:\[x]` stays).
 */

export type Tag =
  | 'b'
  | 'i'
  | 'u'
  | 'url'
  | 'email'
  | 'hr'
  | 'color'
  | 'size'
  | 'ul'
  | 'ol'
  | 'li'
  | 'left'
  | 'right'
  | 'center'
  | 'code'
  | 'quote'

// A value holds no brackets: a tag then ends at the first "]", and no text around it can complete or swallow one.
const tags =
  /\[(?:(\/?)(b|i|u|url|email|hr|color|size|ul|ol|li|left|right|center|code|quote)|(url|email|color|size|quote)=("?)([^[\]"\n]{0,2048})\4)\]/gi

export type Token = { start: number; end: number; name: string; closing: boolean; value: string; backslashes: number }

/** Takes BBCode, gives what looks like one of the 16 tags, with the backslashes before it (an odd count: literal). */
export function tokens(bbcode: string): Token[] {
  let last = 0
  return Array.from(bbcode.matchAll(tags), match => {
    const end = match.index + match[0].length
    const token = {
      start: match.index,
      end,
      name: (match[2] ?? match[3] ?? '').toLowerCase(),
      closing: match[1] === '/',
      value: match[5] ?? '',
      backslashes: backslashesBefore(bbcode, match.index, last),
    }
    last = end
    return token
  })
}

/** Counts the backslashes that end at `index`, looking no further back than `from`. */
export function backslashesBefore(text: string, index: number, from = 0): number {
  let start = index
  while (start > from && text[start - 1] === '\\') start--
  return index - start
}

/**
 * Takes opening and closing tags in their order, gives for each the index of its partner, or -1 if it is no tag but
 * text: crossed, unpaired, escaped, or inside a code. Linear in the number of tags.
 */
export function partners(found: Pick<Token, 'name' | 'closing' | 'backslashes'>[]): Int32Array {
  const partner = new Int32Array(found.length).fill(-1)
  const open: number[] = []
  const opened = new Map<string, number>()
  const lastCodeEnd = found.findLastIndex(
    ({ name, closing, backslashes }) => name === 'code' && closing && backslashes % 2 === 0,
  )
  let code = -1
  const pair = (from: number, to: number) => {
    partner[from] = to
    partner[to] = from
  }
  found.forEach(({ name, closing, backslashes }, index) => {
    if (backslashes % 2 === 1 || name === 'hr') return
    if (code >= 0) {
      if (name !== 'code' || !closing) return
      pair(code, index)
      code = -1
    } else if (name === 'code') {
      if (!closing && index < lastCodeEnd) code = index
    } else if (!closing) {
      open.push(index)
      opened.set(name, (opened.get(name) ?? 0) + 1)
    } else if (opened.get(name)) {
      for (;;) {
        const inner = open.pop() as number
        const innerName = (found[inner] as Token).name
        opened.set(innerName, (opened.get(innerName) as number) - 1)
        if (innerName !== name) continue
        pair(inner, index)
        return
      }
    }
  })
  return partner
}

/**
 * Takes plain text, gives BBCode that shows exactly it, also when it holds "[b]" (see the rule above). With
 * `beforeTag`, a tag may follow: trailing backslashes are doubled. parseBBCode undoes it. Never throws.
 */
export function textToBBCode(text: string, beforeTag = false): string {
  let out = ''
  let position = 0
  for (const { start, end, backslashes } of tokens(text)) {
    out += `${text.slice(position, start)}${'\\'.repeat(backslashes + 1)}${text.slice(start, end)}`
    position = end
  }
  out += text.slice(position)
  return beforeTag ? out + '\\'.repeat(backslashesBefore(text, text.length, position)) : out
}
