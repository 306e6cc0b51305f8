import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { customFields } from '@/db/schema/custom-fields'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { libraryCountries, libraryPlace } from '../calendar/holidays'
import { isTimeZone } from '../calendar/zones'
import { DomainError, invalid, notFound } from '../errors'
import { requireAdmin } from './queries'
import { type Entry, entryColumns, holdEntry, type Kind, tables } from './structure'

/** What there is to say of an entry; only locations have a place and a clock, only fields a privacy. */
export type EntryFacts = Omit<Entry, 'id' | 'uses'>

const longestName = 200

function requireGood({ name, country, region, timeZone }: EntryFacts) {
  if (!name.trim()) throw invalid({ name: 'must not be empty' })
  if (name.length > longestName) throw invalid({ name: `may have at most ${longestName} characters` })
  if (country && !libraryCountries().includes(country))
    throw invalid({ country: 'is not a country whose holidays are known' })
  if (region && !country) throw invalid({ region: 'is a region of no country' })
  if (country && region && !libraryPlace(country, region)?.region)
    throw invalid({ region: 'is not a region whose holidays are known' })
  if (timeZone && !isTimeZone(timeZone)) throw invalid({ timeZone: 'is not a time zone' })
}

const columnsOf = (kind: Kind, { name, country, region, timeZone, privacy }: EntryFacts) => ({
  ...(kind === 'job' ? { title: name } : { name }),
  ...(kind === 'location' && { country, region, timeZone }),
  ...(kind === 'custom_field' && privacy && { privacy }),
})

/** Two of one name could not be told apart. Those who write at once wait for each other here. */
async function requireFreeName(tx: Database, actor: PersonActor, kind: Kind, name: string, id = 0) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`structure ${kind}`}), ${actor.organization.id})`)
  const table = tables[kind]
  const same = await tx
    .select({ id: table.id })
    .from(table)
    .where(
      and(
        eq(table.organizationId, actor.organization.id),
        sql`lower(${entryColumns(kind).name}) = lower(${name})`,
        ne(table.id, id),
      ),
    )
  if (same.length > 0) throw invalid({ name: 'is the name of another one' })
}

/** Tells whether anybody has changed an entry since it was read. */
export const entryStamp = ({ name, country, region, timeZone, privacy }: EntryFacts) =>
  JSON.stringify([name, country, region, timeZone, privacy])

/** Adds a location, department, job …; a field at the end of the others. For administrators; throws `forbidden`, `invalid`. */
export async function addEntry(actor: PersonActor, kind: Kind, facts: EntryFacts): Promise<number> {
  requireAdmin(actor)
  requireGood(facts)
  const organizationId = actor.organization.id
  return transaction(actor, async tx => {
    await requireFreeName(tx, actor, kind, facts.name)
    const position = sql`(select coalesce(max(f.position) + 1, 0) from custom_fields f where f.organization_id = ${organizationId})`
    const row = { ...columnsOf(kind, facts), organizationId, ...(kind === 'custom_field' && { position }) }
    const [made] = await tx
      .insert(tables[kind])
      .values(row as never)
      .returning({ id: tables[kind].id })
    await recordActivity(tx, actor, { key: `${kind}.created`, subjectType: kind, subjectId: made!.id })
    return made!.id
  })
}

/**
 * Changes one of them. `seen` is its stamp as the writer had it in front of them: when somebody else has changed it since, nothing is
 * written. For administrators; throws `forbidden`, `not_found`, `invalid`, `mismatch`.
 */
export async function reviseEntry(
  actor: PersonActor,
  kind: Kind,
  id: number,
  facts: EntryFacts,
  { seen }: { seen?: string } = {},
): Promise<void> {
  requireAdmin(actor)
  requireGood(facts)
  await transaction(actor, async tx => {
    const before = await holdEntry(tx, actor, kind, id)
    if (seen !== undefined && entryStamp(before) !== seen)
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    await requireFreeName(tx, actor, kind, facts.name, id)
    const table = tables[kind]
    await tx
      .update(table)
      .set(columnsOf(kind, facts) as never)
      .where(and(eq(table.organizationId, actor.organization.id), eq(table.id, id)))
    const changed = Object.entries(columnsOf(kind, facts)).map(([column, after]) => {
      const field = column === 'title' ? 'name' : column
      return [field, [before[field as keyof EntryFacts], after]] as const
    })
    const data = { changed: Object.fromEntries(changed.filter(([, [was, is]]) => was !== is)) }
    await recordActivity(tx, actor, { key: `${kind}.revised`, subjectType: kind, subjectId: id, data })
  })
}

const isForeignKey = (error: unknown): boolean =>
  error instanceof Error && ((error as { code?: unknown }).code === '23503' || isForeignKey(error.cause))

/**
 * Removes one that nothing names any more, neither now nor in what has been. For administrators; throws `forbidden`, `not_found`, and
 * `unprocessable` when it is still used.
 */
export async function removeEntry(actor: PersonActor, kind: Kind, id: number): Promise<void> {
  requireAdmin(actor)
  const table = tables[kind]
  await transaction(actor, async tx => {
    const before = await holdEntry(tx, actor, kind, id)
    await tx.delete(table).where(and(eq(table.organizationId, actor.organization.id), eq(table.id, id)))
    await recordActivity(tx, actor, { key: `${kind}.deleted`, subjectType: kind, subjectId: id, data: { before } })
  }).catch(error => {
    throw isForeignKey(error) ? new DomainError('unprocessable', 'It is still used') : error
  })
}

/** Moves a field before the one above it, or after the one below; at an end it stays. For administrators; throws `forbidden`, `not_found`. */
export async function moveField(actor: PersonActor, id: number, way: 'up' | 'down'): Promise<void> {
  requireAdmin(actor)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const all = await tx
      .select({ id: customFields.id })
      .from(customFields)
      .where(eq(customFields.organizationId, organizationId))
      .orderBy(asc(customFields.position), asc(customFields.id))
      .for('update')
    const ids = all.map(one => one.id)
    const from = ids.indexOf(id)
    if (from === -1) throw notFound('Entry')
    const to = way === 'up' ? from - 1 : from + 1
    if (to < 0 || to >= ids.length) return
    ids.splice(from, 1)
    ids.splice(to, 0, id)
    await tx.execute(sql`update custom_fields f set position = o.place::int
      from unnest(${sql.param(`{${ids.join(',')}}`)}::int[]) with ordinality as o(id, place)
      where f.organization_id = ${organizationId} and f.id = o.id`)
    await recordActivity(tx, actor, { key: 'custom_field.moved', subjectType: 'custom_field', subjectId: id })
  })
}
