import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { DomainError, notFound } from '../errors'
import { personOfRecruiter } from './joins'

export type RecruiterRow = typeof recruiters.$inferSelect

/**
 * Lets nobody else change who recruits until the transaction ends: two roots who give up their authority at once wait for
 * each other here, so neither can be the other's last hope.
 */
export const holdRecruiters = (tx: Database, organizationId: number) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('recruiters'), ${organizationId})`)

/** One recruiter as they are now, nobody changing them meanwhile; throws `not_found`. */
export async function holdRecruiter(tx: Database, organizationId: number, uuid: string): Promise<RecruiterRow> {
  await holdRecruiters(tx, organizationId)
  const [held] = await tx
    .select()
    .from(recruiters)
    .where(and(eq(recruiters.organizationId, organizationId), eq(recruiters.uuid, uuid), isNull(recruiters.deletedAt)))
  if (!held) throw notFound('Recruiter')
  return held
}

/** The active root who has been there longest, beside one recruiter where that is named; null when there is none. */
export async function activeRoot(tx: Database, organizationId: number, beside = 0): Promise<number | null> {
  const [found] = await tx
    .select({ id: recruiters.id })
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)
    .where(
      and(
        eq(recruiters.organizationId, organizationId),
        eq(recruiters.role, 'root'),
        eq(recruiters.isActive, true),
        isNull(recruiters.deletedAt),
        isNull(people.deletedAt),
        ne(recruiters.id, beside),
      ),
    )
    .orderBy(recruiters.id)
    .limit(1)
  return found?.id ?? null
}

/** The root who is left when one recruiter goes; throws `unprocessable` where there is none: a firm needs a root. */
export async function requireOtherRoot(tx: Database, { organizationId, id }: RecruiterRow): Promise<number> {
  const other = await activeRoot(tx, organizationId, id)
  if (other === null)
    throw new DomainError('unprocessable', 'The last root recruiter stays one: appoint another first', {
      fields: { role: 'is held by the last root recruiter' },
    })
  return other
}

/** Adds what happened to a recruiter, and that it reached them. */
export const recordRecruiter = (
  tx: Database,
  actor: Actor,
  { id, uuid }: Pick<RecruiterRow, 'id' | 'uuid'>,
  step: string,
  data: Record<string, unknown> = {},
) =>
  recordActivity(tx, actor, {
    key: `recruiter.${step}`,
    subjectType: 'recruiter',
    subjectId: id,
    subjectUuid: uuid,
    recipient: { type: 'recruiter', uuid },
    data,
  })
