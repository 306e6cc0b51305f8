import { sql } from 'drizzle-orm'
import type { Database } from '@/db'
import type { PersonActor } from '../actor'
import { type NoticeKind, notify } from '../notifications/commands'
import { todayFor } from './policy'

/** Whom a request waits for: the person's manager and who stands in for them today; without a manager, administrators. */
async function listDeciderIds(tx: Database, actor: PersonActor, personId: number): Promise<number[]> {
  const [organizationId, today] = [actor.organization.id, todayFor(actor)]
  const rows = (await tx.execute(sql`
    with manager as (
      select m.id from assignment_records a
        join people m on m.organization_id = a.organization_id and m.id = a.manager_id and m.deleted_at is null
        where a.organization_id = ${organizationId} and a.person_id = ${personId} and a.current
    ), deciders as (
      select id from manager
      union select d.delegate_id from leave_delegations d join manager on d.delegator_id = manager.id
        where d.organization_id = ${organizationId} and d.ended_at is null and ${today}::date between d.start_date and d.end_date
      union select r.substitute_id from leave_requests r join manager on r.person_id = manager.id
        where r.organization_id = ${organizationId} and r.status = 'approved' and r.substitute_id is not null
          and ${today}::date between r.start_date and r.end_date
      union select p.id from people p where p.organization_id = ${organizationId} and p.deleted_at is null
        and p.role = 'admin' and not exists (select 1 from manager)
    ) select id from deciders where id <> ${personId}`)) as unknown as { id: number }[]
  return rows.map(one => one.id)
}

type Told = { requestId: number; personId: number; note?: string | null }

const tell = (tx: Database, actor: PersonActor, kind: NoticeKind, personIds: number[], { requestId, note }: Told) =>
  notify(tx, {
    organizationId: actor.organization.id,
    personIds: personIds.filter(id => id !== actor.personId),
    kind,
    data: { leaveRequestId: requestId, ...(note ? { note } : {}) },
  })

/** Tells those who decide that somebody asks for leave, or no longer does. */
export const tellDeciders = async (tx: Database, actor: PersonActor, kind: NoticeKind, told: Told) =>
  tell(tx, actor, kind, await listDeciderIds(tx, actor, told.personId), told)

/** Tells somebody what became of their leave, unless they did it themselves. */
export const tellPerson = (tx: Database, actor: PersonActor, kind: NoticeKind, told: Told) =>
  tell(tx, actor, kind, [told.personId], told)
