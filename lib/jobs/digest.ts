import { type DigestOf, gatherDigest, hasNews, onceAWeek } from '@/lib/domain/notifications/digest'
import { queueDueDigests } from '@/lib/domain/notifications/digest-due'
import { logger } from '@/lib/logger'
import { digestLetter } from '@/lib/mails/digest'
import { postNotice } from './post-notice'

/** Finds those whose Monday has begun, wherever they are. Gives how many it were. */
export async function queueDigests(now = new Date()): Promise<number> {
  const queued = await queueDueDigests(now)
  if (queued > 0) logger().info({ queued }, 'Weekly digests queued')
  return queued
}

/** Writes one person's week in short, once; nothing where nothing happened, and to nobody who wants none. */
export async function digest(of: DigestOf) {
  const told = await gatherDigest(of)
  if (!told) return
  await onceAWeek(of, async tx => {
    if (!hasNews(told)) return
    const { organizationId, week } = of
    const { recipient } = told
    await postNotice({ organizationId, recipient, topic: 'digest', occasion: `digest ${week}` }, digestLetter(told), tx)
  })
}
