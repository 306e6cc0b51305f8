import type { Database } from '@/db'
import { notices } from '@/db/schema/notifications'
import type { Applause } from './applause'
import type { Company } from './company'
import type { Happened } from './history'

const day = 24 * 3_600_000
const remembered = 14 * day
const unread = 1.5 * day

type Told = { personId: number; kind: string; recognitionId: number; createdAt: Date; data?: Record<string, unknown> }

/** Writes what people find under the bell: the last two weeks, read but for the newest. No mail goes out for it. */
export async function writeNotices(
  { tx, now }: { tx: Database; now: Date },
  company: Company,
  happened: Happened[],
  { replies, hi5s }: Applause,
) {
  const received: Told[] = happened.flatMap(({ id, recipients, createdAt }) =>
    recipients.map(one => ({ personId: one.id, kind: 'recognition.received', recognitionId: id, createdAt })),
  )
  const commented: Told[] = replies.flatMap(({ id, author, to, createdAt }) =>
    [to.giver, ...to.recipients]
      .filter(one => one !== author)
      .map(one => ({
        personId: one.id,
        kind: 'comment.written',
        recognitionId: to.id,
        createdAt,
        data: { commentId: id },
      })),
  )
  const applauded: Told[] = hi5s.flatMap(({ id, to, createdAt }) =>
    to.recipients.map(one => ({
      personId: one.id,
      kind: 'hi5.received',
      recognitionId: to.id,
      createdAt,
      data: { hi5Id: id },
    })),
  )
  const rows = [...received, ...commented, ...applauded]
    .filter(one => now.getTime() - one.createdAt.getTime() < remembered)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map(one => {
      const age = now.getTime() - one.createdAt.getTime()
      return {
        ...one,
        organizationId: company.id,
        readAt: age > unread ? new Date(one.createdAt.getTime() + Math.min(age, day) / 3) : null,
      }
    })
  if (rows.length > 0) await tx.insert(notices).values(rows)
}
