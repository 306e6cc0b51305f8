import { and, eq, ne } from 'drizzle-orm'
import { transaction } from '@/db'
import { textMessages } from '@/db/schema/deliveries'
import { mails } from '@/db/schema/notifications'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import type { Channel } from './outbox'

const refuse = (why: string) => new DomainError('unprocessable', why)

/**
 * Sends a mail or text message again, whatever became of it: refused, kept for want of a server, or sent. Of several who do so
 * at once one does. Throws `forbidden`, `not_found`, and `unprocessable` for what is on its way already, was erased, or holds a
 * link that is spent: that one must be asked for anew.
 */
export async function sendAgain(actor: PersonActor, channel: Channel, id: number): Promise<void> {
  requireAdmin(actor)
  const table = channel === 'mail' ? mails : textMessages
  const own = and(eq(table.organizationId, actor.organization.id), eq(table.id, id))
  await transaction(actor, async tx => {
    const [held] = await tx
      .select({ recipient: table.recipient, text: table.text, sealed: table.sealed })
      .from(table)
      .where(own)
    if (!held) throw notFound(channel === 'mail' ? 'mail' : 'text message')
    if (held.text === '' || held.recipient.startsWith('anonymous-')) throw refuse('What it said has been erased')
    if (!held.sealed && /sealed-[0-9a-f]{18}/.test(held.text))
      throw refuse('Its link is spent: a new one must be asked for')
    const queued = await tx
      .update(table)
      .set({ state: 'queued', attempts: 0, error: null, sentAt: null })
      .where(and(own, ne(table.state, 'queued')))
      .returning({ id: table.id })
    if (queued.length === 0) throw refuse('It is on its way already')
    const organizationId = actor.organization.id
    if (channel === 'mail') await enqueue(tx, 'deliver_mail', { organizationId, mailId: id })
    else await enqueue(tx, 'deliver_text', { organizationId, textId: id })
    await recordActivity(tx, actor, { key: `${channel}.retried`, subjectType: channel, subjectId: id })
  })
}
