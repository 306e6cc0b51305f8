import type { Delivery } from '@/lib/domain/notifications/delivery'
import { logger } from '@/lib/logger'

type Sender<Message> = (message: Message) => Promise<Delivery>

/**
 * The rules by which everything is delivered, `what` being a mail or a text. Without a `send` it stays in the outbox. What fails
 * for a while is thrown, so that the queue tries again later, less and less often; after the last attempt, and when it is
 * refused, its row says so.
 */
export async function deliver<Message>(
  what: string,
  deliverQueued: (sender: Sender<Message>) => Promise<Delivery | null>,
  send: Sender<Message> | null,
  lastAttempt: boolean,
): Promise<void> {
  const delivery = await deliverQueued(async message => {
    if (!send) return { state: 'kept' }
    const outcome = await send(message)
    return outcome.state === 'queued' && lastAttempt ? { state: 'refused', error: outcome.error } : outcome
  })
  if (delivery?.state === 'refused') logger().warn({ what, reason: delivery.error }, 'Something could not be delivered')
  if (delivery?.state === 'queued') throw new Error(`${what} is to be tried again: ${delivery.error}`)
}
