import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { assignmentRecords, people } from '@/db/schema/people'
import { cleanText } from '@/lib/formats/text'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { holdManagers, requireManager } from './managers'
import { type Particulars, requireFree, requirePlacements, wrongIn } from './particulars'
import { requireAdmin } from './queries'
import { holdRole, requireMayAppoint, requireSuccessor } from './roles'

const ofPerson = ['firstName', 'lastName', 'displayName', 'email', 'username', 'role'] as const
const ofWork = [
  'managerId',
  'departmentId',
  'locationId',
  'jobId',
  'employeeClassId',
  'employeeNumber',
  'dateHired',
] as const

type Changed = Record<string, [before: unknown, after: unknown]>

const held = (tx: Database, actor: PersonActor, id: number) =>
  tx
    .select({
      firstName: people.firstName,
      lastName: people.lastName,
      displayName: people.displayName,
      email: people.email,
      username: people.username,
      role: people.role,
      managerId: assignmentRecords.managerId,
      departmentId: assignmentRecords.departmentId,
      locationId: assignmentRecords.locationId,
      jobId: assignmentRecords.jobId,
      employeeClassId: assignmentRecords.employeeClassId,
      employeeNumber: assignmentRecords.employeeNumber,
      dateHired: assignmentRecords.dateHired,
      modifiedAt: people.modifiedAt,
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
    .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, id)))

/** What of a writing is other than it was: each field as it was and as it will be. */
export function changesIn(before: Particulars, written: Partial<Particulars>): Changed {
  const changed: Changed = {}
  for (const field of [...ofPerson, ...ofWork]) {
    const after = written[field]
    if (after !== undefined && after !== before[field]) changed[field] = [before[field], after]
  }
  return changed
}

const later = sql`greatest(clock_timestamp(), ${people.modifiedAt} + interval '1 millisecond')`

/** Writes what has changed of somebody, checked already, with the record of it. In the caller's transaction. */
export async function writeChanges(tx: Database, actor: PersonActor, id: number, changed: Changed) {
  const organizationId = actor.organization.id
  const part = (fields: readonly string[]) =>
    Object.fromEntries(
      Object.entries(changed).flatMap(([name, [, after]]) => (fields.includes(name) ? [[name, after]] : [])),
    )
  await tx
    .update(people)
    .set({ ...part(ofPerson), modifiedAt: later })
    .where(and(eq(people.organizationId, organizationId), eq(people.id, id)))
  const work = part(ofWork)
  if (Object.keys(work).length > 0) {
    const ours = { organizationId, personId: id }
    const rows = await tx
      .update(assignmentRecords)
      .set({ ...work, modifiedAt: sql`now()` })
      .where(
        and(
          eq(assignmentRecords.organizationId, organizationId),
          eq(assignmentRecords.personId, id),
          assignmentRecords.current,
        ),
      )
      .returning({ id: assignmentRecords.id })
    if (rows.length === 0) await tx.insert(assignmentRecords).values({ ...work, ...ours })
  }
  if (changed.role) {
    const [from, to] = changed.role
    await recordActivity(tx, actor, {
      key: 'person.appointed',
      subjectType: 'person',
      subjectId: id,
      data: { from, to },
    })
  }
  await recordActivity(tx, actor, { key: 'person.revised', subjectType: 'person', subjectId: id, data: { changed } })
}

/**
 * Changes who somebody is and where they work; what is absent stays. `seen` is the `modifiedAt` of what the writer had in front
 * of them: when anything has changed since, nothing is written. For administrators, super admins by super admins only; throws
 * `forbidden`, `not_found`, `invalid`, `mismatch`, `unprocessable` for the last administrator.
 */
export async function revisePerson(
  actor: PersonActor,
  id: number,
  written: Partial<Particulars>,
  { seen }: { seen?: Date } = {},
) {
  requireAdmin(actor)
  const wrong = wrongIn(written)
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  await transaction(actor, async tx => {
    await holdManagers(tx, actor.organization.id)
    const { role } = await holdRole(tx, actor, id)
    requireMayAppoint(actor, role, written.role ?? role)
    const [before] = await held(tx, actor, id)
    if (!before) throw notFound('User')
    if (seen && before.modifiedAt.getTime() !== seen.getTime())
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    const changed = changesIn(before, written)
    if (Object.keys(changed).length === 0) return
    const after = Object.fromEntries(
      Object.entries(changed).map(([field, [, to]]) => [field, to]),
    ) as Partial<Particulars>
    if (after.role && after.role !== 'super_admin') await requireSuccessor(tx, actor, id, before.role)
    await requireFree(tx, actor, after, id)
    await requirePlacements(tx, actor, after)
    await requireManager(tx, actor, after.managerId, id)
    await writeChanges(tx, actor, id, changed)
  })
}

const longestNote = 1000

/**
 * Notes of somebody what the company keeps beyond the usual, by field; null or nothing empties. For administrators; throws
 * `forbidden`, `not_found`, `invalid` for a field that is none of the company's.
 */
export async function reviseCustomFields(actor: PersonActor, id: number, notes: Map<number, string | null>) {
  requireAdmin(actor)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const { role } = await holdRole(tx, actor, id)
    requireMayAppoint(actor, role)
    const known = await tx
      .select({ id: customFields.id, name: customFields.name, content: customFieldRecords.content })
      .from(customFields)
      .leftJoin(
        customFieldRecords,
        and(
          eq(customFieldRecords.organizationId, customFields.organizationId),
          eq(customFieldRecords.customFieldId, customFields.id),
          eq(customFieldRecords.personId, id),
        ),
      )
      .where(eq(customFields.organizationId, organizationId))
    const changed: Changed = {}
    for (const [fieldId, said] of notes) {
      const field = known.find(one => one.id === fieldId)
      if (!field) throw invalid({ [`field-${fieldId}`]: 'is no longer here' })
      const content = cleanText(said ?? '')
      if (content.length > longestNote)
        throw invalid({ [`field-${fieldId}`]: `may have at most ${longestNote} characters` })
      if (content === (field.content ?? '')) continue
      changed[field.name] = [field.content, content || null]
      const row = { organizationId, personId: id, customFieldId: fieldId }
      if (content)
        await tx
          .insert(customFieldRecords)
          .values({ ...row, content })
          .onConflictDoUpdate({
            target: [customFieldRecords.organizationId, customFieldRecords.personId, customFieldRecords.customFieldId],
            set: { content, modifiedAt: sql`now()` },
          })
      else
        await tx
          .delete(customFieldRecords)
          .where(
            and(
              eq(customFieldRecords.organizationId, organizationId),
              eq(customFieldRecords.personId, id),
              eq(customFieldRecords.customFieldId, fieldId),
            ),
          )
    }
    if (Object.keys(changed).length > 0)
      await recordActivity(tx, actor, {
        key: 'person.revised',
        subjectType: 'person',
        subjectId: id,
        data: { changed },
      })
  })
}
