import { z } from 'zod'
import type { QuestionTranslation } from '@/lib/domain/questionnaires/types'
import { questionTypes } from '@/lib/domain/questionnaires/types'
import { plainLine } from '@/lib/formats/text'
import { line, text, words } from '../fields'

// What the forms of question sets send. Lists are written one entry to a line.

const setId = z.uuid({ error: 'is required' })
const long = (max: number) => text(max).transform(value => value.trim())
const orNull = (max: number) => text(max).transform(value => plainLine(value) || null)
const yes = z
  .literal('on')
  .optional()
  .transform(value => value === 'on')

/** A language by its tag. */
export const languageTag = z
  .string({ error: 'is required' })
  .regex(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i, { error: 'is required' })

export const newSetForm = z.object({ title: line(200), language: languageTag })
export const setForm = newSetForm.extend({ id: setId, seen: text(1000), overwrite: yes })
export const oneForm = z.object({ id: setId })
export const shelveForm = oneForm.extend({ to: z.enum(['archive', 'restore']) })
export const moveForm = oneForm.extend({ way: z.enum(['up', 'down']) })
export const groupForm = oneForm.extend({ name: orNull(100) })
export const templateForm = z.object({ template: text(100) })
export const dropLanguageForm = oneForm.extend({ language: languageTag })
export const arrangeInput = z.object({
  set: setId,
  order: z.array(setId).min(1).max(100),
  moved: setId,
  like: setId,
})

const mostEntries = 50
const longestEntry = 300

const entries = text(20_000).transform((value, context) => {
  const list = value.split('\n').map(plainLine).filter(Boolean)
  if (list.length > mostEntries) context.addIssue({ code: 'custom', message: `may have at most ${mostEntries}` })
  if (list.some(one => one.length > longestEntry))
    context.addIssue({ code: 'custom', message: `may have at most ${longestEntry} characters` })
  return list
})

const bound = 1_000_000

const decimal = text(30)
  .transform(value => value.trim().replace(',', '.').replace('−', '-'))
  .refine(value => value !== '', { error: 'is required', abort: true })
  .refine(value => Number.isFinite(Number(value)), { error: 'must be a number', abort: true })
  .transform(Number)
  .refine(value => Math.abs(value) <= bound, { error: `must be from -${bound} to ${bound}` })

const scale = text(10)
  .refine(value => /^\d{1,2}$/.test(value), { error: 'must be from 2 to 10' })
  .transform(Number)

const ofEach = {
  text: words(2000).transform(value => value.trim()),
  help: long(2000).transform(value => value || null),
  group: orNull(100),
  category: orNull(100),
  required: yes,
  allowsComment: yes,
}

const listed = z.object({ ...ofEach, choices: entries })
const plain = z.object(ofEach)

// The form has fields for every type, and only those of the chosen one are looked at.
const settingsOf = {
  text: plain,
  date: plain,
  date_range: plain,
  options: listed,
  radio: listed,
  checkbox: listed,
  ranking: listed,
  rating: z.object({ ...ofEach, scale }),
  slider: z.object({ ...ofEach, min: decimal, max: decimal, step: decimal }),
  matrix: z.object({ ...ofEach, rows: entries, columns: entries }),
}

const typed = questionTypes.map(type =>
  settingsOf[type].extend({ type: z.literal(type) }).transform(read => {
    const { text, help, group, category, required, allowsComment, type: _, ...settings } = read
    return { type, text, help, group, category, required, allowsComment, settings }
  }),
)

const known = z.object({ type: z.enum(questionTypes, { error: 'is required' }) })

const question = z.unknown().transform((form, context) => {
  const type = known.safeParse(form)
  const read = (type.success ? typed[questionTypes.indexOf(type.data.type)]! : known).safeParse(form)
  if (read.success) return read.data as z.output<(typeof typed)[number]>
  for (const issue of read.error.issues)
    context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] })
  return z.NEVER
})

/** A new question of a set; `next` is `another` where one goes on with the next one. */
export const newQuestionForm = z.object({ set: setId, next: z.enum(['back', 'another']).default('back') }).and(
  z
    .unknown()
    .pipe(question)
    .transform(fields => ({ fields })),
)

/** A question as it shall be; `seen` is the stamp of what stood in the form, `overwrite` says that it does not matter. */
export const questionForm = z.object({ id: setId, seen: text(100), overwrite: yes }).and(
  z
    .unknown()
    .pipe(question)
    .transform(fields => ({ fields })),
)

/** The words of a set in another language; the fields are named as `translationIn` reads them. */
export const translationForm = oneForm
  .extend({ language: languageTag, seen: text(100), overwrite: yes })
  .catchall(z.string().max(2000, { error: 'may have at most 2000 characters' }))

type Original = {
  uuid: string
  group: string | null
  settings: { choices?: string[]; rows?: string[]; columns?: string[] }
}

const lists = ['choices', 'rows', 'columns'] as const

/** What a form says of each question, by its uuid. A heading is said once, at the first question that stands under it. */
export function translationIn(form: Record<string, unknown>, questions: Original[]): Map<string, QuestionTranslation> {
  const said = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '')
  const words = questions.map(({ uuid, group, settings }) => {
    const first = questions.find(one => one.group === group)!
    const entries = lists.flatMap(list => {
      const own = settings[list]
      return own ? [[list, own.map((_, at) => plainLine(said(`${list}:${uuid}:${at}`)))] as const] : []
    })
    const [help, heading] = [said(`help:${uuid}`), group === null ? '' : said(`group:${first.uuid}`)]
    const translation: QuestionTranslation = {
      text: said(`text:${uuid}`),
      ...(help && { help }),
      ...(heading && { group: heading }),
      ...Object.fromEntries(entries),
    }
    return [uuid, translation] as const
  })
  return new Map(words)
}
