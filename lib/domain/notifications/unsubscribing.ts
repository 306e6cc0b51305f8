import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { noticeChoices } from '@/db/schema/notifications'
import { seal, unseal } from '../credentials/secrets'
import { notFound } from '../errors'
import { choose } from './choices'
import { isTopic, maySwitch, type Topic } from './topics'

type Whose = { organizationId: number; personId: number; topic: Topic }

const purpose = 'no more mails'

/** What lets whoever holds a mail end mails of its kind, and nothing else; null for mails that are owed. Nobody else can make one. */
export const unsubscribeToken = ({ organizationId, personId, topic }: Whose): string | null =>
  maySwitch(topic, 'mail') ? seal(JSON.stringify([purpose, organizationId, personId, topic])) : null

function read(token: string): Whose | null {
  const opened = unseal(token)
  if (!opened?.startsWith(`["${purpose}",`)) return null
  const [, organizationId, personId, topic] = JSON.parse(opened)
  return isTopic(topic) ? { organizationId, personId, topic } : null
}

/** What a token is about, and whether that is off already; null when it is none of ours. */
export async function findUnsubscribing(token: string): Promise<{ topic: Topic; off: boolean } | null> {
  const whose = read(token)
  if (!whose) return null
  const [chosen] = await db
    .select({ mail: noticeChoices.mail })
    .from(noticeChoices)
    .where(
      and(
        eq(noticeChoices.organizationId, whose.organizationId),
        eq(noticeChoices.personId, whose.personId),
        eq(noticeChoices.topic, whose.topic),
      ),
    )
  return { topic: whose.topic, off: chosen?.mail === false }
}

/** Ends mails of the kind a token is about; once more changes nothing. Throws `not_found` for a token that is none of ours. */
export async function unsubscribe(token: string): Promise<Topic> {
  const whose = read(token)
  if (!whose) throw notFound('Link')
  await choose(whose, { topic: whose.topic, channel: 'mail', on: false })
  return whose.topic
}
