import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { isEmail } from '@/lib/formats/email'
import { cleanText, plainLine } from '@/lib/formats/text'
import type { Actor } from '../actor'
import { DomainError, invalid } from '../errors'
import { type RecruiterActor, requireRecruiter } from '../hiring/policy'
import { distinct, insertCandidate, type NewCandidate } from './commands'
import { checkContact } from './contact'

/** A row of a list as somebody keeps it: every cell a text, empty ones empty or absent. */
export type CandidateCells = Partial<Record<keyof NewCandidate, string | null>>

export type RowErrors = Record<string, string>

export type ImportReport = {
  /** What is wrong with each row, by the names of its cells, in the order of the rows; nothing: `{}`. */
  errors: RowErrors[]
  /** How many candidates were added: all, or none. */
  added: number
}

/** How many candidates come in at once. */
export const mostRows = 50
const longest = { firstName: 100, lastName: 100, email: 254, internalId: 100, notes: 10_000 }

const clean = (cells: CandidateCells): NewCandidate => ({
  firstName: plainLine(cells.firstName ?? ''),
  lastName: plainLine(cells.lastName ?? ''),
  email: plainLine(cells.email ?? ''),
  internalId: plainLine(cells.internalId ?? '') || null,
  countryCode: plainLine(cells.countryCode ?? '') || null,
  phone: plainLine(cells.phone ?? '') || null,
  language: plainLine(cells.language ?? '') || null,
  notes: cleanText(cells.notes ?? '') || null,
})

function wrongContact(row: NewCandidate): RowErrors {
  try {
    checkContact(row)
    return {}
  } catch (error) {
    if (error instanceof DomainError && error.fields) return error.fields
    throw error
  }
}

function wrongIn(row: NewCandidate): RowErrors {
  const wrong = wrongContact(row)
  if (!row.firstName) wrong.firstName = 'must not be empty'
  if (!row.lastName) wrong.lastName = 'must not be empty'
  if (!isEmail(row.email)) wrong.email = 'must be an e-mail address'
  if (row.language && !/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(row.language))
    wrong.language = 'must be a language such as en'
  for (const [cell, most] of Object.entries(longest))
    if ((row[cell as keyof typeof longest] ?? '').length > most) wrong[cell] = `may have at most ${most} characters`
  return wrong
}

/** What must be one candidate's alone, and is another row's, or a candidate's whom the firm has. */
async function addClashes(tx: Database, organizationId: number, rows: NewCandidate[], errors: RowErrors[]) {
  const emails = rows.map(row => row.email.toLowerCase())
  const ids = rows.flatMap(row => row.internalId ?? [])
  const known = await tx
    .select({ email: sql<string>`lower(${candidates.email})`, internalId: candidates.internalId })
    .from(candidates)
    .where(
      and(
        eq(candidates.organizationId, organizationId),
        isNull(candidates.deletedAt),
        or(inArray(sql`lower(${candidates.email})`, emails), inArray(candidates.internalId, ids)),
      ),
    )
  const seenEmails = new Map(known.map(one => [one.email, 'belongs to another candidate']))
  const seenIds = new Map(known.map(one => [one.internalId, 'belongs to another candidate']))
  for (const [index, { internalId }] of rows.entries()) {
    const email = emails[index]!
    const here = `stands in row ${index + 1} too`
    if (email && seenEmails.has(email)) errors[index]!.email ??= seenEmails.get(email)!
    else seenEmails.set(email, here)
    if (!internalId) continue
    if (seenIds.has(internalId)) errors[index]!.internalId ??= seenIds.get(internalId)!
    else seenIds.set(internalId, here)
  }
}

async function add(tx: Database, actor: RecruiterActor, rows: NewCandidate[], dryRun: boolean): Promise<ImportReport> {
  const organizationId = actor.organization.id
  // Two imports of one firm come one after the other.
  await tx
    .select({ id: hiringFirms.organizationId })
    .from(hiringFirms)
    .where(eq(hiringFirms.organizationId, organizationId))
    .for('no key update')
  const errors = rows.map(wrongIn)
  await addClashes(tx, organizationId, rows, errors)
  if (dryRun || errors.some(one => Object.keys(one).length > 0)) return { errors, added: 0 }
  for (const row of rows) await insertCandidate(tx, actor, row)
  return { errors, added: rows.length }
}

/**
 * Adds a list of candidates, all or none: with anything wrong in any row it only says what. `dryRun` adds none in any case.
 * Throws `forbidden`, `invalid` for no row or more than 50, or an address somebody else takes in the same moment.
 */
export async function importCandidates(
  actor: Actor,
  list: CandidateCells[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<ImportReport> {
  const recruiter = requireRecruiter(actor)
  if (list.length === 0 || list.length > mostRows) throw invalid({ rows: `must be 1 to ${mostRows}` })
  const rows = list.map(clean)
  return distinct(() => transaction(actor, tx => add(tx, recruiter, rows, dryRun)))
}
