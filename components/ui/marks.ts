export type Mark = 'bold' | 'italic' | 'list' | 'link'

/** Types the mark around what is selected. insertText is old, but nothing else keeps the browser's undo. */
export function mark(sheet: HTMLTextAreaElement, kind: Mark) {
  const { selectionStart: start, selectionEnd: end, value } = sheet
  const chosen = value.slice(start, end)
  const { text, from, to } = marked(kind, chosen, value.slice(0, start))
  sheet.focus()
  document.execCommand('insertText', false, text)
  sheet.setSelectionRange(start + from, start + to)
}

function marked(kind: Mark, chosen: string, before: string) {
  if (kind === 'list') {
    const lines = chosen.split('\n').map(line => `- ${line}`)
    const text = `${before === '' || before.endsWith('\n') ? '' : '\n'}${lines.join('\n')}`
    return { text, from: text.length, to: text.length }
  }
  if (kind === 'link') {
    const text = `[${chosen || 'words'}](https://)`
    return chosen ? { text, from: text.length - 1, to: text.length - 1 } : { text, from: 1, to: 6 }
  }
  const sign = kind === 'bold' ? '*' : '_'
  return { text: `${sign}${chosen}${sign}`, from: 1, to: 1 + chosen.length }
}
