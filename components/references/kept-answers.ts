import type { Entered, FormQuestion, FormStep } from '@/lib/contracts/browser/referee-form-types'

// What was written in this tab. While there is no line it is kept for longer than the page: a phone may throw that away.

type Field = [name: string, value: string]

const keyOf = (token: string, step: number) => `laurel answers ${token} ${step}`

/** What was written last into each step, until the tab is left. */
const written = new Map<string, Field[]>()
/** The steps as the server gave them, as far as they were shown: those that are shown again know nothing of what was written. */
const shown = new WeakSet<FormStep>()

/** Keeps the answers of a step until they have arrived. Where a browser keeps nothing, nothing is lost that it could have kept. */
export function keepHere(token: string, step: number, form: HTMLFormElement) {
  const fields = [...new FormData(form)].filter((field): field is Field => /^[ac]:/.test(field[0]))
  written.set(keyOf(token, step), fields)
  try {
    sessionStorage.setItem(keyOf(token, step), JSON.stringify(fields))
  } catch {}
}

/** They have arrived. */
export function forgetHere(token: string, step: number) {
  try {
    sessionStorage.removeItem(keyOf(token, step))
  } catch {}
}

function enteredIn({ id, type }: FormQuestion, fields: Field[]): Entered {
  const name = `a:${id}`
  const parts = fields.flatMap(([said, value]) =>
    said.startsWith(`${name}:`) && value ? [[said.slice(name.length + 1), value] as const] : [],
  )
  const own = fields.flatMap(([said, value]) => (said === name ? value : []))
  if (type === 'checkbox') return own
  if (type === 'matrix' || type === 'date_range') return Object.fromEntries(parts)
  if (type === 'ranking') return parts.sort((one, other) => Number(one[1]) - Number(other[1])).map(([at]) => at)
  return own[0] ?? ''
}

const answeredBy = (fields: Field[], questions: FormQuestion[]): FormQuestion[] =>
  questions.map(question => ({
    ...question,
    entered: enteredIn(question, fields),
    comment: fields.find(([name]) => name === `c:${question.id}`)?.[1] ?? question.comment,
  }))

function unsentHere(key: string): Field[] | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/**
 * The questions of a step as they were left here, where the server's are older: they have not arrived (`unsent`), or the step is
 * one that the browser's way back shows as it was. Null when the server's are right.
 */
export function leftHere(token: string, at: number, step: FormStep) {
  const [key, again] = [keyOf(token, at), shown.has(step)]
  shown.add(step)
  const unsent = unsentHere(key)
  const fields = unsent ?? (again ? written.get(key) : null)
  return fields ? { unsent: unsent !== null, questions: answeredBy(fields, step.questions) } : null
}
