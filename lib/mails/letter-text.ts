import type { Letter } from './letter'

const margin = (text: string) =>
  text
    .trim()
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n')

/** A letter as plain text: what was said, set off as in any mail, and where to go on. */
export function letterText({
  language,
  heading,
  before,
  quotes,
  sections = [],
  after,
  action,
  reason,
  stop,
}: Letter): string {
  const said = quotes
    .filter(quote => quote.text.trim())
    .map(quote => `${margin(quote.text)}${quote.below ? `\n  – ${quote.below}` : ''}`)
  // French sets its colons off.
  const colon = language === 'fr' ? '\u00a0:' : ':'
  const lists = sections.map(({ title, lines }) => [title, ...lines.map(line => `- ${line}`)].join('\n'))
  const parts = [
    heading,
    before,
    ...said,
    ...lists,
    after,
    action && `${action.label}${colon}\n${action.url}`,
    `-- \n${reason}${stop ? `\n${stop.label}${colon} ${stop.url}` : ''}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}
