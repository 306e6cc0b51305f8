import { listEventAnnouncements } from '@/lib/domain/events/announcements'
import { listLeaveAnnouncements } from '@/lib/domain/leave/announcements'
import { writeMail } from '@/lib/domain/notifications/mails'
import { listAnnouncements } from '@/lib/domain/notifications/queries'
import { letterAboutEvent } from '@/lib/mails/events'
import { letterAboutLeave } from '@/lib/mails/leave'
import type { Letter } from '@/lib/mails/letter'
import { letterAbout } from '@/lib/mails/letter-about'
import { renderLetter } from '@/lib/mails/render'

type Told = { id: number; organizationId: number; recipient: { email: string } }

const write = async ({ id, organizationId, recipient }: Told, letter: Letter) =>
  writeMail({ ...(await renderLetter(letter)), organizationId, recipient: recipient.email, occasion: `notice ${id}` })

/** Writes the mail for each notice, once, as things are by now. */
export async function announce({ noticeIds }: { noticeIds: number[] }) {
  for (const notice of await listAnnouncements(noticeIds)) await write(notice, letterAbout(notice))
  for (const notice of await listLeaveAnnouncements(noticeIds)) await write(notice, letterAboutLeave(notice))
  for (const notice of await listEventAnnouncements(noticeIds)) await write(notice, letterAboutEvent(notice))
}
