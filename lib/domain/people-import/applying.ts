import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { activities } from '@/db/schema/activity'
import {
  assignmentRecords,
  departments,
  employeeClasses,
  employeeRecords,
  jobs,
  locations,
  people,
} from '@/db/schema/people'
import { tasks } from '@/db/schema/performance'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { queueInvitation } from '../people/inviting'
import { holdManagers } from '../people/managers'
import { requireAdmin } from '../people/queries'
import { writeChanges } from '../people/revising'
import { finishTask, noteProgress } from '../tasks/commands'
import { digestOf, keepPlan, plan, readSent } from './checking'
import { inSmall } from './company'
import { findImport } from './queries'
import type { ImportField, Plan, PlannedRow } from './types'

const atOnce = 200

/** The ids of what rows name: people by address, departments and the like by name, all in small letters. */
type Ids = { people: Map<string, number> } & Record<
  'department' | 'location' | 'job' | 'employeeClass',
  Map<string, number>
>

const after = (row: PlannedRow, field: ImportField) => row.changes[field]?.[1] ?? null
const small = (name: string | null) => (name === null ? '' : inSmall(name))

/** Makes what the list names and the company does not have yet; gives the ids of all. */
async function placements(
  tx: Database,
  organizationId: number,
  missing: Plan['missing'],
): Promise<Omit<Ids, 'people'>> {
  const named = (names: string[]) => names.map(name => ({ organizationId, name }))
  if (missing.department.length > 0) await tx.insert(departments).values(named(missing.department))
  if (missing.location.length > 0) await tx.insert(locations).values(named(missing.location))
  if (missing.employeeClass.length > 0) await tx.insert(employeeClasses).values(named(missing.employeeClass))
  if (missing.job.length > 0) await tx.insert(jobs).values(missing.job.map(title => ({ organizationId, title })))
  const read = async (table: typeof departments | typeof locations | typeof employeeClasses | typeof jobs) => {
    const name = 'title' in table ? table.title : table.name
    const found = await tx
      .select({ id: table.id, name })
      .from(table)
      .where(eq(table.organizationId, organizationId))
      .orderBy(table.id)
    return new Map(found.reverse().map(one => [inSmall(one.name), one.id]))
  }
  return {
    department: await read(departments),
    location: await read(locations),
    job: await read(jobs),
    employeeClass: await read(employeeClasses),
  }
}

const workOf = (row: PlannedRow, ids: Ids) => ({
  departmentId: ids.department.get(small(after(row, 'department'))) ?? null,
  locationId: ids.location.get(small(after(row, 'location'))) ?? null,
  jobId: ids.job.get(small(after(row, 'job'))) ?? null,
  employeeClassId: ids.employeeClass.get(small(after(row, 'employeeClass'))) ?? null,
  employeeNumber: after(row, 'employeeNumber'),
  // A list that says nothing of first days: they begin today.
  dateHired: row.changes.dateHired ? after(row, 'dateHired') : sql`current_date`,
})

/** Adds some newcomers, their managers aside: those may come further down. */
async function add(tx: Database, actor: PersonActor, rows: PlannedRow[], ids: Ids, invites: boolean) {
  const organizationId = actor.organization.id
  const made = await tx
    .insert(people)
    .values(
      rows.map(row => {
        const [firstName, lastName] = [after(row, 'firstName') ?? '', after(row, 'lastName') ?? '']
        return {
          organizationId,
          firstName,
          lastName,
          displayName: `${firstName} ${lastName}`.trim(),
          email: after(row, 'email')!,
          username: after(row, 'username')!,
          role: (after(row, 'role') ?? 'employee') as 'employee',
          hi5Balance: actor.organization.hi5Quota,
          ...(invites && { invitedAt: sql`now()` }),
        }
      }),
    )
    .returning({ id: people.id, email: people.email })
  for (const { id, email } of made) ids.people.set(inSmall(email), id)
  const own = (row: PlannedRow) => ({ organizationId, personId: ids.people.get(small(after(row, 'email')))! })
  await tx.insert(employeeRecords).values(rows.map(own))
  await tx.insert(assignmentRecords).values(rows.map(row => ({ ...own(row), ...workOf(row, ids) })))
  await tx.insert(activities).values(
    rows.map(row => ({
      organizationId,
      actorId: actor.personId,
      key: 'person.added',
      subjectType: 'person',
      subjectId: own(row).personId,
      data: { imported: true },
    })),
  )
  if (invites) for (const row of rows) await queueInvitation(tx, actor, own(row).personId, 'first')
}

/** Lets newcomers report to whom the list says. */
async function placeBelow(tx: Database, organizationId: number, rows: PlannedRow[], ids: Ids) {
  const told = rows.flatMap(row => {
    const manager = ids.people.get(small(after(row, 'manager')))
    return manager ? [{ person: ids.people.get(small(after(row, 'email')))!, manager }] : []
  })
  await tx.execute(sql`update assignment_records a set manager_id = t.manager
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t(person int, manager int)
    where a.organization_id = ${organizationId} and a.person_id = t.person and a.current`)
}

/** What of a person a row changes, by the names the house has for it. */
function changesOf(row: PlannedRow, ids: Ids, known: { firstName: string; lastName: string; displayName: string }) {
  const changed: Record<string, [unknown, unknown]> = {}
  const idOf = {
    department: 'departmentId',
    location: 'locationId',
    job: 'jobId',
    employeeClass: 'employeeClassId',
  } as const
  for (const [field, pair] of Object.entries(row.changes) as [ImportField, [string | null, string | null]][]) {
    const [from, to] = pair
    if (field === 'manager')
      changed.managerId = [ids.people.get(small(from)) ?? null, ids.people.get(small(to)) ?? null]
    else if (field in idOf) {
      const placement = field as keyof typeof idOf
      changed[idOf[placement]] = [ids[placement].get(small(from)) ?? null, ids[placement].get(small(to)) ?? null]
    } else changed[field] = field === 'lastName' ? [from ?? '', to ?? ''] : [from, to]
  }
  const names = { firstName: known.firstName, lastName: known.lastName }
  const whole = (one: typeof names) => `${one.firstName} ${one.lastName}`.trim()
  const now = {
    firstName: (changed.firstName?.[1] as string) ?? names.firstName,
    lastName: (changed.lastName?.[1] as string) ?? names.lastName,
  }
  // Who goes by another name than that on paper goes on doing so.
  if (known.displayName === whole(names) && whole(now) !== whole(names))
    changed.displayName = [known.displayName, whole(now)]
  return changed
}

/**
 * Makes a list true, all of it in one transaction, exactly as it was shown: where anything is other than it was then, nobody
 * is changed and the list is shown anew. The job of a `people_import` task.
 */
export async function applyImport(actor: PersonActor, { id, input }: { id: string; input: Record<string, unknown> }) {
  requireAdmin(actor)
  const organizationId = actor.organization.id
  const checkId = String(input.checkId)
  const { digest } = await findImport(actor, checkId)
  const renewed = await transaction(actor, async tx => {
    await holdManagers(tx, organizationId)
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('roles'), ${organizationId})`)
    const sent = await readSent(tx, organizationId, checkId)
    if (sent.length === 0) throw notFound('Import')
    const planned = await plan(tx, actor, sent)
    if (digestOf(planned) !== digest) return planned
    await write(tx, actor, planned, { id, invites: input.invite === true })
    return null
  })
  if (!renewed) return
  await keepPlan(organizationId, checkId, renewed.rows)
  const outcome = { counts: renewed.counts, missing: renewed.missing, digest: digestOf(renewed) }
  await transaction(actor, tx =>
    tx
      .update(tasks)
      .set({ outcome })
      .where(and(eq(tasks.organizationId, organizationId), eq(tasks.id, checkId))),
  )
  throw new DomainError('mismatch', 'Something here has changed since the list was looked through')
}

async function write(
  tx: Database,
  actor: PersonActor,
  planned: Plan,
  { id, invites }: { id: string; invites: boolean },
) {
  const organizationId = actor.organization.id
  const fresh = planned.rows.filter(one => one.state === 'new')
  const changed = planned.rows.filter(one => one.state === 'changed')
  const total = fresh.length + changed.length
  const here = await tx
    .select({
      id: people.id,
      email: people.email,
      firstName: people.firstName,
      lastName: people.lastName,
      displayName: people.displayName,
    })
    .from(people)
    .where(eq(people.organizationId, organizationId))
  const known = new Map(here.map(one => [one.id, one]))
  const ids: Ids = {
    people: new Map(here.map(one => [inSmall(one.email), one.id])),
    ...(await placements(tx, organizationId, planned.missing)),
  }
  await makeRoom(tx, organizationId, changed)
  for (let from = 0; from < fresh.length; from += atOnce) {
    await add(tx, actor, fresh.slice(from, from + atOnce), ids, invites)
    await noteProgress(id, Math.min(from + atOnce, fresh.length), total)
  }
  await placeBelow(tx, organizationId, fresh, ids)
  for (const [place, row] of changed.entries()) {
    await writeChanges(tx, actor, row.personId!, changesOf(row, ids, known.get(row.personId!)!))
    if (place % atOnce === atOnce - 1) await noteProgress(id, fresh.length + place + 1, total)
  }
  const data = { added: fresh.length, changed: changed.length }
  await recordActivity(tx, actor, {
    key: 'people.imported',
    subjectType: 'organization',
    subjectId: organizationId,
    data,
  })
  await finishTask(tx, id, { outcome: { ...data, invited: invites ? fresh.length : 0 } })
}

/** Two people may swap their usernames: for a moment those of both are nobody's. */
async function makeRoom(tx: Database, organizationId: number, changed: PlannedRow[]) {
  const renamed = changed.filter(one => one.changes.username).map(one => one.personId!)
  await tx.execute(sql`update people set username = '~' || id from jsonb_array_elements_text(${JSON.stringify(renamed)}::jsonb) t
    where people.organization_id = ${organizationId} and people.id = t.value::int`)
}
