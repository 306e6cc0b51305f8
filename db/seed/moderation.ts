import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { reports, reviews } from '@/db/schema/moderation'
import { recognitions } from '@/db/schema/recognitions'
import { after } from './calendar'
import type { Colleague, Company } from './company'
import type { Happened } from './history'
import type { Planned } from './plan'
import type { Random } from './random'
import { objected } from './texts/objected'

type Context = { tx: Database; now: Date; random: Random }

const finder = (company: Company) => (username: string) =>
  company.colleagues.find(one => one.username === username) as Colleague

/** The recognitions that somebody will object to. */
export function planObjected(company: Company): Planned[] {
  const find = finder(company)
  return objected.map(({ days, giver, recipients, text, values }) => ({
    age: days,
    giver: find(giver),
    recipients: recipients.map(find),
    text,
    values: [...values],
  }))
}

/** Writes the objections, and what the moderator made of those that are settled. */
export async function writeModeration({ tx, now, random }: Context, company: Company, happened: Happened[]) {
  const organizationId = company.id
  const find = finder(company)
  const moderatorId = find('mo').id
  for (const { text, reports: told, review } of objected) {
    const about = happened.find(one => one.text === text)!
    const of = { organizationId, recognitionId: about.id }
    const reportedAt = after(about.createdAt, now, random)
    const decidedAt = after(reportedAt, now, random)
    await tx.insert(reports).values(
      told.map(({ reporter, markAs, reason }) => ({
        ...of,
        reporterId: find(reporter).id,
        markAs,
        reason,
        createdAt: reportedAt,
        resolvedAt: review && decidedAt,
      })),
    )
    if (!review) continue
    await tx.insert(reviews).values({ ...of, moderatorId, ...review, createdAt: decidedAt })
    if (review.isInappropriate)
      await tx.update(recognitions).set({ hiddenAt: decidedAt }).where(eq(recognitions.id, about.id))
  }
}
