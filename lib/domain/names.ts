import { and, eq, sql } from 'drizzle-orm'
import { db, isInTransaction } from '@/db'
import { among } from '@/db/among'
import { kept } from '@/db/kept'
import { assignmentRecords, people } from '@/db/schema/people'
import { values } from '@/db/schema/values'
import { personBrief } from './recognitions/selection'
import type { PersonBrief, ValueBrief } from './recognitions/types'

// A list shows the same colleagues and values in many of its rows, and the next one shows them again. To gather their names anew for
// each row is most of what PostgreSQL does for it, so each process remembers them, for as long as the company's name version says
// that none has changed: the list brings it along, from the very snapshot that it was read in.

/** A colleague as lists show them, with their current assignment. */
export type KnownPerson = { brief: PersonBrief; assignmentRecordId: number | null }

type Known = { version: number; people: Map<number, KnownPerson>; values: Map<number, ValueBrief> }

const shared = globalThis as typeof globalThis & { laurelNames?: Map<number, Known> }
shared.laurelNames ??= new Map()
const companies = shared.laurelNames

/** People remembered in all, of whatever company; some 30 MB. */
const crowd = 50_000

/** A company's name version, as a column of a list. By the id itself and not by a column, so that it is looked up once. */
export const nameVersion = (organizationId: number) =>
  sql<number>`coalesce((select n.version from name_versions n where n.organization_id = ${organizationId}::int), 0)`

// Whoever changed one would change it for every list to come.
const frozen = <Entry extends object>(entry: Entry): Entry => Object.freeze(entry)

const nothingKnown = (version: number): Known => ({ version, people: new Map(), values: new Map() })

/** What is known of a company whose names are of this version. */
function knownOf(organizationId: number, version: number): Known {
  // A transaction may see names that never come to be, and a replica those of a while ago.
  if (isInTransaction()) return nothingKnown(version)
  const known = companies.get(organizationId)
  if (known?.version === version) return known
  const anew = nothingKnown(version)
  companies.delete(organizationId)
  companies.set(organizationId, anew)
  return anew
}

/** Forgets companies until no more than the crowd is remembered. */
function makeRoom() {
  let held = 0
  for (const { people } of companies.values()) held += people.size
  for (const [company, { people }] of companies) {
    if (held <= crowd) return
    held -= people.size
    companies.delete(company)
  }
}

const peopleBy = kept((given: { organizationId: number; ids: number[] }) =>
  db
    .select({
      brief: personBrief('people.organization_id', 'people.id'),
      assignmentRecordId: assignmentRecords.id,
      version: nameVersion(given.organizationId),
    })
    .from(people)
    .leftJoin(
      assignmentRecords,
      and(
        eq(assignmentRecords.organizationId, people.organizationId),
        eq(assignmentRecords.personId, people.id),
        assignmentRecords.current,
      ),
    )
    .where(and(eq(people.organizationId, given.organizationId), among(people.id, given.ids))),
)

const valuesBy = kept((given: { organizationId: number; ids: number[] }) =>
  db
    .select({
      id: values.id,
      name: values.name,
      description: values.description,
      tint: values.tint,
      picture: values.picture,
      version: nameVersion(given.organizationId),
    })
    .from(values)
    .where(and(eq(values.organizationId, given.organizationId), among(values.id, given.ids))),
)

/**
 * Gives how to find entries by id: those remembered, and the rest asked for at once. Those of another version than the list are shown
 * and not kept: they were changed just now, and the next list knows.
 */
async function remembered<Entry extends object>(
  known: Map<number, Entry>,
  version: number,
  ids: Iterable<number>,
  ask: (ids: number[]) => Promise<{ id: number; version: number; entry: Entry }[]>,
): Promise<(id: number) => Entry> {
  const missing = [...new Set(ids)].filter(id => !known.has(id))
  const passing = new Map<number, Entry>()
  if (missing.length > 0) {
    for (const found of await ask(missing)) (found.version === version ? known : passing).set(found.id, found.entry)
    makeRoom()
  }
  return id => passing.get(id) ?? known.get(id)!
}

/**
 * Colleagues and values by their ids, for a list of a company that was read when its names were of this `version`. They stand in other
 * lists too: nobody changes them.
 */
export async function namesFor(
  organizationId: number,
  version: number,
  ids: { people: Iterable<number>; values?: Iterable<number> },
): Promise<{ personBy: (id: number) => KnownPerson; valueBy: (id: number) => ValueBrief }> {
  const known = knownOf(organizationId, version)
  const [personBy, valueBy] = await Promise.all([
    remembered(known.people, version, ids.people, async missing =>
      (await peopleBy({ organizationId, ids: missing })).map(({ version, ...entry }) => ({
        id: entry.brief.id,
        version,
        entry: { ...entry, brief: frozen(entry.brief) },
      })),
    ),
    remembered(known.values, version, ids.values ?? [], async missing =>
      (await valuesBy({ organizationId, ids: missing })).map(({ version, ...entry }) => ({
        id: entry.id,
        version,
        entry: frozen(entry),
      })),
    ),
  ])
  return { personBy, valueBy }
}
