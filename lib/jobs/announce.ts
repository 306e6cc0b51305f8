import { listEventAnnouncements } from '@/lib/domain/events/announcements'
import { listLeaveAnnouncements } from '@/lib/domain/leave/announcements'
import { listWantedByMail } from '@/lib/domain/notifications/choices'
import type { NoticeKind } from '@/lib/domain/notifications/commands'
import { listAnnouncements } from '@/lib/domain/notifications/queries'
import { topicOf } from '@/lib/domain/notifications/topics'
import { letterAboutEvent } from '@/lib/mails/events'
import { letterAboutLeave } from '@/lib/mails/leave'
import type { Letter } from '@/lib/mails/letter'
import { letterAbout } from '@/lib/mails/letter-about'
import { postNotice } from './post-notice'

type Told = {
  id: number
  kind: NoticeKind
  organizationId: number
  recipient: { id: number; email: string; language: string | null }
}

const write = ({ id, kind, ...told }: Told, letter: Letter) =>
  postNotice({ ...told, topic: topicOf(kind), occasion: `notice ${id}` }, letter)

/** Writes the mail for each notice, once, as things are by now, to those who want such mails. */
export async function announce({ noticeIds }: { noticeIds: number[] }) {
  const ids = await listWantedByMail(noticeIds)
  for (const notice of await listAnnouncements(ids)) await write(notice, letterAbout(notice))
  for (const notice of await listLeaveAnnouncements(ids)) await write(notice, letterAboutLeave(notice))
  for (const notice of await listEventAnnouncements(ids)) await write(notice, letterAboutEvent(notice))
}
