import { sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import { comments, hi5s } from '@/db/schema/recognitions'
import { after } from './calendar'
import type { Colleague, Company } from './company'
import { type Happened, someSource } from './history'
import type { Random } from './random'
import { colleagueReplies, hi5Words, thankedReplies, thankedTogetherReplies } from './texts/replies'

type Context = { tx: Database; now: Date; random: Random }
type Reply = { id: number; author: Colleague; text: string; to: Happened; createdAt: Date }
type Hi5 = { id: number; giver: Colleague; words: string | null; to: Happened; createdAt: Date }

export type Applause = { replies: Reply[]; hi5s: Hi5[] }

const week = 7 * 24 * 3_600_000

// Some are left over in the period we are in, so that a visitor has something to give.
const spentAtMost = 0.6

const inOrder = <T extends { createdAt: Date }>(list: T[]) =>
  list.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())

/** Who could have read a recognition, besides those it is about. */
const audience = (company: Company, { age, giver, recipients }: Happened) =>
  company.colleagues.filter(
    one => one.hired > age + 1 && one.username !== 'root' && one !== giver && !recipients.includes(one),
  )

function planReplies({ now, random }: Context, company: Company, happened: Happened[]): Omit<Reply, 'id'>[] {
  const [thanks, thanksTogether, remarks] = [thankedReplies, thankedTogetherReplies, colleagueReplies].map(list =>
    random.dealer(list),
  )
  return happened.flatMap(one => {
    const readers = random.shuffle(audience(company, one))
    const said: [Colleague | undefined, string][] = (one.template?.replies ?? []).map(text =>
      text.startsWith('@') ? [one.recipients[0], text.slice(1)] : [readers.pop(), text],
    )
    if (!one.isPrivate && random.chance(one.template?.picture ? 0.5 : 0.3)) said.push([readers.pop(), remarks!()])
    if (!one.isPrivate && random.chance(0.07)) said.push([readers.pop(), remarks!()])
    const thanked = random.pick(one.recipients)
    if (random.chance(0.32) && !said.some(([author]) => author === thanked))
      said.push([thanked, one.recipients.length > 1 ? thanksTogether!() : thanks!()])
    const moments = said.map(() => after(one.createdAt, now, random)).sort((a, b) => a.getTime() - b.getTime())
    return said.flatMap(([author, text], index) =>
      author ? [{ author, text, to: one, createdAt: moments[index]! }] : [],
    )
  })
}

function planHi5s({ now, random }: Context, company: Company, happened: Happened[]): Omit<Hi5, 'id'>[] {
  const words = random.dealer(hi5Words)
  const spent = new Map<string, number>()
  return happened.flatMap(one => {
    if (one.isPrivate) return []
    const fresh = now.getTime() - one.createdAt.getTime() < week / 28
    const most = one.template?.picture ? 14 : one.recipients.length > 1 ? 8 : random.pick([2, 3, 3, 4, 5, 7])
    const crowd = random
      .shuffle(audience(company, one))
      .slice(0, fresh ? 3 : random.whole(one.template?.picture ? 6 : 0, most))
    return crowd.flatMap(giver => {
      const createdAt = after(one.createdAt, now, random)
      // Nobody gives more in a period than the company lets them; before the current one, weeks stand for periods.
      const current = createdAt >= company.periodStart
      const period = current ? 'now' : Math.floor((company.periodStart.getTime() - createdAt.getTime()) / week)
      const purse = `${giver.username} ${period}`
      const given = spent.get(purse) ?? 0
      if (given >= company.quota * (current ? spentAtMost : 1)) return []
      spent.set(purse, given + 1)
      return [{ giver, words: random.chance(0.14) ? words() : null, to: one, createdAt }]
    })
  })
}

/** Writes comments and hi5s, and sets every counter and balance to what follows from them. */
export async function writeApplause(
  context: Context,
  company: Company,
  happened: Happened[],
  next: { comment: () => number; hi5: () => number },
): Promise<Applause> {
  const { tx, random } = context
  const organizationId = company.id
  const replies = inOrder(planReplies(context, company, happened)).map(one => ({ ...one, id: next.comment() }))
  const applause = inOrder(planHi5s(context, company, happened)).map(one => ({ ...one, id: next.hi5() }))
  await tx.insert(comments).values(
    replies.map(({ id, author, text, to, createdAt }) => ({
      id,
      organizationId,
      recognitionId: to.id,
      authorId: author.id,
      text,
      source: someSource(random),
      createdAt,
      modifiedAt: createdAt,
    })),
  )
  await tx.insert(hi5s).values(
    applause.map(({ id, giver, words, to, createdAt }) => ({
      id,
      organizationId,
      recognitionId: to.id,
      giverId: giver.id,
      comment: words,
      createdAt,
    })),
  )
  await tx.insert(activities).values(
    applause.map(({ giver, to, createdAt }) => ({
      organizationId,
      actorId: giver.id,
      key: 'hi5.given',
      subjectType: 'recognition',
      subjectId: to.id,
      createdAt,
    })),
  )
  await tx.execute(sql`update recognitions r set
      hi5_count = (select count(*) from hi5s h where h.organization_id = r.organization_id and h.recognition_id = r.id),
      comment_count = (select count(*) from comments c where c.organization_id = r.organization_id and c.recognition_id = r.id)
    where r.organization_id = ${organizationId}`)
  await tx.execute(sql`update people p set hi5_balance = ${company.quota} - (select count(*) from hi5s h
      where h.organization_id = p.organization_id and h.giver_id = p.id and h.created_at >= ${company.periodStart.toISOString()}::timestamptz)
    where p.organization_id = ${organizationId}`)
  return { replies, hi5s: applause }
}
