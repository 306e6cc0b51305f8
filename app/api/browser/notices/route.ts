import { browser } from '@/lib/contracts/browser/contract'
import { noticeFilter, presentNotices } from '@/lib/contracts/browser/notices'
import { listNotices } from '@/lib/domain/notifications/bell'

export const GET = browser(noticeFilter, async (actor, filter) => presentNotices(await listNotices(actor, filter)))
