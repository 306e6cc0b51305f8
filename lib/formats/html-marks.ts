import { htmlToText } from './html-text'

/**
 * Takes sanitised HTML, gives it as the writing area shows it: `*bold*`, `_italic_`, lists, links. What marks cannot say
 * (colours, sizes) is left out, so a text nobody changed should stay the HTML it was. Never throws.
 */
export function htmlToMarks(html: string): string {
  const linked: string[] = []
  const lists: { ordered: boolean; items: number }[] = []
  const marked = html.replace(/<(\/?)([a-z]+)([^>]*)>/g, (tag, closes: string, name: string, rest: string) => {
    if (name === 'b' || name === 'strong') return '*'
    if (name === 'i' || name === 'em') return '_'
    if (name === 'ul' || name === 'ol') {
      if (closes) lists.pop()
      else lists.push({ ordered: name === 'ol', items: 0 })
      return tag
    }
    if (name === 'li') {
      const list = lists.at(-1)
      if (closes || !list) return ''
      return list.ordered ? `<br>${++list.items}. ` : '<br>- '
    }
    if (name === 'p') return closes ? '<br><br>' : ''
    if (name !== 'a') return tag
    if (closes) return linked.pop() ?? ''
    const href = /href="(https?:[^"]*)"/.exec(rest)?.[1]
    linked.push(href ? `](${href})` : '')
    return href ? '[' : ''
  })
  return htmlToText(marked).replace(/\[(https?:[^\]\s]+)\]\(\1\)/g, '$1')
}
