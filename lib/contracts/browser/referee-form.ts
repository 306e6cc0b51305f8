import { z } from 'zod'
import type { GuestActor } from '@/lib/domain/actor'
import { todayIn } from '@/lib/domain/calendar/dates'
import type { DraftAnswers } from '@/lib/domain/references/filling'
import { type Form, findForm } from '@/lib/domain/references/form'
import { listOwnAnswers } from '@/lib/domain/references/looking-over'
import type { Entered, FormQuestion, FormStep, RefereeForm } from './referee-form-types'

type Asked = Form['questions'][number]

// What comes in

/** The token in a mailed link, or in a hidden field of its pages. */
export const linkToken = z.string().min(1).max(200)

const texts = (form: FormData, name: string) => form.getAll(name).filter(one => typeof one === 'string')
const textOf = (form: FormData, name: string) => texts(form, name)[0]?.trim() ?? ''
const optional = <T>(value: T, empty: boolean): T | null => (empty ? null : value)

/** What the fields of one question say, as its type keeps it: choices in the words they were written in. */
export function saidTo(question: Asked, form: FormData): unknown {
  const name = `a:${question.id}`
  const said = textOf(form, name)
  const { choices = [], rows = [], columns = [] } = question.own
  switch (question.type) {
    case 'options':
    case 'radio':
      return choices[Number(said || -1)] ?? null
    case 'checkbox': {
      const chosen = texts(form, name).flatMap(at => choices[Number(at)] ?? [])
      return optional(chosen, chosen.length === 0)
    }
    case 'ranking': {
      const places = choices.map((choice, at) => ({ choice, place: Number(textOf(form, `${name}:${at}`)) }))
      if (places.every(one => !one.place)) return null
      return places.sort((one, other) => one.place - other.place).map(one => one.choice)
    }
    case 'matrix': {
      const cells = rows.flatMap((row, at) => {
        const column = columns[Number(textOf(form, `${name}:${at}`) || -1)]
        return column === undefined ? [] : [[row, column] as const]
      })
      return optional(Object.fromEntries(cells), cells.length === 0)
    }
    case 'date_range': {
      const ends = { from: textOf(form, `${name}:from`), to: textOf(form, `${name}:to`) }
      return optional(ends, !ends.from && !ends.to)
    }
    default:
      return optional(said, said === '')
  }
}

/** What a step's form says of its questions: those named by its hidden fields. */
export function draftIn(form: FormData, questions: Form['questions']): DraftAnswers {
  const named = new Set(texts(form, 'q'))
  const draft = questions
    .filter(one => named.has(one.id))
    .map(one => [one.id, { value: saidTo(one, form), comment: textOf(form, `c:${one.id}`) || undefined }] as const)
  return Object.fromEntries(draft)
}

// What goes out

const placeIn = (lists: (readonly string[] | undefined)[], said: unknown) =>
  lists.map(list => list?.indexOf(String(said)) ?? -1).find(at => at >= 0)

/** A kept value as the fields of its question hold it. */
function enteredOf(question: Asked, value: unknown): Entered {
  const { own, choices, rows, columns } = question
  const choiceAt = (one: unknown) => placeIn([own.choices, choices], one)
  switch (question.type) {
    case 'options':
    case 'radio':
      return String(choiceAt(value) ?? '')
    case 'checkbox':
    case 'ranking':
      return (Array.isArray(value) ? value : []).flatMap(one => choiceAt(one)?.toString() ?? [])
    case 'matrix': {
      const cells = Object.entries((value ?? {}) as Record<string, unknown>).flatMap(([row, column]) => {
        const [atRow, atColumn] = [placeIn([own.rows, rows], row), placeIn([own.columns, columns], column)]
        return atRow === undefined || atColumn === undefined ? [] : [[String(atRow), String(atColumn)] as const]
      })
      return Object.fromEntries(cells)
    }
    case 'date_range': {
      const { from = '', to = '' } = (value ?? {}) as { from?: string; to?: string }
      return { from: String(from), to: String(to) }
    }
    default:
      return value === null || value === undefined ? '' : String(value)
  }
}

/** A question as its fields are drawn; `at` counts from 0. */
export const presentQuestion = (question: Asked, draft: Form['draft'], at: number): FormQuestion => ({
  id: question.id,
  type: question.type,
  text: question.text,
  help: question.help,
  required: question.required,
  allowsComment: question.allowsComment,
  choices: question.choices ?? [],
  rows: question.rows ?? [],
  columns: question.columns ?? [],
  scale: question.scale ?? 5,
  min: question.min ?? 0,
  max: question.max ?? 100,
  step: question.step ?? 1,
  entered: enteredOf(question, draft?.[question.id]?.value),
  comment: draft?.[question.id]?.comment ?? '',
  number: at + 1,
})

// More on one page than this looks like work.
const mostTogether = 4

/** Questions of one group stand together; those of none by fours. */
export function stepsOf(questions: (FormQuestion & { group: string | null })[]): FormStep[] {
  const steps: FormStep[] = []
  for (const { group, ...question } of questions) {
    const last = steps.at(-1)
    const fits = last && last.title === group && (group !== null || last.questions.length < mostTogether)
    if (fits) last.questions.push(question)
    else steps.push({ title: group, questions: [question] })
  }
  return steps
}

const saysSomething = ({ entered, comment }: FormQuestion) =>
  comment !== '' || (typeof entered === 'string' ? entered !== '' : Object.values(entered).some(one => one !== ''))

/** Where somebody goes on who comes back: at the last question to which they have said something. */
export function whereStopped({ steps }: RefereeForm): { step: number; q?: string } {
  const step = steps.findLastIndex(one => one.questions.some(saysSomething))
  return step < 0 ? { step: 1 } : { step: step + 1, q: steps[step]!.questions.findLast(saysSomething)!.id }
}

const secondsFor = (type: Asked['type']) => (type === 'text' ? 60 : type === 'matrix' || type === 'ranking' ? 30 : 12)

const statusOf = (status: Form['status']): RefereeForm['status'] =>
  status === 'completed' || status === 'declined' || status === 'cancelled' || status === 'expired' ? status : 'awaited'

/** What was handed in, as a draft: a referee reads it the same way. */
const handedIn = async (guest: GuestActor): Promise<Form['draft']> =>
  Object.fromEntries(
    (await listOwnAnswers(guest)).map(({ id, value, comment }) => [id, { value, comment: comment ?? undefined }]),
  )

/** Everything a referee's pages are made of. Throws `not_found`. */
export async function refereeForm(guest: GuestActor): Promise<RefereeForm> {
  const form = await findForm(guest)
  const draft = form.status === 'completed' ? await handedIn(guest) : form.draft
  const seconds = form.questions.reduce((sum, one) => sum + secondsFor(one.type), 30)
  return {
    status: statusOf(form.status),
    firm: form.firm,
    recruiter: form.recruiter,
    candidate: form.candidate,
    refereeName: form.refereeName,
    language: form.language,
    languages: form.languages,
    consented: form.consentedAt !== null,
    begun: form.draft !== null && Object.keys(form.draft).length > 0,
    minutes: Math.max(2, Math.round(seconds / 60)),
    expiresOn: form.expiresAt && todayIn(guest.organization.timeZone, form.expiresAt),
    retentionDays: form.retentionDays,
    total: form.questions.length,
    steps: stepsOf(form.questions.map((one, at) => ({ ...presentQuestion(one, draft, at), group: one.group }))),
  }
}
