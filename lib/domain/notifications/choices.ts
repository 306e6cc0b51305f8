import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { noticeChoices, notices } from '@/db/schema/notifications'
import type { PersonActor } from '../actor'
import { invalid } from '../errors'
import type { NoticeKind } from './commands'
import { type Channel, maySwitch, type Topic, topicOf, topics } from './topics'

export type Choice = { topic: Topic; bell: boolean; mail: boolean }

/** What the actor hears of and where, every topic in its order. */
export async function listChoices(actor: PersonActor): Promise<Choice[]> {
  const rows = await db
    .select({ topic: noticeChoices.topic, bell: noticeChoices.bell, mail: noticeChoices.mail })
    .from(noticeChoices)
    .where(and(eq(noticeChoices.organizationId, actor.organization.id), eq(noticeChoices.personId, actor.personId)))
  return topics.map(topic => {
    const chosen = rows.find(row => row.topic === topic)
    return {
      topic,
      bell: maySwitch(topic, 'bell') && (chosen?.bell ?? true),
      mail: !maySwitch(topic, 'mail') || (chosen?.mail ?? true),
    }
  })
}

type Whose = { organizationId: number; personId: number }

/** Switches one topic on or off on one channel; throws `invalid` where there is no choice. */
export async function choose(
  { organizationId, personId }: Whose,
  { topic, channel, on }: { topic: Topic; channel: Channel; on: boolean },
  within?: Database,
) {
  if (!maySwitch(topic, channel)) throw invalid({ topic: 'can not be switched off' })
  const insert = (tx: Database) =>
    tx
      .insert(noticeChoices)
      .values({ organizationId, personId, topic, [channel]: on })
      .onConflictDoUpdate({
        target: [noticeChoices.organizationId, noticeChoices.personId, noticeChoices.topic],
        set: channel === 'bell' ? { bell: on } : { mail: on },
      })
  await (within ? insert(within) : transaction(organizationId, insert))
}

/** Takes every choice at once, as a form without scripts sends them. What cannot be chosen stays as it is. */
export async function chooseAll(actor: PersonActor, on: (topic: Topic, channel: Channel) => boolean) {
  const rows = topics.map(topic => ({
    organizationId: actor.organization.id,
    personId: actor.personId,
    topic,
    bell: !maySwitch(topic, 'bell') || on(topic, 'bell'),
    mail: !maySwitch(topic, 'mail') || on(topic, 'mail'),
  }))
  await transaction(actor, tx =>
    tx
      .insert(noticeChoices)
      .values(rows)
      .onConflictDoUpdate({
        target: [noticeChoices.organizationId, noticeChoices.personId, noticeChoices.topic],
        set: { bell: sql`excluded.bell`, mail: sql`excluded.mail` },
      }),
  )
}

/** Those of the notices whose people want to be mailed about such things. */
export async function listWantedByMail(noticeIds: number[]): Promise<number[]> {
  if (noticeIds.length === 0) return []
  const rows = await db
    .select({ id: notices.id, kind: sql<NoticeKind>`${notices.kind}`, topic: noticeChoices.topic })
    .from(notices)
    .innerJoin(
      noticeChoices,
      and(
        eq(noticeChoices.organizationId, notices.organizationId),
        eq(noticeChoices.personId, notices.personId),
        eq(noticeChoices.mail, false),
      ),
    )
    .where(inArray(notices.id, noticeIds))
  const unwanted = new Set(
    rows.filter(({ kind, topic }) => topic === topicOf(kind) && maySwitch(topicOf(kind), 'mail')).map(row => row.id),
  )
  return noticeIds.filter(id => !unwanted.has(id))
}
