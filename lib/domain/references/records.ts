import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import { recordActivity } from '../activity/commands'
import type { Actor, SystemActor } from '../actor'
import type { ReferenceRow, RequestRow } from './holding'

/** Adds a step of a request to its candidate's story. */
export const recordRequest = (
  tx: Database,
  actor: Actor | SystemActor,
  request: Pick<RequestRow, 'id' | 'uuid' | 'candidateId'>,
  step: string,
  extra: { data?: Record<string, unknown>; toCandidate?: string } = {},
) =>
  recordActivity(tx, actor, {
    key: `reference_request.${step}`,
    subjectType: 'reference_request',
    subjectId: request.id,
    subjectUuid: request.uuid,
    candidateId: request.candidateId,
    data: extra.data,
    ...(extra.toCandidate && { recipient: { type: 'candidate', uuid: extra.toCandidate } }),
  })

/** Adds a step of a reference to its candidate's story; `reached` where the referee was written to. */
export const recordReference = (
  tx: Database,
  actor: Actor | SystemActor,
  reference: Pick<ReferenceRow, 'id' | 'uuid' | 'candidateId'>,
  step: string,
  extra: { data?: Record<string, unknown>; reached?: boolean } = {},
) =>
  recordActivity(tx, actor, {
    key: `reference.${step}`,
    subjectType: 'reference',
    subjectId: reference.id,
    subjectUuid: reference.uuid,
    candidateId: reference.candidateId,
    data: extra.data,
    ...(extra.reached && { recipient: { type: 'reference', uuid: reference.uuid } }),
  })

/** How often a step of a reference was taken. */
export async function countSteps(
  tx: Database,
  { organizationId, id }: Pick<ReferenceRow, 'organizationId' | 'id'>,
  step: string,
): Promise<number> {
  const [counted] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(activities)
    .where(
      and(
        eq(activities.organizationId, organizationId),
        eq(activities.subjectType, 'reference'),
        eq(activities.subjectId, id),
        eq(activities.key, `reference.${step}`),
      ),
    )
  return counted!.count
}
