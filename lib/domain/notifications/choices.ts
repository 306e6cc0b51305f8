import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { noticeChoices } from '@/db/schema/notifications'
import type { PersonActor } from '../actor'
import { invalid } from '../errors'
import { type Channel, maySwitch, type Topic, topics } from './topics'

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
  within: Database = db,
) {
  if (!maySwitch(topic, channel)) throw invalid({ topic: 'can not be switched off' })
  await within
    .insert(noticeChoices)
    .values({ organizationId, personId, topic, [channel]: on })
    .onConflictDoUpdate({
      target: [noticeChoices.organizationId, noticeChoices.personId, noticeChoices.topic],
      set: channel === 'bell' ? { bell: on } : { mail: on },
    })
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
  await db
    .insert(noticeChoices)
    .values(rows)
    .onConflictDoUpdate({
      target: [noticeChoices.organizationId, noticeChoices.personId, noticeChoices.topic],
      set: { bell: sql`excluded.bell`, mail: sql`excluded.mail` },
    })
}

/** Those of the people who want no mails about the topic. */
export async function listSilent(organizationId: number, topic: Topic, personIds: number[]): Promise<Set<number>> {
  if (!maySwitch(topic, 'mail') || personIds.length === 0) return new Set()
  const rows = await db
    .select({ id: noticeChoices.personId })
    .from(noticeChoices)
    .where(
      and(
        eq(noticeChoices.organizationId, organizationId),
        inArray(noticeChoices.personId, personIds),
        eq(noticeChoices.topic, topic),
        eq(noticeChoices.mail, false),
      ),
    )
  return new Set(rows.map(row => row.id))
}
