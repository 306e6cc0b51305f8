import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import { daysBefore } from '../calendar'
import type { Random } from '../random'

export type Context = { tx: Database; now: Date; random: Random }
export type Recruiter = { id: number; uuid: string; personId: number }
/** The firm while its demo is written. */
export type Firm = Context & { organizationId: number; recruiters: Map<string, Recruiter>; sets: Map<string, number> }

/** An hour, in days. */
export const hour = 1 / 24

/** Adds a step to a candidate's story, `age` days ago. */
export function tell(
  { tx, now, organizationId }: Firm,
  candidateId: number,
  age: number,
  key: string,
  subject: { type: string; id: number; uuid: string },
  owner: { type: 'recruiter' | 'candidate' | 'reference'; uuid: string; personId?: number } | null,
) {
  return tx.insert(activities).values({
    organizationId,
    actorId: owner?.personId,
    key,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectUuid: subject.uuid,
    ownerType: owner?.type,
    ownerUuid: owner?.uuid,
    candidateId,
    createdAt: daysBefore(now, Math.max(age, 0)),
  })
}
