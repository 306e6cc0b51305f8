import { deliverQueuedText, type TextMessage } from '@/lib/domain/notifications/texts'
import { textCarrier } from '@/lib/sms'
import { deliver } from './deliver'

/** Delivers one text message, or leaves it in the outbox where no carrier is set. Throws what the queue is to try again. */
export const deliverText = (
  { textId }: { textId: number },
  { carrier = textCarrier(), lastAttempt = false } = {},
): Promise<void> =>
  deliver<TextMessage>(
    `Text ${textId}`,
    send => deliverQueuedText(textId, send),
    carrier && (message => carrier.send(message)),
    lastAttempt,
  )
