import { browser } from '@/lib/contracts/browser/contract'
import { leaveWish, presentOutlook } from '@/lib/contracts/browser/leave'
import { lookAhead } from '@/lib/domain/leave/look-ahead'

export const GET = browser(leaveWish, async (actor, wish) => presentOutlook(wish, await lookAhead(actor, wish)))
