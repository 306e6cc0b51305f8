import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'

/** What was entered to a question, as one reads it. */
export function SaidAnswer({ question, none }: { question: FormQuestion; none: string }) {
  const { entered, choices, rows, columns, type, scale, max } = question
  if (type === 'matrix' && typeof entered === 'object' && !Array.isArray(entered)) {
    const cells = Object.entries(entered)
    if (cells.length === 0) return <span className="text-muted">{none}</span>
    return (
      <ul className="grid gap-0.5">
        {cells.map(([row, column]) => (
          <li key={row}>
            <bdi>{rows[Number(row)]}</bdi>: <bdi className="font-semibold">{columns[Number(column)]}</bdi>
          </li>
        ))}
      </ul>
    )
  }
  if (Array.isArray(entered)) {
    if (entered.length === 0) return <span className="text-muted">{none}</span>
    const List = type === 'ranking' ? 'ol' : 'ul'
    return (
      <List className={type === 'ranking' ? 'list-decimal ps-5' : undefined}>
        {entered.map(at => (
          <li key={at}>
            <bdi>{choices[Number(at)]}</bdi>
          </li>
        ))}
      </List>
    )
  }
  if (typeof entered === 'object')
    return entered.from || entered.to ? (
      <span>
        {entered.from} – {entered.to}
      </span>
    ) : (
      <span className="text-muted">{none}</span>
    )
  if (entered === '') return <span className="text-muted">{none}</span>
  if (type === 'rating' || type === 'slider')
    return (
      <span className="tabular-nums">
        {entered} / {type === 'rating' ? scale : max}
      </span>
    )
  if (type === 'options' || type === 'radio') return <bdi>{choices[Number(entered)]}</bdi>
  return (
    <span dir="auto" className="letter block whitespace-pre-wrap">
      {entered}
    </span>
  )
}
