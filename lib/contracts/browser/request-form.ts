import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { isDate, todayIn } from '@/lib/domain/calendar/dates'
import { momentIn } from '@/lib/domain/calendar/moments'
import { listQuestionSets, listQuestions, type Question, type QuestionSet } from '@/lib/domain/questionnaires/queries'
import { listCaseReferences, listCaseRequests } from '@/lib/domain/references/case-queries'
import { foretellRequest } from '@/lib/domain/references/foretold'
import { isOpen } from '@/lib/domain/references/holding'
import type { NewRequest, RequestChanges } from '@/lib/domain/references/request-commands'
import { uuidPattern } from '@/lib/formats/uuid'
import { asLocale, localeList } from '@/lib/i18n/locales'
import { text, wholeNumber } from '../fields'
import { absent } from './absent'
import { uuid } from './candidate'
import { nameOf } from './case-parts'
import type { EnteredRequest, OfferedSet } from './request-form-types'

// What comes in

export const longestNote = 1000

const ticked = z
  .literal('on')
  .optional()
  .transform(value => value === 'on')

const number = (least: number) =>
  z.preprocess(sent => (sent === '' ? undefined : sent), wholeNumber(least, 20).optional())
const notes = text(longestNote).transform(said => said.trim() || null)

const moment = { on: z.string().default(''), time: z.string().default('') }

type Moment = { on: string; time: string }

/** Says of a day and a time what is wrong with them. */
function checkMoment({ on, time }: Moment, context: z.RefinementCtx) {
  const wrong = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  if (!isDate(on)) wrong('on', on ? 'must be a date such as 2026-08-30' : 'is required')
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) wrong('time', time ? 'must be a time such as 17:30' : 'is required')
}

/** A request as its form says it; `deed` is the button that was pressed. */
export const requestForm = z
  .object({
    candidate: uuid,
    questionSet: z
      .literal('')
      .transform(() => null)
      .or(uuid),
    references: number(1),
    managers: number(0),
    managersOnly: ticked,
    language: z.enum(localeList),
    notes,
    when: z.enum(['now', 'later']).default('now'),
    ...moment,
    deed: z.enum(['ask', 'draft']).default('ask'),
  })
  .superRefine((form, context) => {
    if (form.when === 'later' && form.deed === 'ask') checkMoment(form, context)
  })
  .transform(form => (actor: PersonActor): NewRequest => {
    const draft = form.deed === 'draft'
    return {
      candidateUuid: form.candidate,
      questionSetUuid: form.questionSet,
      notes: form.notes,
      minReferences: form.references,
      minManagerReferences: form.managersOnly ? (form.references ?? 2) : form.managers,
      language: form.language,
      draft,
      scheduledFor:
        form.when === 'later' && !draft ? momentIn(actor.organization.timeZone, `${form.on}T${form.time}`) : null,
    }
  })

/** The last minute of a day where the firm's clock hangs. */
const endOf = (timeZone: string, day: string) => momentIn(timeZone, `${day}T23:59`)

/**
 * Changes to a request; when it goes out only where it still waits for that, and until when it is open only where that is
 * another day than `openUntil`, which the form showed.
 */
export const requestChangesForm = z
  .object({
    candidate: uuid,
    id: uuid,
    references: number(1),
    managers: number(0),
    notes,
    language: z.enum(localeList),
    until: z.string().optional(),
    openUntil: z.string().optional(),
    ...moment,
  })
  .superRefine((form, context) => {
    if (form.on || form.time) checkMoment(form, context)
    if (form.until !== undefined && !isDate(form.until))
      context.addIssue({
        code: 'custom',
        path: ['until'],
        message: form.until ? 'must be a date such as 2026-08-30' : 'is required',
      })
  })
  .transform(({ candidate, id, references, managers, ...form }) => ({
    candidate,
    id,
    changes: (actor: PersonActor): RequestChanges => ({
      minReferences: references,
      minManagerReferences: managers,
      notes: form.notes,
      language: form.language,
      ...(form.on && { scheduledFor: momentIn(actor.organization.timeZone, `${form.on}T${form.time}`) }),
      ...(form.until && form.until !== form.openUntil && { expiresAt: endOf(actor.organization.timeZone, form.until) }),
    }),
  }))

/** The command's fields as the forms call them. */
export const requestFields = {
  minReferences: 'references',
  minManagerReferences: 'managers',
  scheduledFor: 'on',
  expiresAt: 'until',
  'data.relationships.candidate': 'questionSet',
}

// What goes out

const presentQuestion = ({ uuid, type, required, language, text, translations }: Question) => ({
  id: uuid,
  type,
  required,
  texts: {
    ...Object.fromEntries(Object.entries(translations).map(([tag, said]) => [tag, said.text])),
    [language]: text,
  },
  own: language,
})

const everything = { number: 1, size: 1000 }

const first = (address: Record<string, string | string[] | undefined>, name: string) => [address[name]].flat()[0]

/** What an address says of the form, for who reads the mail first without scripts; else what is usual. */
function enteredIn(address: Record<string, string | string[] | undefined>, usual: EnteredRequest): EnteredRequest {
  const said = (name: Exclude<keyof EnteredRequest, 'managersOnly' | 'when'>) =>
    first(address, name)?.slice(0, longestNote) ?? usual[name]
  return {
    questionSet: said('questionSet'),
    references: said('references'),
    managers: said('managers'),
    managersOnly: first(address, 'managersOnly') === 'on',
    language: asLocale(first(address, 'language')) ?? usual.language,
    notes: said('notes'),
    when: first(address, 'when') === 'later' ? 'later' : 'now',
    on: said('on'),
    time: said('time'),
  }
}

/** What the form of a request needs; null when there is no such candidate in sight. */
export async function requestPage(
  actor: PersonActor,
  id: string,
  address: Record<string, string | string[] | undefined>,
) {
  const told = uuidPattern.test(id) ? await foretellRequest(actor, id).catch(absent) : null
  if (!told) return null
  const [sets, questions, requests, references] = await Promise.all([
    listQuestionSets(actor, everything),
    listQuestions(actor, everything),
    listCaseRequests(actor, id),
    listCaseReferences(actor, id),
  ])
  const openOf = (set: QuestionSet): OfferedSet['open'] => {
    const request = requests.find(one => one.setUuid === set.uuid && isOpen(one.status))
    if (!request) return null
    const answered = references.filter(one => one.requestUuid === request.uuid && one.status === 'completed').length
    return { id: request.uuid, status: request.status, answered, least: request.minReferences }
  }
  const offered = sets.items
    .filter(set => !set.archivedAt && set.questions.length > 0)
    .map(set => ({
      id: set.uuid,
      title: set.title,
      isDefault: set.isDefault,
      open: openOf(set),
      questions: questions.items.filter(one => one.setUuid === set.uuid).map(presentQuestion),
    }))
  const usual: EnteredRequest = {
    questionSet: offered[0]?.id ?? '',
    references: '2',
    managers: '1',
    managersOnly: false,
    language: asLocale(told.candidate.language ?? told.firm.language) ?? 'en',
    notes: '',
    when: 'now',
    on: '',
    time: '09:00',
  }
  return {
    candidate: { id, name: nameOf(told.candidate), email: told.candidate.email },
    sets: offered,
    entered: enteredIn(address, usual),
    today: todayIn(actor.organization.timeZone),
    timeZone: actor.organization.timeZone,
  }
}

export type RequestPage = NonNullable<Awaited<ReturnType<typeof requestPage>>>
