import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { notices } from '@/db/schema/notifications'
import type { PersonActor } from '../actor'
import { tellLive } from '../live/news'
import { type NoticeKind, notify } from '../notifications/commands'
import { listReporterIds } from './queries'

export type Told = {
  recognitionId: number
  reviewId: number
  giverId: number
  moderatorIds: number[]
  comment: string | null
  /** Not mailed before then. */
  mailAt?: Date
}

/** Tells everybody a decision concerns, each once and in their part: the giver, who reported, who decided. */
export async function tell(tx: Database, actor: PersonActor, kind: NoticeKind, told: Told) {
  const { recognitionId, reviewId, giverId, moderatorIds, comment, mailAt } = told
  const parts = new Map<number, 'giver' | 'reporter' | 'moderator'>()
  for (const id of moderatorIds) parts.set(id, 'moderator')
  for (const id of await listReporterIds(tx, actor, recognitionId)) parts.set(id, 'reporter')
  parts.set(giverId, 'giver')
  for (const part of ['giver', 'reporter', 'moderator'] as const)
    await notify(tx, {
      organizationId: actor.organization.id,
      personIds: [...parts].filter(([, one]) => one === part).map(([id]) => id),
      kind,
      recognitionId,
      data: { reviewId, part, comment },
      mailAt,
    })
}

/** Takes back what was told of a decision and is not mailed yet, as if nothing had been decided. */
export async function untell(tx: Database, actor: PersonActor, told: { recognitionId: number; reviewId: number }) {
  const organizationId = actor.organization.id
  const gone = await tx
    .delete(notices)
    .where(
      and(
        eq(notices.organizationId, organizationId),
        eq(notices.recognitionId, told.recognitionId),
        sql`${notices.data} ->> 'reviewId' = ${String(told.reviewId)}`,
      ),
    )
    .returning({ personId: notices.personId })
  await tellLive(tx, { kind: 'notices', organizationId, ids: gone.map(one => one.personId) })
}
