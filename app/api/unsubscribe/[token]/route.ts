import { byLink, mailLink, unsubscribePage } from '@/lib/contracts/browser/unsubscribe'
import { unsubscribe } from '@/lib/domain/notifications/unsubscribing'

// A program that scans mails opens every address in them: only what is posted changes anything.
export const GET = byLink(mailLink, (_nobody, { token }) => unsubscribePage(token))
export const POST = byLink(mailLink, async (_nobody, { token }) => ({ switchedOff: await unsubscribe(token) }))
