import { browser } from '@/lib/contracts/browser/contract'
import { nothing } from '@/lib/contracts/nothing'
import { countUnread } from '@/lib/domain/notifications/bell'

export const GET = browser(nothing, async actor => ({ count: await countUnread(actor) }))
