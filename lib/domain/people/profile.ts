import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { assignmentRecords, employeeRecords, people } from '@/db/schema/people'
import { recordActivity } from '../activity/commands'
import type { Actor, PersonActor } from '../actor'
import { forbidden, notFound } from '../errors'
import { leaveUsages } from '../leave/balances'
import { listCustomFieldRecords } from './custom-fields'
import { type Managed, mayReviseProfile } from './policy'
import { findPersonRecord, type PersonRecord } from './records'

type Own = 'displayName' | 'pronouns' | 'about' | 'twitterUsername' | 'linkedinUrl' | 'blogUrl'
type Contact = 'phone' | 'address1' | 'address2' | 'city' | 'state' | 'country' | 'postal'

/** What people keep of themselves. What is absent stays; null empties. */
export type ProfileChanges = {
  person?: Partial<Pick<typeof people.$inferInsert, Own>>
  /** How to reach them at work. */
  assignment?: Partial<Pick<typeof assignmentRecords.$inferInsert, 'phone' | 'extension'>>
  /** How to reach them at home, and whom to call for them. */
  employee?: Partial<
    Pick<typeof employeeRecords.$inferInsert, Contact | 'middleName' | 'emergencyName' | 'emergencyNumber'>
  >
}

const managed = ({ person, assignment }: PersonRecord): Managed => ({
  id: person.id,
  managerId: assignment?.managerId ?? null,
})

/**
 * Somebody with their records, what else the company notes of them, and the leave they used: as much of each as the
 * actor may see. `leaveUsages` is undefined to those who may see none. Throws `not_found`.
 */
export async function findProfile(actor: Actor, id: number) {
  const record = await findPersonRecord(actor, id)
  const [customFieldRecords, usages] = await Promise.all([
    listCustomFieldRecords(actor, managed(record)),
    leaveUsages(actor, id),
  ])
  return { ...record, customFieldRecords, leaveUsages: usages }
}

export type Profile = Awaited<ReturnType<typeof findProfile>>

const modifiedAt = sql`now()`
const changesAnything = (part: object | undefined) => Object.values(part ?? {}).some(value => value !== undefined)

async function reviseRecord(
  tx: Database,
  table: typeof assignmentRecords | typeof employeeRecords,
  of: { organizationId: number; personId: number },
  changes: object | undefined,
) {
  if (!changesAnything(changes)) return
  const changed = await tx
    .update(table)
    .set({ ...changes, modifiedAt })
    .where(and(eq(table.organizationId, of.organizationId), eq(table.personId, of.personId), table.current))
    .returning({ id: table.id })
  if (changed.length === 0) await tx.insert(table).values({ ...of, ...changes })
}

/** Changes what somebody's profile says, for themselves and administrators. Throws `not_found`, `forbidden`. */
export async function reviseProfile(actor: PersonActor, id: number, changes: ProfileChanges): Promise<Profile> {
  const record = await findPersonRecord(actor, id)
  if (record.person.deletedAt) throw notFound('User')
  if (!mayReviseProfile(actor, managed(record))) throw forbidden()
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    await tx
      .update(people)
      .set({ ...changes.person, modifiedAt })
      .where(and(eq(people.organizationId, organizationId), eq(people.id, id)))
    await reviseRecord(tx, assignmentRecords, { organizationId, personId: id }, changes.assignment)
    await reviseRecord(tx, employeeRecords, { organizationId, personId: id }, changes.employee)
    await recordActivity(tx, actor, { key: 'person.revised', subjectType: 'person', subjectId: id })
  })
  return findProfile(actor, id)
}
