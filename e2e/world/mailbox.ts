import { expect } from '@playwright/test'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { mails } from '@/db/schema/notifications'
import { fillSecrets } from '@/lib/domain/notifications/sealing'

export type Mail = typeof mails.$inferSelect

/** Every mail written to an address, oldest first, whatever became of it, its links as the reader gets them. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const found = await db.select().from(mails).where(eq(mails.recipient, address)).orderBy(asc(mails.id))
  return found.map(mail => fillSecrets(mail) ?? mail)
}

/** Waits until `count` mails for an address are written, and past the queue unless `settled` is false; gives all there are. */
export async function waitForMail(address: string, { count = 1, settled = true, timeout = 15_000 } = {}) {
  let found: Mail[] = []
  await expect
    .poll(
      async () => {
        found = await mailsTo(address)
        return found.filter(mail => !settled || mail.state !== 'queued').length
      },
      { message: `${count} mail(s) to ${address}`, timeout, intervals: [50, 100, 250] },
    )
    .toBeGreaterThanOrEqual(count)
  return found
}

/** The first address in a mail's text that contains `part`, such as a link to follow. */
export function linkIn(mail: Mail, part = 'http'): string {
  const link = mail.text.match(/https?:\/\/[^\s)>\]]+/g)?.find(one => one.includes(part))
  if (!link) throw new Error(`No link with ${part} in: ${mail.text}`)
  return link
}
