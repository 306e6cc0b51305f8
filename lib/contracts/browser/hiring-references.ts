import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { requireRecruiter, seesFirm } from '@/lib/domain/hiring/policy'
import { listTeamNames } from '@/lib/domain/hiring/team'
import {
  countReferenceRegister,
  exportReferences,
  listReferenceRegister,
  type RegisteredReference,
  type RegisterFilter,
} from '@/lib/domain/references/register'
import { csvLine } from '@/lib/formats/csv'
import { uuidPattern } from '@/lib/formats/uuid'
import { type Locale, localeList } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pathId, text } from '../fields'
import { csvDownload } from './csv-download'
import { type ReferenceRow, type ReferencesSearch, referenceStates, relationships } from './hiring-references-types'

const pageSize = 50

// What comes in

// A select that chooses nothing sends an empty text.
const choice = z.literal('').transform(() => undefined)

const wire = z.object({
  q: text(100).optional(),
  state: choice.or(z.enum([...referenceStates, 'waiting'])).optional(),
  relationship: choice.or(z.enum(relationships)).optional(),
  recruiter: choice.or(z.string().regex(uuidPattern)).optional(),
})

type Address = Record<string, string | string[] | undefined>

/** What of an address is a search: other parameters, and values that cannot be, are left out. */
export function referencesSearch(address: Address): ReferencesSearch {
  const said = Object.entries(wire.shape).flatMap(([key, schema]) => {
    const value = [address[key]].flat()[0]
    return value && schema.safeParse(value).success ? [[key, value] as const] : []
  })
  return Object.fromEntries(said)
}

const filterOf = ({ q, state, relationship, recruiter }: ReferencesSearch): RegisterFilter => ({
  words: q,
  state,
  relationship,
  recruiterUuid: recruiter,
})

/** The same as a list to be saved; what makes no sense is as good as not there. */
export const referencesFile = z
  .looseObject({ language: z.enum(localeList).catch('en') })
  .transform(({ language, ...address }) => ({ language, search: referencesSearch(address as Address) }))

// What goes out

const nameOf = (first: string, last: string) => `${first} ${last}`.trim()
const scoreOf = ({ score }: RegisteredReference) => (score === null ? null : score / 10)

const presentRow = (one: RegisteredReference): ReferenceRow => ({
  uuid: one.uuid,
  referee: nameOf(one.firstName, one.lastName),
  email: one.email,
  company: one.company,
  candidate: { uuid: one.candidateUuid, name: nameOf(one.candidateFirstName, one.candidateLastName) },
  recruiter: one.recruiter,
  relationship: one.relationship,
  state: one.status,
  score: scoreOf(one),
  askedAt: one.createdAt.toISOString(),
  completedAt: one.completedAt?.toISOString() ?? null,
  nextReminderAt: one.nextReminderAt?.toISOString() ?? null,
  isPaused: one.isPaused,
})

/** A page of the firm's references, how many there are in all, and whose one may look at. Throws `forbidden`. */
export async function referencesPage(actor: PersonActor, search: ReferencesSearch, after?: string) {
  const place = pathId.safeParse(after)
  const firm = seesFirm(requireRecruiter(actor))
  const filter = filterOf(search)
  const [found, count, team] = await Promise.all([
    listReferenceRegister(actor, filter, { after: place.data, limit: pageSize + 1 }),
    countReferenceRegister(actor, filter),
    firm ? listTeamNames(actor) : [],
  ])
  const shown = found.slice(0, pageSize)
  return {
    rows: shown.map(presentRow),
    count,
    team: team.map(({ uuid, name }) => ({ uuid, name })),
    seesFirm: firm,
    next: found.length > pageSize ? String(shown.at(-1)!.id) : null,
  }
}

function record(one: RegisteredReference, t: ReturnType<typeof wordsFor>, day: (at: Date | null) => string | null) {
  const { candidate, ...row } = presentRow(one)
  const who = [row.referee, row.email, row.company, t(`relationships.${row.relationship}`)]
  const dates = [one.createdAt, one.completedAt, one.nextReminderAt].map(day)
  const told = [candidate.name, row.recruiter, t(`states.${row.state}`), row.score]
  return csvLine([...who, ...told, ...dates, one.reminderCount])
}

const wordsFor = (locale: Locale) => translator(locale, 'hiringReferences')

async function* written(batches: AsyncGenerator<RegisteredReference[]>, locale: Locale, timeZone: string) {
  const t = wordsFor(locale)
  // Days as spreadsheets know them, by the company's calendar.
  const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })
  const day = (at: Date | null) => at && days.format(at)
  const heads = ['referee', 'email', 'company', 'relationship', 'candidate', 'recruiter', 'state', 'score'] as const
  const dates = ['asked', 'completed', 'next', 'reminders'] as const
  // The mark by which spreadsheets know UTF-8.
  yield `\uFEFF${csvLine([...heads, ...dates].map(head => t(`csv.${head}`)))}`
  for await (const batch of batches) yield batch.map(one => record(one, t, day)).join('')
}

/** The references a search finds, as a file. Throws `forbidden`. */
export const presentReferencesFile = (
  actor: PersonActor,
  { search, language }: z.output<typeof referencesFile>,
): Response =>
  csvDownload(
    'laurel-references',
    written(exportReferences(actor, filterOf(search)), language, actor.organization.timeZone),
  )
