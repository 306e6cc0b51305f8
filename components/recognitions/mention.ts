/** A word that is being typed after @ or #: which sign, what follows it, and where it stands. */
export type Mention = { sign: '@' | '#'; words: string; from: number; to: number }

// After the sign at most two words of a name: further on it is a sentence again.
const typed = /(?:^|[\s([])([@#])((?:[\p{L}\p{N}._'’-]+ ?){0,2})$/u

/** The mention the caret stands at the end of, if any. */
export function mentionAt(sheet: HTMLTextAreaElement): Mention | null {
  const { selectionStart: to, selectionEnd, value } = sheet
  if (to !== selectionEnd) return null
  const found = typed.exec(value.slice(Math.max(0, to - 60), to))
  if (!found) return null
  const [, sign, words = ''] = found
  return { sign: sign as Mention['sign'], words, from: to - words.length - 1, to }
}

/** Puts a name where the mention stood. insertText is old, but nothing else keeps the browser's undo. */
export function replaceMention(sheet: HTMLTextAreaElement, { from, to }: Mention, name: string) {
  sheet.focus()
  sheet.setSelectionRange(from, to)
  document.execCommand('insertText', false, `${name} `)
}

const mirrored = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingInlineEnd',
  'paddingInlineStart',
  'paddingTop',
  'direction',
  'wordSpacing',
] as const

/** Where a place in the text is on the sheet, in pixels from its upper left corner: measured on a copy nobody sees. */
export function caretAt(sheet: HTMLTextAreaElement, place: number) {
  const copy = document.createElement('div')
  const look = getComputedStyle(sheet)
  for (const property of mirrored) copy.style[property] = look[property]
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    inlineSize: `${sheet.clientWidth}px`,
    boxSizing: 'border-box',
  })
  copy.textContent = sheet.value.slice(0, place)
  const mark = document.createElement('span')
  mark.textContent = '\u200b'
  copy.append(mark)
  sheet.parentElement?.append(copy)
  const at = { left: mark.offsetLeft, top: mark.offsetTop + mark.offsetHeight - sheet.scrollTop }
  copy.remove()
  return at
}
