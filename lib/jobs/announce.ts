import { writeMail } from '@/lib/domain/notifications/mails'
import { listAnnouncements } from '@/lib/domain/notifications/queries'
import { letterAbout } from '@/lib/mails/letter-about'
import { renderLetter } from '@/lib/mails/render'

/** Writes the mail for each notice, once, as things are by now. */
export async function announce({ noticeIds }: { noticeIds: number[] }) {
  for (const notice of await listAnnouncements(noticeIds)) {
    const letter = await renderLetter(letterAbout(notice))
    await writeMail({
      ...letter,
      organizationId: notice.organizationId,
      recipient: notice.recipient.email,
      occasion: `notice ${notice.id}`,
    })
  }
}
