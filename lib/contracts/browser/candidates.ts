import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import type { NewCandidate } from '@/lib/domain/candidates/commands'
import { candidateStages } from '@/lib/domain/candidates/queries'
import { countRoster, listHolders, listRoster, type RosterEntry, requestStatuses } from '@/lib/domain/candidates/roster'
import { isOpen } from '@/lib/domain/references/holding'
import type { Reminded } from '@/lib/domain/references/reminding-several'
import { isEmail } from '@/lib/formats/email'
import { cleanText } from '@/lib/formats/text'
import { localeList } from '@/lib/i18n/locales'
import { line, pathId, text } from '../fields'
import {
  type ReminderAnswer,
  type RequestLine,
  type RosterColumn,
  type RosterRow,
  type RosterSearch,
  rosterColumns,
} from './candidates-types'

const pageSize = 50

// What comes in

// A select that chooses nothing sends an empty text.
const choice = z.literal('').transform(() => undefined)

const wire = z.object({
  q: text(100).default(''),
  stage: choice.or(z.enum(candidateStages)).optional(),
  status: choice.or(z.enum(requestStatuses)).optional(),
  recruiter: choice.or(z.uuid()).optional(),
  flags: choice.or(z.literal('open')).optional(),
})

/** What a list of candidates is narrowed by. */
export const rosterFilter = wire.transform(({ q, flags, ...rest }) => ({
  ...rest,
  words: q,
  flagged: flags === 'open',
}))

const inAddress = ['q', 'stage', 'status', 'recruiter', 'flags'] as const

type Address = Record<string, string | string[] | undefined>

/** What of an address is a search: other parameters, and values that cannot be, are left out. */
export function rosterSearch(address: Address): RosterSearch {
  const said = inAddress.flatMap(key => {
    const value = [address[key]].flat()[0]
    return value && wire.shape[key].safeParse(value).success ? [[key, value] as const] : []
  })
  return Object.fromEntries(said)
}

const usual: RosterColumn[] = ['status', 'references', 'score', 'flags', 'activity', 'addedBy']

/**
 * The columns an address chooses, by commas or one by one, in the order of the table; `said` is how the address goes on saying
 * it, undefined for the usual ones.
 */
export function chosenColumns(address: Address): { columns: readonly RosterColumn[]; said: string | undefined } {
  const named = [address.columns].flat().flatMap(value => value?.split(',') ?? [])
  const columns = rosterColumns.filter(column => named.includes(column))
  // “who” always stands there: it says that something was chosen, were it nothing else.
  if (named.length === 0 || columns.join() === usual.join()) return { columns: usual, said: undefined }
  return { columns, said: ['who', ...columns].join() }
}

/** Somebody new as their form says it. */
export const candidateForm = z
  .object({
    firstName: line(100),
    lastName: line(100),
    email: line(254).refine(isEmail, { error: 'must be an email address' }),
    phone: text(40).default(''),
    internalId: text(100).default(''),
    language: choice.or(z.enum(localeList)).optional(),
    notes: text(10_000).default(''),
  })
  .transform(
    ({ phone, language = null, notes, ...rest }): NewCandidate => ({
      ...rest,
      language,
      phone: phone.trim() || null,
      notes: cleanText(notes) || null,
    }),
  )

/** The candidates that were ticked. */
export const tickedForm = z.object({
  candidate: z
    .preprocess(sent => (sent === undefined ? [] : [sent].flat()), z.array(z.uuid()).max(pageSize))
    .refine(ticked => ticked.length > 0, { error: 'Tick at least one candidate' }),
})

// What goes out

const shownRequests = (requests: RequestLine[]) => {
  const open = requests.filter(one => isOpen(one.status))
  return open.length > 0 ? open : requests.slice(-1)
}

const presentRow = (candidate: RosterEntry): RosterRow => ({
  id: candidate.uuid,
  name: `${candidate.firstName} ${candidate.lastName}`,
  internalId: candidate.internalId,
  email: candidate.email,
  requests: shownRequests(candidate.requests),
  score: candidate.score === null ? null : candidate.score / 10,
  flags: candidate.flags,
  lastActivityAt: candidate.lastActivityAt.toISOString(),
  addedBy: candidate.addedBy,
  addedAt: candidate.createdAt.toISOString(),
})

export const presentReminded = ({ uuid, refused, ...rest }: Reminded): ReminderAnswer => ({
  ...rest,
  id: uuid,
  refused: refused.map(one => ({ ...one, from: one.from?.toISOString() ?? null })),
})

// What pages ask for on the server

/** A page of the candidates in sight, how many there are in all, and whom they can be narrowed by. */
export async function rosterPage(actor: PersonActor, search: RosterSearch, after?: string) {
  const filter = rosterFilter.parse(search)
  const from = pathId.safeParse(after)
  const [found, count, holders] = await Promise.all([
    // One more than is shown tells whether there is a next page.
    listRoster(actor, filter, { after: from.success ? from.data : undefined, limit: pageSize + 1 }),
    countRoster(actor, filter),
    listHolders(actor),
  ])
  const shown = found.slice(0, pageSize)
  return {
    rows: shown.map(presentRow),
    next: found.length > pageSize ? String(shown.at(-1)!.id) : null,
    count,
    holders: holders.map(({ uuid, name }) => ({ id: uuid, name })),
  }
}
