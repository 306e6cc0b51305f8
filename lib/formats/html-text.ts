import sanitize from 'sanitize-html'

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** Takes sanitised HTML, gives what it says as plain text: a line for each block, list items after a dash. */
export function htmlToText(html: string): string {
  const broken = html
    .replace(/<br>/g, '\n')
    .replace(/<li>/g, '\n- ')
    .replace(/<\/(p|div|blockquote|ul|ol)>|<hr>/g, '\n')
  return sanitize(broken, { allowedTags: [], allowedAttributes: {} })
    .replace(/&(amp|lt|gt|quot);/g, entity => entities[entity]!)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
