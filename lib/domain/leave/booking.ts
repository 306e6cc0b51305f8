import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '@/db'
import { leaveRequestDays, leaveRequests } from '@/db/schema/leave'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import type { Count } from './counting'
import { holdBooks, settleBooks, setUses } from './ledger'
import { todayFor } from './policy'
import { findLeaveRequest } from './queries'
import type { OpenStatus } from './types'

type Row = typeof leaveRequests.$inferSelect

type Used = Pick<Row, 'id' | 'personId' | 'leaveTypeId'>

/** Makes the ledger say what a request uses, none for an empty list, and corrects what follows from it. */
export async function use(tx: Database, actor: PersonActor, request: Used, byDay: { date: string; days: number }[]) {
  const { id, personId, leaveTypeId } = request
  const of = { organizationId: actor.organization.id, personId, leaveTypeId }
  await setUses(tx, { ...of, requestId: id }, byDay, actor.personId)
  await settleBooks(tx, of, todayFor(actor))
}

/** A request held still until the transaction ends, its person's books too; throws `not_found` when it is closed. */
export async function holdRequest(tx: Database, actor: PersonActor, id: number): Promise<Row> {
  const { person } = await findLeaveRequest(actor, id, { tx })
  await holdBooks(tx, [person.id])
  const [row] = await tx
    .select()
    .from(leaveRequests)
    .where(
      and(
        eq(leaveRequests.organizationId, actor.organization.id),
        eq(leaveRequests.id, id),
        inArray(leaveRequests.status, ['pending', 'approved', 'rejected']),
      ),
    )
    .for('no key update')
  if (!row) throw notFound('Leave Request')
  return row
}

export const daysOf = (tx: Database, organizationId: number, requestId: number) =>
  tx
    .select()
    .from(leaveRequestDays)
    .where(and(eq(leaveRequestDays.organizationId, organizationId), eq(leaveRequestDays.requestId, requestId)))

/** Writes what each day of a request counts. */
export const insertDays = (tx: Database, organizationId: number, requestId: number, byDay: Count['byDay']) =>
  tx.insert(leaveRequestDays).values(byDay.map(one => ({ ...one, organizationId, requestId })))

/** Replaces what each day of a request counts. */
export async function replaceDays(tx: Database, organizationId: number, requestId: number, byDay: Count['byDay']) {
  await tx
    .delete(leaveRequestDays)
    .where(and(eq(leaveRequestDays.organizationId, organizationId), eq(leaveRequestDays.requestId, requestId)))
  await insertDays(tx, organizationId, requestId, byDay)
}

type Change = { status: OpenStatus; leaveTypeId: number; byDay: { date: string; days: number }[] }

/** Makes the ledger follow a changed request, whatever its state and kind of leave were before. */
export async function bookChange(tx: Database, actor: PersonActor, row: Row, { status, leaveTypeId, byDay }: Change) {
  if (status !== 'approved' && row.status !== 'approved') return
  await use(tx, actor, { ...row, leaveTypeId }, status === 'approved' ? byDay : [])
  if (leaveTypeId !== row.leaveTypeId) {
    const { organizationId, personId } = row
    await settleBooks(tx, { organizationId, personId, leaveTypeId: row.leaveTypeId }, todayFor(actor))
  }
}
